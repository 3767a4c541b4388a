import { formatName } from "../../i18n/format.js";
import { formatDay } from "../../i18n/when.js";
import type { FacetName } from "./facets.js";

/** How a facet's values are written. */
export const labelOf =
  (name: FacetName, lang: string) =>
  (value: string): string =>
    name === "day"
      ? formatDay(value, lang, "date")
      : name === "country"
        ? formatName(value, lang, "region")
        : name === "language"
          ? formatName(value, lang, "language")
          : value;
