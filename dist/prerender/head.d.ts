import type { Node } from "../film/node.js";
import type { Screening } from "../film/screening.js";
import { type PageElement } from "./page.js";
import { elementsUnder } from "./shadow.js";
/** Collects what goes into a page's head. */
export declare class Head {
    #private;
    /** @param said The texts of the page's own JSON-LD scripts. */
    constructor(said: readonly string[]);
    /**
     * Writes a listing: as structured data, once, and not where the page says its film already; for the elements, whatever
     * the page says.
     *
     * @param film The film that it is of, if it is of one.
     * @param src The `src` of the elements that it is for, as it stands in their tags; empty for search engines alone.
     */
    listing(node: Node, film: Node | undefined, src: string): void;
    /** Writes screenings as structured data, as far as the page does not say them already. */
    screenings(screenings: readonly Screening[]): void;
    /** The poster of the page's first element is asked for before the rest of the page is read. */
    poster(shadow: Parameters<typeof elementsUnder>[0]): void;
    /**
     * What the bundle asks for next is asked for at once: the words of the page's languages, and the bundle itself, where its
     * tag stands at the end of the page. The bundle imports the words without the query of its own address.
     */
    script(script: PageElement, isInHead: boolean, langs: readonly string[]): void;
    toString(): string;
}
