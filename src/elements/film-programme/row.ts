import { html, nothing, type TemplateResult } from "lit";
import type { Film } from "../../film/film.js";
import { sameLanguage } from "../../film/lang.js";
import { choosePoster } from "../../film/pictures.js";
import type { Screening } from "../../film/screening.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDuration, formatName } from "../../i18n/format.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { renderLink, renderText } from "../shared/templates.js";
import type { Plan } from "./plan.js";
import { ticketsOf } from "../shared/tickets.js";

/** What rows need to know besides the film. */
export interface RowContext {
  readonly lang: string;
  readonly words: ProgrammeWords;
  /** Undefined as long as they are not there. */
  readonly screeningWords: ScreeningWords | undefined;
  /** The screenings of a film that fit what the visitor has chosen. */
  screeningsOf(film: Film): readonly Screening[];
  readonly plan: Plan;
  /** Puts a screening into the plan or takes it out. */
  toggle(screening: Screening, film: Film | undefined): void;
  /** Whether all of a film's screenings are shown. */
  isUnfolded(film: Film): boolean;
  unfold(film: Film): void;
}

/** How many of a film's screenings a row has at first. */
const few = 3;

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
 * make every line slower to lay out.
 */
export function joinTexts(...texts: readonly (string | undefined)[]): string {
  const all = texts.filter(Boolean).join(" · ");
  return rightToLeft.test(all)
    ? `\u2068${all.replaceAll(" · ", "\u2069 · \u2068")}\u2069`
    : all;
}

/** A row with nothing in it but the place of a title. There are thousands, so it has nothing that it can do without. */
export function makeRow(document: Document, level: number): HTMLElement {
  const row = document.createElement("div");
  row.className = "row";
  row.setAttribute("role", "listitem");
  row
    .appendChild(document.createElement(`h${level}`))
    .appendChild(document.createTextNode(""));
  return row;
}

/** Puts a film's title into a row. */
export function setTitle(row: HTMLElement, { name }: Film, lang: string): void {
  const title = row.firstElementChild as HTMLElement;
  const text = (title.firstElementChild ?? title).firstChild as CharacterData;
  text.data = name?.value ?? "";
  if (name?.lang && !sameLanguage(name.lang, lang)) title.lang = name.lang;
  else if (title.lang) title.removeAttribute("lang");
}

/** Links the title of a row that is to be seen. Addresses come out of `film/`, which let only safe ones in. */
export function finishRow(row: HTMLElement, { url }: Film): void {
  const title = row.firstElementChild!;
  const link = title.querySelector("a") ?? row.ownerDocument.createElement("a");
  if (!link.parentElement) {
    title.part.add("title");
    link.part.add("link");
    // The text stays the same node, for the browser may have found it.
    link.append(title.firstChild!);
    title.append(link);
  }
  if (url) link.href = url;
  else link.removeAttribute("href");
}

/** When: "Sat 6 Jun, 20:30". */
export const nameTime = ({ startDate, day }: Screening, lang: string): string =>
  [
    formatDay(day, lang, day, "short"),
    startDate[10] ? formatTime(startDate, lang) : "",
  ]
    .filter(Boolean)
    .join(", ");

/** From when to when: "20:30–22:10". */
export const nameTimes = (
  { startDate, endDate }: Screening,
  lang: string,
): string =>
  [startDate, endDate]
    .filter((time) => time?.[10])
    .map((time) => formatTime(time!, lang))
    .join("–");

/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
export const nameScreening = (
  film: Film | undefined,
  screening: Screening,
  lang: string,
): string =>
  [(screening.name ?? film?.name)?.value, nameTime(screening, lang)].join(", ");

/** The switch that puts a screening into the visitor's plan. */
export const renderPlanButton = (
  film: Film | undefined,
  screening: Screening,
  { lang, words, plan, toggle }: RowContext,
): TemplateResult =>
  html`<button
    part="plan-button"
    aria-pressed=${plan.ids.has(screening.id)}
    aria-label=${words.planned(nameScreening(film, screening, lang))}
    @click=${() => toggle(screening, film)}
  ></button>`;

function renderScreening(
  film: Film,
  screening: Screening,
  context: RowContext,
): TemplateResult {
  const { lang, screeningWords } = context;
  const { url, states } = ticketsOf(screening);
  const said = screeningWords && states.map((state) => screeningWords[state]);
  return html`<li>
    <a part="screening" href=${url ?? nothing}
      >${joinTexts(nameTime(screening, lang), screening.location?.name?.value)}</a
    >${said?.length ? html`<em part="state">${said.join(", ")}</em>` : nothing}${
      screening.eventStatus === "EventCancelled"
        ? nothing
        : renderPlanButton(film, screening, context)
    }
  </li>`;
}

/** A screening in the timeline. */
export function renderSlot(
  screening: Screening,
  context: RowContext,
): TemplateResult {
  const { lang, screeningWords } = context;
  const { name, url, workPresented } = screening;
  const { states } = ticketsOf(screening);
  const films = name ? [{ name, url }] : workPresented;
  return html`<p part="slot-title">
      ${films.map(
        (film, index) =>
          html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`,
      )}
    </p>
    <p part="facts">${nameTimes(screening, lang)}</p>
    ${
      screeningWords && states.length
        ? html`<em part="state"
            >${states.map((state) => screeningWords[state]).join(", ")}</em
          >`
        : nothing
    }
    ${
      screening.eventStatus === "EventCancelled"
        ? nothing
        : renderPlanButton(workPresented[0], screening, context)
    }`;
}

/** What stands in a row besides the title: poster, original title, facts and the next screenings. */
export function renderDetails(film: Film, context: RowContext): TemplateResult {
  const { lang, words } = context;
  const { alternateName, countryOfOrigin, dateCreated, datePublished } = film;
  const poster = choosePoster(film.image);
  const screenings = context.screeningsOf(film);
  const shown = context.isUnfolded(film)
    ? screenings
    : screenings.slice(0, screenings.length > few + 1 ? few : few + 1);
  const rest = screenings.length - shown.length;
  return html`<div part="frame">
      <img
        part="poster"
        ?hidden=${!poster}
        src=${poster?.url ?? nothing}
        srcset=${poster?.srcset ?? nothing}
        sizes="auto, 12em"
        alt=""
        loading="lazy"
      />
    </div>
    <p
      part="original-title"
      lang=${alternateName?.lang ?? nothing}
      ?hidden=${!alternateName}
      dir="auto"
    >
      ${alternateName?.value}
    </p>
    <p part="facts">
      ${joinTexts(
        film.director.map(({ name }) => name.value).join(", "),
        [
          ...countryOfOrigin.map((code) => formatName(code, lang, "region")),
          (dateCreated ?? datePublished)?.slice(0, 4),
        ]
          .filter(Boolean)
          .join(" "),
        film.duration ? formatDuration(film.duration, lang) : undefined,
        film.genre.map(({ value }) => value).join(", "),
      )}
    </p>
    ${
      shown.length
        ? html`<ul part="screenings">
            ${shown.map((screening) => renderScreening(film, screening, context))}
            ${
              rest
                ? html`<li>
                    <button part="more" @click=${() => context.unfold(film)}>
                      ${words.more(formatNumber(rest, lang))}
                    </button>
                  </li>`
                : nothing
            }
          </ul>`
        : nothing
    }`;
}
