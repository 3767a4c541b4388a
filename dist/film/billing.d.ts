import { type CreditProperty, type Credits, type Text } from "./film.js";
/** A role that each language has words for. */
export type CrewRole = Exclude<CreditProperty, "contributor">;
/** One person in a group of credits, with all the characters that they play. */
export interface Billed {
    readonly name: Text;
    readonly url?: string | undefined;
    readonly characters: readonly string[];
}
/** The people who share a role, or several roles: "Writer/Director". */
export interface CreditGroup {
    /** Roles that each language has words for, or what the listing calls the role of a contributor. */
    readonly roles: readonly (CrewRole | Text)[];
    readonly people: readonly Billed[];
}
/**
 * A film's credits as groups, in the order of a listing or of a poster's billing block. Within a group the listing's own
 * order stands, for it is negotiated; a person who is named twice is named once, with both characters. Roles that the very
 * same people share become one group ("Writer/Director"), but for the cast, which stays by itself.
 */
export declare function billCredits(film: Credits, layout: "list" | "billing"): readonly CreditGroup[];
