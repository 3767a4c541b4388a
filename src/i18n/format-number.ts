import { spokenLang } from "./languages.js";

/** A number with the language's decimal mark. */
export const formatNumber = (value: number, lang: string): string =>
  value.toLocaleString([spokenLang(lang), "en-GB"]);
