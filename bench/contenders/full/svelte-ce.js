import "./SvelteCard.svelte";
import { elements } from "../../lib/elements.js";

export const label = "Svelte 5 custom element";
const { mount: append, update } = elements("svelte-card");
/** It renders after a microtask. */
export function mount(container, films) {
  append(container, films);
  return new Promise((resolve) => setTimeout(resolve));
}
export { update };
