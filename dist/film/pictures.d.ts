import type { Image } from "./film.js";
/** A picture with the other sizes of it that the listing has. */
export interface Poster extends Image {
    /** For the `srcset` attribute. */
    readonly srcset?: string;
}
/** The first that is higher than wide, else the first. */
export declare const findPoster: (images: readonly Image[]) => Image | undefined;
/** Whether a picture is another size of the poster: of the same shape, but not as wide, and with no words of its own: stills of one film share their shape, too. */
export declare const isSizeOf: (poster: Image, { caption, ...image }: Image) => boolean;
/**
 * The picture that serves as a poster: the first that is higher than wide, else the first. Google asks for the same
 * picture at 1:1, 4:3 and 16:9, so the first is often not it.
 */
export declare function choosePoster(images: readonly Image[]): Poster | undefined;
