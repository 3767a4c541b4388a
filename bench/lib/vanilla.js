/** The first node of some HTML, to be cloned. */
export const parse = (html) =>
  Object.assign(document.createElement("template"), { innerHTML: html }).content
    .firstChild;

const sheets = new Map();
function sheet(css) {
  if (!sheets.has(css)) {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return sheets.get(css);
}

/** An element's shadow root, with one style sheet for all that have the same. */
export function adopt(element, css) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet(css)];
  return root;
}
