/** The longest text that is taken from one field, in UTF-16 code units. */
export const maximumLength = 20_000;

// The character references that feeds leave in their strings; letters come as letters or as numbers.
const named = {
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
} as Record<string, string>;

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi;

/**
 * Cleans a text of a listing: tags go (a paragraph's end and `<br>` become line breaks), character references become
 * characters, control characters and unpaired surrogates go, white space is folded, and what is left is trimmed.
 *
 * The result is text, never markup: a `<` that was escaped in the listing is a `<` to be read.
 */
export const cleanText = (source: string): string =>
  source
    .slice(0, maximumLength)
    .replace(/<(?:br\s*\/?|\/p|\/div|\/li)>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(
      reference,
      (whole: string, decimal?: string, hex?: string, name = "") => {
        if (name) return Object.hasOwn(named, name) ? named[name]! : whole;
        const code = decimal ? +decimal : parseInt(hex!, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cs}\0-\x08\v-\x1f\x7f-\x9f]/gu, "")
    .replace(/[^\S\n\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
