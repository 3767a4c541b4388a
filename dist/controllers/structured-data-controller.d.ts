import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FilmController } from "./film-controller.js";
/** An element that may put its film into the page's head. */
interface Host extends ReactiveControllerHost, HTMLElement {
    jsonLd?: boolean;
}
/** Publishes an element's film for search engines as long as the element is on the page and asks for it. */
export declare class StructuredDataController implements ReactiveController {
    #private;
    constructor(host: Host, source: FilmController);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
