// Web-types for the editors of JetBrains: https://github.com/JetBrains/web-types
import { tokens } from "./elements.mjs";
import { describeToken } from "./describe.mjs";

const named = ({ name, description }) => ({ name, description });

/** dist/web-types.json */
export const webTypes = (elements, { name, version }) => ({
  $schema:
    "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
  name,
  version,
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(attribute),
        slots: element.slots.map(named),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === "field")
            .map(({ type, ...field }) => ({
              ...named(field),
              type: type.text,
            })),
          events: element.events.map(({ type, ...event }) => ({
            ...named(event),
            type: { module: name, name: type.text },
          })),
        },
        css: {
          parts: element.cssParts.map(named),
          "pseudo-classes": (element.cssStates ?? []).map((state) => ({
            ...named(state),
            name: `state(${state.name})`,
          })),
        },
      })),
    },
    css: {
      properties: [...tokens(elements)].map(([token, uses]) => ({
        name: token,
        description: describeToken(uses),
      })),
    },
  },
});

const attribute = ({ default: initial, type, ...rest }) => ({
  ...named(rest),
  ...(initial && { default: initial.replaceAll('"', "") }),
  value:
    type.text === "boolean"
      ? { kind: "no-value", type: "boolean" }
      : { kind: "plain", type: type.text },
});
