import { type CSSResultGroup, type PropertyValues } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement, type FilmProperties } from "../film-element.js";
/**
 * When and where films run, with tickets: from a listing's ScreeningEvents, on the venue's clock. Past screenings drop out
 * by themselves.
 *
 * @summary Screenings by day, venue or film, with tickets, access labels and calendar files.
 * @tag film-screenings
 * @example
 * ```html
 * <film-screenings src="this-week.json" time-zone="Europe/London"></film-screenings>
 *
 * <film-screenings src="#" group-by="film" heading-level="2"></film-screenings>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart filters - The choices of access and venue.
 * @csspart filter - One of them.
 * @csspart status - How many are shown, after a choice.
 * @csspart group - A day, a venue or a film.
 * @csspart group-heading - Its heading.
 * @csspart screening - One screening.
 * @csspart time - When it starts.
 * @csspart title - The film, or the screening's own name.
 * @csspart venue - Cinema and screen.
 * @csspart facts - Strand, format, languages, guests, doors.
 * @csspart access - The access labels.
 * @csspart label - One of them.
 * @csspart tickets - Price, link and state.
 * @csspart state - Sold out, cancelled, free, and so on.
 * @csspart price - The price.
 * @csspart link - The link to tickets, and those of films and venues.
 * @csspart calendar - The button that makes a calendar file.
 * @csspart legend - What the access labels mean.
 * @csspart none - That nothing is scheduled.
 * @csspart footer - What stands under the list: all of it for the calendar.
 * @cssproperty [--film-font-display=inherit] - The font of headings and times.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-color-accent] - The ground of the ticket links.
 * @cssproperty [--film-color-on-accent] - Their text.
 * @cssproperty [--film-radius=0] - The rounding of links, labels and choices.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first, where it has several.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 * @fires {ScreeningSelectEvent} screening-select - The visitor follows a link to tickets.
 */
export declare class FilmScreenings extends FilmElement<Pick<Film, "name">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /**
     * What screenings are put together by.
     *
     * @default "day"
     */
    groupBy?: "day" | "venue" | "film";
    /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
    timeZone?: string;
    /**
     * When the day after begins: a late show before it belongs to the evening.
     *
     * @default "05:00"
     */
    dayStarts?: string;
    /** Keeps screenings that have begun. */
    showPast?: boolean;
    /** Shows nothing at all where nothing is scheduled. */
    hideEmpty?: boolean;
    /** Puts the screenings that are to come into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
    jsonLd?: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected get settled(): boolean;
    protected performUpdate(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderFilm(): unknown;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-screenings": FilmScreenings;
    }
}
