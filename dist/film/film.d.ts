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
    /** Who is to be named with it: the photographer, the agency. */
    readonly creditText?: Text | undefined;
}
/** An age certificate: https://schema.org/Rating as the value of `contentRating`. */
export interface ContentRating {
    /** As the body writes it, without the word "certificate": `15`, `PG-13`, `FSK 12`. */
    readonly ratingValue: string;
    /** The body that gave it: `BBFC`. */
    readonly author?: string | undefined;
}
/** Who took part in a film: https://schema.org/Person or Organization. */
export interface Person {
    readonly name: Text;
    /** The person's own page. */
    readonly url?: string | undefined;
    /** The biography; an empty line divides paragraphs. */
    readonly description?: Text | undefined;
    /** The portrait. */
    readonly image?: Image | undefined;
    readonly birthPlace?: Text | undefined;
    /** ISO 8601: `1984`, `1984-05` or `1984-05-02`. */
    readonly birthDate?: string | undefined;
    readonly deathPlace?: Text | undefined;
    /** As `birthDate`. */
    readonly deathDate?: string | undefined;
}
/** One person's or company's part in a film: a Person, or a https://schema.org/Role or PerformanceRole around one. */
export interface Credit extends Person {
    /** The character that an actor plays. */
    readonly characterName?: Text | undefined;
    /** What a `contributor` did, as the listing says it: `Cinematographer`. */
    readonly roleName?: Text | undefined;
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
/** Someone's own words about the film: https://schema.org/Quotation. */
export interface Quotation {
    /** What it is: "Director’s statement". */
    readonly name?: Text | undefined;
    /** The words, without quotation marks; an empty line divides paragraphs. */
    readonly text: Text;
    /** Who says them. */
    readonly creator?: Text | undefined;
}
/** Captions or subtitles of a video in a file of their own (WebVTT): https://schema.org/MediaObject as a `caption`. */
export interface Caption {
    /** An absolute `http:` or `https:` URL. */
    readonly contentUrl: string;
    /** A BCP 47 tag, or the language's name as given. */
    readonly inLanguage?: string | undefined;
    /** What the player's menu calls them. */
    readonly name?: Text | undefined;
}
/** A trailer: https://schema.org/VideoObject. It has at least one of the three addresses. */
export interface Video {
    readonly name?: Text | undefined;
    /** The file. */
    readonly contentUrl?: string | undefined;
    /** A player to put into a page. */
    readonly embedUrl?: string | undefined;
    /** The page where it can be watched. */
    readonly url?: string | undefined;
    /** The still that stands for it. */
    readonly thumbnailUrl?: string | undefined;
    readonly caption: readonly Caption[];
}
/** What a visitor can do about the film; of all actions, https://schema.org/SubscribeAction. */
export interface SubscribeAction {
    /** Where the address of who subscribes is posted to: an absolute `http:` or `https:` URL of the listing's own site. */
    readonly target: string;
}
/** The properties of https://schema.org/Movie that hold credits, in the order in which a listing names them. */
export declare const creditProperties: readonly ["actor", "author", "director", "producer", "musicBy", "editor", "contributor", "productionCompany"];
/** A property of a film that holds credits. */
export type CreditProperty = (typeof creditProperties)[number];
/** Who took part in a film, by property. */
export type Credits = Readonly<Record<CreditProperty, readonly Credit[]>>;
/** One film: https://schema.org/Movie, settled for one language. Lists are empty, single values undefined, when unknown. */
export interface Film extends Credits {
    readonly name?: Text | undefined;
    /** The original title, when it is another than `name`. */
    readonly alternateName?: Text | undefined;
    /** The film's page. */
    readonly url?: string | undefined;
    /** Posters and stills, as the listing has them. */
    readonly image: readonly Image[];
    /** The synopsis; an empty line divides paragraphs. */
    readonly description?: Text | undefined;
    /** The short synopsis. */
    readonly abstract?: Text | undefined;
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
    /** In the page's language, if there is one in it. */
    readonly trailer?: Video | undefined;
    /** Statements, of those works that the film is the subject of or that are parts of it (`hasPart`). */
    readonly subjectOf: readonly Quotation[];
    /** The newsletter. */
    readonly potentialAction?: SubscribeAction | undefined;
}
