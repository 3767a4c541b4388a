import type { ScreeningWords } from "../../i18n/screening-words.js";
import type { Group, Grouping } from "./group.js";
import type { ListKit } from "./list-kit.js";

/** What a heading needs to know besides its group. */
export interface Naming extends ListKit {
  readonly words: ScreeningWords;
  readonly lang: string;
  readonly grouping: Grouping;
  /** The day that it is in a zone, some days on. */
  readonly today: (zone: string, days?: number) => string | undefined;
}

/** What stands over a group: its day, its venue or its film. */
export function renderGroupName(
  { day, screenings: [first] }: Group,
  {
    html,
    words,
    lang,
    grouping,
    today,
    renderLink,
    renderText,
    ...kit
  }: Naming,
): unknown {
  const { timeZone, location, workPresented, name } = first!;
  if (day) {
    // What is prepared today may be read tomorrow.
    const word =
      !kit.isServer &&
      [words.today, words.tomorrow].find(
        (_, days) => day === today(timeZone, days),
      );
    return html`<time datetime=${day}
      >${word ? html`<strong>${word}</strong> ` : ""}${kit.formatDay(day, lang, today(timeZone))}</time
    >`;
  }
  if (grouping === "venue")
    return location?.name
      ? renderLink(location.url, renderText(location.name, lang))
      : "–";
  const [film] = workPresented;
  return film?.name && workPresented.length === 1
    ? renderLink(film.url, renderText(film.name, lang))
    : name
      ? renderText(name, lang)
      : workPresented.map(
          (work, index) =>
            html`${index ? " + " : ""}${work.name && renderText(work.name, lang)}`,
        );
}
