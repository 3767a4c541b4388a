import "@spectrum-web-components/card/sp-card.js";
import { setCertificates } from "../../lib/elements.js";
import { body, image, quotes, slotted } from "../../lib/slotted.js";

export const label = "Spectrum <sp-card>, slotted";
export const css = "sp-card{display:block;margin:0 0 1rem}";
export const { mount } = slotted(
  (f) =>
    `<sp-card heading="">${image(f, "preview")}<div slot="heading">${body(f)}</div><div slot="footer">${quotes(f)}</div></sp-card>`,
);
export const update = setCertificates;
