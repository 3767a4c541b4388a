import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Graph } from "../feeds/schema-org/graph.js";
import type { Report } from "../film/diagnostic.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import { type Table } from "../film/read-values.js";
import type { LocaleController } from "./locale-controller.js";
/** An element that shows a film. */
export interface FilmHost<Shown extends Partial<Film>> extends ReactiveControllerHost, HTMLElement {
    film?: object | undefined;
    src?: string | undefined;
    /** How to read what the element shows of a film. */
    readonly table: Table<Shown>;
    /** Schema.org properties that the element's attributes set, ready to lie over the listing's. */
    readonly overrides: Node;
    /** Whether a document with events and no film is of use to it. */
    readonly showsEvents?: boolean;
    /** Whether it waits for more than the film before it shows it. */
    readonly waits?: boolean;
}
/** The page's address, for what is relative to it; undefined where there is no page. */
export declare const pageBase: () => string | undefined;
/**
 * Brings an element its film: from `.film`, else from `src`, else from the JSON-LD between its tags, else from an element
 * around it, with its attributes laid over. Fires `film-load` and `film-error` for what is its own, and tells the editor
 * in the console what could not be used.
 */
export declare class FilmController<Shown extends Partial<Film> = Partial<Film>> implements ReactiveController {
    #private;
    /** What is to be shown of the film; undefined as long as there is none. */
    film: Shown | undefined;
    /** Whether a listing has been asked for and has neither come nor failed. */
    loading: boolean;
    /** The document that it is from; undefined where there is none. */
    graph: Graph | undefined;
    /** The film's node, where one of the document's films was asked for, by a fragment or by an element around. */
    chosen: Node | undefined;
    constructor(host: FilmHost<Shown>, locale: LocaleController);
    /**
     * Hands the film over to elements inside that have none, attributes and all. To be called when the host is made.
     */
    provide(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Whether there is a listing, besides what the attributes say. */
    get listed(): boolean;
    /** Whether there is a source, be it that nothing has come of it. */
    get awaited(): boolean;
    /** Looks for the source, and reads the film in the language and with the attributes of now. */
    update(): void;
    /** Reads of the film, attributes and all, what a table has; undefined as long as there is none. */
    read<T extends object>(table: Table<T>): T | undefined;
    /** Whose the listing is says what is wrong with it. */
    readonly report: Report;
}
