import type { Image } from "./film.js";
/** A picture with the other sizes of it that the listing has. */
export interface Poster extends Image {
    /** For the `srcset` attribute. */
    readonly srcset?: string;
}
/**
 * The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
 * picture at 1:1, 4:3 and 16:9, so the first is often not it.
 */
export declare function choosePoster(images: readonly Image[]): Poster | undefined;
/** The pictures that are neither the poster nor a size of it, each once. */
export declare function chooseStills(images: readonly Image[]): readonly Image[];
