import { css, html, nothing, type CSSResult, type TemplateResult } from "lit";
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

/**
 * A day as a table: rooms are columns, times are rows. Fetched when it is first asked for; of what the programme
 * alone has already, it must import nothing but types.
 */

/** Minutes of a row. */
const slot = 15;
/** What a screening takes that does not say, in minutes. */
const usual = 90;

/** A screening in its column, or the empty time before the next one. */
export interface Cell {
  readonly screening?: Screening;
  /** The first row, and how many. */
  readonly row: number;
  readonly rows: number;
}

/** A room; where two of its screenings overlap, it has two columns. */
export interface Room {
  readonly name: string;
  readonly lanes: readonly (readonly Cell[])[];
}

/** A day's table. */
export interface Table {
  /** Minutes after midnight at which the first row begins. */
  readonly start: number;
  readonly rows: number;
  readonly rooms: readonly Room[];
}

const minutesOf = (time: string, day: string): number =>
  (Date.parse(`${time.slice(0, 16)}Z`) - Date.parse(day)) / 60_000;

/** Where a screening stands on its day, in minutes after midnight; a late show is after 24:00. */
function span(screening: Screening): { start: number; end: number } {
  const { day, startDate, endDate, workPresented } = screening;
  const start = minutesOf(startDate, day);
  const length =
    workPresented.reduce((sum, { duration = 0 }) => sum + duration, 0) || usual;
  const end = endDate?.[10] ? minutesOf(endDate, day) : start + length;
  // Whatever a listing says, it has a row and ends on the day after at the latest.
  return {
    start,
    end: Math.min(Math.max(end, start + slot), start + 24 * 60),
  };
}

const nameOf = ({ location }: Screening): string =>
  [location?.name?.value, location?.screen?.value].filter(Boolean).join(", ");

/**
 * Lays out a day.
 *
 * @param screenings Of one day. Those without a time have no place in it.
 * @param compare How rooms are ordered.
 */
export function layOut(
  screenings: readonly Screening[],
  compare: (a: string, b: string) => number,
): Table {
  const all = screenings
    .filter(({ startDate }) => startDate[10])
    .map((screening) => ({ screening, ...span(screening) }))
    .sort((a, b) => a.start - b.start);
  const start = Math.floor(Math.min(...all.map((one) => one.start)) / 60) * 60;
  const end = Math.ceil(Math.max(...all.map((one) => one.end)) / 60) * 60;
  const rows = all.length ? (end - start) / slot : 0;
  const rooms = new Map<string, Cell[][]>();
  for (const one of all) {
    const row = Math.round((one.start - start) / slot);
    const cell = {
      screening: one.screening,
      row,
      rows: Math.max(Math.round((one.end - start) / slot) - row, 1),
    };
    const name = nameOf(one.screening);
    const lanes = rooms.get(name) ?? [];
    rooms.set(name, lanes);
    const free = lanes.find((lane) => {
      const last = lane.at(-1)!;
      return last.row + last.rows <= row;
    });
    if (free) free.push(cell);
    else lanes.push([cell]);
  }
  const filled = (lane: readonly Cell[]): readonly Cell[] => {
    let at = 0;
    const cells: Cell[] = [];
    for (const cell of lane) {
      if (cell.row > at) cells.push({ row: at, rows: cell.row - at });
      cells.push(cell);
      at = cell.row + cell.rows;
    }
    return at < rows ? [...cells, { row: at, rows: rows - at }] : cells;
  };
  return {
    start,
    rows,
    rooms: [...rooms]
      .sort(([a], [b]) => compare(a, b))
      .map(([name, lanes]) => ({ name, lanes: lanes.map(filled) })),
  };
}

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

/** How it looks. */
export const styles: CSSResult = css`
  [part="days"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  [part="timeline"] {
    overflow: auto;
    max-block-size: 90vh;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    min-inline-size: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.25em 0.5em;
  }
  tr {
    block-size: 1.5em;
  }
  th {
    font-weight: 600;
    color: var(--_muted);
  }
  tbody tr:has(th) > * {
    border-block-start: 1px solid var(--_line);
  }
  [scope="col"] {
    min-inline-size: 9em;
  }
  :is(thead, tr) > :first-child[scope] {
    min-inline-size: 4em;
  }
  td:not(:last-child) {
    border-inline-end: 1px dotted var(--_line);
  }
  .taken {
    background: var(--_surface);
    border-inline-start: 3px solid var(--film-color-accent, currentColor);
    border-block: 2px solid transparent;
    background-clip: padding-box;
  }
  [part="slot-title"] {
    font-weight: 600;
  }
  @media print {
    [part="days"] {
      display: none;
    }
  }
`;
