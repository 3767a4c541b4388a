import type { Block } from "./block.js";
import type { Chooser } from "./choice.js";
/**
 * Remembers what a visitor sees and has done.
 *
 * @returns A function that gives the blocks which stand there instead the heights of those, makes whole what is in sight,
 * and puts the focus back to where it was.
 */
export declare function remember(root: ShadowRoot, chooser: Chooser): (blocks: readonly Block[]) => void;
