import { sameLanguage } from "../../film/lang.js";
import { html, nothing } from "lit";
// src/elements/shared/templates.ts
/** A text of the listing: isolated for direction, and in its own language where that is another than the element's. */
var renderText = (text, lang) => html`<bdi lang=${text.lang && !sameLanguage(text.lang, lang) ? text.lang : nothing}>${text.value}</bdi>`;
/** A short form to be seen and a long one to be heard. */
var renderSpoken = (seen, spoken) => html`<span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span>`;
/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
var renderLink = (url, content) => url ? html`<a part="link" href=${url}>${content}</a>` : content;
/** A text of several paragraphs, which an empty line divides. */
var renderParagraphs = ({ value, lang: own }, lang) => value.split("\n\n").map((paragraph) => html`<p>${renderText({
	value: paragraph,
	lang: own
}, lang)}</p>`);
/** A picture that cannot be had takes up no room. */
var hideBroken = ({ type, target }) => {
	target.hidden = type === "error";
};
/** A picture of the listing, fetched when it is near. */
var renderImage = ({ url, width, height }, part, alt) => html`<img part=${part} src=${url} width=${width ?? nothing} height=${height ?? nothing} alt=${alt} loading="lazy" @load=${hideBroken} @error=${hideBroken} />`;
export { renderImage, renderLink, renderParagraphs, renderSpoken, renderText };

//# sourceMappingURL=templates.js.map