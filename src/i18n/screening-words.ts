import type { AccessFeature } from "../film/screening.js";
import { baseLang } from "../film/lang.js";

/** What the elements say of screenings, in one language. */
export interface ScreeningWords {
  /** What stands over them. */
  readonly heading: string;
  readonly today: string;
  readonly tomorrow: string;
  /** The link to where tickets are sold. */
  readonly book: string;
  /** The lowest of several prices. */
  readonly from: (price: string) => string;
  readonly free: string;
  readonly payWhatYouCan: string;
  readonly soldOut: string;
  readonly lastFew: string;
  readonly returnsOnly: string;
  readonly cancelled: string;
  readonly postponed: string;
  /** `date` is a day and a time. */
  readonly movedFrom: (date: string) => string;
  readonly comingSoon: string;
  /** `date` is a day and a time. */
  readonly onSaleFrom: (date: string) => string;
  readonly notOnSale: string;
  readonly online: string;
  readonly doors: (time: string) => string;
  readonly ends: (time: string) => string;
  /** Who speaks at it, a list already; or what: "Q&A". */
  readonly guests: (names: string) => string;
  readonly none: string;
  readonly noMatch: string;
  /** How many are shown, in a form that fits any number. */
  readonly count: (count: string) => string;
  /** The filters, and the choice that leaves all. */
  readonly access: string;
  readonly venue: string;
  readonly all: string;
  readonly addToCalendar: string;
  readonly addAllToCalendar: string;
  /** Short as it stands with a screening, and in full. */
  readonly features: Readonly<
    Record<AccessFeature, readonly [short: string, full: string]>
  >;
}

const modules: Readonly<
  Record<string, (() => Promise<{ words: ScreeningWords }>) | undefined>
> = {
  en: () => import("./screenings/en.js"),
  es: () => import("./screenings/es.js"),
  fr: () => import("./screenings/fr.js"),
  de: () => import("./screenings/de.js"),
  it: () => import("./screenings/it.js"),
  pt: () => import("./screenings/pt.js"),
  nl: () => import("./screenings/nl.js"),
  pl: () => import("./screenings/pl.js"),
  cy: () => import("./screenings/cy.js"),
  ar: () => import("./screenings/ar.js"),
  ja: () => import("./screenings/ja.js"),
};

const loaded = new Map<string, ScreeningWords>();

/** The words of a language, if they are there. */
export const screeningWords = (lang: string): ScreeningWords | undefined =>
  loaded.get(baseLang(lang)) ?? loaded.get("en");

/**
 * Fetches the words of a language, or English where there are none. A failure is not kept.
 *
 * @returns Undefined when they are there; else a promise for when they have come. Rejects when they cannot be had.
 */
export function loadScreeningWords(lang: string): Promise<unknown> | undefined {
  const key = baseLang(lang);
  const known = modules[key] ? key : "en";
  return loaded.has(known)
    ? undefined
    : modules[known]!().then(({ words }) => loaded.set(known, words));
}
