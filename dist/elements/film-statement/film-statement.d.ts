import { type CSSResultGroup, type PropertyDeclarations } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/**
 * What the film's makers say of it, in their own words.
 *
 * @summary The director's statement.
 * @tag film-statement
 * @example
 * ```html
 * <film-statement text="I wanted to make a film about La Paz." creator="Kiro Russo"></film-statement>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart statement - One statement with its speaker.
 * @csspart text - The words.
 * @csspart speaker - Who says them.
 * @cssproperty [--film-quote-size=1.35em] - The size of the words.
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
export declare class FilmStatement extends FilmElement<Pick<Film, "name" | "subjectOf">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** The words, in place of the listing's; an empty one takes them away. */
    text?: string;
    /** Who says the words of `text`. */
    creator?: string;
    protected renderFilm({ subjectOf, }: Pick<Film, "subjectOf">): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-statement": FilmStatement;
    }
}
