import { sameLanguage } from "../../film/lang.js";
import { html, nothing } from "lit";
// src/elements/shared/templates.ts
/** A text's `lang`, where it is another than the element's. */
var langOf = (text, lang) => text.lang && !sameLanguage(text.lang, lang) ? text.lang : nothing;
/** A text of the listing: isolated for direction, and in its own language. */
var renderText = (text, lang) => html`<bdi lang=${langOf(text, lang)}>${text.value}</bdi>`;
/** A short form to be seen and a long one to be heard. */
var renderSpoken = (seen, spoken) => html`<span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span>`;
/** A link, or what would be in it where there is no address. Addresses come out of `film/`, which let only safe ones in. */
var renderLink = (url, content) => url ? html`<a part="link" href=${url}>${content}</a>` : content;
export { langOf, renderLink, renderSpoken, renderText };

//# sourceMappingURL=templates.js.map