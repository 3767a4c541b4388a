import { type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Programme, Screening } from "../film/screening.js";
import type { FilmController } from "./film-controller.js";
import type { LocaleController } from "./locale-controller.js";
/** An element that shows screenings. */
export interface ProgrammeHost extends ReactiveControllerHost, HTMLElement {
    src?: string | undefined;
    timeZone?: string | undefined;
    dayStarts?: string | undefined;
}
/** What of its source it asks for. */
type Source = Pick<FilmController, "graph" | "chosen" | "report">;
type Reader = typeof import("../film/read-programme.js");
/** What reads documents. */
export declare const reader: import("./once.js").Once<typeof import("../film/read-programme.js")>;
/**
 * Brings an element the screenings of its document: all, or those of the film that was asked for by a fragment or by an
 * element around. The reader for them is fetched when the first element asks. It keeps the time, to the minute, as long as
 * the element is in a page.
 */
export declare class ProgrammeController implements ReactiveController {
    #private;
    /** All that the document has; undefined as long as it is not there. */
    programme: Programme | undefined;
    /** Those to show, by start, also past ones. */
    screenings: readonly Screening[];
    /** Whether a document is there and has not been read yet. */
    waits: boolean;
    /**
     * Milliseconds since 1970; in a page it is kept. Undefined outside of one, where nobody knows when it will be looked
     * at, if nobody sets it.
     */
    now: number | undefined;
    constructor(host: ProgrammeHost, source: Source, locale: LocaleController);
    hostConnected(): void;
    hostDisconnected(): void;
    /** When days start: the attribute, if it is a time. */
    get dayStarts(): string;
    /** What a zone's clock says now. */
    localNow(zone: string): string | undefined;
    /** The day that it is at a venue, some days on: ISO 8601. */
    today(zone: string, days?: number): string | undefined;
    /** When a zone changes its offset, see `film/time.ts`. */
    readonly transitions: Reader["transitions"];
    /** What reads documents; undefined as long as it is not there. */
    get reader(): Reader | undefined;
    /** Reads the document, in the language and the zone of now. To be called when the source has been brought up to date. */
    update(): void;
}
export {};
