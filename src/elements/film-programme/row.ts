import { html, isServer, nothing, type TemplateResult } from "lit";
import type { Film } from "../../film/film.js";
import { choosePoster } from "../../film/pictures.js";
import type { Screening } from "../../film/screening.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDuration, formatName } from "../../i18n/format.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { renderHeading } from "../shared/heading.js";
import { langOf } from "../shared/templates.js";
import { ticketsOf } from "../shared/tickets.js";
import { joinTexts, nameTime } from "./names.js";
import type { Plan } from "./plan.js";

/** What rows need to know besides the film. */
export interface RowContext {
  readonly lang: string;
  readonly words: ProgrammeWords;
  /** Undefined as long as they are not there. */
  readonly screeningWords: ScreeningWords | undefined;
  /** The level of the titles' headings. */
  readonly level: number;
  /** The screenings of a film that fit what the visitor has chosen. */
  screeningsOf(film: Film): readonly Screening[];
  readonly plan: Plan;
  /** Puts a screening into the plan or takes it out. */
  toggle(screening: Screening, film: Film | undefined): void;
  /** The films whose screenings are all shown. */
  readonly unfolded: ReadonlySet<Film>;
  unfold(film: Film): void;
}

/** How many of a film's screenings a row has at first. */
const few = 3;

/** Puts the title of a film that is far away into its heading. There are thousands: it has nothing that it can do without. */
export function setTitle(title: HTMLElement, film: Film, lang: string): void {
  (title.firstChild as Text).data = film.name?.value ?? "";
  const own = film.name && langOf(film.name, lang);
  if (typeof own === "string") title.lang = own;
  else if (title.lang) title.removeAttribute("lang");
}

/** What is to be said of a screening's tickets. */
export function renderStates(
  screening: Screening,
  words: ScreeningWords | undefined,
): unknown {
  const { states } = ticketsOf(screening);
  return words && states.length
    ? html`<em part="state"
        >${states.map((state) => words[state]).join(", ")}</em
      >`
    : nothing;
}

/**
 * The switch that puts a screening into the visitor's plan.
 *
 * @param name Which screening.
 */
export const renderPlanButton = (
  film: Film | undefined,
  screening: Screening,
  name: string,
  { words, plan, toggle }: RowContext,
): TemplateResult =>
  html`<button
    part="plan-button"
    ?hidden=${screening.eventStatus === "EventCancelled"}
    aria-pressed=${plan.ids.has(screening.id)}
    aria-label=${words.planned(name)}
    @click=${() => toggle(screening, film)}
  ></button>`;

function renderScreening(
  film: Film,
  screening: Screening,
  isOver: boolean,
  context: RowContext,
): TemplateResult {
  const { lang, screeningWords } = context;
  const time = nameTime(screening, lang);
  const title = (screening.name ?? film.name)?.value;
  return html`<li class=${isOver ? "over" : nothing}>
    <a part="screening" href=${ticketsOf(screening).url ?? nothing}
      >${joinTexts(time, screening.location?.name?.value)}</a
    >
    ${renderStates(screening, screeningWords)}${renderPlanButton(film, screening, [title, time].join(", "), context)}
  </li>`;
}

/** A film: poster, title, original title, facts and the next screenings. Addresses come out of `film/`, which lets only safe ones in. */
export function renderRow(film: Film, context: RowContext): TemplateResult {
  const { lang, words, level } = context;
  const { alternateName, countryOfOrigin, dateCreated, datePublished } = film;
  const poster = choosePoster(film.image);
  const screenings = context.screeningsOf(film);
  const shown = context.unfolded.has(film)
    ? screenings
    : screenings.slice(0, screenings.length > few + 1 ? few : few + 1);
  const rest = screenings.length - shown.length;
  const title = html`<a
    part="link"
    href=${film.url ?? nothing}
    lang=${(film.name && langOf(film.name, lang)) ?? nothing}
    >${film.name?.value}</a
  >`;
  const facts = joinTexts(
    film.director.map(({ name }) => name.value).join(", "),
    [
      ...countryOfOrigin.map((code) => formatName(code, lang, "region")),
      (dateCreated ?? datePublished)?.slice(0, 4),
    ]
      .filter(Boolean)
      .join(" "),
    film.duration ? formatDuration(film.duration, lang) : undefined,
    film.genre.map(({ value }) => value).join(", "),
  );
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
    ${renderHeading(level, "title", title)}
    <p part="original-title" ?hidden=${!alternateName}>
      <bdi lang=${alternateName?.lang ?? nothing}>${alternateName?.value}</bdi>
    </p>
    <p part="facts" ?hidden=${!facts}>${facts}</p>
    <ul part="screenings" ?hidden=${!shown.length}>
      ${
        // What is prepared shows all of them where no script will.
        (isServer ? screenings : shown).map((screening, index) =>
          renderScreening(film, screening, index >= shown.length, context),
        )
      }${
        rest
          ? html`<li>
              <button part="more" @click=${() => context.unfold(film)}>
                ${words.more(formatNumber(rest, lang))}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
}
