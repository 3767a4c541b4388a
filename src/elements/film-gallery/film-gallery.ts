import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { readImage } from "../../film/read-image.js";
import { all, text } from "../../film/read-values.js";
import type { Film, Image } from "../../film/film.js";
import type { Node } from "../../film/node.js";
import { chooseStills } from "../../film/stills.js";
import { formatNumber } from "../../i18n/format-number.js";
import { trackStyles } from "../../styles/track.styles.js";
import { FilmElement } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderImage } from "../shared/image.js";
import { renderText } from "../shared/templates.js";
import { slideOf, slideTo } from "../shared/track.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmGalleryStyles } from "./film-gallery.styles.js";
import { readPictures } from "./pictures.js";

type Shown = Pick<Film, "name" | "image">;

const table = { name: text, image: all(readImage) };

/**
 * A film's stills with captions and credits. Each opens large, over the page: native dialog, arrow keys, swipe.
 *
 * @summary Stills with a lightbox.
 * @tag film-gallery
 * @example
 * ```html
 * <film-gallery>
 *   <img src="still-1.jpg" width="1600" height="900" alt="Miners on the road to La Paz" />
 *   <img src="still-2.jpg" width="1600" height="900" alt="The market at dawn" />
 * </film-gallery>
 * ```
 *
 * @slot - What shows first. Its pictures, with the `<figcaption>` around them, are the stills when there is no listing.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart stills - All stills.
 * @csspart still - One still.
 * @csspart enlarge - The button on a still, which opens it large.
 * @csspart image - The picture of a still.
 * @csspart caption - Caption and credit.
 * @csspart lightbox - The dialog.
 * @csspart track - The large stills' scroller.
 * @csspart controls - The dialog's buttons and position.
 * @csspart button - A button.
 * @cssproperty [--film-still-width=14em] - How wide a still is at least.
 * @cssproperty [--film-radius=0] - The rounding of corners.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-measure=34em] - How long a line of text is at most.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export class FilmGallery extends FilmElement<Shown> {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    sectionStyles,
    trackStyles,
    filmGalleryStyles,
  ];

  static override get properties(): PropertyDeclarations {
    return {};
  }

  /** The still that is open. */
  #open?: number | undefined;

  /** @internal The pictures between the tags where there is no listing. */
  override get overrides(): Node {
    return this.source.listed || !this.isConnected
      ? {}
      : { image: readPictures(this) };
  }

  /** @internal */
  override readonly table = table;

  protected override renderFilm(film: Shown): unknown {
    // A poster between the tags is there to be shown.
    const stills = this.source.listed ? chooseStills(film.image) : film.image;
    if (!stills.length) return undefined;
    const { lang } = this.locale;
    const words = allWords(lang);
    const name = film.name?.value;
    const altOf = (image: Image, index: number) =>
      image.caption?.value ??
      (name
        ? words.still(formatNumber(index + 1, lang), name)
        : `${words.headings.gallery} ${formatNumber(index + 1, lang)}`);
    return html`${renderSection(
        this.headingLevel,
        { value: words.headings.gallery },
        lang,
        html`<ul part="stills" role="list">
          ${stills.map(
            (image, index) =>
              html`<li part="still">
                <button
                  part="enlarge"
                  aria-haspopup="dialog"
                  @click=${() => this.#show(index)}
                >
                  ${renderImage(image, "image", altOf(image, index))}
                </button>
                ${image.creditText && html`<p part="caption">${renderText(image.creditText, lang)}</p>`}
              </li>`,
          )}
        </ul>`,
      )}
      <dialog
        part="lightbox"
        aria-label=${words.headings.gallery}
        @close=${this.#close}
        @keydown=${this.#onKey}
      >
        ${this.#open === undefined ? nothing : this.#renderLightbox(stills, this.#open, altOf)}
      </dialog>
      <slot hidden @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #renderLightbox(
    stills: readonly Image[],
    open: number,
    altOf: (image: Image, index: number) => string,
  ): TemplateResult {
    const { lang } = this.locale;
    const words = allWords(lang);
    const button = (label: string, sign: string, to: number | undefined) =>
      html`<button
        part="button"
        aria-label=${label}
        aria-disabled=${to !== undefined && !stills[to]}
        ?autofocus=${to === undefined}
        @click=${() => (to === undefined ? this.#dialog?.close() : this.#slide(to))}
      >
        ${sign}
      </button>`;
    return html`<div part="controls">
        ${button(words.previous, "←", open - 1)}
        <span aria-hidden="true">${open + 1} / ${stills.length}</span>
        ${button(words.next, "→", open + 1)}
        ${button(words.close, "×", undefined)}
      </div>
      <div
        part="track"
        tabindex="0"
        aria-live="polite"
        @scroll=${this.#onScroll}
      >
        ${stills.map(
          (image, index) =>
            html`<figure
              class="slide"
              role="group"
              aria-roledescription=${words.slide}
              aria-label=${words.position(
                formatNumber(index + 1, lang),
                formatNumber(stills.length, lang),
              )}
              ?inert=${index !== open}
            >
              <img
                src=${image.url}
                alt=${image.caption ? "" : altOf(image, index)}
                loading="lazy"
              />
              ${this.#renderCaption(image)}
            </figure>`,
        )}
      </div>`;
  }

  #renderCaption({ caption, creditText }: Image): unknown {
    const { lang } = this.locale;
    return caption || creditText
      ? html`<figcaption part="caption">
          ${caption && renderText(caption, lang)}
          ${creditText && html`<small>${renderText(creditText, lang)}</small>`}
        </figcaption>`
      : nothing;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector("dialog");
  }

  get #page(): CSSStyleDeclaration {
    return this.ownerDocument.documentElement.style;
  }

  async #show(index: number): Promise<void> {
    this.#open = index;
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog?.showModal();
    this.#slide(index, "instant");
    // Keys would move the page behind the dialog, and in some browsers the wheel, too.
    this.#page.overflow = "hidden";
  }

  #close(): void {
    this.#open = undefined;
    this.#page.overflow = "";
    this.requestUpdate();
  }

  /** A dialog that goes with its stills, or with the element, does not say that it closes. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#open !== undefined && !this.#dialog) this.#close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog?.close();
  }

  #slide(index: number, behavior?: ScrollBehavior): void {
    slideTo(this.renderRoot.querySelector("[part=track]")!, index, behavior);
  }

  #onScroll({ currentTarget }: Event): void {
    const open = slideOf(currentTarget as Element);
    // The last of it may come when the stills are away.
    if (this.#open === undefined || open === this.#open) return;
    this.#open = open;
    this.requestUpdate();
  }

  /** Arrow keys move in the direction in which they point. */
  #onKey(event: KeyboardEvent): void {
    const by = ["ArrowLeft", "", "ArrowRight"].indexOf(event.key) - 1;
    const { altKey, ctrlKey, metaKey } = event;
    if (Math.abs(by) !== 1 || this.#open === undefined) return;
    // The browser's: back and forward.
    if (altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.#slide(this.#open + (this.matches(":dir(rtl)") ? -by : by));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-gallery": FilmGallery;
  }
}
