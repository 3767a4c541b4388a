import { nothing, type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
/** A text's `lang`, where it is another than the element's. */
export declare const langOf: (text: Text, lang: string) => string | undefined | typeof nothing;
/** A text of the listing: isolated for direction, and in its own language. */
export declare const renderText: (text: Text, lang: string) => TemplateResult;
/** A short form to be seen and a long one to be heard. */
export declare const renderSpoken: (seen: unknown, spoken: string) => TemplateResult;
/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
export declare const renderLink: (url: string | undefined, content: unknown) => unknown;
