import type { Film } from "../film/film.js";
import { FilmElement } from "./film-element.js";
import { mustWait } from "./shared/turns.js";

/**
 * An element of which a page may have hundreds. When many come, or change, in one go, the first are drawn at once and the
 * others between the frames that follow, see `shared/turns.ts`. Until its turn an element is neither read nor asked for:
 * what stands between its tags shows, and its place is held.
 */
export abstract class PatientElement<
  Shown extends Partial<Film> = Partial<Film>,
> extends FilmElement<Shown> {
  /** Whether it is on the page and its first turn has not come. */
  #isHeld = false;
  #place: Element[] | undefined;

  /** Whether it may have to wait. */
  protected abstract readonly mayWait: boolean;

  override connectedCallback(): void {
    this.#isHeld =
      this.mayWait && !this.hasUpdated && mustWait(this, this.#draw);
    if (!this.#isHeld) this.#begin();
    else if (!this.renderRoot) {
      const root = this.createRenderRoot();
      (this as { renderRoot: typeof root }).renderRoot = root;
      // A prerendered page has brought more than that.
      if (root.firstChild) return;
      const [place, slot] = (this.#place = ["div", "slot"].map((name) =>
        this.ownerDocument.createElement(name),
      ));
      place!.className = "place";
      root.append(place!, slot!);
    }
  }

  override disconnectedCallback(): void {
    if (!this.#isHeld) super.disconnectedCallback();
    this.#isHeld = false;
  }

  #begin(): void {
    this.#isHeld = false;
    this.#place?.forEach((one) => one.remove());
    super.connectedCallback();
  }

  readonly #draw = (): void => {
    // It may have gone.
    if (!this.#isHeld) return;
    this.#begin();
    this.performUpdate();
  };

  protected override scheduleUpdate(): void | Promise<unknown> {
    let drawn: (() => void) | undefined;
    if (
      this.isUpdatePending &&
      this.mayWait &&
      mustWait(this, () => {
        this.performUpdate();
        drawn!();
      })
    )
      return new Promise<void>((resolve) => (drawn = resolve));
    super.scheduleUpdate();
  }
}
