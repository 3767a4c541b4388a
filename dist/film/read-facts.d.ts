import type { ContentRating, Film, Text } from "./film.js";
import { type ReadProperty } from "./read-values.js";
/** What is said of a film at a glance. */
export declare const factsTable: {
    name: import("./read-values.js").Read<Text | undefined>;
    alternateName: ReadProperty<Text | undefined>;
    url: import("./read-values.js").Read<string | undefined>;
    image: import("./read-values.js").Read<readonly import("./film.js").Image[]>;
    duration: import("./read-values.js").Read<number | undefined>;
    genre: import("./read-values.js").Read<readonly Text[]>;
    inLanguage: import("./read-values.js").Read<readonly string[]>;
    subtitleLanguage: import("./read-values.js").Read<readonly string[]>;
    contentRating: import("./read-values.js").Read<ContentRating | undefined>;
    countryOfOrigin: import("./read-values.js").Read<readonly string[]>;
    datePublished: import("./read-values.js").Read<string | undefined>;
    dateCreated: import("./read-values.js").Read<string | undefined>;
    award: import("./read-values.js").Read<readonly Text[]>;
};
/** What they give. */
export type Facts = Pick<Film, keyof typeof factsTable>;
