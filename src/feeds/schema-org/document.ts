import { excerpt, type Report } from "../../film/diagnostic.js";
import type { Block } from "./graph.js";

/**
 * Parses JSON as it stands in real pages: with a byte order mark, with line breaks inside strings, with the `<p>` and
 * `<br />` that WordPress puts into it at each blank line. Strict JSON is tried first and untouched.
 *
 * @returns The value, or undefined when it is not JSON.
 */
function parseJson(source: string): { value: unknown } | undefined {
  for (const text of [
    source.replace(/^\ufeff/, ""),
    source
      .replace(/<\/?p>|<br ?\/?>|^\ufeff/gi, "")
      .replace(/[\0-\x1f]+/g, " "),
  ]) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      // The second form, or nothing.
    }
  }
  return undefined;
}

/** A value in a start tag: `attribute('<script id=a>', "id")` is `a`. */
const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(
      `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`,
      "i",
    ).exec(tag) ?? [];
  return double ?? single ?? bare;
};

/**
 * The JSON-LD blocks of an HTML page, without a DOM: for `DOMParser` is a sink that Trusted Types closes, and Node has
 * none. Looks for comments and scripts only, each by `indexOf`, so that no page can make it slow.
 */
function* scripts(
  html: string,
): Generator<{ id?: string | undefined; text: string }> {
  const starts = /<!--|<script\b[^<>]*>/gi;
  const lower = html.toLowerCase();
  for (let start; (start = starts.exec(html));) {
    const [tag] = start;
    const end = lower.indexOf(
      tag === "<!--" ? "-->" : "</script",
      starts.lastIndex,
    );
    if (end < 0) return;
    if (
      attribute(tag, "type")?.toLowerCase().startsWith("application/ld+json")
    ) {
      yield {
        id: attribute(tag, "id"),
        text: html.slice(starts.lastIndex, end),
      };
    }
    starts.lastIndex = end;
  }
}

/** One script's text as a block; reports what is not JSON. */
export function readScript(text: string, report: Report, id?: string): Block[] {
  const parsed = parseJson(text);
  if (parsed) return [{ id, value: parsed.value }];
  report({
    path: id ? `script#${id}` : "script",
    found: excerpt(text.trim()),
    expected: "JSON",
  });
  return [];
}

/**
 * The JSON values of a document: a JSON or JSON-LD file, or an HTML page that carries JSON-LD.
 *
 * @returns The blocks, none for a page without JSON-LD; undefined when it is neither JSON nor HTML.
 */
export function readDocument(
  text: string,
  report: Report,
): Block[] | undefined {
  const parsed = parseJson(text);
  if (parsed) return [{ value: parsed.value }];
  if (!/^\s*</.test(text)) return undefined;
  return [...scripts(text)].flatMap((script) =>
    readScript(script.text, report, script.id),
  );
}
