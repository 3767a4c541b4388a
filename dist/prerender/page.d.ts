import { type DefaultTreeAdapterTypes } from "parse5";
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
/** What everything that the prerenderer writes is marked with. On scripts the library's other parts know it, too. */
export declare const mark = "data-film-elements";
/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Makes changes that do not overlap; of those at one place the first comes first. */
export declare function edit(text: string, edits: readonly Edit[]): string;
/** All elements below a node, in the order of the page; what stands in a template is not on the page. */
export declare function elementsIn(node: ParentNode): Generator<PageElement>;
export declare const attributeOf: ({ attrs }: PageElement, name: string) => string | undefined;
/** The elements around one, from the nearest on. */
export declare const around: ({ parentNode }: PageElement) => PageElement[];
/** Reads a page, with the place of everything in its text. */
export declare const readPage: (html: string) => DefaultTreeAdapterTypes.Document;
/** Takes out of a page what an earlier run has written. */
export declare function withoutMarked(html: string): string;
/** Where the head ends, or where it would; before the indentation of its end tag. */
export declare function endOfHead(page: DefaultTreeAdapterTypes.Document, source: string): number;
/** A page as the elements can ask it, and the counterparts of its elements there. */
export interface Mirror {
    readonly document: Document;
    readonly elements: ReadonlyMap<PageElement, HTMLElement>;
}
/** Gives a page a DOM, for elements look around in it. */
export declare function mirror(page: DefaultTreeAdapterTypes.Document): Mirror;
export {};
