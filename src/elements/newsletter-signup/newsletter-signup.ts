import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { SignUpController } from "../../controllers/sign-up-controller.js";
import { warn } from "../../controllers/warn.js";
import { safeAction } from "../../film/safe-action.js";
import { safeUrl } from "../../film/safe-url.js";
import { FilmElement } from "../film-element.js";
import { newsletterSignupStyles } from "./newsletter-signup.styles.js";

/** Of status messages in the page's own forms, whose ids have to be their own. */
let count = 0;

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
 * @slot consent - A consent text of your own.
 * @csspart invitation - The invitation.
 * @csspart form - The form.
 * @csspart label - The field's label.
 * @csspart field - The field.
 * @csspart button - The button.
 * @csspart consent - The consent text with the link to the privacy notice.
 * @csspart link - That link.
 * @csspart status - How it went, in words.
 * @cssproperty [--film-font-display=inherit] - The font of the invitation.
 * @cssproperty [--film-title-size=1.25em] - The size of the invitation.
 * @cssproperty [--film-color-accent] - The ground of the button.
 * @cssproperty [--film-color-on-accent] - The colour of text on that ground.
 * @cssproperty [--film-color-muted] - The colour of the consent text.
 * @cssproperty [--film-radius=0] - The rounding of field and button.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {NewsletterSuccessEvent} newsletter-success - The service has taken the address.
 * @fires {NewsletterErrorEvent} newsletter-error - It could not be sent, or was not taken. Carries a code, no address.
 * @fires {FilmErrorEvent} film-error - The listing for the film's title cannot be had.
 */
export class NewsletterSignup extends FilmElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, newsletterSignupStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      action: {},
      name: {},
      privacyPolicy: { attribute: "privacy-policy" },
    };
  }

  static override readonly overrides = ["name"];

  /** Where the address goes, by POST as `email`: an https URL, or one of this site. */
  declare action?: string;
  /** The film's title, for the invitation; else the listing's. */
  declare name?: string;
  /** The URL of the privacy notice. */
  declare privacyPolicy?: string;

  readonly #signUp = new SignUpController(this);
  #form: HTMLFormElement | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#form = this.querySelector("form");
  }

  protected override render(): TemplateResult {
    const { action } = this;
    const { words } = this.locale;
    const { invitation } = words.newsletter;
    const url = safeAction(action, globalThis.document?.baseURI);
    const form = this.#form;
    const ready = this.locale.ready && (form ?? url);
    return html`${
        ready
          ? html`<p part="invitation">
                <slot name="invitation"
                  >${invitation(this.source.film?.name?.value)}</slot
                >
              </p>
              ${form ? nothing : this.#renderForm(url)}`
          : nothing
      }<slot
        ?hidden=${ready && !form}
        @slotchange=${() => this.requestUpdate()}
      ></slot>
      ${ready && form ? this.#renderConsent() : nothing}`;
  }

  /** The whole element is the same with or without a listing: only the invitation speaks of the film. */
  protected override renderFilm(): undefined {
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (
      changed.has("action") &&
      this.action &&
      !safeAction(this.action, document.baseURI)
    ) {
      warn(
        this,
        `action: found "${this.action}", expected an https address, or one of this site`,
      );
    }
    this.#report();
  }

  #renderForm(url: string | undefined): TemplateResult {
    const { email, submit } = this.locale.words.newsletter;
    return html`<form
      part="form"
      method="post"
      action=${url ?? nothing}
      novalidate
      @submit=${this.#signUp.onSubmit}
    >
      <div class="row">
        <label part="label" for="email">${email}</label>
        <input
          part="field"
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          aria-describedby="status"
          required
        />
        <button part="button">${submit}</button>
      </div>
      <p part="status" id="status" role="status"></p>
      ${this.#renderConsent()}
    </form>`;
  }

  #renderConsent(): TemplateResult {
    const { consent, privacy } = this.locale.words.newsletter;
    const url = safeUrl(this.privacyPolicy, globalThis.document?.baseURI);
    return html`<p part="consent">
      <slot name="consent">${consent}</slot>
      ${url && html`<a part="link" href=${url}>${privacy}</a>`}
    </p>`;
  }

  /**
   * Says in the form how it went: form, field, label and message stand in one root, for only there they can refer to one
   * another. A form of the page's own gets an `<output>` at its end, unless it has one.
   */
  #report(): void {
    const form = this.#form ?? this.renderRoot.querySelector("form");
    if (form?.getAttribute("method")?.toLowerCase() !== "post") return;
    form.noValidate = true;
    let status = form.querySelector("output, [role=status]");
    if (!status) {
      status = this.ownerDocument.createElement("output");
      form.append(status);
    }
    status.id ||= `newsletter-status-${++count}`;
    const field = form.querySelector("[type=email]");
    if (!field?.hasAttribute("aria-describedby"))
      field?.setAttribute("aria-describedby", status.id);
    const { state } = this.#signUp;
    const text = state === "idle" ? "" : this.locale.words.newsletter[state];
    if (status.textContent !== text) status.textContent = text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "newsletter-signup": NewsletterSignup;
  }
}
