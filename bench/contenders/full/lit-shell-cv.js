import { defineShell } from "../../lib/lit-shell.js";
import { CV } from "../../lib/card.js";

export const label = "Lit shell around page HTML + content-visibility";
export const { mount, update } = defineShell("lit-shell-cv", CV);
