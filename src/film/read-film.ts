import { codeFor } from "./codes.js";
import type { Expected, Report } from "./diagnostic.js";
import { parseDuration } from "./duration.js";
import {
  creditProperties,
  type ContentRating,
  type Credit,
  type CreditProperty,
  type Film,
  type Image,
  type Review,
  type ReviewRating,
  type Text,
} from "./film.js";
import { isNode, values, type Node } from "./node.js";
import { validLang } from "./lang.js";
import { readTexts } from "./read-text.js";
import { safeUrl } from "./safe-url.js";

/** What reading needs to know besides the node. */
export interface ReadContext {
  /** The BCP 47 tag of the language in which the film will be shown. */
  readonly lang: string;
  /** The absolute URL that relative ones in the listing are resolved against. */
  readonly base?: string | undefined;
  /** Told of everything that cannot be used. */
  readonly report: Report;
}

/** Reads a value that stands at a path; undefined when it cannot be used. */
type Read<T> = (value: unknown, context: ReadContext, path: string) => T;

/** How to read each property of a node. */
type Table<T> = { readonly [Property in keyof T]-?: Read<T[Property]> };

const readTable = <T>(
  table: Table<T>,
  node: Node,
  context: ReadContext,
  path = "",
): T =>
  Object.fromEntries(
    Object.entries<Read<unknown>>(table).map(([property, read]) => [
      property,
      read(node[property], context, path + property),
    ]),
  ) as T;

/** Reports what is there and cannot be used. */
const expect =
  <T>(expected: Expected, read: Read<T | undefined>): Read<T | undefined> =>
  (value, context, path) => {
    const result = read(value, context, path);
    if (result === undefined && values(value).length) {
      context.report({ path, found: value, expected });
    }
    return result;
  };

/** A property of which the first value counts. */
const one =
  <T>(read: Read<T | undefined>): Read<T | undefined> =>
  (value, context, path) => {
    const [first] = values(value);
    return first === undefined ? first : read(first, context, path);
  };

/** A property with any number of values. */
const all =
  <T>(read: Read<T | undefined>): Read<readonly T[]> =>
  (value, context, path) =>
    values(value).flatMap(
      (item, index) => read(item, context, `${path}[${index}]`) ?? [],
    );

/** schema.org allows a bare value for an object almost everywhere: a URL for an image, a text for a review. */
const asNode = (value: unknown, property: string): Node =>
  isNode(value) ? value : { [property]: value };

const text = expect<Text>(
  "text",
  (value, { lang }) => readTexts(value, lang)[0],
);

const texts: Read<readonly Text[]> = (value, context, path) => {
  all(text)(value, context, path);
  return readTexts(value, context.lang);
};

const plain = (value: unknown, { lang }: ReadContext): string =>
  readTexts(value, lang)[0]?.value ?? "";

const date = one(
  expect("date", (value, context) => {
    const [iso] =
      /^\d{4}(-\d\d){0,2}(?![^T\s])/.exec(plain(value, context)) ?? [];
    // There is no 31st of February, and engines do not agree on what it is.
    return iso && new Date(iso).toJSON()?.startsWith(iso) ? iso : undefined;
  }),
);

/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
const toNumber = (value: unknown, context: ReadContext): number | undefined => {
  const number = parseFloat(plain(value, context).replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
};

const number = one(expect("number", toNumber));

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
const link = address("link");
const resource = address("resource");

const image: Read<Image | undefined> = (value, context, path) => {
  const node = asNode(value, "url");
  const url = resource(
    node["contentUrl"] ?? node["url"] ?? node,
    context,
    path,
  );
  return url === undefined
    ? url
    : {
        ...readTable(
          { width: number, height: number, caption: text },
          node,
          context,
          `${path}.`,
        ),
        url,
      };
};

const duration = one(
  expect("duration", (value, context) => parseDuration(plain(value, context))),
);

const contentRating = one(
  expect<ContentRating>("certificate", (value, context) => {
    const node = asNode(value, "ratingValue");
    // The words around it differ by page, the certificate does not: "Cert: 15", "BBFC Rating: (15)", "Rated PG-13".
    const ratingValue = plain(node["ratingValue"] ?? value, context)
      .replace(
        /^(?:(?:bbfc|cert(?:ificate)?|rated|rating)\b[.:\s]*)+|[()]/gi,
        "",
      )
      .trim();
    const author = plain(node["author"], context) || undefined;
    return ratingValue ? { ratingValue, author } : undefined;
  }),
);

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
const languages = codes("language", "language");
const countries = codes("region", "country");

const credits =
  (property: CreditProperty): Read<readonly Credit[]> =>
  (value, context, path) =>
    values(value).flatMap((item, index) => {
      // A Role or PerformanceRole stands between the film and the people, and repeats the property's name.
      const role = asNode(item, "name");
      const details = readTable(
        { characterName: text, roleName: text },
        role,
        context,
        `${path}[${index}].`,
      );
      return all(
        expect<Credit>("name", (person, _, path) => {
          const [name] = readTexts(person, context.lang);
          const url = isNode(person)
            ? link(person["url"], context, `${path}.url`)
            : undefined;
          // In an attribute or a plain text, the part in brackets: "Julio César Ticona (Elder)".
          const [, bare, part] =
            (isNode(person)
              ? null
              : /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(
                  name?.value ?? "",
                )) ?? [];
          if (!bare || !part) return name && { ...details, name, url };
          return {
            name: { ...name, value: bare },
            [property === "contributor" ? "roleName" : "characterName"]: {
              ...name,
              value: part,
            },
          };
        }),
      )(role[property] ?? item, context, `${path}[${index}]`);
    });

const reviewRating = one(
  expect<ReviewRating>("mark", (value, context) => {
    const node = asNode(value, "ratingValue");
    const [mark, outOf] = plain(node["ratingValue"], context).split("/");
    const ratingValue = toNumber(mark, context);
    const bestRating = toNumber(outOf ?? node["bestRating"], context) ?? 5;
    return ratingValue !== undefined &&
      ratingValue >= 0 &&
      ratingValue <= bestRating
      ? { ratingValue, bestRating }
      : undefined;
  }),
);

const reviewTable: Table<Review> = {
  reviewBody: text,
  author: text,
  publisher: text,
  reviewRating,
  datePublished: date,
  url: link,
};

const reviews = all(
  expect<Review>("review", (value, context, path) => {
    const node = asNode(value, "reviewBody");
    const review = readTable(reviewTable, node, context, `${path}.`);
    const { reviewBody } = review;
    const [spoken] = languages(
      node["inLanguage"],
      context,
      `${path}.inLanguage`,
    );
    // The quotation marks are the page's typography, not part of the quotation.
    const words = reviewBody?.value.replace(
      /^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g,
      "",
    );
    return words
      ? {
          ...review,
          reviewBody: { value: words, lang: reviewBody?.lang ?? spoken },
        }
      : review.reviewRating && { ...review, reviewBody: undefined };
  }),
);

const filmTable: Table<Film> = {
  ...(Object.fromEntries(
    creditProperties.map((property) => [property, credits(property)]),
  ) as Table<Pick<Film, CreditProperty>>),
  name: text,
  alternateName: text,
  url: link,
  image: all(image),
  description: text,
  duration,
  genre: texts,
  inLanguage: languages,
  subtitleLanguage: languages,
  contentRating,
  countryOfOrigin: countries,
  datePublished: date,
  dateCreated: date,
  award: texts,
  review: reviews,
};

/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export function readFilm(
  node: Node,
  { lang, base, report }: ReadContext,
): Film {
  const context = { lang: validLang(lang), base, report };
  const film = readTable(filmTable, node, context);
  const { inLanguage, name } = film;
  // The original title is the one in the film's own language, where that is known.
  const own =
    inLanguage.length === 1 && inLanguage[0] !== "zxx"
      ? inLanguage[0]
      : undefined;
  const original = readTexts(node["alternateName"], own ?? context.lang).find(
    ({ value }) => value !== name?.value,
  );
  return {
    ...film,
    alternateName: original && {
      value: original.value,
      lang: original.lang ?? own,
    },
  };
}
