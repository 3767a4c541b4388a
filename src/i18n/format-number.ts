import { keep } from "./format.js";

/** A number with the language's decimal mark. */
export const formatNumber = (value: number, lang: string): string =>
  keep("number", lang, (spoken) => new Intl.NumberFormat(spoken)).format(value);
