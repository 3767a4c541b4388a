import { make, prose } from "./make.js";

/** A listing that has something for every element. */
const LISTING = "../films/the-umbrella-observatory.json";

/** What an example begins with, besides the listing. */
const BEGIN = {
  "film-card": { "heading-level": "2" },
  "film-page": { "heading-level": "2" },
  "newsletter-signup": {
    action: "/demo/subscribe",
    "privacy-policy": "../film/privacy.html",
  },
};

const choices = ({ text }) =>
  [...text.matchAll(/"([^"]*)"/g)].map(([, one]) => one);

/** A live example, its markup, and the attributes of an element to try. */
export function tryOut({ tagName, attributes }) {
  const example = make(tagName, { src: LISTING, ...BEGIN[tagName] });
  const markup = make("code");
  const code = make("pre", { tabindex: "0", "aria-label": "Markup" }, markup);
  const write = () => {
    markup.textContent = markupOf(example);
  };
  write();

  const rows = attributes.map((attribute) =>
    make(
      "div",
      {},
      make(
        "dt",
        {},
        make("label", { for: `try-${attribute.name}` }, attribute.name),
      ),
      make("dd", {}, field(attribute, example, write)),
      make("dd", { class: "about" }, ...prose(attribute.description)),
    ),
  );
  return [
    make(
      "div",
      { class: "stage", role: "region", "aria-label": "Live", tabindex: "0" },
      example,
    ),
    code,
    make(
      "section",
      { class: "try" },
      make("h2", {}, "Attributes"),
      make("dl", {}, ...rows),
    ),
  ];
}

/** What changes an attribute: a choice, a box, a number, or text. */
function field({ name, type, default: initial }, example, done) {
  const id = `try-${name}`;
  const value = example.getAttribute(name);
  const set = (to) => {
    if (to == null) example.removeAttribute(name);
    else example.setAttribute(name, to);
    done();
  };
  const options = choices(type);
  if (options.length)
    return make(
      "select",
      {
        id,
        onchange: ({ target }) => set(target.value || null),
      },
      make("option", { value: "" }, "not given"),
      ...options.map((option) =>
        make(
          "option",
          { value: option, selected: option === value },
          `"${option}"` === initial ? `${option} (default)` : option,
        ),
      ),
    );
  if (type.text === "boolean")
    return make("input", {
      id,
      type: "checkbox",
      checked: value != null,
      onchange: ({ target }) => set(target.checked ? "" : null),
    });
  const number = type.text === "number";
  return make("input", {
    id,
    type: number ? "number" : "text",
    min: number ? 1 : null,
    max: name === "heading-level" ? 6 : null,
    value,
    autocomplete: "off",
    spellcheck: "false",
    oninput: ({ target }) => set(target.value || null),
  });
}

function markupOf(element) {
  const { localName: tag, attributes } = element;
  const written = [...attributes].map(({ name, value }) =>
    value ? ` ${name}="${value.replaceAll('"', "&quot;")}"` : ` ${name}`,
  );
  return `<${tag}${written.join("")}></${tag}>`;
}
