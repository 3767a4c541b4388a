/** What can be expected of a value; `controllers/editor-messages` says each in a sentence. */
export type Expected = "JSON" | "encoding" | "limit" | "text" | "date" | "number" | "url" | "duration" | "certificate" | "language" | "country" | "name" | "mark" | "review" | "quotation" | "trailer" | "subscription" | "screening" | "time" | "zone" | "eventStatus" | "access" | "availability" | "price";
/**
 * Something in a listing that could not be used. It is left out, the rest of the listing is shown, and the editor reads
 * this in the console.
 */
export interface Diagnostic {
    /** Where it stands, as a path of property names: `review[2].reviewRating`. */
    readonly path: string;
    /** What stands there. */
    readonly found: unknown;
    /** What would have been understood. */
    readonly expected: Expected;
}
/** Takes a diagnostic. Called while a listing is read; must not throw. */
export type Report = (diagnostic: Diagnostic) => void;
