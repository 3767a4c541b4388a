import type { Film, Text } from "./film.js";
import { type Node } from "./node.js";
import { type ReadContext } from "./read-values.js";
/** Words that stand about: `keywords`, `additionalProperty` that is true, `additionalType`. */
export declare const labelsOf: (node: Node, context: ReadContext) => Text[];
/** Who speaks, and as what: a Person, a text, or a Role around one. */
export declare const guestsOf: (node: Node, films: readonly Film[], context: ReadContext) => Text[];
/** Of labels, those that say how it is projected: `35mm`, `OmU`. */
export declare const formatsIn: (labels: readonly Text[]) => readonly Text[];
/** Of labels, those that say that somebody speaks: "Q&A". */
export declare const talksIn: (labels: readonly Text[]) => readonly Text[];
