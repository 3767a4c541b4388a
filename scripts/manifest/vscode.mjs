// Custom data for VS Code: https://github.com/microsoft/vscode-custom-data
import { choices, tokens } from "./elements.mjs";
import { byName, describeToken, list } from "./describe.mjs";

const markdown = (value) => ({ kind: "markdown", value: value.trim() });

/** dist/vscode.html-custom-data.json: the tags and their attributes. */
export const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(
      `${element.description}\n\n` +
        list("Slots", element.slots, ({ name }) => name || "default") +
        list("Events", element.events),
    ),
    attributes: element.attributes.map(
      ({ name, description, type, default: initial }) => ({
        name,
        description: markdown(
          description + (initial ? `\n\nDefault: \`${initial}\`.` : ""),
        ),
        // An attribute without a value.
        ...(type.text === "boolean" && { valueSet: "v" }),
        ...(choices(type) && {
          values: choices(type).map((choice) => ({ name: choice })),
        }),
      }),
    ),
  })),
});

/** dist/vscode.css-custom-data.json: the tokens, parts and states. */
export const cssData = (elements) => ({
  version: 1.1,
  properties: [...tokens(elements)].map(([name, token]) => ({
    name,
    description: markdown(describeToken(token)),
  })),
  pseudoElements: byName(elements, "cssParts").map(({ name, description }) => ({
    name: `::part(${name})`,
    description: markdown(description),
  })),
  pseudoClasses: byName(elements, "cssStates").map(({ name, description }) => ({
    name: `:state(${name})`,
    description: markdown(description),
  })),
});
