import type { say } from "./editor-messages.js";
/**
 * Tells the editor of the page in the console what is wrong, once. The words for it are fetched only then, and where they
 * cannot be had the bare facts stand alone.
 */
export declare const warn: (...about: Parameters<typeof say>) => Promise<void>;
