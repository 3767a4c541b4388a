import { type CSSResultGroup, type PropertyDeclarations } from "lit";
import type { Credits, Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/**
 * Who made the film: portrait, biography, places and years. Shows nobody of whom the listing has no more than the name.
 *
 * @summary The biography of a film-maker.
 * @tag film-person
 * @example
 * ```html
 * <film-person src="the-great-movement.json" person="director" heading-level="2"></film-person>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart person - One person.
 * @csspart portrait - The portrait.
 * @csspart name - The name, where it is no heading.
 * @csspart link - The link to the person's page.
 * @csspart roles - What they did for the film.
 * @csspart life - Places and dates of birth and death.
 * @csspart text - The biography.
 * @cssproperty [--film-radius=0] - The rounding of the portrait.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-measure=34em] - How long a line of text is at most.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmPerson extends FilmElement<Pick<Film, "name"> & Credits> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /**
     * Who: a property that holds credits (`director`, the default, `author`, `producer`, `actor`, …) for all of them, or a
     * name.
     */
    person?: string;
    /** With the following, a person that the listing does not have: the name. */
    name?: string;
    /** The biography. */
    description?: string;
    /** The portrait's URL. */
    image?: string;
    /** The place of birth. */
    birthPlace?: string;
    /** The date of birth, ISO 8601: `1984` or `1984-05-02`. */
    birthDate?: string;
    protected renderFilm(film: Credits): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-person": FilmPerson;
    }
}
