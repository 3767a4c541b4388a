/**
 * Writes screenings as schema.org JSON-LD. A module of its own that is fetched when a page wants it; it must not import
 * anything but types.
 */
import type { Film } from "../../film/film.js";
import type { Node } from "../../film/node.js";
import type { Screening } from "../../film/screening.js";
/** What writes the parts of films, which screenings have too. */
export type FilmWriter = typeof import("./write-film.js");
/**
 * Screenings as schema.org ScreeningEvents, ready for `JSON.stringify`. `readProgramme` makes the same screenings of them
 * again, in the language that they were read in. Each film stands in full with its first screening, and by its title, year
 * and director with the others. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
 *
 * @param isKnown Whether a film stands in full elsewhere on the page.
 * @see https://schema.org/ScreeningEvent
 */
export declare function writeScreenings(screenings: readonly Screening[], writer: FilmWriter, isKnown?: (film: Film) => boolean): Node;
