import { parseDuration } from "./duration.js";
import type { ContentRating, Film, Text } from "./film.js";
import { readImage } from "./read-image.js";
import { readTexts } from "./read-text.js";
import {
  all,
  asNode,
  countries,
  date,
  expect,
  languages,
  link,
  one,
  plain,
  text,
  texts,
  type ReadProperty,
  type Table,
} from "./read-values.js";

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

/** The original title: the one in the film's own language where that is known, and another than the title. */
const alternateName: ReadProperty<Text | undefined> = Object.assign(
  ((value, context, path, node) => {
    text(value, context, path);
    const quiet = { ...context, report: () => undefined };
    const [own, ...further] = languages(node["inLanguage"], quiet, "");
    const lang = further.length || own === "zxx" ? undefined : own;
    const [name] = readTexts(node["name"], context.lang);
    const original = readTexts(value, lang ?? context.lang).find(
      ({ value }) => value !== name?.value,
    );
    return original && { value: original.value, lang: original.lang ?? lang };
  }) satisfies ReadProperty<Text | undefined>,
  { together: true },
);

/** What is said of a film at a glance. */
export const factsTable = {
  name: text,
  alternateName,
  url: link,
  image: all(readImage),
  duration,
  genre: texts,
  inLanguage: languages,
  subtitleLanguage: languages,
  contentRating,
  countryOfOrigin: countries,
  datePublished: date,
  dateCreated: date,
  award: texts,
} satisfies Partial<Table<Film>>;

/** What they give. */
export type Facts = Pick<Film, keyof typeof factsTable>;
