import { type PropertyValues } from "lit";
import type { Context } from "../elements/film-programme/context.js";
import { FilmProgramme } from "../elements/film-programme/film-programme.js";
/** A programme as it is prepared: all films, whole, in the blocks that they stand in on a page; as list or as posters. */
export declare class ServerProgramme extends FilmProgramme {
    /** Fetches what orders films, where they are not in the order of time. */
    ready(): Promise<void>;
    protected willUpdate(changed: PropertyValues): void;
    protected renderFilms(context: Context): unknown;
}
