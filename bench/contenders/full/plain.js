import { html } from "../../lib/card.js";
import { setCertificates } from "../../lib/elements.js";
import { slotted } from "../../lib/slotted.js";

export const label = "Plain HTML by innerHTML, light DOM";
export const { mount } = slotted(html);
export const update = setCertificates;
