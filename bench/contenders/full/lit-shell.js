import { defineShell } from "../../lib/lit-shell.js";

export const label = "Lit shell around page HTML (slot)";
export const { mount, update } = defineShell("lit-shell");
