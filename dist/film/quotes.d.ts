import type { Node } from "./node.js";
/**
 * Reads quotes as a press sheet has them, each in quotation marks and followed by its outlet:
 * `“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film`.
 *
 * @returns Nodes of https://schema.org/Review.
 */
export declare function parseQuotes(text: string): Node[];
