import { type ReadContext } from "./read-values.js";
import type { AccessFeature, Venue } from "./screening.js";
/** A venue, and what its place has for whom. */
export interface Place {
    readonly venue: Venue;
    readonly access: readonly AccessFeature[];
    /** As the listing has it. */
    readonly timeZone: unknown;
}
/** Whether a location is on the net. */
export declare const isVirtual: (value: unknown) => boolean;
/** Reads a location; undefined when it has neither name nor address. */
export declare function readVenue(value: unknown, context: ReadContext, path: string): Place | undefined;
