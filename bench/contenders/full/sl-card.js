import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/card/card.js";
import { setCertificates } from "../../lib/elements.js";
import { body, image, quotes, slotted } from "../../lib/slotted.js";

export const label = "Shoelace <sl-card>, slotted";
export const css = "sl-card{display:block;margin:0 0 1rem}";
export const { mount } = slotted(
  (f) =>
    `<sl-card>${image(f, "image")}<div>${body(f)}</div><div slot="footer">${quotes(f)}</div></sl-card>`,
);
export const update = setCertificates;
