// Made of the doc comments by `npm run build`.
import type {
  FilmAwards,
  FilmCard,
  FilmCredits,
  FilmErrorEvent,
  FilmGallery,
  FilmLoadEvent,
  FilmPage,
  FilmPerson,
  FilmProgramme,
  FilmScreenings,
  FilmSelectEvent,
  FilmStatement,
  FilmSynopsis,
  FilmTrailer,
  NewsletterErrorEvent,
  NewsletterSignup,
  NewsletterSubmitEvent,
  NewsletterSuccessEvent,
  PressQuotes,
  ScreeningSelectEvent,
  TrailerStartEvent,
} from "../index.js";

/** The attributes of `<film-awards>`. */
export interface FilmAwardsAttributes {
  /** The awards, with semicolons between, each as `Festival Year, Section: Prize`. */
  award?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-awards>`. */
export interface FilmAwardsProperties {
  /** The awards, with semicolons between, each as `Festival Year, Section: Prize`. */
  award?: FilmAwards["award"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmAwards["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmAwards["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmAwards["headingLevel"] | undefined;
}

/** The events of `<film-awards>`. */
export interface FilmAwardsEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** Awards and festival selections with laurels. */
export interface FilmAwardsTypes {
  element: FilmAwards;
  attributes: FilmAwardsAttributes;
  properties: FilmAwardsProperties;
  events: FilmAwardsEvents;
}

/** The attributes of `<film-card>`. */
export interface FilmCardAttributes {
  /** How the card is laid out: `poster` (upright, for grids), `row` (for lists), `hero` (at the head of a page). Default: `"poster"`. */
  layout?: "poster" | "row" | "hero" | undefined;
  /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
  name?: string | undefined;
  /** The original title; shown when it is another than the title. */
  "alternate-name"?: string | undefined;
  /** The film's page: http(s), mailto or tel. */
  url?: string | undefined;
  /** The poster's URL. */
  image?: string | undefined;
  /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
  duration?: string | undefined;
  /** The genres, with commas between. */
  genre?: string | undefined;
  /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
  "in-language"?: string | undefined;
  /** The languages of the subtitles, by code or name, with commas between. */
  "subtitle-language"?: string | undefined;
  /** The age certificate: `15`, `PG-13`, `FSK 12`. */
  "content-rating"?: string | undefined;
  /** The countries, by code or name, with commas between. */
  "country-of-origin"?: string | undefined;
  /** The year of production, ISO 8601. */
  "date-created"?: string | undefined;
  /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
  "date-published"?: string | undefined;
  /** The awards, with semicolons between. */
  award?: string | undefined;
  /** Puts the film into the page's head as schema.org JSON-LD, for search engines, unless the page has it already. */
  "json-ld"?: boolean | "" | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-card>`. */
export interface FilmCardProperties {
  /** How the card is laid out: `poster` (upright, for grids), `row` (for lists), `hero` (at the head of a page). Default: `"poster"`. */
  layout?: FilmCard["layout"] | undefined;
  /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
  name?: FilmCard["name"] | undefined;
  /** The original title; shown when it is another than the title. */
  alternateName?: FilmCard["alternateName"] | undefined;
  /** The film's page: http(s), mailto or tel. */
  url?: FilmCard["url"] | undefined;
  /** The poster's URL. */
  image?: FilmCard["image"] | undefined;
  /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
  duration?: FilmCard["duration"] | undefined;
  /** The genres, with commas between. */
  genre?: FilmCard["genre"] | undefined;
  /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
  inLanguage?: FilmCard["inLanguage"] | undefined;
  /** The languages of the subtitles, by code or name, with commas between. */
  subtitleLanguage?: FilmCard["subtitleLanguage"] | undefined;
  /** The age certificate: `15`, `PG-13`, `FSK 12`. */
  contentRating?: FilmCard["contentRating"] | undefined;
  /** The countries, by code or name, with commas between. */
  countryOfOrigin?: FilmCard["countryOfOrigin"] | undefined;
  /** The year of production, ISO 8601. */
  dateCreated?: FilmCard["dateCreated"] | undefined;
  /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
  datePublished?: FilmCard["datePublished"] | undefined;
  /** The awards, with semicolons between. */
  award?: FilmCard["award"] | undefined;
  /** Puts the film into the page's head as schema.org JSON-LD, for search engines, unless the page has it already. */
  jsonLd?: FilmCard["jsonLd"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmCard["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmCard["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmCard["headingLevel"] | undefined;
}

/** The events of `<film-card>`. */
export interface FilmCardEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
  /** The visitor follows a link in the card. */
  "film-select": FilmSelectEvent;
}

/** A film's poster, title and facts, as poster, row or hero. */
export interface FilmCardTypes {
  element: FilmCard;
  attributes: FilmCardAttributes;
  properties: FilmCardProperties;
  events: FilmCardEvents;
}

/** The attributes of `<film-credits>`. */
export interface FilmCreditsAttributes {
  /** `list`, or `billing`: the block of names at the foot of a poster. Default: `"list"`. */
  layout?: "list" | "billing" | undefined;
  /** How many names of a role show before the rest folds; all by default. Search in the page finds and opens the rest. */
  max?: number | `${number}` | undefined;
  /** The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons divide and commas belong to names. */
  actor?: string | undefined;
  /** The writers. */
  author?: string | undefined;
  /** The directors. */
  director?: string | undefined;
  /** The producers. */
  producer?: string | undefined;
  /** The composers. */
  "music-by"?: string | undefined;
  /** The film editors. */
  editor?: string | undefined;
  /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
  contributor?: string | undefined;
  /** The production companies. */
  "production-company"?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-credits>`. */
export interface FilmCreditsProperties {
  /** `list`, or `billing`: the block of names at the foot of a poster. Default: `"list"`. */
  layout?: FilmCredits["layout"] | undefined;
  /** How many names of a role show before the rest folds; all by default. Search in the page finds and opens the rest. */
  max?: FilmCredits["max"] | undefined;
  /** The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons divide and commas belong to names. */
  actor?: FilmCredits["actor"] | undefined;
  /** The writers. */
  author?: FilmCredits["author"] | undefined;
  /** The directors. */
  director?: FilmCredits["director"] | undefined;
  /** The producers. */
  producer?: FilmCredits["producer"] | undefined;
  /** The composers. */
  musicBy?: FilmCredits["musicBy"] | undefined;
  /** The film editors. */
  editor?: FilmCredits["editor"] | undefined;
  /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
  contributor?: FilmCredits["contributor"] | undefined;
  /** The production companies. */
  productionCompany?: FilmCredits["productionCompany"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmCredits["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmCredits["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmCredits["headingLevel"] | undefined;
}

/** The events of `<film-credits>`. */
export interface FilmCreditsEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** Cast and crew, as a list or as a poster's billing block. */
export interface FilmCreditsTypes {
  element: FilmCredits;
  attributes: FilmCreditsAttributes;
  properties: FilmCreditsProperties;
  events: FilmCreditsEvents;
}

/** The attributes of `<film-gallery>`. */
export interface FilmGalleryAttributes {
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-gallery>`. */
export interface FilmGalleryProperties {
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmGallery["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmGallery["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmGallery["headingLevel"] | undefined;
}

/** The events of `<film-gallery>`. */
export interface FilmGalleryEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** Stills with a lightbox. */
export interface FilmGalleryTypes {
  element: FilmGallery;
  attributes: FilmGalleryAttributes;
  properties: FilmGalleryProperties;
  events: FilmGalleryEvents;
}

/** The attributes of `<film-page>`. */
export interface FilmPageAttributes {
  /** Which parts, and in which order: tags with spaces between, such as `film-card press-quotes film-synopsis`. All, as far as the film has them, by default. */
  sections?: string | undefined;
  /** Where the newsletter form posts to, see `<newsletter-signup>`; else the listing's `SubscribeAction`. */
  action?: string | undefined;
  /** The URL of the privacy notice, for the newsletter form. */
  "privacy-policy"?: string | undefined;
  /** The venues' time zone, for the screenings: see `<film-screenings>`. */
  "time-zone"?: string | undefined;
  /** Puts the film, and the screenings that it shows, into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
  "json-ld"?: boolean | "" | undefined;
  /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
  name?: string | undefined;
  /** The original title; shown when it is another than the title. */
  "alternate-name"?: string | undefined;
  /** The film's page: http(s), mailto or tel. */
  url?: string | undefined;
  /** The poster's URL. */
  image?: string | undefined;
  /** The synopsis, in place of the listing's. */
  description?: string | undefined;
  /** The short synopsis; it shows where there is no other. */
  abstract?: string | undefined;
  /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
  duration?: string | undefined;
  /** The genres, with commas between. */
  genre?: string | undefined;
  /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
  "in-language"?: string | undefined;
  /** The languages of the subtitles, by code or name, with commas between. */
  "subtitle-language"?: string | undefined;
  /** The age certificate: `15`, `PG-13`, `FSK 12`. */
  "content-rating"?: string | undefined;
  /** The countries, by code or name, with commas between. */
  "country-of-origin"?: string | undefined;
  /** The year of production, ISO 8601. */
  "date-created"?: string | undefined;
  /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
  "date-published"?: string | undefined;
  /** The awards, with semicolons between. */
  award?: string | undefined;
  /** The trailer, in place of the listing's: the URL of a file, or of a page of YouTube, Vimeo or anyone else. */
  trailer?: string | undefined;
  /** The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons divide and commas belong to names. */
  actor?: string | undefined;
  /** The writers. */
  author?: string | undefined;
  /** The directors. */
  director?: string | undefined;
  /** The producers. */
  producer?: string | undefined;
  /** The composers. */
  "music-by"?: string | undefined;
  /** The film editors. */
  editor?: string | undefined;
  /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
  contributor?: string | undefined;
  /** The production companies. */
  "production-company"?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-page>`. */
export interface FilmPageProperties {
  /** Which parts, and in which order: tags with spaces between, such as `film-card press-quotes film-synopsis`. All, as far as the film has them, by default. */
  sections?: FilmPage["sections"] | undefined;
  /** Where the newsletter form posts to, see `<newsletter-signup>`; else the listing's `SubscribeAction`. */
  action?: FilmPage["action"] | undefined;
  /** The URL of the privacy notice, for the newsletter form. */
  privacyPolicy?: FilmPage["privacyPolicy"] | undefined;
  /** The venues' time zone, for the screenings: see `<film-screenings>`. */
  timeZone?: FilmPage["timeZone"] | undefined;
  /** Puts the film, and the screenings that it shows, into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
  jsonLd?: FilmPage["jsonLd"] | undefined;
  /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
  name?: FilmPage["name"] | undefined;
  /** The original title; shown when it is another than the title. */
  alternateName?: FilmPage["alternateName"] | undefined;
  /** The film's page: http(s), mailto or tel. */
  url?: FilmPage["url"] | undefined;
  /** The poster's URL. */
  image?: FilmPage["image"] | undefined;
  /** The synopsis, in place of the listing's. */
  description?: FilmPage["description"] | undefined;
  /** The short synopsis; it shows where there is no other. */
  abstract?: FilmPage["abstract"] | undefined;
  /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
  duration?: FilmPage["duration"] | undefined;
  /** The genres, with commas between. */
  genre?: FilmPage["genre"] | undefined;
  /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
  inLanguage?: FilmPage["inLanguage"] | undefined;
  /** The languages of the subtitles, by code or name, with commas between. */
  subtitleLanguage?: FilmPage["subtitleLanguage"] | undefined;
  /** The age certificate: `15`, `PG-13`, `FSK 12`. */
  contentRating?: FilmPage["contentRating"] | undefined;
  /** The countries, by code or name, with commas between. */
  countryOfOrigin?: FilmPage["countryOfOrigin"] | undefined;
  /** The year of production, ISO 8601. */
  dateCreated?: FilmPage["dateCreated"] | undefined;
  /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
  datePublished?: FilmPage["datePublished"] | undefined;
  /** The awards, with semicolons between. */
  award?: FilmPage["award"] | undefined;
  /** The trailer, in place of the listing's: the URL of a file, or of a page of YouTube, Vimeo or anyone else. */
  trailer?: FilmPage["trailer"] | undefined;
  /** The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons divide and commas belong to names. */
  actor?: FilmPage["actor"] | undefined;
  /** The writers. */
  author?: FilmPage["author"] | undefined;
  /** The directors. */
  director?: FilmPage["director"] | undefined;
  /** The producers. */
  producer?: FilmPage["producer"] | undefined;
  /** The composers. */
  musicBy?: FilmPage["musicBy"] | undefined;
  /** The film editors. */
  editor?: FilmPage["editor"] | undefined;
  /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
  contributor?: FilmPage["contributor"] | undefined;
  /** The production companies. */
  productionCompany?: FilmPage["productionCompany"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmPage["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmPage["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmPage["headingLevel"] | undefined;
}

/** The events of `<film-page>`. */
export interface FilmPageEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** A film's page from one tag, or the one listing for many. */
export interface FilmPageTypes {
  element: FilmPage;
  attributes: FilmPageAttributes;
  properties: FilmPageProperties;
  events: FilmPageEvents;
}

/** The attributes of `<film-person>`. */
export interface FilmPersonAttributes {
  /** Who: a property that holds credits (`director`, the default, `author`, `producer`, `actor`, …) for all of them, or a name. */
  person?: string | undefined;
  /** With the following, a person that the listing does not have: the name. */
  name?: string | undefined;
  /** The biography. */
  description?: string | undefined;
  /** The portrait's URL. */
  image?: string | undefined;
  /** The place of birth. */
  "birth-place"?: string | undefined;
  /** The date of birth, ISO 8601: `1984` or `1984-05-02`. */
  "birth-date"?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-person>`. */
export interface FilmPersonProperties {
  /** Who: a property that holds credits (`director`, the default, `author`, `producer`, `actor`, …) for all of them, or a name. */
  person?: FilmPerson["person"] | undefined;
  /** With the following, a person that the listing does not have: the name. */
  name?: FilmPerson["name"] | undefined;
  /** The biography. */
  description?: FilmPerson["description"] | undefined;
  /** The portrait's URL. */
  image?: FilmPerson["image"] | undefined;
  /** The place of birth. */
  birthPlace?: FilmPerson["birthPlace"] | undefined;
  /** The date of birth, ISO 8601: `1984` or `1984-05-02`. */
  birthDate?: FilmPerson["birthDate"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmPerson["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmPerson["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmPerson["headingLevel"] | undefined;
}

/** The events of `<film-person>`. */
export interface FilmPersonEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** The biography of a film-maker. */
export interface FilmPersonTypes {
  element: FilmPerson;
  attributes: FilmPersonAttributes;
  properties: FilmPersonProperties;
  events: FilmPersonEvents;
}

/** The attributes of `<film-programme>`. */
export interface FilmProgrammeAttributes {
  /** What it is looked at as, as long as the visitor does not choose. Default: `"list"`. */
  layout?: "list" | "grid" | "timeline" | "plan" | undefined;
  /** How films are ordered, as long as the visitor does not choose. Default: `"time"`. */
  sort?: "time" | "title" | "year" | "director" | undefined;
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  "time-zone"?: string | undefined;
  /** When the day after begins: a late show before it belongs to the evening. Default: `"05:00"`. */
  "day-starts"?: string | undefined;
  /** Keeps screenings that are over. */
  "show-past"?: boolean | "" | undefined;
  /** The minutes from one venue to another, where the listing does not say where they are. Default: `20`. */
  "travel-time"?: number | `${number}` | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-programme>`. */
export interface FilmProgrammeProperties {
  /** The programme itself: schema.org JSON-LD as an object, or a `Programme` that has been read already. Goes before `src`. */
  programme?: FilmProgramme["programme"] | undefined;
  /** What it is looked at as, as long as the visitor does not choose. Default: `"list"`. */
  layout?: FilmProgramme["layout"] | undefined;
  /** How films are ordered, as long as the visitor does not choose. Default: `"time"`. */
  sort?: FilmProgramme["sort"] | undefined;
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  timeZone?: FilmProgramme["timeZone"] | undefined;
  /** When the day after begins: a late show before it belongs to the evening. Default: `"05:00"`. */
  dayStarts?: FilmProgramme["dayStarts"] | undefined;
  /** Keeps screenings that are over. */
  showPast?: FilmProgramme["showPast"] | undefined;
  /** The minutes from one venue to another, where the listing does not say where they are. Default: `20`. */
  travelTime?: FilmProgramme["travelTime"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmProgramme["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmProgramme["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmProgramme["headingLevel"] | undefined;
}

/** The events of `<film-programme>`. */
export interface FilmProgrammeEvents {
  /** The listing has been read and is shown. Its film is the first. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** A programme of hundreds of films: search, filters, days and rooms, and a visitor's own plan. */
export interface FilmProgrammeTypes {
  element: FilmProgramme;
  attributes: FilmProgrammeAttributes;
  properties: FilmProgrammeProperties;
  events: FilmProgrammeEvents;
}

/** The attributes of `<film-screenings>`. */
export interface FilmScreeningsAttributes {
  /** What screenings are put together by. Default: `"day"`. */
  "group-by"?: "day" | "venue" | "film" | undefined;
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  "time-zone"?: string | undefined;
  /** When the day after begins: a late show before it belongs to the evening. Default: `"05:00"`. */
  "day-starts"?: string | undefined;
  /** Keeps screenings that have begun. */
  "show-past"?: boolean | "" | undefined;
  /** Shows nothing at all where nothing is scheduled. */
  "hide-empty"?: boolean | "" | undefined;
  /** Puts the screenings that are to come into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
  "json-ld"?: boolean | "" | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-screenings>`. */
export interface FilmScreeningsProperties {
  /** What screenings are put together by. Default: `"day"`. */
  groupBy?: FilmScreenings["groupBy"] | undefined;
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  timeZone?: FilmScreenings["timeZone"] | undefined;
  /** When the day after begins: a late show before it belongs to the evening. Default: `"05:00"`. */
  dayStarts?: FilmScreenings["dayStarts"] | undefined;
  /** Keeps screenings that have begun. */
  showPast?: FilmScreenings["showPast"] | undefined;
  /** Shows nothing at all where nothing is scheduled. */
  hideEmpty?: FilmScreenings["hideEmpty"] | undefined;
  /** Puts the screenings that are to come into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
  jsonLd?: FilmScreenings["jsonLd"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmScreenings["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmScreenings["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmScreenings["headingLevel"] | undefined;
}

/** The events of `<film-screenings>`. */
export interface FilmScreeningsEvents {
  /** The listing has been read and is shown. Its film is the first, where it has several. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
  /** The visitor follows a link to tickets. */
  "screening-select": ScreeningSelectEvent;
}

/** Screenings by day, venue or film, with tickets, access labels and calendar files. */
export interface FilmScreeningsTypes {
  element: FilmScreenings;
  attributes: FilmScreeningsAttributes;
  properties: FilmScreeningsProperties;
  events: FilmScreeningsEvents;
}

/** The attributes of `<film-statement>`. */
export interface FilmStatementAttributes {
  /** The words, in place of the listing's; an empty one takes them away. */
  text?: string | undefined;
  /** Who says the words of `text`. */
  creator?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-statement>`. */
export interface FilmStatementProperties {
  /** The words, in place of the listing's; an empty one takes them away. */
  text?: FilmStatement["text"] | undefined;
  /** Who says the words of `text`. */
  creator?: FilmStatement["creator"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmStatement["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmStatement["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmStatement["headingLevel"] | undefined;
}

/** The events of `<film-statement>`. */
export interface FilmStatementEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** The director's statement. */
export interface FilmStatementTypes {
  element: FilmStatement;
  attributes: FilmStatementAttributes;
  properties: FilmStatementProperties;
  events: FilmStatementEvents;
}

/** The attributes of `<film-synopsis>`. */
export interface FilmSynopsisAttributes {
  /** How many paragraphs show before the rest folds; all by default. Search in the page finds and opens the rest. */
  max?: number | `${number}` | undefined;
  /** The synopsis, in place of the listing's. */
  description?: string | undefined;
  /** The short synopsis; it shows where there is no other. */
  abstract?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-synopsis>`. */
export interface FilmSynopsisProperties {
  /** How many paragraphs show before the rest folds; all by default. Search in the page finds and opens the rest. */
  max?: FilmSynopsis["max"] | undefined;
  /** The synopsis, in place of the listing's. */
  description?: FilmSynopsis["description"] | undefined;
  /** The short synopsis; it shows where there is no other. */
  abstract?: FilmSynopsis["abstract"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmSynopsis["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmSynopsis["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmSynopsis["headingLevel"] | undefined;
}

/** The events of `<film-synopsis>`. */
export interface FilmSynopsisEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** A film's synopsis, optionally folded. */
export interface FilmSynopsisTypes {
  element: FilmSynopsis;
  attributes: FilmSynopsisAttributes;
  properties: FilmSynopsisProperties;
  events: FilmSynopsisEvents;
}

/** The attributes of `<film-trailer>`. */
export interface FilmTrailerAttributes {
  /** The trailer, in place of the listing's: the URL of a file, or of a page of YouTube, Vimeo or anyone else. */
  trailer?: string | undefined;
  /** The URL of the still, in place of the listing's. */
  "thumbnail-url"?: string | undefined;
  /** The URL of captions (WebVTT) in the page's language, in place of the listing's. */
  caption?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<film-trailer>`. */
export interface FilmTrailerProperties {
  /** The trailer, in place of the listing's: the URL of a file, or of a page of YouTube, Vimeo or anyone else. */
  trailer?: FilmTrailer["trailer"] | undefined;
  /** The URL of the still, in place of the listing's. */
  thumbnailUrl?: FilmTrailer["thumbnailUrl"] | undefined;
  /** The URL of captions (WebVTT) in the page's language, in place of the listing's. */
  caption?: FilmTrailer["caption"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: FilmTrailer["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: FilmTrailer["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: FilmTrailer["headingLevel"] | undefined;
}

/** The events of `<film-trailer>`. */
export interface FilmTrailerEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
  /** The visitor plays the trailer. */
  "trailer-start": TrailerStartEvent;
}

/** A trailer that nobody hears of before it is played. */
export interface FilmTrailerTypes {
  element: FilmTrailer;
  attributes: FilmTrailerAttributes;
  properties: FilmTrailerProperties;
  events: FilmTrailerEvents;
}

/** The attributes of `<newsletter-signup>`. */
export interface NewsletterSignupAttributes {
  /** Where the address goes, by POST as `email`: an https URL, or one of this site. Else the listing's `SubscribeAction`. */
  action?: string | undefined;
  /** The newsletter service; by the address where it is not given. */
  provider?:
    | "brevo"
    | "buttondown"
    | "emailoctopus"
    | "ghost"
    | "keila"
    | "kit"
    | "listmonk"
    | "mailchimp"
    | "mailerlite"
    | "phplist"
    | undefined;
  /** Where the service's own page opens, if the service insists on showing it: `_blank` for a new tab. */
  target?: string | undefined;
  /** The film's title, for the invitation; else the listing's. */
  name?: string | undefined;
  /** The URL of the privacy notice, for the element's own form. A form between the tags has its own link. */
  "privacy-policy"?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<newsletter-signup>`. */
export interface NewsletterSignupProperties {
  /** Where the address goes, by POST as `email`: an https URL, or one of this site. Else the listing's `SubscribeAction`. */
  action?: NewsletterSignup["action"] | undefined;
  /** The newsletter service; by the address where it is not given. */
  provider?: NewsletterSignup["provider"] | undefined;
  /** Where the service's own page opens, if the service insists on showing it: `_blank` for a new tab. */
  target?: NewsletterSignup["target"] | undefined;
  /** The film's title, for the invitation; else the listing's. */
  name?: NewsletterSignup["name"] | undefined;
  /** The URL of the privacy notice, for the element's own form. A form between the tags has its own link. */
  privacyPolicy?: NewsletterSignup["privacyPolicy"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: NewsletterSignup["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: NewsletterSignup["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: NewsletterSignup["headingLevel"] | undefined;
}

/** The events of `<newsletter-signup>`. */
export interface NewsletterSignupEvents {
  /** The listing for the film's title cannot be had. */
  "film-error": FilmErrorEvent;
  /** The visitor sends the form. Cancelled, nothing is sent. */
  "newsletter-submit": NewsletterSubmitEvent;
  /** The address has been taken. */
  "newsletter-success": NewsletterSuccessEvent;
  /** It has not been taken; `code` says why. */
  "newsletter-error": NewsletterErrorEvent;
}

/** A newsletter form that keeps the visitor on the page and the address to itself. */
export interface NewsletterSignupTypes {
  element: NewsletterSignup;
  attributes: NewsletterSignupAttributes;
  properties: NewsletterSignupProperties;
  events: NewsletterSignupEvents;
}

/** The attributes of `<press-quotes>`. */
export interface PressQuotesAttributes {
  /** `list`, `grid`, or `carousel`: one at a time, moved by the visitor alone. Default: `"list"`. */
  layout?: "list" | "grid" | "carousel" | undefined;
  /** The quotes as on a press sheet, each in quotation marks and followed by its outlet: `“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film`. */
  review?: string | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: string | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  "heading-level"?: number | `${number}` | undefined;
}

/** The properties of `<press-quotes>`. */
export interface PressQuotesProperties {
  /** `list`, `grid`, or `carousel`: one at a time, moved by the visitor alone. Default: `"list"`. */
  layout?: PressQuotes["layout"] | undefined;
  /** The quotes as on a press sheet, each in quotation marks and followed by its outlet: `“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film`. */
  review?: PressQuotes["review"] | undefined;
  /** Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is everyone's who has none. */
  src?: PressQuotes["src"] | undefined;
  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  film?: PressQuotes["film"] | undefined;
  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  headingLevel?: PressQuotes["headingLevel"] | undefined;
}

/** The events of `<press-quotes>`. */
export interface PressQuotesEvents {
  /** The listing has been read and is shown. Attributes alone load nothing and fire nothing. */
  "film-load": FilmLoadEvent;
  /** The listing cannot be had; what is shown stays. */
  "film-error": FilmErrorEvent;
}

/** Press quotes as list, grid or carousel. */
export interface PressQuotesTypes {
  element: PressQuotes;
  attributes: PressQuotesAttributes;
  properties: PressQuotesProperties;
  events: PressQuotesEvents;
}

/** All elements by their tags. */
export interface FilmElementTypes {
  /** Awards and festival selections with laurels. */
  "film-awards": FilmAwardsTypes;
  /** A film's poster, title and facts, as poster, row or hero. */
  "film-card": FilmCardTypes;
  /** Cast and crew, as a list or as a poster's billing block. */
  "film-credits": FilmCreditsTypes;
  /** Stills with a lightbox. */
  "film-gallery": FilmGalleryTypes;
  /** A film's page from one tag, or the one listing for many. */
  "film-page": FilmPageTypes;
  /** The biography of a film-maker. */
  "film-person": FilmPersonTypes;
  /** A programme of hundreds of films: search, filters, days and rooms, and a visitor's own plan. */
  "film-programme": FilmProgrammeTypes;
  /** Screenings by day, venue or film, with tickets, access labels and calendar files. */
  "film-screenings": FilmScreeningsTypes;
  /** The director's statement. */
  "film-statement": FilmStatementTypes;
  /** A film's synopsis, optionally folded. */
  "film-synopsis": FilmSynopsisTypes;
  /** A trailer that nobody hears of before it is played. */
  "film-trailer": FilmTrailerTypes;
  /** A newsletter form that keeps the visitor on the page and the address to itself. */
  "newsletter-signup": NewsletterSignupTypes;
  /** Press quotes as list, grid or carousel. */
  "press-quotes": PressQuotesTypes;
}
