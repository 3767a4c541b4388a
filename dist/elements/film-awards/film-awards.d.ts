import { type CSSResultGroup, type PropertyDeclarations } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/**
 * What a film has won and where it was selected: each between branches of laurel, as text.
 *
 * @summary Awards and festival selections with laurels.
 * @tag film-awards
 * @example
 * ```html
 * <film-awards award="Venice Film Festival 2021, Horizons (Orizzonti): Special Jury Prize"></film-awards>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart awards - All awards.
 * @csspart award - One award.
 * @csspart laurel - A branch of laurel.
 * @csspart prize - The prize, or what the film was selected for.
 * @csspart festival - Who gave it.
 * @csspart category - The festival's section.
 * @csspart year - The year.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-measure=34em] - How long a line of text is at most.
 * @cssproperty [--film-color-accent] - The colour of the laurels.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmAwards extends FilmElement<Pick<Film, "name" | "award">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** The awards, with semicolons between, each as `Festival Year, Section: Prize`. */
    award?: string;
    protected renderFilm({ award }: Pick<Film, "award">): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-awards": FilmAwards;
    }
}
