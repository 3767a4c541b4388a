import type { ReactiveControllerHost } from "lit";
import { type Node } from "../film/node.js";
import type { Screening } from "../film/screening.js";
/** An element that may put its screenings into the page's head. */
interface Host extends ReactiveControllerHost, HTMLElement {
    jsonLd?: boolean;
    /** Those that it shows. */
    readonly upcoming: readonly Screening[];
}
/** What it is done with: modules that films are published with, too. */
export type Means = Omit<typeof import("./publish-film.js"), "publishFilm"> & typeof import("../feeds/schema-org/write-film.js") & typeof import("../feeds/schema-org/write-screenings.js");
/** Those of screenings that a page does not say, as JSON-LD; undefined when it says all. */
export declare function writeUnsaid(screenings: readonly Screening[], scripts: readonly string[], means: Means): Node | undefined;
/**
 * Has an element's screenings published. A module of its own that is fetched when an element asks for it.
 *
 * @returns A promise that rejects when what is needed cannot be had.
 */
export declare function publishScreenings(host: Host): Promise<void>;
export {};
