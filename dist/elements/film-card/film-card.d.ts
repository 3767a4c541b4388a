import { type CSSResultGroup, type TemplateResult } from "lit";
import { type Facts } from "../../film/read-facts.js";
import { type FilmProperties } from "../film-element.js";
import { PatientElement } from "../patient-element.js";
/**
 * A film at a glance: poster, title, original title in its own language, and the facts that a visitor decides by.
 *
 * @summary A film's poster, title and facts, as poster, row or hero.
 * @tag film-card
 * @example
 * ```html
 * <film-card src="the-great-movement.json">
 *   <h3>The Great Movement</h3>
 *   <p>1h 25min · Drama · Spanish · English subtitles · Cert 15</p>
 * </film-card>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @slot poster - A picture of your own, instead of the listing's.
 * @slot certificate - A certificate symbol of your own, instead of the badge.
 * @slot actions - Links and buttons under the facts: tickets, trailer.
 * @csspart card - All of it.
 * @csspart frame - Holds the poster's place.
 * @csspart poster - The poster.
 * @csspart text - All that stands beside or under the poster.
 * @csspart title - The title's heading.
 * @csspart link - The title's link.
 * @csspart original-title - The original title.
 * @csspart origin - Country and year.
 * @csspart facts - Runtime, genre, languages and certificate.
 * @csspart certificate - The certificate's badge.
 * @csspart awards - The awards.
 * @csspart release - The release date.
 * @cssproperty [--film-font-display=inherit] - The font of titles.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-title-size] - The size of the title; the default depends on the layout.
 * @cssproperty [--film-title-weight=700] - The weight of the title.
 * @cssproperty [--film-color-text=inherit] - The colour of text.
 * @cssproperty [--film-color-muted] - The colour of secondary text; a lighter shade of the text's by default.
 * @cssproperty [--film-color-line] - The colour of lines and borders.
 * @cssproperty [--film-color-surface] - The ground of a missing poster.
 * @cssproperty [--film-color-focus=currentColor] - The colour of focus rings.
 * @cssproperty [--film-poster-ratio=2/3] - The poster's width to its height.
 * @cssproperty [--film-poster-width] - The poster's width in the layouts `row` and `hero`.
 * @cssproperty [--film-first-size] - The height that the text has at least, also before the listing is there, so that nothing on the page moves when it comes; 12em, in a row 14.5em, in a hero 21em, each where it is narrow.
 * @cssproperty [--film-radius=0] - The rounding of corners.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 * @fires {FilmSelectEvent} film-select - The visitor follows a link in the card.
 */
export declare class FilmCard extends PatientElement<Facts> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /**
     * How the card is laid out: `poster` (upright, for grids), `row` (for lists), `hero` (at the head of a page).
     *
     * @default "poster"
     */
    layout?: "poster" | "row" | "hero";
    /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
    name?: string;
    /** The original title; shown when it is another than the title. */
    alternateName?: string;
    /** The film's page: http(s), mailto or tel. */
    url?: string;
    /** The poster's URL. */
    image?: string;
    /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
    duration?: string;
    /** The genres, with commas between. */
    genre?: string;
    /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
    inLanguage?: string;
    /** The languages of the subtitles, by code or name, with commas between. */
    subtitleLanguage?: string;
    /** The age certificate: `15`, `PG-13`, `FSK 12`. */
    contentRating?: string;
    /** The countries, by code or name, with commas between. */
    countryOfOrigin?: string;
    /** The year of production, ISO 8601. */
    dateCreated?: string;
    /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
    datePublished?: string;
    /** The awards, with semicolons between. */
    award?: string;
    /** Puts the film into the page's head as schema.org JSON-LD, for search engines, unless the page has it already. */
    jsonLd?: boolean;
    /** The film at the head of a page is waited for. */
    protected get mayWait(): boolean;
    constructor();
    protected updated(): void;
    protected renderFilm(film: Facts): TemplateResult | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-card": FilmCard;
    }
}
