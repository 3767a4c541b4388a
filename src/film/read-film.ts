import { codeFor } from "./codes.js";
import { excerpt, type Report } from "./diagnostic.js";
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
import { isNode, typesOf, values, type Node } from "./node.js";
import { readText, readTexts } from "./read-text.js";
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

/** Reports what is there and cannot be used. Null is not to be used either, but not worth a message. */
const expect =
  <T>(
    expected: string,
    read: Read<T | undefined | null>,
  ): Read<T | undefined> =>
  (value, context, path) => {
    const result = read(value, context, path);
    if (result === undefined && values(value).length) {
      context.report({ path, found: excerpt(value), expected });
    }
    return result ?? undefined;
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

const text = expect<Text>("a text", (value, { lang }) => readText(value, lang));

const texts: Read<readonly Text[]> = (value, context, path) =>
  text(value, context, path) ? readTexts(value, context.lang) : [];

const plain = (value: unknown, { lang }: ReadContext): string =>
  readText(value, lang)?.value ?? "";

const isoDate =
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T\s]|$)/;

const date = one(
  expect(
    "a date such as 2021-09-07 or 2021",
    (value, context) => isoDate.exec(plain(value, context))?.[1],
  ),
);

/** Marks and pixels have no thousands: "3,5" is a number, "300px" is one too. */
const toNumber = (value: unknown): number | undefined => {
  const number = parseFloat(
    String(isNode(value) ? value["value"] : value).replace(",", "."),
  );
  return Number.isFinite(number) ? number : undefined;
};

const number = one(expect("a number", toNumber));

const address = (use: "resource" | "link"): Read<string | undefined> =>
  one(
    expect("a web address (http or https)", (value, { base }) =>
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
    node["contentUrl"] ?? node["url"] ?? node["@id"],
    context,
    path,
  );
  return url
    ? {
        ...readTable(
          { width: number, height: number, caption: text },
          node,
          context,
          `${path}.`,
        ),
        url,
      }
    : url;
};

const duration = one(
  expect("a duration such as PT1H25M, 85 or 1h 25min", (value, context) =>
    parseDuration(plain(value, context)),
  ),
);

const contentRating = one(
  expect<ContentRating>("a certificate such as 15", (value, context) => {
    const node = asNode(value, "ratingValue");
    // The words around it differ by page, the certificate does not: "Cert: 15", "Certificate 15", "Rated PG-13".
    const ratingValue = plain(node["ratingValue"] ?? value, context).replace(
      /^(?:cert(?:ificate)?|rated|rating)\b[.:\s]*/i,
      "",
    );
    const author = plain(node["author"], context) || undefined;
    return ratingValue ? { ratingValue, author } : undefined;
  }),
);

const codes = (
  kind: "language" | "region",
  expected: string,
): Read<readonly string[]> =>
  all(
    expect(expected, (value, context) => {
      // A Language or Country object may carry its code beside its name.
      const code = isNode(value)
        ? plain(value["alternateName"] ?? value["identifier"], context)
        : "";
      const name = /^[a-z]{2,3}(-|$)/i.test(code)
        ? code
        : plain(value, context);
      return name ? codeFor(kind, name, context.lang) : undefined;
    }),
  );
const languages = codes("language", "a language such as es or Spanish");
const countries = codes("region", "a country such as BO or Bolivia");

const credits = (
  property: CreditProperty | "creator",
): Read<readonly Credit[]> => {
  const person = expect<Credit>(
    "a name, or a Person with a name",
    (value, context, path) => {
      const node = asNode(value, "name");
      // A Role or PerformanceRole stands between the film and the person, and repeats the property's name.
      const inner = node[property];
      const name = readText(inner ?? value, context.lang);
      // IMDb and others list companies by their address alone.
      if (!name) return node["url"] ? null : undefined;
      // In an attribute or a plain text, the part in brackets: "Julio César Ticona (Elder)".
      const [, bare, part] =
        (isNode(value) ? null : /^(.+?)\s*\(([^()]+)\)$/s.exec(name.value)) ??
        [];
      const role = property === "contributor" ? "roleName" : "characterName";
      return {
        ...readTable(
          { characterName: text, roleName: text, url: link },
          bare
            ? { [role]: part }
            : { ...node, url: (isNode(inner) ? inner : node)["url"] },
          context,
          `${path}.`,
        ),
        name: bare ? { ...name, value: bare } : name,
      };
    },
  );
  return all(person);
};

const reviewRating = one(
  expect<ReviewRating>("a mark such as 4, or 7/10", (value, context) => {
    const node = asNode(value, "ratingValue");
    const [mark, outOf] = plain(node["ratingValue"], context).split("/");
    const ratingValue = toNumber(mark);
    const bestRating = toNumber(outOf ?? node["bestRating"]) ?? 5;
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
  expect<Review>(
    "a Review with a reviewBody or a reviewRating",
    (value, context, path) => {
      const node = asNode(value, "reviewBody");
      const review = readTable(reviewTable, node, context, `${path}.`);
      const { reviewBody } = review;
      const [spoken] = languages(
        node["inLanguage"],
        context,
        `${path}.inLanguage`,
      );
      if (!reviewBody) return review.reviewRating && review;
      // The quotation marks are the page's typography, not part of the quotation.
      const words = reviewBody.value.replace(/^["“”„«»\s]+|["“”«»\s]+$/g, "");
      return {
        ...review,
        reviewBody: { value: words, lang: reviewBody.lang ?? spoken },
      };
    },
  ),
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

const creators = credits("creator");

/**
 * Reads one film out of a cleaned schema.org Movie node. Never throws: what cannot be used is left out and reported.
 *
 * @see https://schema.org/Movie
 */
export function readFilm(node: Node, context: ReadContext): Film {
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
    // IMDb's pages have the writers as `creator`, among companies.
    author: film.author.length
      ? film.author
      : creators(
          values(node["creator"]).filter(
            (item) => isNode(item) && typesOf(item).includes("Person"),
          ),
          context,
          "creator",
        ),
  };
}
