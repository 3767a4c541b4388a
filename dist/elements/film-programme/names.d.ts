import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
/**
 * Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
 * make every line slower to lay out.
 */
export declare function joinTexts(...texts: readonly (string | undefined)[]): string;
/** When: "Sat 6 Jun, 20:30". */
export declare const nameTime: ({ startDate, day }: Screening, lang: string) => string;
/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
export declare const nameScreening: (film: Film | undefined, screening: Screening, lang: string) => string;
