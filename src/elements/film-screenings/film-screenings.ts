import {
  css,
  html,
  isServer,
  render,
  type CSSResultGroup,
  type PropertyValues,
} from "lit";
import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import type { Film } from "../../film/film.js";
import { text } from "../../film/read-values.js";
import type { Screening } from "../../film/screening.js";
import {
  loadScreeningWords,
  screeningWords,
} from "../../i18n/screening-languages.js";
import { sectionStyles } from "../../styles/section.styles.js";
import { FilmElement, type FilmProperties } from "../film-element.js";
import { later } from "../shared/later.js";
import { renderSection } from "../shared/section.js";
import type { Wanted } from "./choices.js";
import { filmScreeningsStyles } from "./film-screenings.styles.js";
import { isOver } from "./is-over.js";
import { listKit } from "./list-kit.js";
import { list } from "./list.js";
import type { List } from "./pieces.js";
import type { Keeping } from "./screenings-list.js";

/**
 * When and where films run, with tickets: from a listing's ScreeningEvents, on the venue's clock. Past screenings drop out
 * by themselves.
 *
 * @summary Screenings by day, venue or film, with tickets, access labels and calendar files.
 * @tag film-screenings
 * @example
 * ```html
 * <film-screenings src="this-week.json" time-zone="Europe/London"></film-screenings>
 *
 * <film-screenings src="#" group-by="film" heading-level="2"></film-screenings>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart section - All of it, when it has a heading.
 * @csspart heading - The heading.
 * @csspart content - What stands under or beside it.
 * @csspart filters - The choices of access and venue.
 * @csspart filter - One of them.
 * @csspart status - How many are shown, after a choice.
 * @csspart group - A day, a venue or a film.
 * @csspart group-heading - Its heading.
 * @csspart screening - One screening.
 * @csspart time - When it starts.
 * @csspart title - The film, or the screening's own name.
 * @csspart venue - Cinema and screen.
 * @csspart facts - Strand, format, languages, guests, doors.
 * @csspart access - The access labels.
 * @csspart label - One of them.
 * @csspart tickets - Price, link and state.
 * @csspart state - Sold out, cancelled, free, and so on.
 * @csspart price - The price.
 * @csspart link - The link to tickets, and those of films and venues.
 * @csspart calendar - The button that makes a calendar file.
 * @csspart legend - What the access labels mean.
 * @csspart none - That nothing is scheduled.
 * @csspart footer - What stands under the list: all of it for the calendar.
 * @cssproperty [--film-font-display=inherit] - The font of headings and times.
 * @cssproperty [--film-heading-size=1.125em] - The size of the heading.
 * @cssproperty [--film-color-accent] - The ground of the ticket links.
 * @cssproperty [--film-color-on-accent] - Their text.
 * @cssproperty [--film-radius=0] - The rounding of links, labels and choices.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first, where it has several.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 * @fires {ScreeningSelectEvent} screening-select - The visitor follows a link to tickets.
 */
export class FilmScreenings extends FilmElement<Pick<Film, "name">> {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    sectionStyles,
    filmScreeningsStyles,
  ];

  static override get properties(): FilmProperties {
    return {
      groupBy: { attribute: "group-by", among: "day venue film" },
      timeZone: { attribute: "time-zone" },
      dayStarts: { attribute: "day-starts" },
      showPast: { attribute: "show-past", type: Boolean },
      hideEmpty: { attribute: "hide-empty", type: Boolean },
      jsonLd: { attribute: "json-ld", type: Boolean },
    };
  }

  /**
   * What screenings are put together by.
   *
   * @default "day"
   */
  declare groupBy?: "day" | "venue" | "film";
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  declare timeZone?: string;
  /**
   * When the day after begins: a late show before it belongs to the evening.
   *
   * @default "05:00"
   */
  declare dayStarts?: string;
  /** Keeps screenings that have begun. */
  declare showPast?: boolean;
  /** Shows nothing at all where nothing is scheduled. */
  declare hideEmpty?: boolean;
  /** Puts the screenings that are to come into the page's head as schema.org JSON-LD, for search engines, unless the page has them already. */
  declare jsonLd?: boolean;

  /** @internal */
  readonly table = { name: text };
  /** @internal */
  readonly showsEvents = true;
  /** @internal */
  get waits(): boolean {
    return (
      this.times.waits || !screeningWords(this.locale.lang) || !list.module
    );
  }

  /** @internal */
  protected readonly times = new ProgrammeController(
    this,
    this.source,
    this.locale,
  );
  #asked = "";
  #wanted: Wanted = { access: "", venue: "" };
  #isPublished = false;
  #isPrepared = false;
  /** Whether all is drawn at once: what is prepared shows all, and so does what takes its place. */
  #isWhole = isServer;
  #list: List | undefined;
  #keeping: Keeping;

  override connectedCallback(): void {
    super.connectedCallback();
    // It comes beside the document, not after it.
    list.load().then(() => this.requestUpdate(), this.#fail);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#keeping?.then((long) => long?.stop());
    this.#keeping = undefined;
  }

  protected override get settled(): boolean {
    this.#isPrepared = true;
    this.#isWhole = true;
    this.#look();
    return super.settled && !this.waits;
  }

  protected override performUpdate(): void {
    const giveBack = list.module?.keepFocus(this.shadowRoot);
    super.performUpdate();
    giveBack?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#look();
    // A page that is made of parts leaves it out.
    this.toggleAttribute(
      "empty",
      !!this.hideEmpty && !this.waits && !this.upcoming.length,
    );
  }

  /** Reads what the source has, and asks for the words. */
  #look(): void {
    this.times.update();
    const { lang } = this.locale;
    if (lang === this.#asked) return;
    this.#asked = lang;
    loadScreeningWords(lang)?.then(() => this.requestUpdate(), this.#fail);
  }

  /** @internal Those that are not over. */
  get upcoming(): readonly Screening[] {
    const { now, screenings } = this.times;
    return this.showPast || now === undefined
      ? screenings
      : screenings.filter(
          (screening) =>
            !isOver(screening, now, this.times.localNow(screening.timeZone)),
        );
  }

  protected override renderFilm(): unknown {
    const { lang } = this.locale;
    const words = screeningWords(lang);
    const { programme } = this.times;
    if (!words || this.waits || !programme)
      return this.waits
        ? html`<div class="place"></div>
            <slot></slot>`
        : undefined;
    const open = this.upcoming;
    if (!open.length && this.hideEmpty) return html`<slot hidden></slot>`;
    this.#list = open.length
      ? list.module!.renderList(open, {
          ...listKit,
          words,
          lang,
          now: this.times.now,
          grouping: this.groupBy ?? "day",
          level: Math.min((this.headingLevel ?? 2) + 1, 6),
          wanted: this.#wanted,
          isWhole: this.#isWhole,
          today: (zone, days) => this.times.today(zone, days),
          want: (wanted) => {
            this.#wanted = wanted;
            this.requestUpdate();
          },
          transitions: this.times.transitions,
          page: this.ownerDocument,
          fail: this.#fail,
        })
      : undefined;
    return html`${renderSection(
        this.headingLevel,
        { value: words.heading },
        lang,
        this.#list?.content ?? html`<p part="none">${words.none}</p>`,
      )}<slot hidden></slot>`;
  }

  readonly #fail = (error: unknown): void =>
    void warn(this, "network", "", String(error));

  protected override updated(): void {
    if (this.jsonLd && !this.#isPublished) {
      this.#isPublished = true;
      // Where it cannot be fetched, search engines still read what stands in the page.
      import("../../controllers/publish-screenings.js")
        .then((module) => module.publishScreenings(this))
        .catch(() => undefined);
    }
    if (this.#isPrepared) {
      this.#isPrepared = false;
      // A page that has been prepared waits for it.
      const { host } = this.getRootNode() as Partial<ShadowRoot>;
      (host as Partial<FilmElement> | undefined)?.requestUpdate?.();
    }
    if (this.#list)
      this.#keeping = list.module!.showRest(
        this.#keeping,
        this.#list,
        { root: this.renderRoot as ShadowRoot, render, css, later },
        this.#fail,
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-screenings": FilmScreenings;
  }
}
