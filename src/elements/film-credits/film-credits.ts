import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { creditsTable } from "../../film/read-credits.js";
import { text } from "../../film/read-values.js";
import {
  billCredits,
  type Billed,
  type CreditGroup,
} from "../../film/billing.js";
import { creditProperties, type Credits, type Film } from "../../film/film.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatList, separator } from "../../i18n/format.js";
import {
  FilmElement,
  overriding,
  type FilmProperties,
} from "../film-element.js";
import { allWords } from "../shared/all-words.js";
import { renderSection } from "../shared/section.js";
import { renderLink, renderText } from "../shared/templates.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { filmCreditsStyles } from "./film-credits.styles.js";

const table = { name: text, ...creditsTable };

/**
 * A film's cast and crew by role, in billing order. Roles that the same people share are one: "Writer/Director".
 *
 * @summary Cast and crew, as a list or as a poster's billing block.
 * @tag film-credits
 * @example
 * ```html
 * <film-credits src="the-great-movement.json">
 *   <p>Writer/Director: Kiro Russo</p>
 * </film-credits>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart credits - All groups.
 * @csspart group - A role with its people.
 * @csspart role - The role's name.
 * @csspart names - The people.
 * @csspart name - One person.
 * @csspart character - The character that an actor plays.
 * @csspart link - A person's link.
 * @csspart more - The folded rest of a long group.
 * @cssproperty [--film-font-billing] - The font of the billing block; a narrow sans-serif by default.
 * @cssproperty [--film-font-display=inherit] - The font of the heading.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-font-text=inherit] - The font of the list.
 * @cssproperty [--film-color-muted] - The colour of roles and characters.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export class FilmCredits extends FilmElement<Pick<Film, "name"> & Credits> {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    sectionStyles,
    filmCreditsStyles,
  ];

  static override get properties(): FilmProperties {
    return {
      layout: { reflect: true, among: "list billing" },
      max: { type: Number },
      ...overriding(creditProperties.join(" ")),
    };
  }

  /**
   * `list`, or `billing`: the block of names at the foot of a poster.
   *
   * @default "list"
   */
  declare layout?: "list" | "billing";
  /** How many names of a role show before the rest folds; all by default. Search in the page finds and opens the rest. */
  declare max?: number;
  /**
   * The cast, with commas between, characters in brackets: `Julio César Ticona (Elder)`. As all of these attributes it
   * takes the place of what the listing has; an empty one takes the role away. With a semicolon anywhere, semicolons
   * divide and commas belong to names.
   */
  declare actor?: string;
  /** The writers. */
  declare author?: string;
  /** The directors. */
  declare director?: string;
  /** The producers. */
  declare producer?: string;
  /** The composers. */
  declare musicBy?: string;
  /** The film editors. */
  declare editor?: string;
  /** Everyone else, each with the role in brackets: `Pablo Paniagua (Cinematographer)`. */
  declare contributor?: string;
  /** The production companies. */
  declare productionCompany?: string;

  /** @internal */
  override readonly table = table;

  protected override renderFilm(film: Credits): unknown {
    const groups = billCredits(
      film,
      this.layout === "billing" ? "billing" : "list",
    );
    if (!groups.length) return undefined;
    return renderSection(
      this.headingLevel,
      { value: allWords(this.locale.lang).headings.credits },
      this.locale.lang,
      html`<dl part="credits">
        ${groups.map(
          (group) =>
            html`<div part="group">
              <dt part="role"><bdi>${` ${this.#roleOf(group)} `}</bdi></dt>
              <dd part="names">${this.#renderPeople(group.people)}</dd>
            </div>`,
        )}
      </dl>`,
    );
  }

  #roleOf({ roles, people }: CreditGroup): string {
    const { lang } = this.locale;
    const words = allWords(lang);
    const billing = this.layout === "billing";
    const form = billing ? 2 : people.length > 1 ? 1 : 0;
    const names = roles.map((role) =>
      typeof role === "string" ? words.roles[role][form] : role.value,
    );
    if (!billing) return names.join("/");
    // "written by" and "directed by" are "written and directed by".
    const [end = ""] = / \S+$/.exec(names[0] ?? "") ?? [];
    return names.every((name) => name.endsWith(end))
      ? formatList(
          names.map((name) => name.slice(0, name.length - end.length)),
          lang,
        ) + end
      : formatList(names, lang);
  }

  #renderPeople(people: readonly Billed[]): unknown {
    const { max = 0 } = this;
    if (!(max > 0 && people.length > max)) return this.#renderNames(people);
    const rest = people.slice(max);
    return html`${this.#renderNames(people.slice(0, max))}
      <details part="more">
        <summary>
          ${allWords(this.locale.lang).more(formatNumber(rest.length, this.locale.lang))}
        </summary>
        ${this.#renderNames(rest)}
      </details>`;
  }

  /** Names with characters are a list to look along; names alone are a line of text. */
  #renderNames(people: readonly Billed[]): unknown {
    const { lang } = this.locale;
    const rows =
      this.layout !== "billing" &&
      people.some(({ characters }) => characters.length);
    const names = people.map((person) => this.#renderPerson(person, rows));
    return rows
      ? html`<ul>
          ${names.map((name) => html`<li>${name}</li>`)}
        </ul>`
      : names.map(
          (name, index) =>
            html`${index ? html`<span class="separator">${separator(lang)}</span>` : nothing}${name}`,
        );
  }

  #renderPerson(
    { name, url, characters }: Billed,
    rows: boolean,
  ): TemplateResult {
    const { lang } = this.locale;
    const words = allWords(lang);
    const played = formatList(characters, lang);
    return html`<span part="name"
        >${renderLink(url, renderText(name, lang))}</span
      >${
        rows && played
          ? html` <bdi part="character">${words.as(played)}</bdi>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-credits": FilmCredits;
  }
}
