/** An element with attributes and children; listeners as `onclick`. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === "function")
      element.addEventListener(name.slice(2), value);
    else if (value != null && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  element.append(...children.filter((child) => child != null));
  return element;
}

/** A docstring: what stands between backticks is code. */
export const prose = (text) =>
  text.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));

/** A list of names with what they are, under a heading; nothing without entries. */
export function glossary(heading, entries = [], nameOf = ({ name }) => name) {
  if (!entries.length) return null;
  return make(
    "section",
    { class: "glossary" },
    make("h2", {}, heading),
    make(
      "dl",
      {},
      ...entries.map((entry) =>
        make(
          "div",
          {},
          make("dt", {}, make("code", {}, nameOf(entry))),
          make(
            "dd",
            {},
            ...prose(entry.description),
            ...(entry.default
              ? [" Default: ", make("code", {}, entry.default), "."]
              : []),
          ),
        ),
      ),
    ),
  );
}
