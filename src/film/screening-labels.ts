import type { Film, Text } from "./film.js";
import { isNode, values, type Node } from "./node.js";
import { readTexts } from "./read-text.js";
import { plain, type ReadContext } from "./read-values.js";

/** How it is projected, of what may stand among keywords. */
const format =
  /^(?:ov|omu|omeu|of|df|vo|vf|vost\w*|\d\d ?mm|imax.*|[23]d|4dx|[248]k|dcp|screenx|atmos|dolby.*|hfr)$/i;
/** That somebody speaks. */
const talk =
  /\bq ?& ?a\b|\bintro(?:duced|duction)?\b|in conversation|discussion/i;
const yes = /^(?:true|yes|y|1)$/i;

/** Words that stand about: `keywords`, `additionalProperty` that is true, `additionalType`. */
export const labelsOf = (node: Node, context: ReadContext): Text[] => [
  ...readTexts(node["keywords"], context.lang)
    .slice(0, 100)
    .flatMap(({ value, lang }) =>
      value.split(/[,;]/, 100).map((word) => ({ value: word.trim(), lang })),
    ),
  ...values(node["additionalProperty"])
    .slice(0, 100)
    .flatMap((item) =>
      isNode(item) &&
      (item["value"] === undefined || yes.test(String(item["value"])))
        ? readTexts(item["name"], context.lang)
        : readTexts(isNode(item) ? item["value"] : item, context.lang),
    ),
];

/** Who speaks, and as what: a Person, a text, or a Role around one. */
export const guestsOf = (
  node: Node,
  films: readonly Film[],
  context: ReadContext,
) => {
  const guests = (["performer", "contributor"] as const).flatMap((property) =>
    values(node[property])
      .slice(0, 100)
      .flatMap((item): Text[] => {
        const inner = isNode(item) ? item[property] : undefined;
        const [name] = readTexts(inner ?? item, context.lang);
        const role = inner && isNode(item) && plain(item["roleName"], context);
        return name
          ? [role ? { ...name, value: `${name.value} (${role})` } : name]
          : [];
      }),
  );
  // Feeds put the film's cast there, who are not in the room.
  const cast = new Set(
    films.flatMap(({ actor }) => actor.map(({ name }) => name.value)),
  );
  return guests.every(({ value }) => cast.has(value)) ? [] : guests;
};

/** Of labels, those that say how it is projected: `35mm`, `OmU`. */
export const formatsIn = (labels: readonly Text[]): readonly Text[] =>
  labels.filter(({ value }) => format.test(value));

/** Of labels, those that say that somebody speaks: "Q&A". */
export const talksIn = (labels: readonly Text[]): readonly Text[] =>
  labels.filter(({ value }) => talk.test(value));
