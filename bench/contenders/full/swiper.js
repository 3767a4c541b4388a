import { register } from "swiper/element/bundle";
import { html } from "../../lib/card.js";
import { setCertificates } from "../../lib/elements.js";

export const label = "Swiper element, one slide per film";
export const max = 1000;
register();
export function mount(container, films) {
  container.innerHTML = `<swiper-container slides-per-view="3" navigation="true">${films.map((f) => `<swiper-slide>${html(f)}</swiper-slide>`).join("")}</swiper-container>`;
}
export const update = setCertificates;
