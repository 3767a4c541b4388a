import type { Film } from "../../film/film.js";
/** Films in one block, and those that are made whole in one go. Two, three, four and six columns divide both. */
export declare const size = 24;
export declare const step = 12;
/** How films look. */
export interface RowTemplates {
    /** What holds a title alone, with the text in it, to be cloned. */
    readonly title: HTMLElement;
    /** Puts a film's title there. */
    setTitle(title: HTMLElement, film: Film): void;
    /** All of a film. */
    row(film: Film): unknown;
}
/** Some films: near the viewport whole rows, elsewhere the titles alone. */
export declare class Block {
    #private;
    films: readonly Film[];
    near: boolean;
    constructor(document: Document, templates: RowTemplates);
    get element(): HTMLElement;
    /** Whether rows have been laid out in it. */
    get used(): boolean;
    /** The first row that is not whole, or is another film's; as many as there are films when all is well. */
    get next(): number;
    /** Whether it is as it has to be where it is. */
    get isTidy(): boolean;
    setNear(near: boolean): void;
    /** Takes an empty element. What has been laid out is only let go with the one that it was in. */
    renew(): void;
    /** Lets whole rows be made anew. */
    expire(): void;
    /** As many rows as films; those that are titles alone have the right ones. */
    write(): void;
    /** Makes rows whole. */
    fill(from: number, to: number): void;
}
