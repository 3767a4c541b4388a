/**
 * The model: one film, as the elements show it. Its property names are schema.org's (https://schema.org/Movie), its
 * values are settled: one language chosen, lists are lists, durations are minutes, URLs are absolute and safe.
 */
/** A text and the language that it is in, when that is known. */
export interface Text {
    readonly value: string;
    /** A BCP 47 language tag, such as `es` or `pt-BR`. */
    readonly lang?: string | undefined;
}
/** A picture: https://schema.org/ImageObject. */
export interface Image {
    /** An absolute `http:` or `https:` URL. */
    readonly url: string;
    /** In CSS pixels. */
    readonly width?: number | undefined;
    /** In CSS pixels. */
    readonly height?: number | undefined;
    /** What is to be seen, for those who do not see it. */
    readonly caption?: Text | undefined;
}
/** An age certificate: https://schema.org/Rating as the value of `contentRating`. */
export interface ContentRating {
    /** As the body writes it, without the word "certificate": `15`, `PG-13`, `FSK 12`. */
    readonly ratingValue: string;
    /** The body that gave it: `BBFC`. */
    readonly author?: string | undefined;
}
/** One person's or company's part in a film: a Person, or a https://schema.org/Role or PerformanceRole around one. */
export interface Credit {
    readonly name: Text;
    /** The character that an actor plays. */
    readonly characterName?: Text | undefined;
    /** What a `contributor` did, as the listing says it: `Cinematographer`. */
    readonly roleName?: Text | undefined;
    /** The person's own page. */
    readonly url?: string | undefined;
}
/** A press quote: https://schema.org/Review. */
export interface Review {
    readonly reviewBody?: Text | undefined;
    /** The critic. */
    readonly author?: Text | undefined;
    /** The outlet. */
    readonly publisher?: Text | undefined;
    readonly reviewRating?: ReviewRating | undefined;
    /** ISO 8601: `2022`, `2022-04` or `2022-04-15`. */
    readonly datePublished?: string | undefined;
    readonly url?: string | undefined;
}
/** A critic's mark: https://schema.org/Rating. */
export interface ReviewRating {
    readonly ratingValue: number;
    /** The highest mark there is; 5 where the listing does not say (schema.org's default). */
    readonly bestRating: number;
}
/** The properties of https://schema.org/Movie that hold credits, in the order in which a listing names them. */
export declare const creditProperties: readonly ["actor", "author", "director", "producer", "musicBy", "editor", "contributor", "productionCompany"];
/** A property of a film that holds credits. */
export type CreditProperty = (typeof creditProperties)[number];
/** One film: https://schema.org/Movie, settled for one language. Lists are empty, single values undefined, when unknown. */
export interface Film extends Readonly<Record<CreditProperty, readonly Credit[]>> {
    readonly name?: Text | undefined;
    /** The original title, when it is another than `name`. */
    readonly alternateName?: Text | undefined;
    /** The film's page. */
    readonly url?: string | undefined;
    /** Posters first, as the listing has them. */
    readonly image: readonly Image[];
    readonly description?: Text | undefined;
    /** The running time in minutes. */
    readonly duration?: number | undefined;
    readonly genre: readonly Text[];
    /** BCP 47 tags where the language is recognised (`es`), else its name as given. `zxx` is a film without speech. */
    readonly inLanguage: readonly string[];
    /** As `inLanguage`. Translation, not captions for the hard of hearing. */
    readonly subtitleLanguage: readonly string[];
    readonly contentRating?: ContentRating | undefined;
    /** ISO 3166-1 codes where the country is recognised (`BO`), else its name as given. */
    readonly countryOfOrigin: readonly string[];
    /** The release: ISO 8601, a year, a month or a day. */
    readonly datePublished?: string | undefined;
    /** The production year: ISO 8601. */
    readonly dateCreated?: string | undefined;
    readonly award: readonly Text[];
    readonly review: readonly Review[];
}
