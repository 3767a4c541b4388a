import type { Film } from "../film/film.js";
import type { Screening } from "../film/screening.js";
/** An element of a page, on the server. */
export declare class ServerElement {
    #private;
    readonly tag: string;
    readonly lang: string;
    /**
     * @param lang The language around it; its words have to be there.
     * @param counterpart It, in the page's DOM.
     * @param around The nearest element of the library around it.
     */
    constructor(tag: string, lang: string, counterpart: HTMLElement, around: ServerElement | undefined);
    /** Looks for its film. What is not tidy JSON comes later. */
    look(): void;
    /** Resolves when it can be rendered. */
    ready(): Promise<void>;
    /** Whether there is anything to be shown. */
    get settled(): boolean;
    /** The film that it shows, all of it. */
    get film(): Film | undefined;
    /** The screenings that it shows, itself or by a part; to be asked when it has been rendered. */
    get upcoming(): readonly Screening[];
    /**
     * The content of its shadow root, as Lit's server rendering writes it.
     *
     * @param at When it is rendered: milliseconds since 1970.
     */
    render(at: number): string;
    /** Lets go of it: the elements know each other as long as they are on a page. */
    leave(): void;
}
