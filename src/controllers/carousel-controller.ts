import type { LitElement, ReactiveController } from "lit";

/**
 * Knows which slide of a scroll-snap track is in view, and moves to another. The track is a native scroller: wheel, touch
 * and scroll bar work by themselves; this adds buttons and arrow keys.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export class CarouselController implements ReactiveController {
  /** The index of the slide in view. */
  current = 0;

  readonly #host: LitElement;
  #track: Element | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const track =
      this.#host.renderRoot.querySelector('[part="track"]') ?? undefined;
    if (track !== this.#track || (track && !this.#observer)) {
      this.hostDisconnected();
      this.#track = track;
    }
    if (!track) return;
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        const index = seen
          ? [...track.children].indexOf(seen.target)
          : this.current;
        if (index === this.current) return;
        this.current = index;
        this.#host.requestUpdate();
      },
      { root: track, threshold: 0.6 },
    );
    for (const slide of track.children) this.#observer.observe(slide);
  }

  hostConnected(): void {
    if (this.#track) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Moves by a number of slides; to nowhere at the ends. */
  move(by: number): void {
    const track = this.#track;
    const slide = track?.children[this.current + by];
    if (!track || !slide) return;
    // The distance on the screen is right in both writing directions.
    const left =
      slide.getBoundingClientRect().left - track.getBoundingClientRect().left;
    track.scrollBy({ left });
  }

  /** For `keydown` on the track: the arrow that points to the next slide goes there. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !this.#track) return;
    event.preventDefault();
    this.move(getComputedStyle(this.#track).direction === "rtl" ? -step : step);
  };
}
