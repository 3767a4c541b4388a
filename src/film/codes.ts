/**
 * Names of languages and countries back to their codes, so that "Spanish", "español" and "es" are one thing and each page
 * shows it in its own words. The names are the engine's own (CLDR, by `Intl.DisplayNames`): no table travels.
 */
type Kind = "language" | "region";

// Backwards, so that of GB and UK, which WebKit keeps apart, the first has the name.
const letters = [..."zyxwvutsrqponmlkjihgfedcba"];
const indexes = new Map<string, Map<string, string>>();

function names(kind: Kind, lang: string): Map<string, string> {
  const key = `${kind} ${lang}`;
  let index = indexes.get(key);
  if (!index) {
    index = new Map();
    const display = new Intl.DisplayNames(lang, {
      type: kind,
      fallback: "none",
    });
    for (const first of letters) {
      for (const second of letters) {
        const code = canonical(kind, first + second);
        const name = code && display.of(code);
        if (name) index.set(name.toLowerCase(), code);
      }
    }
    indexes.set(key, index);
  }
  return index;
}

/** Asked for by every card of a list, and dear to find out. */
const known = new Map<string, string>();

/** The code in its standard spelling and its present form (`iw` is `he`, `uk` as a country is `GB`). */
function canonical(kind: Kind, code: string): string | undefined {
  const key = kind + code;
  try {
    if (!known.has(key)) {
      const prefix = kind === "region" ? "und-" : "";
      const locale = new Intl.Locale(prefix + code);
      known.set(key, locale.toString().slice(prefix.length));
    }
    return known.get(key);
  } catch {
    return undefined;
  }
}

/**
 * Finds the code for a language or country.
 *
 * @param value A code (`es`, `es-419`, `BO`), or a name in English or in `lang` (`Spanish`, `español`).
 * @param lang The language of the page, a tag that `Intl` takes.
 * @returns The code, or the value itself when it is not recognised.
 */
export function codeFor(kind: Kind, value: string, lang: string): string {
  const isCode =
    kind === "region" ? /^[a-z]{2}$/i : /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
  if (isCode.test(value)) return canonical(kind, value) ?? value;
  const name = value.toLowerCase();
  return names(kind, "en").get(name) ?? names(kind, lang).get(name) ?? value;
}
