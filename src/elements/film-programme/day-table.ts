import type { Screening } from "../../film/screening.js";

/** Minutes of a row. */
export const slot = 15;
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
