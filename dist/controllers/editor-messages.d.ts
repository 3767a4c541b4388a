import type { FilmErrorCode } from "../events/film-error-event.js";
import type { Expected } from "../film/diagnostic.js";
/**
 * What editors read in the console. A module of its own that is fetched when there is something to say: visitors of a page
 * that is in order do not download it.
 */
declare const sentences: Readonly<Record<Expected | FilmErrorCode | "action" | "loader" | "section" | "send" | "render", string>>;
/** An element, as far as it is spoken of. */
interface Subject {
    readonly localName: string;
    readonly src?: string | undefined;
}
/**
 * Warns once a page: which element, where its data is from, where in it, what was found, and what was expected.
 *
 * @param where A path in the listing, or a property of the element.
 */
export declare function say(host: Subject, expected: keyof typeof sentences | "choice", where: string, found: unknown): void;
export {};
