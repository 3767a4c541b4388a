import { html, type CSSResultGroup, type PropertyDeclarations } from "lit";
import { prose, text } from "../../film/read-values.js";
import type { Film } from "../../film/film.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderParagraphs } from "../shared/paragraphs.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmSynopsisStyles } from "./film-synopsis.styles.js";

const table = { name: text, description: prose, abstract: prose };

/**
 * What a film is about.
 *
 * @summary A film's synopsis, optionally folded.
 * @tag film-synopsis
 * @example
 * ```html
 * <film-synopsis src="the-great-movement.json" heading-level="2">
 *   <p>A young miner walks to La Paz to ask for his job back.</p>
 * </film-synopsis>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart text - The paragraphs.
 * @csspart more - The folded rest.
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
export class FilmSynopsis extends FilmElement<
  Pick<Film, "name" | "description" | "abstract">
> {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    sectionStyles,
    filmSynopsisStyles,
  ];

  static override get properties(): PropertyDeclarations {
    return { max: { type: Number }, ...overriding("description abstract") };
  }

  /** How many paragraphs show before the rest folds; all by default. Search in the page finds and opens the rest. */
  declare max?: number;
  /** The synopsis, in place of the listing's. */
  declare description?: string;
  /** The short synopsis; it shows where there is no other. */
  declare abstract?: string;

  /** @internal */
  override readonly table = table;

  protected override renderFilm({
    description,
    abstract,
  }: Pick<Film, "description" | "abstract">): unknown {
    const text = description ?? abstract;
    if (!text) return undefined;
    const { lang } = this.locale;
    const words = allWords(lang);
    const paragraphs = renderParagraphs(text, lang);
    const shown = (this.max ?? 0) > 0 ? this.max : paragraphs.length;
    const rest = paragraphs.splice(shown ?? 0);
    return renderSection(
      this.headingLevel,
      { value: words.headings.synopsis },
      lang,
      html`<div part="text">
        ${paragraphs}
        ${
          rest.length
            ? html`<details part="more">
                <summary>${words.readMore}</summary>
                ${rest}
              </details>`
            : ""
        }
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-synopsis": FilmSynopsis;
  }
}
