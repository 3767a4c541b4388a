import { html, nothing } from "lit";
// src/elements/shared/image.ts
/** A picture that cannot be had takes up no room. */
var hideBroken = ({ type, target }) => {
	target.hidden = type === "error";
};
/** A picture of the listing, fetched when it is near. */
var renderImage = ({ url, width, height }, part, alt) => html`<img part=${part} src=${url} width=${width ?? nothing} height=${height ?? nothing} alt=${alt} loading="lazy" @load=${hideBroken} @error=${hideBroken} />`;
export { renderImage };

//# sourceMappingURL=image.js.map