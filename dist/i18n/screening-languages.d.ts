import type { ScreeningWords } from "./screening-words.js";
/** What is said of screenings, see `ownWords`. */
export declare const screeningWords: (lang: string) => ScreeningWords | undefined, loadScreeningWords: (lang: string) => Promise<unknown> | undefined;
