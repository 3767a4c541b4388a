import type { AccessFeature } from "../film/screening.js";
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
    readonly features: Readonly<Record<AccessFeature, readonly [short: string, full: string]>>;
}
