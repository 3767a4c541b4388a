import type { Film, Quotation } from "./film.js";
import { isNode, typesOf } from "./node.js";
import { readWords } from "./read-words.js";
import {
  all,
  expect,
  prose,
  readTable,
  text,
  type Table,
} from "./read-values.js";

const quotationTable: Table<Partial<Quotation>> = {
  name: text,
  text: prose,
  creator: text,
};

/** Works of other types are about the film, or in it, too: articles, clips, podcasts. */
const quotations = all((item, context, path) =>
  // What the reader made itself has no type.
  isNode(item) &&
  (typesOf(item).includes("Quotation") || (item["text"] && !item["@type"]))
    ? expect<Quotation>("quotation", () => {
        const quotation = readTable(quotationTable, item, context, `${path}.`);
        const text = readWords(quotation.text, item, context, path);
        return text && { ...quotation, text };
      })(item, context, path)
    : undefined,
);

/** What its makers say. */
export const quotationsTable: Table<Pick<Film, "subjectOf">> = {
  subjectOf: (value, context, path, node) => [
    ...quotations(value, context, path),
    ...quotations(node["hasPart"], context, "hasPart"),
  ],
};
