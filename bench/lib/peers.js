// What lib/sizes.js weighs: group, name, how, what. How: "bundle", a module as one minified file with all it imports; "min", a
// published file minified; "file", a file as published; "graph" and "css", a published entry with all that it imports, each file
// compressed by itself, as a CDN sends them; "ours", files of dist/; "element", one element of ours as a bundle with Lit.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { tags } from "../../dist/define/tags.js";
import { chunk, root } from "./bundle.js";

const shoelace = "@shoelace-style/shoelace";
const awesome = "@awesome.me/webawesome";
const material = "@material/web";
const spectrum = "@spectrum-web-components";
const four = ["card", "carousel", "carousel-item", "dialog", "rating"];

const imports = (...ids) =>
  ids.map((id) => `import ${JSON.stringify(id)};`).join("");
const parts = (library, folder, names) =>
  names.map((name) => `${library}/${folder}/components/${name}/${name}.js`);
const bundles = (group, library, sets) =>
  sets.map(([name, names]) => [
    group,
    name,
    "bundle",
    imports(...parts(library, "dist", names)),
  ]);
const sets = [
  ["card", ["card"]],
  ["carousel + item", ["carousel", "carousel-item"]],
  ["dialog", ["dialog"]],
  ["rating", ["rating"]],
  ["the four", four],
];

export const peers = [
  ["Ours", "film-elements.js", "ours", ["film-elements.js"]],
  [
    "Ours",
    "a page with one film-card, by the loader",
    "ours",
    ["loader.js", chunk("common"), chunk("film-card")],
  ],
  ...tags.map((tag) => ["Ours", `${tag} with Lit`, "element", [tag]]),
  [
    "Ours",
    "the first four elements with Lit",
    "element",
    ["film-card", "film-credits", "press-quotes", "newsletter-signup"],
  ],
  [
    "Lit",
    "LitElement + html + css",
    "bundle",
    'export { LitElement, html, css } from "lit";',
  ],
  [
    "Lit",
    "ReactiveElement alone",
    "bundle",
    'export { ReactiveElement, css } from "@lit/reactive-element";',
  ],
  [
    "Lit",
    "lit-html alone",
    "bundle",
    'export { html, render } from "lit/html.js";',
  ],
  [
    "Lit",
    "with @lit-labs/virtualizer",
    "bundle",
    imports("@lit-labs/virtualizer"),
  ],
  ...[
    ["vanilla element", "vanilla-ce.js"],
    ["Lit", "lit-card.js"],
    ["Svelte custom element", "svelte-ce.js"],
    ["Preact", "preact.jsx"],
    ["React", "react.jsx"],
  ].map(([name, file]) => [
    "The full card of this bench",
    name,
    "bundle",
    `export * from "./contenders/full/${file}";`,
  ]),
  ...bundles("Shoelace", shoelace, sets),
  ["Shoelace", "everything", "bundle", `export * from "${shoelace}";`],
  ["Shoelace", "theme light.css", "file", `${shoelace}/dist/themes/light.css`],
  ...[
    ["card", ["card"]],
    ["the four", four],
  ].map(([name, names]) => [
    "Shoelace",
    `CDN autoloader + ${name}`,
    "graph",
    [
      `${shoelace}/cdn/shoelace-autoloader.js`,
      ...parts(shoelace, "cdn", names),
    ],
  ]),
  ["Shoelace", "CDN everything", "graph", [`${shoelace}/cdn/shoelace.js`]],
  ...bundles("Web Awesome", awesome, [
    ...sets,
    [
      "every component",
      readdirSync(join(root, "node_modules", awesome, "dist/components")),
    ],
  ]),
  [
    "Web Awesome",
    "webawesome.css",
    "css",
    [`${awesome}/dist-cdn/styles/webawesome.css`],
  ],
  ...[
    ["card", ["card"]],
    ["the four", four],
  ].map(([name, names]) => [
    "Web Awesome",
    `CDN loader + ${name}`,
    "graph",
    [
      `${awesome}/dist-cdn/webawesome.loader.js`,
      ...parts(awesome, "dist-cdn", names),
    ],
  ]),
  ...[
    ["labs elevated-card", "labs/card/elevated-card.js"],
    ["filled-button", "button/filled-button.js"],
    ["dialog", "dialog/dialog.js"],
    ["outlined-text-field", "textfield/outlined-text-field.js"],
    ["all.js", "all.js"],
  ].map(([name, file]) => [
    "Material Web",
    name,
    "bundle",
    imports(`${material}/${file}`),
  ]),
  ["Spectrum", "sp-card", "bundle", imports(`${spectrum}/card/sp-card.js`)],
  [
    "Spectrum",
    "sp-card + sp-theme",
    "bundle",
    imports(
      `${spectrum}/card/sp-card.js`,
      `${spectrum}/theme/sp-theme.js`,
      `${spectrum}/theme/src/themes.js`,
    ),
  ],
  [
    "Embeds",
    "lite-youtube-embed js",
    "min",
    "lite-youtube-embed/src/lite-yt-embed.js",
  ],
  [
    "Embeds",
    "lite-youtube-embed css",
    "min",
    "lite-youtube-embed/src/lite-yt-embed.css",
  ],
  [
    "Embeds",
    "@justinribeiro/lite-youtube",
    "min",
    "@justinribeiro/lite-youtube/lite-youtube.js",
  ],
  [
    "Embeds",
    "Ghost signup-form",
    "file",
    "@tryghost/signup-form/umd/signup-form.min.js",
  ],
  ["Embeds", "media-chrome, all elements", "bundle", imports("media-chrome")],
  [
    "Embeds",
    "media-chrome, CDN iife",
    "file",
    "media-chrome/dist/iife/index.js",
  ],
  [
    "Embeds",
    "Google Maps extended components",
    "file",
    "@googlemaps/extended-component-library/dist/index.min.js",
  ],
  [
    "Embeds",
    "model-viewer",
    "file",
    "@google/model-viewer/dist/model-viewer.min.js",
  ],
  [
    "Embeds",
    "relative-time-element",
    "bundle",
    imports("@github/relative-time-element"),
  ],
  [
    "Embeds",
    "embla-carousel",
    "bundle",
    'export { default } from "embla-carousel";',
  ],
  [
    "Embeds",
    "swiper element bundle",
    "file",
    "swiper/swiper-element-bundle.min.js",
  ],
  ["Embeds", "swiper element core", "file", "swiper/swiper-element.min.js"],
  ["View libraries", "preact + htm", "bundle", 'export * from "htm/preact";'],
  ["View libraries", "preact", "bundle", 'export { h, render } from "preact";'],
  [
    "View libraries",
    "react + react-dom",
    "bundle",
    'export { createElement } from "react"; export { createRoot } from "react-dom/client";',
  ],
];
