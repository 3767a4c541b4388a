/** A list of named things in Markdown, under a heading; nothing for none. */
export const list = (heading, entries = [], name = (entry) => entry.name) =>
  entries.length
    ? `**${heading}**\n${entries.map((entry) => `- \`${name(entry)}\`: ${entry.description}\n`).join("")}\n`
    : "";

/** What a custom property is in each element that has it, in Markdown. */
export const describeToken = (uses) =>
  uses.size === 1
    ? [...uses.keys()][0]
    : [...uses].map(([use, tags]) => `- ${tags.join(", ")}: ${use}\n`).join("");

/** The parts, or states, of all elements by name, each described once with the tags that have it. */
export function byName(elements, list) {
  const found = new Map();
  for (const { tagName, [list]: entries = [] } of elements)
    for (const { name, description } of entries)
      found.set(name, [
        ...(found.get(name) ?? []),
        `- ${tagName}: ${description}\n`,
      ]);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, lines]) => ({ name, description: lines.join("") }));
}
