import { CV, shadowCSS } from "../../lib/brief.js";
import { defineCard } from "../../lib/lit-elements.js";
import { briefTemplate } from "../../lib/lit-template.js";

export const label = "Lit card + content-visibility";
export const { mount, update } = defineCard(
  "lit-cv",
  briefTemplate,
  `${shadowCSS}:host{${CV}}`,
);
