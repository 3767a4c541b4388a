import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import { type CreditProperty, type Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/** What of a listing attributes may change, besides the credits: all that the page's parts take. */
declare const fields = "name alternateName url image description abstract duration genre inLanguage subtitleLanguage contentRating countryOfOrigin dateCreated datePublished award trailer";
/** "name url" → "name" | "url" */
type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;
/** As the parts have them, and document them. */
export interface FilmPage extends Partial<Record<Words<typeof fields> | CreditProperty, string>> {
}
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
 * @csspart original-title - The original title.
 * @csspart poster - The poster.
 * @csspart facts - Runtime, genre, languages and certificate.
 * @csspart certificate - The certificate's badge.
 * @csspart heading - The headings of the parts.
 * @csspart film-card - The head of the page. This and the following parts are elements, named by their tags.
 * @csspart film-screenings - When and where it runs.
 * @csspart film-synopsis - The synopsis.
 * @csspart film-awards - The awards.
 * @csspart film-trailer - The trailer.
 * @csspart press-quotes - The quotes.
 * @csspart film-gallery - The stills.
 * @csspart film-statement - The director's statement.
 * @csspart film-person - The director.
 * @csspart film-credits - Cast and crew.
 * @csspart newsletter-signup - The newsletter form.
 * @cssproperty [--film-first-size=100vh] - The height that it has before the listing is there, so that nothing that follows moves in sight.
 * @cssproperty [--film-space=1em] - The measure of all distances. A page hands on this and all other tokens to its parts.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export declare class FilmPage extends FilmElement<Film> {
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
    /** The venues' time zone, for the screenings: see `<film-screenings>`. */
    timeZone?: string;
    /** Puts the film, and the screenings that it shows, into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
    jsonLd?: boolean;
    constructor();
    protected get settled(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): unknown;
    protected renderFilm(film: Film): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        "film-page": FilmPage;
    }
}
export {};
