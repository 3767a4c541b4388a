import type { Graph } from "../feeds/schema-org/graph.js";
import type { Node } from "../film/node.js";
/**
 * A document as a page carries it whose elements show screenings: `readProgramme` makes the same screenings of it, in
 * whatever language. `@id`s stay as they are.
 *
 * @param film The document's film that is asked for, if one is.
 * @param isWhole Whether all screenings are wanted, or those of the film alone. Of other films' nothing is carried then.
 */
export declare function carryScreenings(graph: Graph, film: Node | undefined, isWhole: boolean): Node;
