/**
 * Fired by an element that has no listing of its own, when it comes into the page: the nearest element around it that has
 * one hands its own over, and stops the event. Bubbles and is composed; cannot be cancelled.
 *
 * After the Context Community Protocol of the web components community group, with a callback in the event.
 *
 * @typeParam Provider What is handed over.
 */
export class FilmRequestEvent<Provider> extends Event {
  /** To be called at once, at most one time. */
  readonly receive: (provider: Provider) => void;

  constructor(receive: (provider: Provider) => void) {
    super("film-request", { bubbles: true, composed: true });
    this.receive = receive;
  }
}
