import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
type Shown = Pick<Film, "name" | "image" | "trailer">;
/**
 * A film's trailer: a still and a button first. A file plays in the browser's own player with its captions; YouTube and
 * Vimeo, each named to the visitor, get a frame without cookies after a click and hear nothing before; any other provider
 * is a link.
 *
 * @summary A trailer that nobody hears of before it is played.
 * @tag film-trailer
 * @example
 * ```html
 * <film-trailer trailer="trailer.mp4" caption="trailer.en.vtt" thumbnail-url="still.jpg">
 *   <a href="trailer.mp4">Trailer</a>
 * </film-trailer>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart frame - Holds the trailer's place.
 * @csspart still - The still.
 * @csspart play - The button, or the link to where the trailer plays.
 * @csspart label - The words of the button.
 * @csspart video - The player.
 * @csspart title - The trailer's own title.
 * @csspart notice - Who hears of the visitor who plays it.
 * @cssproperty [--film-color-accent] - The ground of the button's words.
 * @cssproperty [--film-color-on-accent] - The colour of the button's words.
 * @cssproperty [--film-color-surface] - The ground where there is no still.
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
 * @fires {TrailerStartEvent} trailer-start - The visitor plays the trailer.
 */
export declare class FilmTrailer extends FilmElement<Shown> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** The trailer, in place of the listing's: the URL of a file, or of a page of YouTube, Vimeo or anyone else. */
    trailer?: string;
    /** The URL of the still, in place of the listing's. */
    thumbnailUrl?: string;
    /** The URL of captions (WebVTT) in the page's language, in place of the listing's. */
    caption?: string;
    protected renderFilm(film: Shown): unknown;
    protected updated(changed: PropertyValues): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-trailer": FilmTrailer;
    }
}
export {};
