import type { Image } from "./film.js";
import { type Read } from "./read-values.js";
/** A picture: https://schema.org/ImageObject, or its address alone. */
export declare const readImage: Read<Image | undefined>;
