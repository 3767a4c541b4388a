import { NewsletterErrorEvent } from "../events/newsletter-error-event.js";
import { NewsletterSuccessEvent } from "../events/newsletter-success-event.js";
import { safeAction } from "../film/safe-action.js";
import { postForm } from "../store/post-form.js";
import { warn } from "./warn.js";
// src/controllers/sign-up-controller.ts
/**
* Takes a form's submission over from the browser: one request however often it is sent, the address kept in the field
* until it has been taken, and nowhere else. Without it the same form posts by itself.
*/
var SignUpController = class {
	state = "idle";
	#host;
	constructor(host) {
		this.#host = host;
		host.addEventListener("submit", this.onSubmit);
	}
	/** For `submit`. */
	onSubmit = (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
		if (form.getAttribute("method")?.toLowerCase() !== "post") return;
		event.preventDefault();
		if (this.state !== "sending") this.#send(form);
	};
	async #send(form) {
		const invalid = form.querySelector(":invalid:not(fieldset)");
		for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
		if (invalid) {
			invalid.setAttribute("aria-invalid", "true");
			this.#enter("invalid");
			invalid.focus();
			return;
		}
		const action = safeAction(form.getAttribute("action"), document.baseURI);
		if (!action) {
			this.#fail("action", "expected an https address, or one of this site, as the form's action");
			return;
		}
		this.#enter("sending");
		const failure = await postForm(action, new FormData(form));
		if (failure) {
			this.#fail(failure.code, failure.message);
			return;
		}
		HTMLFormElement.prototype.reset.call(form);
		this.#enter("done");
		this.#host.dispatchEvent(new NewsletterSuccessEvent());
	}
	#fail(code, message) {
		this.#enter("failed");
		warn(this.#host, message);
		this.#host.dispatchEvent(new NewsletterErrorEvent(code, message));
	}
	#enter(state) {
		this.state = state;
		this.#host.requestUpdate();
	}
};
export { SignUpController };

//# sourceMappingURL=sign-up-controller.js.map