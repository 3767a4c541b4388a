import { html, nothing, type TemplateResult } from "lit";
import type { Image, Text } from "../../film/film.js";
import { sameLanguage } from "../../film/lang.js";

/** A text of the listing: isolated for direction, and in its own language where that is another than the element's. */
export const renderText = (text: Text, lang: string): TemplateResult =>
  html`<bdi
    lang=${text.lang && !sameLanguage(text.lang, lang) ? text.lang : nothing}
    >${text.value}</bdi
  >`;

/** A short form to be seen and a long one to be heard. */
export const renderSpoken = (seen: unknown, spoken: string): TemplateResult =>
  html`<span aria-hidden="true">${seen}</span
    ><span class="spoken">${spoken}</span>`;

/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
export const renderLink = (
  url: string | undefined,
  content: unknown,
): unknown => (url ? html`<a part="link" href=${url}>${content}</a>` : content);

/** A text of several paragraphs, which an empty line divides. */
export const renderParagraphs = (
  { value, lang: own }: Text,
  lang: string,
): TemplateResult[] =>
  value
    .split("\n\n")
    .map(
      (paragraph) =>
        html`<p>${renderText({ value: paragraph, lang: own }, lang)}</p>`,
    );

/** A picture that cannot be had takes up no room. */
const hideBroken = ({ type, target }: Event): void => {
  (target as HTMLElement).hidden = type === "error";
};

/** A picture of the listing, fetched when it is near. */
export const renderImage = (
  { url, width, height }: Image,
  part: string,
  alt: string,
): TemplateResult =>
  html`<img
    part=${part}
    src=${url}
    width=${width ?? nothing}
    height=${height ?? nothing}
    alt=${alt}
    loading="lazy"
    @load=${hideBroken}
    @error=${hideBroken}
  />`;
