import { CV, shadowCSS } from "../../lib/card.js";
import { defineCard } from "../../lib/lit-elements.js";
import { cardTemplate } from "../../lib/lit-template.js";

export const label = "Lit card + content-visibility";
export const { mount, update } = defineCard(
  "lit-cv",
  cardTemplate,
  `${shadowCSS}:host{${CV}}`,
);
