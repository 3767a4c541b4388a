import "@awesome.me/webawesome/dist/components/card/card.js";
import { setCertificates } from "../../lib/elements.js";
import { body, image, quotes, slotted } from "../../lib/slotted.js";

export const label = "Web Awesome <wa-card>, slotted";
export const css = "wa-card{display:block;margin:0 0 1rem}";
export const { mount } = slotted(
  (f) =>
    `<wa-card>${image(f, "media")}<div>${body(f)}</div><div slot="footer">${quotes(f)}</div></wa-card>`,
);
export const update = setCertificates;
