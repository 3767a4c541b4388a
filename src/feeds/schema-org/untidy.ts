import type { Report } from "../../film/diagnostic.js";
import type { Block, Script } from "./graph.js";

/**
 * Makes untidy documents tidy: HTML pages, JSON that is nearly JSON, markup and character references in texts, prefixed
 * names. A module of its own that is fetched when a document needs it; it must not import anything (vite.config.ts says
 * why).
 */

// The character references that feeds leave in their strings, but for accented letters, which come as letters or numbers.
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  middot: "·",
  szlig: "ß",
};
// Accented letters are put together from letter and mark, instead of in a table of 250 names.
const marks: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
};
const reference =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|ring|cedil)|([a-z]{2,6}));/gi;

/**
 * Cleans a text: tags go (`<br>` becomes a line break, a paragraph's end an empty line), character references become characters.
 *
 * The result is text, never markup: a `<` that was escaped in the listing is a `<` to be read.
 */
export const cleanText = (source: string): string =>
  source
    .replace(/<(?:br\s*\/?|\/li)>/gi, "\n")
    .replace(/<\/(?:p|div)>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(
      reference,
      (
        whole: string,
        decimal?: string,
        hex?: string,
        letter?: string,
        mark?: string,
        name?: string,
      ) => {
        if (letter && mark)
          return (letter + marks[mark.toLowerCase()]).normalize();
        if (name)
          return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
        const code = decimal ? +decimal : parseInt(hex ?? "", 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );

/** A value in a start tag: `<script id=a>`. */
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, "i").exec(tag)?.[1] ?? "";

/**
 * Finds the JSON-LD scripts of an HTML page, without a DOM, for `DOMParser` is a sink that Trusted Types closes, and Node
 * has none. It looks for comments and scripts only, each to its end, so that no page can make it slow.
 */
export function findScripts(html: string): Script[] {
  const scripts: Script[] = [];
  const starts = /<!--|<script\b[^<>]*>/gi;
  const commentEnd = /-->/g;
  const scriptEnd = /<\/script/gi;
  // A page has a few scripts. Ten thousand are made to take long.
  for (let start; scripts.length < 1_000 && (start = starts.exec(html));) {
    const [tag] = start;
    const from = starts.lastIndex;
    const ends = tag === "<!--" ? commentEnd : scriptEnd;
    ends.lastIndex = from;
    const end = ends.exec(html)?.index;
    if (end === undefined) break;
    if (/^application\/ld\+json/i.test(attribute(tag, "type"))) {
      scripts.push({ id: attribute(tag, "id"), text: html.slice(from, end) });
    }
    starts.lastIndex = end;
  }
  return scripts;
}

/** `"schema:name"` and `"http://schema.org/name"`, as names and as types, and by any prefix that a context gives it. */
function dropPrefixes(json: string): string {
  const site = String.raw`https?:\\/\\/(?:www\.)?schema\.org\\/|https?://(?:www\.)?schema\.org/`;
  const prefixes = new Set<string | undefined>(["schema", "sdo", undefined]);
  for (const [, prefix] of json.matchAll(
    new RegExp(`"(\\w+)"\\s*:\\s*"(?:${site})#?"`, "g"),
  )) {
    prefixes.add(prefix);
  }
  return json.replace(
    new RegExp(`"(?:(\\w+):|${site})(\\w+)"`, "g"),
    (whole: string, prefix: string | undefined, name: string) =>
      prefixes.has(prefix) ? `"${name}"` : whole,
  );
}

/** Cleans the texts of a value. What is deeper than a listing may be is left alone, for it will be left out. */
function cleanTexts(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || !value || depth > 64) return value;
  return Array.isArray(value)
    ? value.map((item) => cleanTexts(item, depth + 1))
    : Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          name,
          cleanTexts(item, depth + 1),
        ]),
      );
}

/**
 * Parses JSON as it stands in real pages: with a byte order mark, with line breaks inside strings, with the `<p>` and
 * `<br />` that WordPress puts into it at each blank line.
 *
 * @returns The value with clean texts, undefined when it is not JSON.
 */
export function parseUntidy(text: string): unknown {
  const json = dropPrefixes(text.replace(/^\ufeff/, ""));
  for (const source of [
    json,
    json.replace(/<\/?p>|<br ?\/?>/gi, "").replace(/[\0-\x1f]+/g, " "),
  ]) {
    try {
      return cleanTexts(JSON.parse(source));
    } catch {
      // The second form, or nothing.
    }
  }
  return undefined;
}

/** The values of scripts, or of the scripts of pages; reports what is not JSON. */
export const readUntidy = (
  scripts: readonly Script[],
  report: Report,
): Block[] =>
  scripts.flatMap(({ id, text }): Block[] => {
    const path = id ? `script#${id}` : "document";
    const value = parseUntidy(text);
    if (value !== undefined) {
      const found = /.{0,20}\ufffd.{0,20}/.exec(text)?.[0];
      if (found) report({ path, found, expected: "encoding" });
      return [{ id, value }];
    }
    // What is a script already is no page, even if WordPress put a `<br />` at its head.
    if (id === undefined && /^\s*</.test(text))
      return readUntidy(findScripts(text), report);
    report({ path, found: text, expected: "JSON" });
    return [];
  });
