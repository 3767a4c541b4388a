import type { FilmErrorCode } from "../events/film-error-event.js";
/** Why a document could not be had. */
export interface Failure {
    readonly code: FilmErrorCode;
    /** What was found instead. */
    readonly found: unknown;
    /** Whether it may pass by itself. */
    readonly passing?: boolean;
    /** After how many milliseconds the server asked to be asked again. */
    readonly retryAfter?: number | undefined;
}
