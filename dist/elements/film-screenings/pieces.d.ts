import type { Screening } from "../../film/screening.js";
import type { Group } from "./group.js";
/** How many screenings of a long list are drawn in one go. */
export declare const size = 20;
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
export declare const part: (groups: readonly Group[]) => readonly Piece[];
