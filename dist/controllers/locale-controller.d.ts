import type { ReactiveController, ReactiveControllerHost } from "lit";
type Host = ReactiveControllerHost & HTMLElement;
/**
 * The language that an element speaks: the nearest `lang`, also when it changes or its words arrive later. A page may
 * have two.
 */
export declare class LocaleController implements ReactiveController {
    #private;
    /** A BCP 47 tag that `Intl` takes. */
    lang: string;
    /** Whether the words are there, or will not come. Until then an element shows what stands between its tags. */
    ready: boolean;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
