import type { Text } from "./film.js";
import type { Node } from "./node.js";
import { type ReadContext } from "./read-values.js";
/** Somebody's words, in the language of the work that they are from, without the quotation marks, which are the page's typography. */
export declare const readWords: (words: Text | undefined, { inLanguage }: Node, context: ReadContext, path: string) => Text | undefined;
