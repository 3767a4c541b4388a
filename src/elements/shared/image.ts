import { html, nothing, type TemplateResult } from "lit";
import type { Image } from "../../film/film.js";

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
