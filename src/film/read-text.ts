import type { Text } from "./film.js";
import { sameLanguage } from "./lang.js";
import { isNode, values } from "./node.js";
import { foldText, maximumLine } from "./text.js";

const languageKey = /^(?:@none|[a-z]{2,3}(?:-[a-z\d]{2,8})*)$/i;

/** Every text that a value holds, in each of its languages. */
const candidates = (
  value: unknown,
  most: number,
  lang?: string,
  seen = new Set<unknown>(),
): Text[] =>
  values(value).flatMap((item): Text[] => {
    if (!isNode(item)) {
      const text =
        typeof item === "boolean" ? "" : foldText(String(item).slice(0, most));
      return text ? [{ value: text, lang }] : [];
    }
    // A node may hold itself through `@id`, a hundred times and at the end of a long chain.
    if (seen.has(item) || seen.size > 500) return [];
    seen.add(item);
    const inner = item["@value"] ?? item["value"];
    const tag = item["@language"] ?? item["lang"];
    if (inner !== undefined)
      return candidates(
        inner,
        most,
        typeof tag === "string" ? tag : lang,
        seen,
      );
    if (item["name"] !== undefined)
      return candidates(item["name"], most, lang, seen);
    const keys = Object.keys(item);
    // A language map: {"en": "The Great Movement", "es": "El Gran Movimiento"}.
    return keys.every((key) => languageKey.test(key))
      ? keys.flatMap((key) =>
          candidates(item[key], most, key === "@none" ? undefined : key, seen),
        )
      : [];
  });

/**
 * The texts of a property in the best language there is: the language asked for, in the same region if there is a
 * choice; else those whose language is not said; else the first language that occurs. Texts without a language go with
 * any, but behind.
 *
 * @param lang The BCP 47 tag of the element's language.
 * @param most How long each may be, in UTF-16 code units, before it is cut.
 */
export function readTexts(
  value: unknown,
  lang: string,
  most: number = maximumLine,
): readonly Text[] {
  // Most of what is asked for is not there.
  if (value == null) return [];
  if (typeof value === "string") {
    const text = foldText(value.slice(0, most));
    return text ? [{ value: text, lang: undefined }] : [];
  }
  const all = candidates(value, most);
  const tags = all.map((text) => text.lang);
  const best =
    tags.find((tag) => tag?.toLowerCase() === lang.toLowerCase()) ??
    tags.find((tag) => tag && sameLanguage(tag, lang)) ??
    (tags.includes(undefined) ? undefined : tags[0]);
  return [
    ...all.filter((text) => text.lang === best),
    ...all.filter((text) => best && !text.lang),
  ];
}
