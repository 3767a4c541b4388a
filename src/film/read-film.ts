import { parseDuration } from "./duration.js";
import {
  creditProperties,
  type Caption,
  type ContentRating,
  type Credit,
  type CreditProperty,
  type Film,
  type Image,
  type Person,
  type Quotation,
  type Review,
  type ReviewRating,
  type SubscribeAction,
  type Text,
  type Video,
} from "./film.js";
import { sameLanguage, validLang } from "./lang.js";
import { isNode, typesOf, values, type Node } from "./node.js";
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
          { width: number, height: number, caption: text, creditText: text },
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

const personTable: Table<Omit<Person, "name">> = {
  url: link,
  description: text,
  image: one(image),
  birthPlace: text,
  birthDate: date,
  deathPlace: text,
  deathDate: date,
};

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
          if (isNode(person) && name)
            return {
              ...details,
              ...readTable(personTable, person, context, `${path}.`),
              name,
            };
          // In an attribute or a plain text, the part in brackets: "Julio César Ticona (Elder)".
          const [, bare, part] =
            /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(name?.value ?? "") ??
            [];
          if (!bare || !part) return name && { ...details, name };
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

/** Somebody's words, in the language of the work that they are from, without the quotation marks, which are the page's typography. */
const quoted = (
  words: Text | undefined,
  { inLanguage }: Node,
  context: ReadContext,
  path: string,
): Text | undefined => {
  const [lang] = languages(inLanguage, context, `${path}.inLanguage`);
  const value = words?.value.replace(
    /^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g,
    "",
  );
  return value ? { value, lang: words?.lang ?? lang } : undefined;
};

const reviews = all(
  expect<Review>("review", (value, context, path) => {
    const node = asNode(value, "reviewBody");
    const review = readTable(reviewTable, node, context, `${path}.`);
    const reviewBody = quoted(review.reviewBody, node, context, path);
    return reviewBody || review.reviewRating
      ? { ...review, reviewBody }
      : undefined;
  }),
);

const quotationTable: Table<Partial<Quotation>> = {
  name: text,
  text,
  creator: text,
};

/** Works of other types are about the film, or in it, too: articles, clips, podcasts. */
const quotations = all((item, context, path) =>
  // What the reader made itself has no type.
  isNode(item) &&
  (typesOf(item).includes("Quotation") || (item["text"] && !item["@type"]))
    ? expect<Quotation>("quotation", () => {
        const quotation = readTable(quotationTable, item, context, `${path}.`);
        const text = quoted(quotation.text, item, context, path);
        return text && { ...quotation, text };
      })(item, context, path)
    : undefined,
);

const captionTable: Table<Partial<Caption>> = {
  contentUrl: resource,
  inLanguage: one((value, context, path) => languages(value, context, path)[0]),
  name: text,
};

const captions = all((item, context, path) => {
  // A VideoObject's caption may also be a text that says what is to be seen.
  const caption = isNode(item)
    ? readTable(captionTable, item, context, `${path}.`)
    : {};
  return caption.contentUrl ? (caption as Caption) : undefined;
});

const videoTable: Table<Video> = {
  name: text,
  contentUrl: resource,
  embedUrl: resource,
  url: resource,
  thumbnailUrl: resource,
  caption: captions,
};

/** The trailer in the page's language, else the first. */
const trailer: Read<Video | undefined> = (value, context, path) => {
  const all = values(value);
  return expect<Video>("trailer", (item) => {
    // "See our channel" is no address.
    if (typeof item === "string" && /\s/.test(item.trim())) return undefined;
    const video = readTable(
      videoTable,
      asNode(item, "url"),
      context,
      `${path}.`,
    );
    return (video.contentUrl ?? video.embedUrl ?? video.url)
      ? video
      : undefined;
  })(
    all.find(
      (item) =>
        isNode(item) &&
        languages(item["inLanguage"], context, `${path}.inLanguage`).some(
          (tag) => sameLanguage(tag, context.lang),
        ),
    ) ?? all[0],
    context,
    path,
  );
};

/** Of all that can be done about a film, subscribing to its newsletter. */
const subscribeAction: Read<SubscribeAction | undefined> = (
  value,
  context,
  path,
) => {
  const node = values(value).find(
    (item): item is Node =>
      isNode(item) &&
      (typesOf(item).includes("SubscribeAction") || !item["@type"]),
  );
  // What visitors type in goes to nobody whom the page has not named: the listing's own site it has, by asking for it.
  return one(
    expect<SubscribeAction>("subscription", (target, _, path) => {
      const { base } = context;
      const url = resource(
        isNode(target) ? (target["urlTemplate"] ?? target) : target,
        context,
        path,
      );
      return url && (!base || new URL(url).origin === new URL(base).origin)
        ? { target: url }
        : undefined;
    }),
  )(node?.["target"], context, `${path}.target`);
};

const filmTable: Table<Film> = {
  ...(Object.fromEntries(
    creditProperties.map((property) => [property, credits(property)]),
  ) as Table<Pick<Film, CreditProperty>>),
  name: text,
  alternateName: text,
  url: link,
  image: all(image),
  description: text,
  abstract: text,
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
  trailer,
  subjectOf: quotations,
  potentialAction: subscribeAction,
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
    subjectOf: [
      ...film.subjectOf,
      ...quotations(node["hasPart"], context, "hasPart"),
    ],
    alternateName: original && {
      value: original.value,
      lang: original.lang ?? own,
    },
  };
}
