import { type TemplateResult } from "lit";
import type { Image, Text } from "../../film/film.js";
/** A text of the listing: isolated for direction, and in its own language where that is another than the element's. */
export declare const renderText: (text: Text, lang: string) => TemplateResult;
/** A short form to be seen and a long one to be heard. */
export declare const renderSpoken: (seen: unknown, spoken: string) => TemplateResult;
/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
export declare const renderLink: (url: string | undefined, content: unknown) => unknown;
/** A text of several paragraphs, which an empty line divides. */
export declare const renderParagraphs: ({ value, lang: own }: Text, lang: string) => TemplateResult[];
/** A picture of the listing, fetched when it is near. */
export declare const renderImage: ({ url, width, height }: Image, part: string, alt: string) => TemplateResult;
