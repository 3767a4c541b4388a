import { formatDay } from "../../i18n/format-screening.js";
import { formatName } from "../../i18n/format.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { FacetName } from "./facets.js";

/** How a facet's values are written. */
export const labelOf =
  (name: FacetName, lang: string, words: ScreeningWords | undefined) =>
  (value: string): string =>
    name === "day"
      ? formatDay(value, lang, value)
      : name === "country"
        ? formatName(value, lang, "region")
        : name === "language"
          ? formatName(value, lang, "language")
          : name === "access"
            ? (words?.features[value as keyof ScreeningWords["features"]][1] ??
              value)
            : value;
