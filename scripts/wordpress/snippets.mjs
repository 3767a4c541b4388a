// The snippets of docs/wordpress.md, as an editor would copy them.
import { readFileSync } from "node:fs";

const guide = new URL("../../docs/wordpress.md", import.meta.url);

/**
 * By the name in the comment before each: { card: "<div data-film-card …" }. `origin` takes the
 * place of the guide's https://example.org. Throws when a block of code has no name.
 */
export function readSnippets(origin) {
  const text = readFileSync(guide, "utf8");
  const named = [
    ...text.matchAll(
      /<!-- snippet: ([\w-]+) -->\s+(?:<!-- prettier-ignore -->\s+)?```\w+\n(.*?)\n```/gs,
    ),
  ];
  if (named.length !== text.split("\n```").length >> 1)
    throw new Error("docs/wordpress.md: a block of code without a name");
  return Object.fromEntries(
    named.map(([, name, code]) => [
      name,
      code.replaceAll("https://example.org", origin),
    ]),
  );
}
