import { type DefaultTreeAdapterTypes } from "parse5";
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
/**
 * What an element shows, for readers without shadow roots: search engines, feed readers, older browsers.
 *
 * @param around The tags of the elements around it: a paragraph may hold no blocks, a link no links.
 * @returns Nothing when the element shows no text.
 */
export declare function writeText(shadow: ParentNode, around: readonly string[]): string;
export {};
