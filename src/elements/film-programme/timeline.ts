import { html, nothing, type TemplateResult } from "lit";
import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import {
  formatDay,
  formatTime,
  formatTimes,
} from "../../i18n/format-screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import { renderLink, renderText } from "../shared/templates.js";
import type { Chooser } from "./choice.js";
import { layOut, slot } from "./day-table.js";

/**
 * A day as a table: rooms are columns, times are rows. Fetched when it is first asked for; of what the programme
 * alone has already, it must import nothing but types.
 */

export { styles } from "./timeline.styles.js";

/** What it needs of the element, and of what the element has already. */
export interface TimelineContext {
  readonly lang: string;
  readonly words: ProgrammeWords;
  readonly chooser: Chooser;
  /** The screenings that fit the filters. */
  fitting(): readonly Screening[];
  /** How it stands with a screening's tickets, and the switch that puts it into the plan. */
  states(screening: Screening): unknown;
  planButton(screening: Screening): unknown;
}

function renderSlot(
  screening: Screening,
  context: TimelineContext,
): TemplateResult {
  const { name, url, workPresented, startDate, endDate } = screening;
  const films: readonly Pick<Film, "name" | "url">[] = name
    ? [{ name, url }]
    : workPresented;
  return html`<p part="slot-title">
      ${films.map(
        (film, index) =>
          html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, context.lang))}`,
      )}
    </p>
    <p part="facts">${formatTimes([startDate, endDate], context.lang)}</p>
    ${context.states(screening)} ${context.planButton(screening)}`;
}

/** The days, and the table of one. */
export function renderTimeline(context: TimelineContext): TemplateResult {
  const { words, lang, chooser } = context;
  const screenings = context.fitting();
  const days = [...new Set(screenings.map((screening) => screening.day))];
  const day = days.find((one) => one === chooser.chosen.on) ?? days[0] ?? "";
  const { start, rows, rooms } = layOut(
    screenings.filter((screening) => screening.day === day),
    new Intl.Collator(lang, { numeric: true }).compare,
  );
  const columns = rooms.flatMap(({ lanes }) => lanes);
  const hour = (row: number): string => {
    const minutes = (start + row * slot) % (24 * 60);
    const clock = `2000-01-01T${String(minutes / 60).padStart(2, "0")}:00`;
    return formatTime(clock, lang);
  };
  return html`<div part="days" role="group" aria-label=${words.facets.day}>
      ${days.map(
        (name) =>
          html`<button
            part="view"
            aria-pressed=${name === day}
            @click=${() => chooser.take({ on: name })}
          >
            ${formatDay(name, lang, name, "short")}
          </button>`,
      )}
    </div>
    <div
      part="timeline"
      role="region"
      tabindex="0"
      aria-label=${day && formatDay(day, lang, day)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${words.time}</th>
            ${rooms.map(
              ({ name, lanes }) =>
                html`<th
                  scope="col"
                  colspan=${lanes.length > 1 ? lanes.length : nothing}
                >
                  ${name ? html`<bdi>${name}</bdi>` : nothing}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: rows },
            (_, row) =>
              html`<tr>
                ${
                  row % (60 / slot)
                    ? nothing
                    : html`<th scope="row" rowspan=${60 / slot}>
                        ${hour(row)}
                      </th>`
                }
                ${columns.map((cells) => {
                  const cell = cells.find((one) => one.row === row);
                  return cell
                    ? html`<td
                        class=${cell.screening ? "taken" : nothing}
                        rowspan=${cell.rows}
                      >
                        ${cell.screening ? renderSlot(cell.screening, context) : nothing}
                      </td>`
                    : nothing;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
