import type { Text } from "./film.js";
/** An award in the parts that a laurel shows. */
export interface Award {
    /** The prize, or what it was selected for: "Special Jury Prize". */
    readonly prize: string;
    /** Who gave it: "Venice Film Festival". */
    readonly festival?: string | undefined;
    /** "Horizons (Orizzonti)". */
    readonly section?: string | undefined;
    /** Four digits. */
    readonly year?: string | undefined;
}
/**
 * Reads an award, which schema.org has as a text, the way that catalogues write it: `Festival Year, Section: Prize`, or
 * the prize first, before a dash or a comma: `Official Selection, Locarno 2016`. The side with the year is the festival's.
 * Nothing is lost: what has no such parts is the prize as a whole.
 */
export declare function parseAward({ value }: Text): Award;
