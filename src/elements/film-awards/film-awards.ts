import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { text, texts } from "../../film/read-values.js";
import { parseAward } from "../../film/award.js";
import type { Film, Text } from "../../film/film.js";
import { FilmElement, overriding } from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmAwardsStyles } from "./film-awards.styles.js";

/** A branch of laurel, which the style sheet mirrors for the other side. */
const branch = (): TemplateResult =>
  html`<svg part="laurel" viewBox="8 2 86 157" aria-hidden="true">
    <path
      d="M75 148q-15-6-29 7q18 5 29-7zM75 148q-2-14-18-19q4 16 18 19zM55 137q-12-10-29-2q15 10 29 2zM55 137q2-14-11-22q-1 16 11 22zM40 120q-8-13-26-11q11 14 26 11zM40 120q6-12-3-24q-6 14 3 24zM31 99q-4-14-20-17q6 16 20 17zM31 99q9-9 4-22q-10 11-4 22zM28 76q1-14-13-22q0 16 13 22zM28 76q11-5 11-19q-12 7-11 19zM33 54q5-12-5-24q-4 15 5 24zM33 54q11-1 15-14q-13 3-15 14zM45 34q8-10 2-23q-8 12-2 23zM45 34q11 2 18-8q-13-1-18 8zM62 19q12-1 17-14q-14 3-17 14z"
    />
  </svg>`;

const table = { name: text, award: texts };

/**
 * What a film has won and where it was selected: each between branches of laurel, as text.
 *
 * @summary Awards and festival selections with laurels.
 * @tag film-awards
 * @example
 * ```html
 * <film-awards award="Venice Film Festival 2021, Horizons (Orizzonti): Special Jury Prize"></film-awards>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart awards - All awards.
 * @csspart award - One award.
 * @csspart laurel - A branch of laurel.
 * @csspart prize - The prize, or what the film was selected for.
 * @csspart festival - Who gave it.
 * @csspart category - The festival's section.
 * @csspart year - The year.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-measure=34em] - How long a line of text is at most.
 * @cssproperty [--film-color-accent] - The colour of the laurels.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export class FilmAwards extends FilmElement<Pick<Film, "name" | "award">> {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    sectionStyles,
    filmAwardsStyles,
  ];

  static override get properties(): PropertyDeclarations {
    return overriding("award");
  }

  /** The awards, with semicolons between, each as `Festival Year, Section: Prize`. */
  declare award?: string;

  /** @internal */
  override readonly table = table;

  protected override renderFilm({ award }: Pick<Film, "award">): unknown {
    if (!award.length) return undefined;
    const { lang } = this.locale;
    const words = allWords(lang);
    return renderSection(
      this.headingLevel,
      { value: words.headings.awards },
      lang,
      html`<ul part="awards" role="list">
        ${award.map((text) => this.#renderAward(text))}
      </ul>`,
    );
  }

  #renderAward(text: Text): TemplateResult {
    const { prize, festival, section, year } = parseAward(text);
    const line = (part: string, value: string | undefined) =>
      value &&
      html`<span part=${part}
        >${renderText({ ...text, value }, this.locale.lang)}
      </span>`;
    return html`<li part="award">
      ${branch()}
      <p>
        ${line("prize", prize)} ${line("festival", festival)}
        ${line("category", section)} ${line("year", year)}
      </p>
      ${branch()}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-awards": FilmAwards;
  }
}
