import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FilmController } from "./film-controller.js";
/** Where its film comes from, of which it may show a part. */
export type Source = Pick<FilmController, "film" | "read">;
/** An element that may put its film into the page's head. */
export interface Host extends ReactiveControllerHost, HTMLElement {
    jsonLd?: boolean;
}
/**
 * Publishes an element's film for search engines as long as the element is on the page and asks for it. A module of its own
 * that is fetched when an element asks for it.
 */
export declare class StructuredDataController implements ReactiveController {
    #private;
    constructor(host: Host, source: Source);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
