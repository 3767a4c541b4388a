import { defineCard } from "../../lib/lit-elements.js";
import { briefTemplate } from "../../lib/lit-template.js";
import { shadowCSS } from "../../lib/brief.js";

export const label = "Lit card, straightforward";
export const { mount, update } = defineCard(
  "lit-card",
  briefTemplate,
  shadowCSS,
);
