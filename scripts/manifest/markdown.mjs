// docs/reference/<tag>.md: what docstrings and classes say of an element.
import { choices } from "./elements.mjs";

const code = (text) => `\`${text}\``;
const cell = (text) => String(text ?? "").replaceAll("|", "\\|");

/** A section with a table; nothing without rows. */
const table = (title, head, rows) =>
  rows.length
    ? `## ${title}\n\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n${rows
        .map((row) => `| ${row.map(cell).join(" | ")} |\n`)
        .join("")}\n`
    : "";

/** What an attribute takes, in words. */
export const accepts = (type) =>
  choices(type)?.map(code).join(", ") ??
  { boolean: "present or absent", number: "a number" }[type.text] ??
  "text";

const named = (entries = [], name = (entry) => entry.name) =>
  entries.map((entry) => [code(name(entry)), entry.description]);

/** The page of one element. */
export function referencePage(element) {
  const { tagName: tag, summary, description, examples, members } = element;
  const fields = members.filter(({ kind }) => kind === "field");
  const attributes = new Map(
    element.attributes.map(({ name, fieldName }) => [fieldName, name]),
  );
  return `<!-- Made of the doc comments by \`npm run docs\`. -->

# \`<${tag}>\`

${summary}

${description}

${examples
  .map(
    (example) => `<!-- prettier-ignore -->\n\`\`\`html\n${example}\n\`\`\`\n\n`,
  )
  .join(
    "",
  )}Live, with every attribute to try: [the demo's reference](../../demo/reference/index.html#${tag}), after \`npm start\`.

${table(
  "Attributes",
  ["attribute", "accepts", "default", ""],
  element.attributes.map((entry) => [
    code(entry.name),
    accepts(entry.type),
    entry.default ? code(entry.default.replaceAll('"', "")) : "",
    entry.description,
  ]),
)}${table(
    "Properties",
    ["property", "type", "attribute", ""],
    fields.map(({ name, type, description: text }) => [
      code(name),
      code(type.text),
      attributes.has(name) ? code(attributes.get(name)) : "none",
      attributes.has(name) ? "" : text,
    ]),
  )}${table(
    "Slots",
    ["slot", ""],
    element.slots.map(({ name, description: text }) => [
      name ? code(name) : "between the tags",
      text,
    ]),
  )}${table(
    "Events",
    ["event", "class", ""],
    element.events.map(({ name, type, description: text }) => [
      code(name),
      code(type.text),
      text,
    ]),
  )}${table(
    "States",
    ["state", ""],
    named(element.cssStates, ({ name }) => `:state(${name})`),
  )}${table(
    "Parts",
    ["part", ""],
    named(element.cssParts, ({ name }) => `::part(${name})`),
  )}${table(
    "Tokens",
    ["custom property", "default", ""],
    element.cssProperties.map(
      ({ name, description: text, default: initial }) => [
        code(name),
        initial ? code(initial) : "",
        text,
      ],
    ),
  )}`;
}

/** The list of all elements. */
export const referenceIndex = (
  elements,
) => `<!-- Made of the doc comments by \`npm run docs\`. -->

# Reference

| element | shows |
| --- | --- |
${elements.map(({ tagName, summary }) => `| [\`<${tagName}>\`](${tagName}.md) | ${cell(summary)} |\n`).join("")}`;
