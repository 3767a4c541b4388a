import { shadowCSS } from "../../lib/card.js";
import { defineCard } from "../../lib/lit-elements.js";
import { cardTemplate } from "../../lib/lit-template.js";

export const label = "Lit card, straightforward";
export const { mount, update } = defineCard(
  "lit-card",
  cardTemplate,
  shadowCSS,
);
