import type { Text } from "./film.js";

/** An award in the parts that a laurel shows. */
export interface Award {
  /** The prize, or what it was selected for: "Special Jury Prize". */
  readonly prize: string;
  /** Who gave it: "Venice Film Festival". */
  readonly festival?: string | undefined;
  /** "Horizons (Orizzonti)". */
  readonly section?: string | undefined;
  /** Four digits. */
  readonly year?: string | undefined;
}

/**
 * Reads an award, which schema.org has as a text, the way that catalogues write it: `Festival Year, Section: Prize`, or
 * the prize first, before a dash or a comma: `Official Selection, Locarno 2016`. The side with the year is the festival's.
 * Nothing is lost: what has no such parts is the prize as a whole.
 */
export function parseAward({ value }: Text): Award {
  const [, left = "", right = ""] =
    /^(.+?)(?:[:：]\s*|\s[-–—]\s)(.+)$/s.exec(value) ??
    /^([^,、،]+)[,、،]\s*([^,、،]+)$/.exec(value) ??
    [];
  if (!left) return { prize: value };
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
  const [where, prize] =
    !year.test(left) && year.test(right) ? [right, left] : [left, right];
  const [, festival = where, section] =
    /^(.*?)[,、،]\s*(.+)$/s.exec(where) ?? [];
  // The year may stand with the festival or with the section.
  const without = (text: string | undefined) =>
    text
      ?.replace(year, "")
      .replace("()", "")
      .replace(/^[\s,)]+|[\s,(]+$/g, "") || undefined;
  return {
    prize,
    festival: without(festival),
    section: without(section),
    year: year.exec(where)?.[0],
  };
}
