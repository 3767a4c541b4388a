import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import { type Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/**
 * The whole page of a film out of one listing: what the listing has, in the order of a film's page. Elements between its
 * tags make a page of your own instead: each that has no listing takes this one.
 *
 * @summary A film's page from one tag, or the one listing for many.
 * @tag film-page
 * @example
 * ```html
 * <film-page src="the-great-movement.json" heading-level="1"></film-page>
 *
 * <film-page src="the-great-movement.json">
 *   <film-card layout="hero"></film-card>
 *   <press-quotes></press-quotes>
 * </film-page>
 * ```
 *
 * @slot - Elements of your own choice; or what shows first, without JavaScript, and whenever the listing cannot be had.
 * @slot actions - Links and buttons under the facts: tickets, trailer.
 * @csspart page - All of it.
 * @csspart title - The title's heading.
 * @csspart heading - The headings of the parts.
 * @csspart film-card - Each part of the page by its tag: `film-card`, `film-synopsis`, `film-awards`, `film-trailer`, `press-quotes`, `film-gallery`, `film-statement`, `film-person`, `film-credits`, `newsletter-signup`.
 * @cssproperty [--film-first-size=100vh] - The height that it has before the listing is there, so that nothing that follows moves in sight.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmPage extends FilmElement {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /**
     * Which parts, and in which order: tags with spaces between, such as `film-card press-quotes film-synopsis`. All, as far
     * as the film has them, by default.
     */
    sections?: string;
    /** Where the newsletter form posts to, see `<newsletter-signup>`; else the listing's `SubscribeAction`. */
    action?: string;
    /** The URL of the privacy notice, for the newsletter form. */
    privacyPolicy?: string;
    /** Puts the film into the page's head as schema.org JSON-LD, for search engines, unless the page has it already. */
    jsonLd?: boolean;
    constructor();
    protected willUpdate(changed: PropertyValues): void;
    protected render(): unknown;
    protected renderFilm(film: Film): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-page": FilmPage;
    }
}
