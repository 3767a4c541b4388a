import { subscriptionTable } from "../../film/read-subscription.js";
import { text } from "../../film/read-values.js";
import { pageBase } from "../../controllers/film-controller.js";
import { warn } from "../../controllers/warn.js";
import { NewsletterErrorEvent } from "../../events/newsletter-error-event.js";
import { NewsletterSubmitEvent } from "../../events/newsletter-submit-event.js";
import { NewsletterSuccessEvent } from "../../events/newsletter-success-event.js";
import { safeAction } from "../../film/safe-action.js";
import { safeUrl } from "../../film/safe-url.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { newsletterSignupStyles } from "./newsletter-signup.styles.js";
import { html, nothing } from "lit";
// src/elements/newsletter-signup/newsletter-signup.ts
/** Of status messages in the page's own forms, whose ids have to be their own. */
var count = 0;
/** A title within a sentence: whichever way it reads, the sentence goes on as before (Unicode's FSI and PDI). */
var isolate = (title) => title && `\u2068${title}\u2069`;
/** By attribute, for a field named "method" hides the form's own property. */
var isPost = (form) => /^post$/i.test(form.getAttribute("method") ?? "");
var table = {
	name: text,
	...subscriptionTable
};
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
var NewsletterSignup = class extends FilmElement {
	static styles = [
		FilmElement.styles,
		sectionStyles,
		newsletterSignupStyles
	];
	static get properties() {
		return {
			action: {},
			provider: {},
			target: {},
			privacyPolicy: { attribute: "privacy-policy" },
			...overriding("name")
		};
	}
	#state = "idle";
	#reason;
	#form = null;
	/** Until the editor is told that there is nowhere to send to. */
	#timer;
	#internals = this.attachInternals();
	constructor() {
		super();
		this.addEventListener("submit", this.#submit);
		this.addEventListener("focusin", () => void this.#load(), { once: true });
	}
	/** Without a listing it is about no film. */
	get settled() {
		return super.settled || !this.source.awaited;
	}
	willUpdate(changed) {
		super.willUpdate(changed);
		if (this.isConnected) this.#form = this.querySelector("form");
	}
	render() {
		const { headings, newsletter } = allWords(this.locale.lang);
		const { email, submit, consent, privacy, invitation } = newsletter;
		const { film } = this.source;
		const action = safeAction(this.action ?? film?.potentialAction?.target, pageBase());
		const notice = safeUrl(this.privacyPolicy, pageBase());
		const own = action && !this.#form;
		const content = html`${this.locale.ready && (this.#form ?? action) ? html`<p part="invitation"><slot name="invitation">${this.source.loading ? nothing : invitation(isolate(film?.name?.value))}</slot></p>` : nothing} <slot ?hidden=${own} @slotchange=${() => this.requestUpdate()}></slot> ${own ? html`<form part="form" method="post" action=${action} @submit=${this.#submit}><label part="label" for="email">${email}</label><div class="row"><input part="field" id="email" name="email" type="email" autocomplete="email" required /> <button part="button">${submit}</button></div><slot name="fields" @keydown=${this.#sendOnEnter}></slot> <input class="trap" name="honeypot" tabindex="-1" autocomplete="off" aria-hidden="true" /><p part="status" role="status"></p><p part="consent"><slot name="consent">${consent}</slot> ${notice && html`<a part="link" href=${notice}>${privacy}</a>`}</p></form>` : nothing}`;
		return html`${own || this.source.loading ? html`<div class="place"></div>` : nothing}${renderSection(own || this.#form ? this.headingLevel : void 0, { value: headings.newsletter }, this.locale.lang, content)}`;
	}
	/** The whole element is the same with or without a listing: only the invitation speaks of the film. */
	/** @internal */
	table = table;
	renderFilm() {}
	/**
	* Says in the form how it went: form, field, label and message stand in one root, for only there they can refer to one
	* another. A form of the page's own gets an `<output>` at its end, unless it has one.
	*/
	updated(changed) {
		const { action, source } = this;
		if (action && changed.has("action") && !safeAction(action, pageBase())) warn(this, "action", "action", action);
		const form = this.#form ?? this.renderRoot.querySelector("form");
		clearTimeout(this.#timer);
		if (!form && !action && source.awaited === source.listed) this.#timer = setTimeout(() => this.isConnected && void warn(this, "action", "action", action), 1e4);
		if (!form || !isPost(form)) return;
		form.noValidate = true;
		const status = form.querySelector("output, [role=status]") ?? form.appendChild(this.ownerDocument.createElement("output"));
		status.id ||= `newsletter-status-${++count}`;
		form.querySelector("[type=email]")?.setAttribute("aria-describedby", status.id);
		const { newsletter } = allWords(this.locale.lang);
		const text = this.#state === "idle" ? "" : this.#state === "refused" ? newsletter.refused(this.#reason) : this.#state === "invalid" && this.#reason || newsletter[this.#state];
		if (status.textContent !== text) status.textContent = text;
	}
	#load = () => import("../../store/sign-up.js").catch(() => void 0);
	/** A field of the page's has no form in the shadow root that would do it. */
	#sendOnEnter = (event) => {
		const { target, key, isComposing, defaultPrevented } = event;
		if (key !== "Enter" || isComposing || defaultPrevented || !target.matches("input:not([type=button], [type=submit])")) return;
		event.preventDefault();
		this.renderRoot.querySelector("form")?.requestSubmit();
	};
	/** One request however often it is sent. */
	#submit = async (event) => {
		const form = event.target;
		if (event.defaultPrevented || !isPost(form)) return;
		event.preventDefault();
		if (this.#state === "sending" || !this.#isOpen && form.matches(":invalid")) return;
		const { film } = this.source;
		const extras = form === this.#form ? [] : [...this.querySelectorAll("input, select, textarea")].filter((field) => field.closest("[slot]"));
		if (form.matches(":valid") && !extras.some((field) => field.matches(":invalid")) && !this.dispatchEvent(new NewsletterSubmitEvent(film))) return;
		this.#enter("sending");
		const target = form.getAttribute("action");
		const action = safeAction(target, pageBase());
		const signUp = action && (await this.#load())?.signUp;
		if (!signUp) {
			if (!action) warn(this, "action", "", target);
			else if (navigator.onLine) HTMLFormElement.prototype.submit.call(form);
			this.#end(!action ? "refused" : navigator.onLine ? "sent" : "offline");
			return;
		}
		const { code, reason } = await signUp(form, {
			action,
			extras,
			provider: this.provider,
			film: film?.name?.value,
			target: this.target
		});
		this.#end(code, reason);
	};
	/** Whether the visitor still has something to send. */
	get #isOpen() {
		return !/done|inbox|already/.test(this.#state);
	}
	#end(code, reason) {
		this.#enter(code, reason);
		const { film } = this.source;
		if (code === "sent" || code === "invalid") return;
		if (code === "done" || code === "inbox") this.dispatchEvent(new NewsletterSuccessEvent(film));
		else {
			this.dispatchEvent(new NewsletterErrorEvent(code, film));
			warn(this, "send", "", code);
		}
	}
	#enter(state, reason) {
		const { states } = this.#internals;
		states?.delete(this.#state);
		states?.add(state);
		this.#state = state;
		this.#reason = reason;
		this.requestUpdate();
	}
};
export { NewsletterSignup };

//# sourceMappingURL=newsletter-signup.js.map