import { type CSSResultGroup, type PropertyValues } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement, type FilmProperties } from "../film-element.js";
import { type Context } from "./context.js";
/**
 * A festival's or a cinema's programme: visitors search and filter it, look at it as list, posters or day by day, and put
 * together a plan of their own, which stays on their device. What they choose stands in the page's address.
 *
 * @summary A programme of hundreds of films: search, filters, days and rooms, and a visitor's own plan.
 * @tag film-programme
 * @example
 * ```html
 * <film-programme src="festival.json" time-zone="Europe/London">
 *   <a href="programme.pdf">The programme as a PDF</a>
 * </film-programme>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart controls - Search, filters, order and views.
 * @csspart search - The search field with its label.
 * @csspart field - The search field, and the choice of the order.
 * @csspart facets - The filters.
 * @csspart facet - The button of a filter.
 * @csspart values - What a filter has to choose from.
 * @csspart value - One of them.
 * @csspart sort - The choice of the order with its label.
 * @csspart views - The buttons for the views.
 * @csspart view - One of them, and those for the days.
 * @csspart result - The line over the films.
 * @csspart count - How many there are.
 * @csspart note - What came of putting a screening into the plan.
 * @csspart clear - The button that takes all filters away.
 * @csspart films - All films.
 * @csspart title - A film's title.
 * @csspart link - The title's link.
 * @csspart frame - Holds the poster's place.
 * @csspart poster - The poster.
 * @csspart original-title - The original title.
 * @csspart facts - Director, country, year, length and genre.
 * @csspart screenings - A film's screenings.
 * @csspart screening - When and where, the link to tickets.
 * @csspart state - Sold out, cancelled, free, and so on.
 * @csspart plan-button - The switch that puts a screening into the plan.
 * @csspart more - The button for further screenings.
 * @csspart days - The timeline's days.
 * @csspart timeline - The timeline's scroller.
 * @csspart plan - The visitor's plan.
 * @csspart plan-day - A day of it.
 * @csspart plan-actions - What can be done with it.
 * @csspart planned - A screening in it.
 * @csspart plan-time - When it starts.
 * @csspart plan-title - Its title.
 * @csspart warning - A clash, or too little time to get there.
 * @csspart remove - The button that takes a screening out.
 * @csspart shared - That the plan is somebody else's.
 * @csspart button - A button of the plan.
 * @csspart none - That the plan is empty.
 * @csspart heading - The heading of a day of the plan.
 * @csspart slot-title - The title in a slot of the day timeline.
 * @cssproperty [--film-font-display=inherit] - The font of titles.
 * @cssproperty [--film-title-size=1.25em] - The size of titles.
 * @cssproperty [--film-color-accent] - The ground of what is chosen.
 * @cssproperty [--film-color-on-accent] - Its text.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-color-surface] - The ground of a missing poster.
 * @cssproperty [--film-poster-ratio=2/3] - The posters' width to their height.
 * @cssproperty [--film-radius=0] - The rounding of corners.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @cssproperty [--film-first-size=100vh] - The height that the element holds while its listing is on its way.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmProgramme extends FilmElement<Pick<Film, "name">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /** The programme itself: schema.org JSON-LD as an object, or a `Programme` that has been read already. Goes before `src`. */
    programme?: object;
    /**
     * What it is looked at as, as long as the visitor does not choose.
     *
     * @default "list"
     */
    layout?: "list" | "grid" | "timeline" | "plan";
    /**
     * How films are ordered, as long as the visitor does not choose.
     *
     * @default "time"
     */
    sort?: "time" | "title" | "year" | "director";
    /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
    timeZone?: string;
    /**
     * When the day after begins: a late show before it belongs to the evening.
     *
     * @default "05:00"
     */
    dayStarts?: string;
    /** Keeps screenings that are over. */
    showPast?: boolean;
    /**
     * The minutes from one venue to another, where the listing does not say where they are.
     *
     * @default 20
     */
    travelTime?: number;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected get settled(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected renderFilm(): undefined;
    protected render(): unknown;
    /** The films, where they are prepared; on a page `Blocks` keeps them. */
    protected renderFilms?(context: Context): unknown;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-programme": FilmProgramme;
    }
}
