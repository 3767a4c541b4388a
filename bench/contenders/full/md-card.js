import "@material/web/labs/card/elevated-card.js";
import { setCertificates } from "../../lib/elements.js";
import { body, image, quotes, slotted } from "../../lib/slotted.js";

export const label = "Material Web labs <md-elevated-card>";
export const css = "md-elevated-card{display:block;margin:0 0 1rem}";
export const { mount } = slotted(
  (f) =>
    `<md-elevated-card>${image(f)}${body(f)}${quotes(f)}</md-elevated-card>`,
);
export const update = setCertificates;
