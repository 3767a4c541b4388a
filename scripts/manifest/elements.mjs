import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The elements of dist/custom-elements.json, sorted by tag. */
export function readElements() {
  const { modules } = JSON.parse(
    readFileSync(`${root}dist/custom-elements.json`, "utf8"),
  );
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** '"list" | "grid"' → ["list", "grid"]; undefined for a type that is no choice. */
export function choices({ text }) {
  const values = text.split(" | ").map((part) => /^"(.*)"$/.exec(part)?.[1]);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** The custom properties of all elements by name: what each is, and in which elements. */
export function tokens(elements) {
  const found = new Map();
  for (const { tagName, cssProperties = [] } of elements)
    for (const { name, description, default: initial } of cssProperties) {
      const use = description + (initial ? ` Default: \`${initial}\`.` : "");
      const uses = found.get(name) ?? new Map();
      found.set(name, uses.set(use, [...(uses.get(use) ?? []), tagName]));
    }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
