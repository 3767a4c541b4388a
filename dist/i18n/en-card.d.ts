import type { CardWords } from "./words.js";
/** English, as far as a card speaks it: most pages have one, and many nothing else. */
export declare const words: CardWords;
