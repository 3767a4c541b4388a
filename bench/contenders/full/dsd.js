// A shadow root in the HTML of each card, with its style sheet.
import { html, shadowCSS } from "../../lib/card.js";

export const label = "Declarative shadow DOM, <style> in each";
export function mount(container, films) {
  container.setHTMLUnsafe(
    films
      .map(
        (f) =>
          `<dsd-card><template shadowrootmode="open"><style>${shadowCSS}</style>${html(f)}</template></dsd-card>`,
      )
      .join(""),
  );
}
export function update(container, films, value) {
  for (const { shadowRoot } of container.children)
    shadowRoot.querySelector(".cert").textContent = value;
}
