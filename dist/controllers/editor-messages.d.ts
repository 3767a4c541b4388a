import type { FilmErrorCode } from "../events/film-error-event.js";
import type { Expected } from "../film/diagnostic.js";
/**
 * What editors read in the console. A module of its own that is fetched when there is something to say: visitors of a page
 * that is in order do not download it.
 */
declare const sentences: Readonly<Record<Expected | FilmErrorCode | "action" | "receiver" | "section" | "send" | "render", string>>;
/**
 * Warns once a page: which element, where its data is from, where in it, what was found, and what was expected.
 *
 * @param where A path in the listing, or an attribute.
 */
export declare function say({ localName, src }: {
    localName: string;
    src?: string | undefined;
}, expected: keyof typeof sentences, where: string, found: unknown): void;
export {};
