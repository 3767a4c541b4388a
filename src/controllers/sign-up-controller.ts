import type { ReactiveControllerHost } from "lit";
import {
  NewsletterErrorEvent,
  type NewsletterErrorCode,
} from "../events/newsletter-error-event.js";
import { NewsletterSuccessEvent } from "../events/newsletter-success-event.js";
import { safeAction } from "../film/safe-action.js";
import { postForm } from "../store/post-form.js";
import { warn } from "./warn.js";

type Host = ReactiveControllerHost & HTMLElement;

/** Where a sign-up stands. */
export type SignUpState = "idle" | "invalid" | "sending" | "done" | "failed";

/**
 * Takes a form's submission over from the browser: one request however often it is sent, the address kept in the field
 * until it has been taken, and nowhere else. Without it the same form posts by itself.
 */
export class SignUpController {
  state: SignUpState = "idle";

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    // A form between the tags bubbles to the element, one in its shadow root to the root.
    host.addEventListener("submit", this.onSubmit);
  }

  /** For `submit`. */
  readonly onSubmit = (event: Event): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.getAttribute("method")?.toLowerCase() !== "post") return;
    event.preventDefault();
    if (this.state !== "sending") void this.#send(form);
  };

  async #send(form: HTMLFormElement): Promise<void> {
    const invalid = form.querySelector<HTMLInputElement>(
      ":invalid:not(fieldset)",
    );
    for (const field of form.querySelectorAll("[aria-invalid]"))
      field.removeAttribute("aria-invalid");
    if (invalid) {
      invalid.setAttribute("aria-invalid", "true");
      this.#enter("invalid");
      invalid.focus();
      return;
    }
    const action = safeAction(form.getAttribute("action"), document.baseURI);
    if (!action) {
      this.#fail(
        "action",
        "expected an https address, or one of this site, as the form's action",
      );
      return;
    }
    this.#enter("sending");
    const failure = await postForm(action, new FormData(form));
    if (failure) {
      this.#fail(failure.code, failure.message);
      return;
    }
    // By the prototype, for a field named "reset" would hide the form's own.
    HTMLFormElement.prototype.reset.call(form);
    this.#enter("done");
    this.#host.dispatchEvent(new NewsletterSuccessEvent());
  }

  #fail(code: NewsletterErrorCode, message: string): void {
    this.#enter("failed");
    warn(this.#host, message);
    this.#host.dispatchEvent(new NewsletterErrorEvent(code, message));
  }

  #enter(state: SignUpState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
