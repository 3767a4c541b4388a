import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import type { Film } from "../../film/film.js";
import { FilmElement } from "../film-element.js";
/**
 * An invitation to a newsletter, with the film's title in it, and the form. Without a form between its tags it makes one;
 * a form of your own posts by itself before and without JavaScript, and is enhanced where it stands.
 *
 * @summary A newsletter form that keeps the visitor on the page and the address to itself.
 * @tag newsletter-signup
 * @example
 * ```html
 * <newsletter-signup action="https://example.org/subscribe" name="The Great Movement"></newsletter-signup>
 * ```
 *
 * @slot - A form of your own (`method="post"`, a labelled email field, a button), or what shows until the element's is there.
 * @slot invitation - An invitation of your own.
 * @slot fields - Further fields and boxes with their labels, in the element's own form: a name, interests, a separate consent.
 * @slot consent - A consent text of your own, in the element's own form. A form between the tags has its own.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart invitation - The invitation.
 * @csspart form - The form.
 * @csspart label - The field's label.
 * @csspart field - The field.
 * @csspart button - The button.
 * @csspart consent - The consent text with the link to the privacy notice.
 * @csspart link - The link to the privacy notice.
 * @csspart status - How it went, in words.
 * @cssproperty [--film-font-display=inherit] - The font of the invitation and the heading.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-title-size=1.25em] - The size of the invitation.
 * @cssproperty [--film-color-accent] - The ground of the button.
 * @cssproperty [--film-color-on-accent] - The colour of the button's text.
 * @cssproperty [--film-color-muted] - The colour of the consent text.
 * @cssproperty [--film-radius=0] - The rounding of field and button.
 * @cssproperty [--film-first-size=16.25em] - The height that an element with nothing between its tags has at least, so that nothing on the page moves.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @cssstate sending - The address is on its way.
 * @cssstate done - The service has taken the address.
 * @cssstate inbox - The same, and a mail asks the visitor to confirm.
 * @cssstate sent - It went out; the service's answer cannot be read.
 * @cssstate already - It is on the list already.
 * @cssstate invalid - It is no address.
 * @cssstate refused - The service does not want it.
 * @cssstate busy - The service has too many requests.
 * @cssstate offline - There is no network.
 * @cssstate down - No answer, or one that says that something is broken.
 * @fires {FilmErrorEvent} film-error - The listing for the film's title cannot be had.
 * @fires {NewsletterSubmitEvent} newsletter-submit - The visitor sends the form. Cancelled, nothing is sent.
 * @fires {NewsletterSuccessEvent} newsletter-success - The address has been taken.
 * @fires {NewsletterErrorEvent} newsletter-error - It has not been taken; `code` says why.
 */
export declare class NewsletterSignup extends FilmElement<Pick<Film, "name" | "potentialAction">> {
    #private;
    static styles: CSSResultGroup;
    static get properties(): PropertyDeclarations;
    /** Where the address goes, by POST as `email`: an https URL, or one of this site. Else the listing's `SubscribeAction`. */
    action?: string;
    /** The newsletter service; by the address where it is not given. */
    provider?: "brevo" | "buttondown" | "emailoctopus" | "ghost" | "keila" | "kit" | "listmonk" | "mailchimp" | "mailerlite" | "phplist";
    /** Where the service's own page opens, if the service insists on showing it: `_blank` for a new tab. */
    target?: string;
    /** The film's title, for the invitation; else the listing's. */
    name?: string;
    /** The URL of the privacy notice, for the element's own form. A form between the tags has its own link. */
    privacyPolicy?: string;
    constructor();
    /** Without a listing it is about no film. */
    protected get settled(): boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): unknown;
    protected renderFilm(): undefined;
    /**
     * Says in the form how it went: form, field, label and message stand in one root, for only there they can refer to one
     * another. A form of the page's own gets an `<output>` at its end, unless it has one.
     */
    protected updated(changed: PropertyValues): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "newsletter-signup": NewsletterSignup;
    }
}
