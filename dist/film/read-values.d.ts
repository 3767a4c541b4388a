import type { Expected, Report } from "./diagnostic.js";
import type { Text } from "./film.js";
import { type Node } from "./node.js";
/** What reading needs to know besides the node. */
export interface ReadContext {
    /** The BCP 47 tag of the language in which the film will be shown; one that `Intl` takes. */
    readonly lang: string;
    /** The absolute URL that relative ones in the listing are resolved against. */
    readonly base?: string | undefined;
    /** Told of everything that cannot be used. */
    readonly report: Report;
}
/** Reads a value that stands at a path; undefined when it cannot be used. */
export type Read<T> = (value: unknown, context: ReadContext, path: string) => T;
/** Reads a property, if need be together with others of its node. */
export interface ReadProperty<T> {
    (...about: [...Parameters<Read<T>>, node: Node]): T;
    /** Whether it is read together with others. */
    readonly together?: boolean;
}
/** How to read each property of a node. */
export type Table<T> = {
    readonly [Property in keyof T]-?: ReadProperty<T[Property]>;
};
/** Reads every property of a table out of a node. Never throws: what cannot be used is left out and reported. */
export declare function readTable<T>(table: Table<T>, node: Node, context: ReadContext, path?: string): T;
/** The part of a table that has to be read anew when some properties of a node are others. */
export declare const tableOf: <T>(table: Table<T>, changed: Node) => Table<Partial<T>>;
/** Reports what is there and cannot be used. */
export declare const expect: <T>(expected: Expected, read: Read<T | undefined>) => Read<T | undefined>;
/** A property of which the first value counts. */
export declare const one: <T>(read: Read<T | undefined>) => Read<T | undefined>;
/** The most values that are taken from one property: each becomes elements, and thousands are made to take long. */
export declare const maximumValues = 500;
/** A property with any number of values, within a limit. */
export declare const all: <T>(read: Read<T | undefined>, most?: number) => Read<readonly T[]>;
/** schema.org allows a bare value for an object almost everywhere: a URL for an image, a text for a review. */
export declare const asNode: (value: unknown, property: string) => Node;
/** A text in the best language there is, see `readTexts`. */
export declare const text: Read<Text | undefined>;
/** Such a text that may be long: sentences. */
export declare const prose: Read<Text | undefined>;
/** All texts of a property in that language; each that is none is reported. */
export declare const texts: Read<readonly Text[]>;
/** A text without its language, empty when there is none. Reports nothing. */
export declare const plain: (value: unknown, { lang }: ReadContext) => string;
/** A day, month or year: ISO 8601, without a time. */
export declare const date: Read<string | undefined>;
/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
export declare const toNumber: (value: unknown, context: ReadContext) => number | undefined;
/** A number, such as a width in pixels. */
export declare const number: Read<number | undefined>;
/** An address to go to: http, https, mailto or tel. */
export declare const link: Read<string | undefined>;
/** An address to load from: http or https. */
export declare const resource: Read<string | undefined>;
/** Languages as BCP 47 tags, or as they are named where they are not recognised. */
export declare const languages: Read<readonly string[]>;
/** Countries as ISO 3166-1 codes, or as they are named where they are not recognised. */
export declare const countries: Read<readonly string[]>;
