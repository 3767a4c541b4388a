import { codeFor } from "./codes.js";
import type { Expected, Report } from "./diagnostic.js";
import type { Text } from "./film.js";
import { isNode, values, type Node } from "./node.js";
import { readTexts } from "./read-text.js";
import { safeUrl } from "./safe-url.js";
import { maximumLength, maximumLine } from "./text.js";

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
export function readTable<T>(
  table: Table<T>,
  node: Node,
  context: ReadContext,
  path = "",
): T {
  const result = {} as T;
  for (const property in table)
    result[property] = table[property](
      node[property],
      context,
      path + property,
      node,
    );
  return result;
}

/** The part of a table that has to be read anew when some properties of a node are others. */
export const tableOf = <T>(table: Table<T>, changed: Node): Table<Partial<T>> =>
  Object.fromEntries(
    Object.entries<ReadProperty<unknown>>(table).filter(
      ([property, { together }]) => together || property in changed,
    ),
  ) as Table<Partial<T>>;

/** Reports what is there and cannot be used. */
export const expect =
  <T>(expected: Expected, read: Read<T | undefined>): Read<T | undefined> =>
  (value, context, path) => {
    const result = read(value, context, path);
    if (result === undefined && values(value).length) {
      context.report({ path, found: value, expected });
    }
    return result;
  };

/** A property of which the first value counts. */
export const one =
  <T>(read: Read<T | undefined>): Read<T | undefined> =>
  (value, context, path) => {
    const [first] = values(value);
    return first === undefined ? first : read(first, context, path);
  };

/** The most values that are taken from one property: each becomes elements, and thousands are made to take long. */
export const maximumValues = 500;

/** A property with any number of values, within a limit. */
export const all =
  <T>(read: Read<T | undefined>, most = maximumValues): Read<readonly T[]> =>
  (value, context, path) => {
    const list = values(value);
    if (list.length > most)
      context.report({ path, found: list.length, expected: "limit" });
    return list
      .slice(0, most)
      .flatMap((item, index) => read(item, context, `${path}[${index}]`) ?? []);
  };

/** schema.org allows a bare value for an object almost everywhere: a URL for an image, a text for a review. */
export const asNode = (value: unknown, property: string): Node =>
  isNode(value) ? value : { [property]: value };

const textOf = (most: number): Read<Text | undefined> =>
  expect("text", (value, { lang, report }, path) => {
    const [text] = readTexts(value, lang, most);
    if (text?.value.length === most)
      report({ path, found: text.value, expected: "limit" });
    return text;
  });
/** A text in the best language there is, see `readTexts`. */
export const text: Read<Text | undefined> = textOf(maximumLine);
/** Such a text that may be long: sentences. */
export const prose: Read<Text | undefined> = textOf(maximumLength);

/** All texts of a property in that language; each that is none is reported. */
export const texts: Read<readonly Text[]> = (value, context, path) => {
  all(text)(value, context, path);
  return readTexts(value, context.lang).slice(0, maximumValues);
};

/** A text without its language, empty when there is none. Reports nothing. */
export const plain = (value: unknown, { lang }: ReadContext): string =>
  readTexts(value, lang)[0]?.value ?? "";

/** A day, month or year: ISO 8601, without a time. */
export const date = one(
  expect("date", (value, context) => {
    const [iso] =
      /^\d{4}(-\d\d){0,2}(?![^T\s])/.exec(plain(value, context)) ?? [];
    // There is no 31st of February, and engines do not agree on what it is.
    return iso && new Date(iso).toJSON()?.startsWith(iso) ? iso : undefined;
  }),
);

/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
export const toNumber = (
  value: unknown,
  context: ReadContext,
): number | undefined => {
  const number = parseFloat(plain(value, context).replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
};

/** A number, such as a width in pixels. */
export const number = one(expect("number", toNumber));

const address = (use: "resource" | "link"): Read<string | undefined> =>
  one(
    expect("url", (value, { base }) =>
      safeUrl(
        isNode(value) ? (value["url"] ?? value["@id"]) : value,
        base,
        use,
      ),
    ),
  );
/** An address to go to: http, https, mailto or tel. */
export const link = address("link");
/** An address to load from: http or https. */
export const resource = address("resource");

const codes = (
  kind: "language" | "region",
  expected: Expected,
): Read<readonly string[]> =>
  all(
    expect(expected, (value, context) => {
      const name = plain(value, context);
      return name ? codeFor(kind, name, context.lang) : undefined;
    }),
  );
/** Languages as BCP 47 tags, or as they are named where they are not recognised. */
export const languages = codes("language", "language");
/** Countries as ISO 3166-1 codes, or as they are named where they are not recognised. */
export const countries = codes("region", "country");
