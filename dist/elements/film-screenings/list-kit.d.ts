import { wordsFor } from "../../i18n/languages.js";
/** What the list needs that the element, or others on the page, have already: a module beside the bundle has no Lit of its own. */
export declare const listKit: {
    html: (strings: TemplateStringsArray, ...values: unknown[]) => import("lit-html").TemplateResult<1>;
    nothing: symbol;
    isServer: boolean;
    formatDay: (day: string, lang: string, today?: string, weekday?: "long" | "short") => string;
    formatNumber: (value: number, lang: string) => string;
    formatPrice: (price: number, currency: string | undefined, lang: string) => string;
    formatTime: (time: import("../../film/screening.js").LocalTime, lang: string) => string;
    formatList: (items: readonly string[], lang: string, type?: Intl.ListFormatType) => string;
    formatName: (code: string, lang: string, type: "language" | "region") => string;
    separator: (lang: string) => string;
    wordsFor: typeof wordsFor;
    renderHeading: (level: number | undefined, part: "title" | "heading" | "group-heading", content: unknown) => import("lit-html").TemplateResult;
    renderLink: (url: string | undefined, content: unknown) => unknown;
    renderSpoken: (seen: unknown, spoken: string) => import("lit-html").TemplateResult;
    renderText: (text: import("../../film/film.js").Text, lang: string) => import("lit-html").TemplateResult;
};
/** See `listKit`. */
export type ListKit = typeof listKit;
