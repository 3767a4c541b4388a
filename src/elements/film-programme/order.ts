import type { Film } from "../../film/film.js";
import { spokenLang } from "../../i18n/languages.js";
import { withoutArticle } from "../../i18n/fold.js";
import type { Screenings } from "./facets.js";

/** How a programme can be ordered, in the order in which it is offered. */
export const orders = ["title", "time", "year", "director"] as const;
/** One of them. */
export type Order = (typeof orders)[number];

/** What a film without one comes after. */
const last = "\uffff";

/** `Zhou Xun` and others who have their family name first know better; a listing does not say. */
const familyFirst = /[\p{sc=Han}\p{sc=Hang}]|,/u;
const filedName = (name: string): string =>
  familyFirst.test(name) ? name : name.replace(/^(.*)\s(\S+)$/, "$2 $1");

/**
 * Films in an order: by title as the alphabet of the page's language has it, without articles of the title's own; by
 * the first screening; by year, the newest first; by the director's last name. Films that are alike there are by title.
 */
export function sortFilms(
  films: readonly Film[],
  order: Order,
  screenings: Screenings,
  lang: string,
): readonly Film[] {
  const { compare } = new Intl.Collator([spokenLang(lang), "en-GB"], {
    numeric: true,
  });
  const titleOf = ({ name }: Film): string =>
    name
      ? withoutArticle(name.value, name.lang ?? lang).replace(
          /^[^\p{L}\p{N}]+/u,
          "",
        )
      : last;
  const keyOf = (film: Film): string | number => {
    if (order === "time")
      return Date.parse(screenings.get(film)?.[0]?.startDate ?? "") || Infinity;
    if (order === "year")
      return -Number.parseInt(film.dateCreated ?? film.datePublished ?? "0");
    const [director] = film.director;
    return director ? filedName(director.name.value) : last;
  };
  const byTitle = films
    .map((film) => ({ film, title: titleOf(film) }))
    .sort((a, b) => compare(a.title, b.title));
  if (order === "title") return byTitle.map(({ film }) => film);
  return byTitle
    .map(({ film }) => ({ film, key: keyOf(film) }))
    .sort(({ key: a }, { key: b }) =>
      typeof a === "string" ? compare(a, b as string) : a - (b as number) || 0,
    )
    .map(({ film }) => film);
}
