import { sameLanguage } from "../../film/lang.js";
import { html, nothing } from "lit";
// src/elements/shared/templates.ts
/** A text of the listing: isolated for direction, and in its own language where that is another than the element's. */
var renderText = (text, lang) => html`<bdi lang=${text.lang && !sameLanguage(text.lang, lang) ? text.lang : nothing}>${text.value}</bdi>`;
/** A short form to be seen and a long one to be heard. */
var renderSpoken = (seen, spoken) => html`<span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span>`;
/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
var renderLink = (url, content) => url ? html`<a part="link" href=${url}>${content}</a>` : content;
export { renderLink, renderSpoken, renderText };

//# sourceMappingURL=templates.js.map