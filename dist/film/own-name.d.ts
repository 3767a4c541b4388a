import type { Film, Text } from "./film.js";
export declare const fold: (name: string) => string;
/** A screening's name without the day and time, which it has besides. */
export declare const withoutTime: (name: string) => string;
/**
 * The name of a screening where it is another than its film's, and what it says besides the film's: of "Jaws (Relaxed)"
 * the label "Relaxed".
 */
export declare function ownName(name: Text | undefined, films: readonly Film[]): {
    readonly name: Text | undefined;
    readonly label: string;
};
