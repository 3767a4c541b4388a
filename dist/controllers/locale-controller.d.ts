import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Words } from "../i18n/words.js";
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
    /** What the elements say, in this language, or in English until it is there. */
    get words(): Words;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
