import { keep } from "./format.js";
// src/i18n/format-number.ts
/** A number with the language's decimal mark. */
var formatNumber = (value, lang) => keep("number", lang, (spoken) => new Intl.NumberFormat(spoken)).format(value);
export { formatNumber };

//# sourceMappingURL=format-number.js.map