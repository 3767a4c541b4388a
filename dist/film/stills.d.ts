import type { Image } from "./film.js";
/** The pictures that are neither the poster nor a size of it, each once. */
export declare function chooseStills(images: readonly Image[]): readonly Image[];
