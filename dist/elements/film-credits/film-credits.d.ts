import { type CSSResultGroup } from "lit";
import { type Credits, type Film } from "../../film/film.js";
import { FilmElement, type FilmProperties } from "../film-element.js";
/**
 * A film's cast and crew by role, in billing order. Roles that the same people share are one: "Writer/Director".
 *
 * @summary Cast and crew, as a list or as a poster's billing block.
 * @tag film-credits
 * @example
 * ```html
 * <film-credits src="the-great-movement.json">
 *   <p>Writer/Director: Kiro Russo</p>
 * </film-credits>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart credits - All groups.
 * @csspart group - A role with its people.
 * @csspart role - The role's name.
 * @csspart names - The people.
 * @csspart name - One person.
 * @csspart character - The character that an actor plays.
 * @csspart link - A person's link.
 * @csspart more - The folded rest of a long group.
 * @cssproperty [--film-font-billing] - The font of the billing block; a narrow sans-serif by default.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of the list.
 * @cssproperty [--film-color-muted] - The colour of roles and characters.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmCredits extends FilmElement<Pick<Film, "name"> & Credits> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /**
     * `list`, or `billing`: the block of names at the foot of a poster.
     *
     * @default "list"
     */
    layout?: "list" | "billing";
    /** How many names of a role show before the rest folds; all by default. Search in the page finds and opens the rest. */
    max?: number;
    /**
     * The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it
     * takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons
     * divide and commas belong to names.
     */
    actor?: string;
    /** The writers. */
    author?: string;
    /** The directors. */
    director?: string;
    /** The producers. */
    producer?: string;
    /** The composers. */
    musicBy?: string;
    /** The film editors. */
    editor?: string;
    /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
    contributor?: string;
    /** The production companies. */
    productionCompany?: string;
    protected renderFilm(film: Credits): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-credits": FilmCredits;
    }
}
