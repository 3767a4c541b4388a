import type { Text } from "./film.js";
import { isNode, values } from "./node.js";
import { cleanText } from "./text.js";

const base = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** Whether two BCP 47 tags name the same language, whatever their regions: `es` and `es-BO`. */
export const sameLanguage = (a: string, b: string): boolean =>
  base(a) === base(b);

const languageKey = /^(?:@none|[a-z]{2,3}(?:-[a-z\d]{2,8})*)$/i;

/** Every text that a value holds, in each of its languages. */
function candidates(value: unknown, language?: string, depth = 0): Text[] {
  // A node may hold itself through `@id`, so the way down to a name ends somewhere.
  if (depth > 4) return [];
  return values(value).flatMap((item): Text[] => {
    if (typeof item === "string" || typeof item === "number") {
      const text = cleanText(String(item));
      return text ? [{ value: text, lang: language }] : [];
    }
    if (!isNode(item)) return [];
    const inner = item["@value"] ?? item["value"];
    if (inner !== undefined) {
      const tag = item["@language"] ?? item["lang"];
      return candidates(
        inner,
        typeof tag === "string" ? tag : language,
        depth + 1,
      );
    }
    if (item["name"] !== undefined)
      return candidates(item["name"], language, depth + 1);
    const keys = Object.keys(item);
    // A language map: {"en": "The Great Movement", "es": "El Gran Movimiento"}.
    if (!keys.every((key) => languageKey.test(key))) return [];
    return keys.flatMap((key) =>
      candidates(item[key], key === "@none" ? undefined : key, depth + 1),
    );
  });
}

/**
 * The texts of a property in the best language there is: the language asked for, in the same region if there is a
 * choice; else those whose language is not said; else the first language that occurs.
 *
 * @param lang The BCP 47 tag of the element's language.
 */
export function readTexts(value: unknown, lang: string): readonly Text[] {
  const all = candidates(value);
  const tags = all.map((text) => text.lang);
  const wanted =
    tags.find((tag) => tag?.toLowerCase() === lang.toLowerCase()) ??
    tags.find((tag) => tag && sameLanguage(tag, lang));
  const best = wanted ?? (tags.includes(undefined) ? undefined : tags[0]);
  return all.filter((text) => text.lang === best || (wanted && !text.lang));
}

/** The first of `readTexts`, where one that is in the language asked for goes before one that does not say. */
export function readText(value: unknown, lang: string): Text | undefined {
  const texts = readTexts(value, lang);
  return texts.find((text) => text.lang) ?? texts[0];
}
