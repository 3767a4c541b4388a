// The same card by view libraries.
import { bundle } from "../lib/bundle.js";
import { html, lightCSS } from "../lib/card.js";
import { client, find, inside, seen, theFilm } from "./_shared.js";

const style = `<style>${lightCSS}</style>`;

export const scenarios = {
  "vanilla-ce": () =>
    client(
      "Vanilla element, JSON in the page",
      "vanilla-ce.js",
      inside("vanilla-card", ".title"),
    ),
  "lit-card": () =>
    client(
      "Lit card, JSON in the page",
      "lit-card.js",
      inside("lit-card", ".title"),
    ),
  "svelte-ce": () =>
    client(
      "Svelte custom element, JSON in the page",
      "svelte-ce.js",
      inside("svelte-card", ".title"),
    ),
  preact: () =>
    client(
      "Preact card, JSON in the page",
      "preact.jsx",
      find(".title"),
      style,
    ),
  react: () =>
    client("React card, JSON in the page", "react.jsx", find(".title"), style),
  "lit-shell": async () => {
    const { js } = await bundle(`import "./contenders/full/lit-shell.js";`);
    return {
      label: "Lit shell around page HTML",
      base: "plain",
      head: style,
      body: `<lit-shell>${html(theFilm)}</lit-shell><script type="module" src="/w/widget.js"></script>`,
      routes: { "/w/widget.js": { type: "text/javascript", body: js } },
      text: seen(find(".title")),
      ready: `!!${inside("lit-shell:defined", "slot")}`,
    };
  },
};
