import { ScreeningSelectEvent } from "../../events/screening-select-event.js";
import type { TemplateResult } from "lit";
import type { Screening } from "../../film/screening.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { ticketsOf } from "../shared/tickets.js";
import type { ListKit } from "./list-kit.js";

/** What a screening's row needs to know besides. */
export interface Row extends ListKit {
  readonly words: ScreeningWords;
  readonly lang: string;
  readonly now: number | undefined;
  /** Whether the day, the venue and the film are not said by the heading above. */
  readonly showsDay: boolean;
  readonly showsVenue: boolean;
  readonly showsTitle: boolean;
  readonly today: (zone: string) => string | undefined;
  readonly download: (screenings: readonly Screening[]) => void;
}

/** What it is called, as text. */
export const titleOf = ({ name, workPresented }: Screening): string =>
  name?.value ??
  workPresented.map((film) => film.name?.value ?? "").join(" + ");

const renderTitle = (
  { name, workPresented }: Screening,
  { html, nothing, lang, showsTitle, renderLink, renderText }: Row,
): unknown => {
  const films = showsTitle || workPresented.length > 1 ? workPresented : [];
  if (!name && !films.length) return nothing;
  const links = films.map(
    (film, index) =>
      html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`,
  );
  return html`<p part="title">${name ? renderText(name, lang) : links}</p>
    ${name && films.length ? html`<p part="facts">${links}</p>` : nothing}`;
};

function renderFacts(screening: Screening, row: Row): unknown {
  const { html, nothing, words, lang, formatTime, formatList, renderText } =
    row;
  const {
    superEvent,
    videoFormat,
    inLanguage,
    subtitleLanguage,
    performer,
    workPresented,
    doorTime,
    endDate,
    online,
  } = screening;
  const names = (tags: readonly string[]): string =>
    formatList(
      tags.map((tag) => row.formatName(tag, lang, "language")),
      lang,
    );
  // What its film says is said with the film.
  const own = (property: "inLanguage" | "subtitleLanguage"): boolean =>
    workPresented.every(
      (film) => film[property].join() !== screening[property].join(),
    ) && screening[property].length > 0;
  const facts = [
    ...superEvent.map((text) => renderText(text, lang)),
    ...videoFormat.map((text) => renderText(text, lang)),
    own("inLanguage") ? names(inLanguage) : undefined,
    own("subtitleLanguage")
      ? row.wordsFor(lang).subtitles(names(subtitleLanguage))
      : undefined,
    performer.length
      ? words.guests(
          formatList(
            performer.map(({ value }) => value),
            lang,
          ),
        )
      : undefined,
    online ? words.online : undefined,
    doorTime && words.doors(formatTime(doorTime, lang)),
    endDate && endDate.length > 10
      ? words.ends(formatTime(endDate, lang))
      : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length
    ? html`<p part="facts">
        ${facts.map((fact) => html`<span>${fact}</span> `)}
      </p>`
    : nothing;
}

const renderVenue = (
  { location }: Screening,
  { html, nothing, lang, showsVenue, ...kit }: Row,
): unknown => {
  const { name, screen, url } = location ?? {};
  const venue = showsVenue ? name : undefined;
  return venue || screen
    ? html`<p part="venue">
        ${venue && kit.renderLink(url, kit.renderText(venue, lang))}${venue && screen ? kit.separator(lang) : ""}${screen && kit.renderText(screen, lang)}
      </p>`
    : nothing;
};

function renderTickets(screening: Screening, row: Row): TemplateResult {
  const { html, nothing, words, lang, now, formatTime } = row;
  const { states, url, price, isLowest, validFrom } = ticketsOf(screening, now);
  const { previousStartDate, eventStatus, timeZone, startDate, location } =
    screening;
  const moment = (time: string): string =>
    `${row.formatDay(time.slice(0, 10), lang, row.today(timeZone), "short")} ${time.length > 10 ? formatTime(time, lang) : ""}`.trim();
  const cost =
    price && row.formatPrice(price.price!, price.priceCurrency, lang);
  return html`<div part="tickets">
    ${states.map(
      (state) =>
        html`<span part="state" class=${state}
          >${state === "comingSoon" && validFrom ? words.onSaleFrom(moment(validFrom)) : words[state]}
        </span>`,
    )}
    ${
      previousStartDate && eventStatus !== "EventCancelled"
        ? html`<span part="state" class="moved"
            >${words.movedFrom(moment(previousStartDate))}
          </span>`
        : nothing
    }
    ${
      cost
        ? html`<span part="price">${isLowest ? words.from(cost) : cost} </span>`
        : nothing
    }
    ${
      url
        ? html`<a
            part="link"
            class="book"
            href=${url}
            @click=${({ currentTarget }: Event) =>
              currentTarget!.dispatchEvent(
                new ScreeningSelectEvent(screening, url),
              )}
            >${words.book}<span class="spoken"
              >: ${titleOf(screening)},
              ${moment(startDate)}${location?.name ? `, ${location.name.value}` : ""}</span
            ></a
          >`
        : nothing
    }
  </div>`;
}

/** One screening: when, what, where, for whom, and how to get in. */
export function renderScreening(
  screening: Screening,
  row: Row,
): TemplateResult {
  const { html, nothing, words, lang, formatTime } = row;
  const { startDate, day, timeZone, accessibilityFeature, eventStatus } =
    screening;
  const date = startDate.slice(0, 10);
  // Of a late show, the day that the calendar has.
  const shownDay =
    row.showsDay || date !== day
      ? row.formatDay(date, lang, row.today(timeZone), "short")
      : undefined;
  const isOff = /Cancelled|Postponed/.test(eventStatus);
  return html`<li part="screening" class=${isOff ? "off" : nothing}>
    <time part="time" datetime=${startDate}
      >${startDate.length > 10 ? html`<span>${formatTime(startDate, lang)}</span> ` : nothing}${shownDay && html`<small>${shownDay}</small>`}</time
    >
    <div class="about">
      ${renderTitle(screening, row)} ${renderVenue(screening, row)}
      ${renderFacts(screening, row)}
      ${
        accessibilityFeature.length
          ? html`<ul part="access" role="list">
              ${accessibilityFeature.map((feature) => {
                const [short, full] = words.features[feature];
                return html`<li part="label" title=${full}>
                  ${row.renderSpoken(short, full)}
                </li>`;
              })}
            </ul>`
          : nothing
      }
    </div>
    ${renderTickets(screening, row)}
    <button
      part="calendar"
      title=${words.addToCalendar}
      @click=${() => row.download([screening])}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 4h14v13H3zM3 8h14M7 2v4M13 2v4M10 10v5M7.5 12.5h5" />
      </svg>
      <span class="spoken"
        >${words.addToCalendar}: ${titleOf(screening)},
        ${formatTime(startDate, lang)}</span
      >
    </button>
  </li>`;
}
