import type { Screening } from "../../film/screening.js";
import type { Group } from "./group.js";

/** How many screenings of a long list are drawn in one go. */
export const size = 20;

/** Those of a group that are drawn in one go. */
export interface Piece extends Group {
  /** Whether it begins the group, and has its heading. */
  readonly isFirst: boolean;
}

/** A list of screenings. */
export interface List {
  readonly content: unknown;
  /** What comes after it, in a long list, and has its place there in the element of the class `rest`. */
  readonly rest: readonly Piece[];
  /** @param rows What stands for its screenings, if it is not they themselves. */
  readonly renderPiece: (piece: Piece, rows?: unknown) => unknown;
  /** A screening in one line. */
  readonly sayRow: (screening: Screening) => string;
}

/** Parts what is too much to be drawn in one go. */
export const part = (groups: readonly Group[]): readonly Piece[] =>
  groups.flatMap((group) =>
    Array.from(
      { length: Math.ceil(group.screenings.length / size) },
      (_, at) => ({
        ...group,
        screenings: group.screenings.slice(at * size, (at + 1) * size),
        isFirst: !at,
      }),
    ),
  );
