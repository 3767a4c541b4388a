import type { Image } from "./film.js";
/** The most stills that are shown. No film has more, and a list of thousands is made to take long. */
export declare const maximumStills = 200;
/** The pictures that are neither the poster nor a size of it, each once, and no more than there is time for. */
export declare function chooseStills(images: readonly Image[]): readonly Image[];
