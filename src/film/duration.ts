// ISO 8601 durations and the way listings write them are one pattern: a number and what begins with the letter of an hour
// (1H, 1 hr, 1 hora, 1 Std., 1 uur, 1 godz., 1 awr, 1:), then a number of minutes.
const pattern =
  /^(?:P(?:0D)?T)?(?:(\d+)\s*(?::|(?:h|st|u|o|g|a)\p{L}*\.?)[\s,]*)?(?:(\d+)\s*(?:['’′]|m\p{L}*\.?)?)?(?:(?<!\d)(\d+)S)?$/iu;

/**
 * Reads a running time.
 *
 * @param text ISO 8601 (`PT1H25M`, `PT85M`), minutes (`85`, `85 min`), or hours and minutes in words (`1h 25min`,
 * `1 hr 25`, `2 h`, `1:25`).
 * @returns Whole minutes, or undefined for what is none, is nothing, or is more than a hundred days.
 */
export function parseDuration(text: string): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] = pattern.exec(text) ?? [];
  const total = Math.floor(+hours * 60 + +minutes + +seconds / 60);
  return total > 0 && total <= 144_000 ? total : undefined;
}
