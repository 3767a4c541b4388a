/**
 * The script of embed.html: makes the element that its address names, and tells the page around it how high that is.
 */
import { tags } from "./define/tags.js";

/** What the address may say of the element: where its listing is and how it is laid out, but nothing that would be shown. */
const attributes = "src layout heading-level max sections person".split(" ");
/** What a design token may be: no address among it. */
const token = /^(?!.*(url|image-set))[\w #.,%()'"/+*-]*$/i;

const { documentElement: root, body } = document;
const query = new URLSearchParams(location.search);

const tag = query.get("tag") ?? "film-card";
if (tags.includes(tag)) {
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = query.get(name);
    if (value) element.setAttribute(name, value);
  }
  body.append(element);
} else {
  console.warn(
    `film-elements: <${tag}> is none of ours. Expected ?tag= with one of ${tags.join(", ")}.`,
  );
}

root.lang = query.get("lang") ?? "en";
root.dir = query.get("dir") ?? "";
for (const [name, value] of query)
  if (/^(--film-[\w-]+|color-scheme)$/.test(name) && token.test(value))
    root.style.setProperty(name, value);

document.addEventListener("securitypolicyviolation", (event) => {
  if (event.effectiveDirective === "connect-src")
    console.warn(
      `film-elements: embed.html may not fetch ${event.blockedURI}. Its address can be written into embed.html after connect-src 'self'.`,
    );
});

/** A height is no secret: whoever has the frame on the page may know it. */
const tell = (): void => {
  // Not as the value of an arrow function: in a tail call WebKit 2.50 takes the page around for the one who speaks.
  parent.postMessage(
    { type: "film-elements:height", height: Math.ceil(root.offsetHeight) },
    "*",
  );
};
new ResizeObserver(tell).observe(root);
addEventListener("message", ({ source, data }) => {
  if (source === parent && data === "film-elements:measure") tell();
});
