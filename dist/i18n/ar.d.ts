import type { Words } from "./words.js";
/** Arabic. Nouns of action ("directing") name the roles, for they have no gender; nothing is said that a count would change. */
export declare const words: Words;
