import type { Screening, Venue } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
/** What two screenings of a plan have against each other. */
export type Warning = {
    readonly kind: "clash";
    readonly other: Screening;
}
/** In minutes. */
 | {
    readonly kind: "tight";
    readonly other: Screening;
    readonly gap: number;
    readonly need: number;
};
/**
 * The minutes from one venue to another: on foot, in streets that are a third longer than the crow flies, or where that is
 * far by tram; five to get out and in. 0 within one house.
 *
 * @param usual The minutes where the listing does not say where venues are.
 */
export declare function travelTime(a: Venue | undefined, b: Venue | undefined, usual: number): number;
/** What is to be said of each screening of a plan. Those without a time, and those that do not take place, are in nobody's way. */
export declare function findWarnings(plan: readonly Screening[], usualTravel: number): ReadonlyMap<Screening, readonly Warning[]>;
/** A warning in words. */
export declare const sayWarning: (warning: Warning, { location }: Screening, words: ProgrammeWords, number: (value: number) => string) => string;
/** A short name for an id, the same everywhere (FNV-1a, twice 32 bits). */
export declare function codeOf(id: string): string;
/** The screenings that a shared link names. */
export declare function decodePlan(codes: string, screenings: readonly Screening[]): readonly Screening[];
/** A plan for a link. */
export declare const encodePlan: (ids: Iterable<string>) => string;
