import type { Film } from "../../film/film.js";
import { withoutArticle } from "../../i18n/fold.js";
import { spokenLang } from "../../i18n/languages.js";
import type { Screenings } from "./facets.js";

/** How a programme can be ordered, in the order in which it is offered. */
export const orders = ["time", "title", "year", "director"] as const;
/** One of them. */
export type Order = (typeof orders)[number];

/** What a film without one comes after. */
const last = "\uffff";

/** `Zhou Xun` and others who have their family name first know better; a listing does not say. */
const familyFirst = /[\p{sc=Han}\p{sc=Hang}]|,/u;
const filedName = (name: string): string =>
  familyFirst.test(name) ? name : name.replace(/^(.*)\s(\S+)$/, "$2 $1");
const directorOf = ({ director: [first] }: Film): string =>
  first ? filedName(first.name.value) : last;

const yearOf = ({ dateCreated, datePublished }: Film): string =>
  (dateCreated ?? datePublished ?? "0").slice(0, 4);

const collators = new Map<string, Intl.Collator>();

/** How a language orders names. Kept, for it is dear to make. */
export function collator(lang: string): Intl.Collator {
  const spoken = spokenLang(lang);
  const known =
    collators.get(spoken) ??
    new Intl.Collator([spoken, "en-GB"], { numeric: true });
  collators.set(spoken, known);
  return known;
}

/**
 * Films in an order: by the first screening; by title as the alphabet of the page's language has it,
 * without articles of the title's own; by year, the newest first; by the director's last name. Films that are alike there
 * are by title.
 */
export function sortFilms(
  films: readonly Film[],
  order: Order,
  screenings: Screenings,
  lang: string,
): readonly Film[] {
  if (order === "time")
    return [
      ...screenings.keys(),
      ...films.filter((film) => !screenings.has(film)),
    ];
  const { compare } = collator(lang);
  const titleOf = ({ name }: Film): string =>
    name
      ? withoutArticle(name.value, name.lang ?? lang).replace(
          /^[^\p{L}\p{N}]+/u,
          "",
        )
      : last;
  const byTitle = films
    .map((film) => ({ film, title: titleOf(film) }))
    .sort((a, b) => compare(a.title, b.title))
    .map(({ film }) => film);
  if (order === "title") return byTitle;
  if (order === "year")
    return byTitle.sort((a, b) => Number(yearOf(b)) - Number(yearOf(a)));
  return byTitle
    .map((film) => ({ film, name: directorOf(film) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ film }) => film);
}
