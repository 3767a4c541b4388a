import "/dist/loader.js";
import { programme } from "../lib/festival.js";

export const label = "<film-programme>, ours";
const root = document.getElementById("root");
let element;
let films;

export const field = "film-programme >>> [type=search]";
export const order = "film-programme >>> select";
/** It has a select for the order. */
export const keys = ["ArrowDown", "ArrowUp"];

/** It stands in the page and waits for its programme, as it does while a document is on its way. */
export async function prepare(count) {
  films = programme(count);
  element = document.createElement("film-programme");
  root.append(element);
  await customElements.whenDefined("film-programme");
  await element.updateComplete;
  return films.films[0].image[0].url;
}
export function mount() {
  element.programme = films;
  return element.updateComplete;
}
export const matches = () =>
  element.shadowRoot.querySelector("[part=count]").textContent.trim();
export const rows = () => element.shadowRoot;
