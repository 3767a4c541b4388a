import { CV } from "../../lib/brief.js";

export { mount, update } from "./plain.js";
export const label = "Plain HTML + content-visibility (floor)";
export const css = `.film-card{${CV}}`;
