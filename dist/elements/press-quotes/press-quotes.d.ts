import { type CSSResultGroup } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement, type FilmProperties } from "../film-element.js";
/**
 * What the press says of a film: quotes with outlet, critic, date and stars, each in its own language.
 *
 * @summary Press quotes as list, grid or carousel.
 * @tag press-quotes
 * @example
 * ```html
 * <press-quotes layout="grid">
 *   <blockquote>A triumph of cinema <cite>Caimán Cuadernos de Cine</cite></blockquote>
 *   <blockquote>Resonant and engaging <cite>Eye For Film</cite></blockquote>
 * </press-quotes>
 * ```
 *
 * @slot - What shows first. Its `<blockquote>`s with their `<cite>` are the quotes when there is no listing.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart quotes - All quotes.
 * @csspart quote - One quote with its source.
 * @csspart stars - The stars.
 * @csspart text - The words.
 * @csspart source - Outlet, critic and date.
 * @csspart publisher - The outlet.
 * @csspart author - The critic.
 * @csspart date - The date.
 * @csspart link - The outlet's link to the review.
 * @csspart track - The carousel's scroller.
 * @csspart controls - The carousel's buttons and position.
 * @csspart button - A button.
 * @cssproperty [--film-font-display=inherit] - The font of the quotes and the heading.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-quote-size=1.5em] - The size of the quotes.
 * @cssproperty [--film-color-accent] - The colour of stars and the ground of buttons.
 * @cssproperty [--film-color-on-accent] - The colour of the buttons' text.
 * @cssproperty [--film-radius=0] - The rounding of buttons.
 * @cssproperty [--film-color-muted] - The colour of critic and date.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class PressQuotes extends FilmElement<Pick<Film, "name" | "review">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /**
     * `list`, `grid`, or `carousel`: one at a time, moved by the visitor alone.
     *
     * @default "list"
     */
    layout?: "list" | "grid" | "carousel";
    /**
     * The quotes as on a press sheet, each in quotation marks and followed by its outlet:
     * `“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film`.
     */
    review?: string;
    protected renderFilm({ review }: Pick<Film, "review">): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "press-quotes": PressQuotes;
    }
}
