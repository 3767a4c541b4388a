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
} from "./film.js";
import { validLang } from "./lang.js";
import { isNode, values, type Node } from "./node.js";
import { readTexts } from "./read-text.js";
import {
  all,
  asNode,
  countries,
  date,
  expect,
  languages,
  link,
  number,
  one,
  plain,
  readTable,
  resource,
  text,
  texts,
  toNumber,
  type Read,
  type ReadContext,
  type Table,
} from "./read-values.js";

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
