// dist/types/elements.d.ts: what each element takes and fires, as types. The frameworks' types in scripts/types/ stand on it.

/** Lines of a documentation comment at an indentation. */
const doc = (text, indent = "  ") => `${indent}/** ${text} */\n`;

const key = (name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** As markup has it, where everything is text. */
const markup = ({ text }) =>
  ({ number: "number | `${number}`", boolean: 'boolean | ""' })[text] ?? text;

const member = (name, type, { description, default: initial }) =>
  `${doc(description + (initial ? ` Default: \`${initial}\`.` : ""))}  ${key(name)}?: ${type} | undefined;\n`;

function typesOf({ name, tagName, summary, attributes, members, events }) {
  const fields = members.filter(({ kind }) => kind === "field");
  return `/** The attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map((entry) => member(entry.name, markup(entry.type), entry)).join("")}}

/** The properties of \`<${tagName}>\`. */
export interface ${name}Properties {
${fields.map((entry) => member(entry.name, `${name}["${entry.name}"]`, entry)).join("")}}

/** The events of \`<${tagName}>\`. */
export interface ${name}Events {
${events.map((event) => `${doc(event.description)}  "${event.name}": ${event.type.text};\n`).join("")}}

/** ${summary} */
export interface ${name}Types {
  element: ${name};
  attributes: ${name}Attributes;
  properties: ${name}Properties;
  events: ${name}Events;
}
`;
}

/** The text of dist/types/elements.d.ts. */
export function elementTypes(elements) {
  const imports = new Set(
    elements.flatMap(({ name, events }) => [
      name,
      ...events.map(({ type }) => type.text),
    ]),
  );
  return `// Made of the doc comments by \`npm run build\`.
import type {
${[...imports]
  .sort()
  .map((name) => `  ${name},\n`)
  .join("")}} from "../index.js";

${elements.map(typesOf).join("\n")}
/** All elements by their tags. */
export interface FilmElementTypes {
${elements.map(({ name, tagName, summary }) => `${doc(summary)}  "${tagName}": ${name}Types;\n`).join("")}}
`;
}
