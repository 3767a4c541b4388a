import { type TemplateResult } from "lit";
import type { Image } from "../../film/film.js";
/** A picture of the listing, fetched when it is near. */
export declare const renderImage: ({ url, width, height }: Image, part: string, alt: string) => TemplateResult;
