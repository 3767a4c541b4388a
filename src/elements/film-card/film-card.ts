import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { factsTable, type Facts } from "../../film/read-facts.js";
import { FilmSelectEvent } from "../../events/film-select-event.js";
import { choosePoster } from "../../film/pictures.js";
import {
  capitalise,
  formatDate,
  formatDuration,
  formatList,
  formatName,
  separator,
} from "../../i18n/format.js";
import { wordsFor } from "../../i18n/languages.js";
import {
  FilmElement,
  overriding,
  type FilmProperties,
} from "../film-element.js";
import { PatientElement } from "../patient-element.js";
import { renderTitle } from "../shared/heading.js";
import { publish } from "../shared/publish.js";
import { langOf, renderText } from "../shared/templates.js";
import { filmCardStyles } from "./film-card.styles.js";

/** One of the facts, if there is something to say. */
const renderFact = (fact: string): unknown =>
  fact && html`<li><bdi>${fact}</bdi></li>`;

/**
 * A film at a glance: poster, title, original title in its own language, and the facts that a visitor decides by.
 *
 * @summary A film's poster, title and facts, as poster, row or hero.
 * @tag film-card
 * @example
 * ```html
 * <film-card src="the-great-movement.json">
 *   <h3>The Great Movement</h3>
 *   <p>1h 25min · Drama · Spanish · English subtitles · Cert 15</p>
 * </film-card>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @slot poster - A picture of your own, instead of the listing's.
 * @slot certificate - A certificate symbol of your own, instead of the badge.
 * @slot actions - Links and buttons under the facts: tickets, trailer.
 * @csspart card - All of it.
 * @csspart frame - Holds the poster's place.
 * @csspart poster - The poster.
 * @csspart text - All that stands beside or under the poster.
 * @csspart title - The title's heading.
 * @csspart link - The title's link.
 * @csspart original-title - The original title.
 * @csspart origin - Country and year.
 * @csspart facts - Runtime, genre, languages and certificate.
 * @csspart certificate - The certificate's badge.
 * @csspart awards - The awards.
 * @csspart release - The release date.
 * @cssproperty [--film-font-display=inherit] - The font of titles.
 * @cssproperty [--film-font-text=inherit] - The font of everything else.
 * @cssproperty [--film-title-size] - The size of the title; the default depends on the layout.
 * @cssproperty [--film-title-weight=700] - The weight of the title.
 * @cssproperty [--film-color-text=inherit] - The colour of text.
 * @cssproperty [--film-color-muted] - The colour of secondary text; a lighter shade of the text's by default.
 * @cssproperty [--film-color-line] - The colour of lines and borders.
 * @cssproperty [--film-color-surface] - The ground of a missing poster.
 * @cssproperty [--film-color-focus=currentColor] - The colour of focus rings.
 * @cssproperty [--film-poster-ratio=2/3] - The poster's width to its height.
 * @cssproperty [--film-poster-width] - The poster's width in the layouts `row` and `hero`.
 * @cssproperty [--film-first-size] - The height that the text has at least, also before the listing is there, so that nothing on the page moves when it comes; 12em, in a row 14.5em, in a hero 21em, each where it is narrow.
 * @cssproperty [--film-radius=0] - The rounding of corners.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Attributes alone load nothing and fire nothing.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 * @fires {FilmSelectEvent} film-select - The visitor follows a link in the card.
 */
export class FilmCard extends PatientElement<Facts> {
  static override styles: CSSResultGroup = [FilmElement.styles, filmCardStyles];

  static override get properties(): FilmProperties {
    return {
      layout: { reflect: true, among: "poster row hero" },
      jsonLd: { attribute: "json-ld", type: Boolean },
      ...overriding(
        "name alternateName url image duration genre inLanguage subtitleLanguage contentRating countryOfOrigin dateCreated datePublished award",
      ),
    };
  }

  /**
   * How the card is laid out: `poster` (upright, for grids), `row` (for lists), `hero` (at the head of a page).
   *
   * @default "poster"
   */
  declare layout?: "poster" | "row" | "hero";
  /** The title. Attributes lie over the listing, field by field; an empty one takes the field away. */
  declare name?: string;
  /** The original title; shown when it is another than the title. */
  declare alternateName?: string;
  /** The film's page: http(s), mailto or tel. */
  declare url?: string;
  /** The poster's URL. */
  declare image?: string;
  /** The running time: `PT1H25M`, `85`, `85 min` or `1h 25min`. */
  declare duration?: string;
  /** The genres, with commas between. */
  declare genre?: string;
  /** The languages that are spoken, by code or name, with commas between; `zxx` for a film without speech. */
  declare inLanguage?: string;
  /** The languages of the subtitles, by code or name, with commas between. */
  declare subtitleLanguage?: string;
  /** The age certificate: `15`, `PG-13`, `FSK 12`. */
  declare contentRating?: string;
  /** The countries, by code or name, with commas between. */
  declare countryOfOrigin?: string;
  /** The year of production, ISO 8601. */
  declare dateCreated?: string;
  /** The release, ISO 8601: a full date is shown, a year stands in for the year of production. */
  declare datePublished?: string;
  /** The awards, with semicolons between. */
  declare award?: string;

  /** Puts the film into the page's head as schema.org JSON-LD, for search engines, unless the page has it already. */
  declare jsonLd?: boolean;

  /** @internal */
  override readonly table = factsTable;

  /** The film at the head of a page is waited for. */
  protected override get mayWait(): boolean {
    return this.layout !== "hero";
  }

  #broken?: string;

  constructor() {
    super();
    this.addEventListener("click", this.#select);
  }

  protected override updated(): void {
    publish(this, this.source);
  }

  protected override renderFilm(film: Facts): TemplateResult | undefined {
    const { name, alternateName, url, award } = film;
    if (!name) return undefined;
    const { lang } = this.locale;
    const title = renderTitle(this.headingLevel, name, url, lang);
    const original =
      alternateName &&
      html`<p part="original-title">
        <bdi lang=${langOf(alternateName, lang)}>${alternateName.value}</bdi>
      </p>`;
    const won = this.layout === "hero" ? award : award.slice(0, 1);
    const awards = won.length
      ? html`<ul part="awards">
          ${won.map((text) => html`<li>${renderText(text, lang)}</li>`)}
        </ul>`
      : nothing;
    // Few templates, and no white space between their parts: a list of a thousand cards has thousands of both.
    return html`<article part="card">
      <div part="frame">
        <slot name="poster">${this.#renderPoster(film, name.value)}</slot>
      </div>
      <div part="text" class=${name.value.length > 60 ? "long" : nothing}>
        ${title}${original}${this.#renderOrigin(film)}${this.#renderFacts(film)}${awards}${this.#renderRelease(film)}<slot
          name="actions"
        ></slot>
      </div>
    </article>`;
  }

  /** The title's link, and those of the page under the facts. */
  readonly #select = (event: Event): void => {
    const link = event
      .composedPath()
      .find((target) => target instanceof HTMLAnchorElement);
    const { film } = this.source;
    if (film && link) this.dispatchEvent(new FilmSelectEvent(film, link.href));
  };

  #renderPoster(film: Facts, name: string): TemplateResult {
    const poster = choosePoster(film.image);
    if (!poster || poster.url === this.#broken) {
      return html`<div part="poster" class="blank" aria-hidden="true">
        <bdi>${name}</bdi>
      </div>`;
    }
    const hero = this.layout === "hero";
    return html`<img
      part="poster"
      class=${(poster.width ?? 0) > (poster.height ?? 0) ? "landscape" : nothing}
      src=${poster.url}
      srcset=${poster.srcset ?? nothing}
      sizes="auto, 24em"
      alt=${poster.caption?.value ?? wordsFor(this.locale.lang).poster(name)}
      loading=${hero ? "eager" : "lazy"}
      @error=${() => {
        this.#broken = poster.url;
        this.requestUpdate();
      }}
    />`;
  }

  #renderOrigin({
    countryOfOrigin,
    dateCreated,
    datePublished,
  }: Facts): unknown {
    const { lang } = this.locale;
    const parts = countryOfOrigin.map((code) =>
      formatName(code, lang, "region"),
    );
    const year = dateCreated ?? datePublished;
    if (year) parts.push(year.slice(0, 4));
    return parts.length
      ? html`<p part="origin">${parts.join(separator(lang))}</p>`
      : nothing;
  }

  #renderFacts({
    duration,
    genre,
    inLanguage,
    subtitleLanguage,
    contentRating,
  }: Facts): unknown {
    const { lang } = this.locale;
    const words = wordsFor(lang);
    const list = (codes: readonly string[]): string =>
      formatList(
        codes.map((code) => formatName(code, lang, "language")),
        lang,
      );
    const facts = [
      duration &&
        html`<li>
          <bdi
            ><time datetime=${`PT${duration}M`}
              ><span aria-hidden="true">${formatDuration(duration, lang)}</span
              ><span class="spoken"
                >${formatDuration(duration, lang, "long")}</span
              ></time
            ></bdi
          >
        </li>`,
      renderFact(
        formatList(
          genre.map(({ value }) => value),
          lang,
          "unit",
        ),
      ),
      renderFact(
        inLanguage[0] === "zxx"
          ? words.noDialogue
          : capitalise(list(inLanguage), lang),
      ),
      subtitleLanguage.length
        ? renderFact(words.subtitles(list(subtitleLanguage)))
        : "",
      contentRating &&
        html`<li>
          <bdi
            ><slot name="certificate"
              ><span part="certificate"
                ><span aria-hidden="true">${contentRating.ratingValue}</span
                ><span class="spoken"
                  >${words.certificate(contentRating.ratingValue, contentRating.author)}</span
                ></span
              ></slot
            ></bdi
          >
        </li>`,
    ];
    const [runtime, genres, spoken, subtitles, certificate] = facts;
    return facts.some(Boolean)
      ? html`<ul part="facts">
          ${runtime}${genres}${spoken}${subtitles}${certificate}
        </ul>`
      : nothing;
  }

  /** A year or a month is no release date to look forward to; the year stands with the country. */
  #renderRelease({ datePublished }: Facts): unknown {
    const { lang } = this.locale;
    const words = wordsFor(lang);
    return datePublished && datePublished.length > 7
      ? html`<p part="release">
          ${words.releaseDate(formatDate(datePublished, lang))}
        </p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-card": FilmCard;
  }
}
