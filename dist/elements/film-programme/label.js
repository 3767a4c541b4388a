import { formatDay } from "../../i18n/format-screening.js";
import { formatName } from "../../i18n/format.js";
// src/elements/film-programme/label.ts
/** How a facet's values are written. */
var labelOf = (name, lang, words) => (value) => name === "day" ? formatDay(value, lang, value) : name === "country" ? formatName(value, lang, "region") : name === "language" ? formatName(value, lang, "language") : name === "access" ? words?.features[value][1] ?? value : value;
export { labelOf };

//# sourceMappingURL=label.js.map