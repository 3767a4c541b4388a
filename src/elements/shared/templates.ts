import { html, nothing, type TemplateResult } from "lit";
import type { Text } from "../../film/film.js";
import { sameLanguage } from "../../film/lang.js";

/** A text's `lang`, where it is another than the element's. */
export const langOf = (
  text: Text,
  lang: string,
): string | undefined | typeof nothing =>
  text.lang && !sameLanguage(text.lang, lang) ? text.lang : nothing;

/** A text of the listing: isolated for direction, and in its own language. */
export const renderText = (text: Text, lang: string): TemplateResult =>
  html`<bdi lang=${langOf(text, lang)}>${text.value}</bdi>`;

/** A short form to be seen and a long one to be heard. */
export const renderSpoken = (seen: unknown, spoken: string): TemplateResult =>
  html`<span aria-hidden="true">${seen}</span
    ><span class="spoken">${spoken}</span>`;

/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
export const renderLink = (
  url: string | undefined,
  content: unknown,
): unknown => (url ? html`<a part="link" href=${url}>${content}</a>` : content);
