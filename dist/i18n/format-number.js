import { spokenLang } from "./languages.js";
// src/i18n/format-number.ts
/** A number with the language's decimal mark. */
var formatNumber = (value, lang) => value.toLocaleString([spokenLang(lang), "en-GB"]);
export { formatNumber };

//# sourceMappingURL=format-number.js.map