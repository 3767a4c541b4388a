import type { Film } from "../film/film.js";
import { FilmElement } from "./film-element.js";
/**
 * An element of which a page may have hundreds. When many come, or change, in one go, the first are drawn at once and the
 * others between the frames that follow, see `shared/turns.ts`. Until its turn an element is neither read nor asked for:
 * what stands between its tags shows, and its place is held.
 */
export declare abstract class PatientElement<Shown extends Partial<Film> = Partial<Film>> extends FilmElement<Shown> {
    #private;
    /** Whether it may have to wait. */
    protected abstract readonly mayWait: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected scheduleUpdate(): void | Promise<unknown>;
}
