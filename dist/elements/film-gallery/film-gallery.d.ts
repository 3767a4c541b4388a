import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
type Shown = Pick<Film, "name" | "image">;
/**
 * A film's stills with captions and credits. Each opens large, over the page: native dialog, arrow keys, swipe.
 *
 * @summary Stills with a lightbox.
 * @tag film-gallery
 * @example
 * ```html
 * <film-gallery>
 *   <img src="still-1.jpg" width="1600" height="900" alt="Miners on the road to La Paz" />
 *   <img src="still-2.jpg" width="1600" height="900" alt="The market at dawn" />
 * </film-gallery>
 * ```
 *
 * @slot - What shows first. Its pictures, with the `<figcaption>` around them, are the stills when there is no listing.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart stills - All stills.
 * @csspart still - One still.
 * @csspart enlarge - The button on a still, which opens it large.
 * @csspart image - The picture of a still.
 * @csspart caption - Caption and credit.
 * @csspart lightbox - The dialog.
 * @csspart track - The large stills' scroller.
 * @csspart controls - The dialog's buttons and position.
 * @csspart button - A button.
 * @cssproperty [--film-still-width=14em] - How wide a still is at least.
 * @cssproperty [--film-radius=0] - The rounding of corners.
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
export declare class FilmGallery extends FilmElement<Shown> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    protected renderFilm(film: Shown): unknown;
    /** A dialog that goes with its stills, or with the element, does not say that it closes. */
    protected updated(changed: PropertyValues): void;
    disconnectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-gallery": FilmGallery;
    }
}
export {};
