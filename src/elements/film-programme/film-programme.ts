import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { AddressController } from "../../controllers/address-controller.js";
import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import type { Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";
import { formatDuration, formatName, formatNumber } from "../../i18n/format.js";
import {
  loadProgrammeWords,
  programmeWords,
} from "../../i18n/programme-languages.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import {
  loadScreeningWords,
  screeningWords,
} from "../../i18n/screening-languages.js";
import { FilmElement } from "../film-element.js";
import { Blocks } from "./blocks.js";
import { Catalogue } from "./catalogue.js";
import {
  choose,
  readChosen,
  views,
  writeChosen,
  type Chosen,
  type View,
} from "./choice.js";
import {
  facetNames,
  narrow,
  type FacetName,
  type Screenings,
} from "./facets.js";
import { filmProgrammeStyles } from "./film-programme.styles.js";
import { collator, orders, type Order } from "./order.js";
import { Plan, type PlanContext } from "./plan.js";
import {
  finishRow,
  makeRow,
  renderDetails,
  renderSlot,
  setTitle,
} from "./row.js";
import { renderValues } from "./values.js";

/** Safari has no idle time. */
const later: (work: (deadline?: IdleDeadline) => void) => unknown =
  globalThis.requestIdleCallback ?? setTimeout;

/** Settled already, as against a document. */
const isSettled = (value: object | undefined): value is Programme =>
  !!value && "films" in value && "screenings" in value;

/**
 * A festival's or a cinema's programme: visitors search and filter it, look at it as list, posters or day by day, and put
 * together a plan of their own, which stays on their device. What they choose stands in the page's address.
 *
 * @summary A programme of hundreds of films: search, filters, days and rooms, and a visitor's own plan.
 * @tag film-programme
 * @example
 * ```html
 * <film-programme src="festival.json" time-zone="Europe/London">
 *   <a href="programme.pdf">The programme as a PDF</a>
 * </film-programme>
 * ```
 *
 * @slot - What shows first, without JavaScript, and whenever the listing cannot be had.
 * @csspart controls - Search, filters, order and views.
 * @csspart search - The search field with its label.
 * @csspart field - The search field, and the choice of the order.
 * @csspart facets - The filters.
 * @csspart facet - The button of a filter.
 * @csspart values - What a filter has to choose from.
 * @csspart value - One of them.
 * @csspart sort - The choice of the order with its label.
 * @csspart views - The buttons for the views.
 * @csspart view - One of them, and those for the days.
 * @csspart result - The line over the films.
 * @csspart count - How many there are.
 * @csspart note - What came of putting a screening into the plan.
 * @csspart clear - The button that takes all filters away.
 * @csspart films - All films.
 * @csspart title - A film's title.
 * @csspart link - The title's link.
 * @csspart frame - Holds the poster's place.
 * @csspart poster - The poster.
 * @csspart original-title - The original title.
 * @csspart facts - Director, country, year, length and genre.
 * @csspart screenings - A film's screenings.
 * @csspart screening - When and where, the link to tickets.
 * @csspart state - Sold out, cancelled, free, and so on.
 * @csspart plan-button - The switch that puts a screening into the plan.
 * @csspart more - The button for further screenings.
 * @csspart days - The timeline's days.
 * @csspart timeline - The timeline's scroller.
 * @csspart plan - The visitor's plan.
 * @csspart plan-day - A day of it.
 * @csspart plan-actions - What can be done with it.
 * @csspart planned - A screening in it.
 * @csspart plan-time - When it starts.
 * @csspart plan-title - Its title.
 * @csspart warning - A clash, or too little time to get there.
 * @csspart remove - The button that takes a screening out.
 * @csspart shared - That the plan is somebody else's.
 * @csspart button - A button of the plan.
 * @csspart none - That the plan is empty.
 * @csspart heading - The heading of a day of the plan.
 * @cssproperty [--film-font-display=inherit] - The font of titles.
 * @cssproperty [--film-title-size=1.25em] - The size of titles.
 * @cssproperty [--film-color-accent] - The ground of what is chosen.
 * @cssproperty [--film-color-on-accent] - Its text.
 * @cssproperty [--film-color-muted] - The colour of secondary text.
 * @cssproperty [--film-color-line] - The colour of lines.
 * @cssproperty [--film-color-surface] - The ground of a missing poster.
 * @cssproperty [--film-poster-ratio=2/3] - The posters' width to their height.
 * @cssproperty [--film-radius=0] - The rounding of corners.
 * @cssproperty [--film-space=1em] - The measure of all distances.
 * @cssproperty [--film-first-size=100vh] - The height that the element holds while its listing is on its way.
 * @fires {FilmLoadEvent} film-load - The listing has been read and is shown. Its film is the first.
 * @fires {FilmErrorEvent} film-error - The listing cannot be had; what is shown stays.
 */
export class FilmProgramme extends FilmElement {
  static override styles: CSSResultGroup = [
    FilmElement.styles,
    filmProgrammeStyles,
  ];

  static override get properties(): PropertyDeclarations {
    return {
      programme: { attribute: false },
      sort: {},
      timeZone: { attribute: "time-zone" },
      dayStarts: { attribute: "day-starts" },
      showPast: { attribute: "show-past", type: Boolean },
      travelTime: { attribute: "travel-time", type: Number },
    };
  }

  /** The programme itself: schema.org JSON-LD as an object, or a `Programme` that has been read already. Goes before `src`. */
  declare programme?: object;
  /**
   * What it is looked at as, as long as the visitor does not choose.
   *
   * @default "list"
   */
  declare layout?: View;
  /**
   * How films are ordered, as long as the visitor does not choose.
   *
   * @default "time"
   */
  declare sort?: Order;
  /** The venues' time zone: an IANA name such as `Europe/London`. Else the listing's, else that of its times. */
  declare timeZone?: string;
  /**
   * When the day after begins: a late show before it belongs to the evening.
   *
   * @default "05:00"
   */
  declare dayStarts?: string;
  /** Keeps screenings that are over. */
  declare showPast?: boolean;
  /**
   * The minutes from one venue to another, where the listing does not say where they are.
   *
   * @default 20
   */
  declare travelTime?: number;

  /** @internal */
  readonly showsEvents = true;

  readonly #times = new ProgrammeController(this, this.source, this.locale);
  readonly #address = new AddressController(this, (pairs) => {
    this.#chosen = readChosen(pairs);
    this.#change();
  });
  readonly #plan = new Plan(this);
  #chosen: Chosen = readChosen([]);
  #open: FacetName | undefined;
  #asked = "";
  #catalogue: Catalogue | undefined;
  #context: PlanContext | undefined;
  #blocks: Blocks | undefined;
  #level = 0;
  readonly #unfolded = new Set<Film>();
  #timeline: typeof import("./timeline.js") | undefined;

  /** The films that the search has left, those of them that fit the filters, and with which of their screenings. */
  #found: readonly Film[] = [];
  #shown: readonly Film[] = [];
  #fitting: Screenings | undefined;
  #stale = true;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#change);
    // The listing is not there yet, and what writes dates, numbers and names is dear to make.
    later(() => {
      const { lang } = this.locale;
      formatDay("2000-01-01", lang, "2000-01-01", "short");
      formatTime("2000-01-01T20:00", lang);
      formatNumber(1, lang);
      formatDuration(61, lang);
      formatName("FR", lang, "region");
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#change);
  }

  /** @internal */
  get waits(): boolean {
    return this.#times.waits || !programmeWords(this.locale.lang);
  }

  protected override get settled(): boolean {
    return !!this.#catalogue;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { programme } = this;
    if (changed.has("programme"))
      this.film = isSettled(programme) ? undefined! : programme!;
    super.willUpdate(changed);
    this.#times.update();
    const { lang } = this.locale;
    if (lang !== this.#asked) {
      this.#asked = lang;
      loadProgrammeWords(lang)?.then(
        () => this.requestUpdate(),
        (error: unknown) => warn(this, "network", lang, String(error)),
      );
      loadScreeningWords(lang)?.then(
        () => this.#blocks?.refresh(),
        // Rows do without.
        () => undefined,
      );
    }
    if (changed.has("sort") || changed.has("headingLevel")) this.#stale = true;
    this.#prepare(isSettled(programme) ? programme : this.#times.programme);
  }

  /** Makes ready what is to be shown. */
  #prepare(programme: Programme | undefined): void {
    if (!programme || this.waits) return;
    const { lang } = this.locale;
    const { now = 0 } = this.#times;
    const first = this.showPast
      ? 0
      : programme.screenings.findIndex(
          ({ startDate }) =>
            Date.parse(startDate) + (startDate[10] ? 0 : 86_400_000) > now,
        );
    const past = first < 0 ? programme.screenings.length : first;
    let catalogue = this.#catalogue;
    if (
      catalogue?.programme !== programme ||
      catalogue.lang !== lang ||
      catalogue.past !== past
    ) {
      catalogue = this.#catalogue = new Catalogue(programme, lang, past);
      this.#plan.open(programme.url ?? this.src ?? "");
      this.#stale = true;
      this.#warm(catalogue);
    }
    if (!this.#stale) return;
    this.#found = catalogue.search(
      catalogue.sorted(this.#chosen.order ?? this.sort ?? "time"),
      this.#chosen.query,
    );
    this.#fitting = narrow(
      this.#found,
      catalogue.screenings,
      this.#chosen.facets,
    );
    this.#shown = this.#fitting ? [...this.#fitting.keys()] : this.#found;
  }

  /** Makes ready in idle time what the first search asks for. */
  #warm(catalogue: Catalogue): void {
    const work = (deadline?: IdleDeadline): void => {
      if (catalogue !== this.#catalogue) return;
      do if (!catalogue.prepare()) return;
      while ((deadline?.timeRemaining() ?? 0) > 4);
      later(work);
    };
    later(work);
  }

  protected override renderFilm(): undefined {
    return undefined;
  }

  protected override render(): unknown {
    const { lang } = this.locale;
    const words = programmeWords(lang);
    const catalogue = this.#catalogue;
    if (!catalogue || !words)
      return this.waits
        ? html`<div class="place"></div>
            <slot></slot>`
        : super.render();
    const view = this.#chosen.view ?? this.layout ?? "list";
    const { films } = catalogue;
    const context = (this.#context = this.#makeContext(catalogue, words));
    const { length } = this.#shown;
    return html`<search part="controls">
        <label part="search"
          ><span>${words.search}</span
          ><input
            part="field"
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            @input=${this.#search}
        /></label>
        ${this.#renderFacets(catalogue, words)}
        <label part="sort"
          ><span>${words.sort}</span
          ><select part="field" @change=${this.#sort}>
            ${orders.map((order) => html`<option value=${order}>${words.orders[order]}</option>`)}
          </select></label
        >
        <div part="views" role="group" aria-label=${words.view}>
          ${views.map(
            (name) =>
              html`<button
                part="view"
                aria-pressed=${name === view}
                @click=${() => this.#commit({ view: name, plan: undefined })}
              >
                ${words.views[name]}${name === "plan" && this.#plan.size ? ` (${formatNumber(this.#plan.size, lang)})` : ""}
              </button>`,
          )}
        </div>
      </search>
      <div part="result">
        <p part="count" role="status">
          ${length || !films.length ? words.count(formatNumber(length, lang), formatNumber(films.length, lang)) : words.none}
        </p>
        <button part="clear" ?hidden=${!this.#isNarrowed} @click=${this.#clear}>
          ${words.clear}
        </button>
      </div>
      <p part="note" role="status">${this.#plan.note}</p>
      ${
        view === "plan"
          ? html`<div part="plan">${this.#plan.render(context)}</div>`
          : view === "timeline"
            ? this.#renderTimeline(context)
            : nothing
      }
      <div
        part="films"
        class=${view}
        role="list"
        ?hidden=${view === "plan" || view === "timeline"}
      ></div>
      <slot hidden></slot>`;
  }

  #renderFacets(catalogue: Catalogue, words: ProgrammeWords): TemplateResult {
    const { lang } = catalogue;
    const { facets } = this.#chosen;
    return html`<div part="facets" @keydown=${this.#escape}>
      ${facetNames
        .filter((name) => catalogue.tells(name))
        .map((name) => {
          const size = facets.get(name)?.size;
          return html`<button
            part="facet"
            aria-expanded=${this.#open === name}
            aria-controls="values"
            @click=${() => this.#toggle(name)}
          >
            ${words.facets[name]}${size ? ` (${formatNumber(size, lang)})` : ""}
          </button>`;
        })}
      <div id="values">
        ${this.#open ? renderValues(this.#open, catalogue, this.#found, facets, words, this.#choose) : nothing}
      </div>
    </div>`;
  }

  #renderTimeline(context: PlanContext): TemplateResult {
    const { lang, words } = context;
    const timeline = this.#timeline;
    if (!timeline) {
      import("./timeline.js").then(
        (module) => {
          this.#timeline = module;
          this.requestUpdate();
        },
        (error: unknown) => warn(this, "network", "", String(error)),
      );
      return html`<div class="place"></div>`;
    }
    const fitting = context.fitting();
    const days = [...new Set(fitting.map(({ day }) => day))];
    const { on } = this.#chosen;
    return timeline.renderTimeline({
      html,
      nothing,
      days,
      day: days.find((day) => day === on) ?? days[0] ?? "",
      screenings: fitting,
      label: words.facets.day,
      timeLabel: words.time,
      compare: collator(lang).compare,
      nameOfDay: (day) => formatDay(day, lang, day, "short"),
      clock: (time) => formatTime(`2000-01-01T${time}`, lang),
      render: (screening) => renderSlot(screening, context),
      show: (day) => this.#commit({ on: day }),
    });
  }

  /** What rows, plan and timeline are made with. */
  #makeContext(catalogue: Catalogue, words: ProgrammeWords): PlanContext {
    const { lang, programme } = catalogue;
    const context: PlanContext = {
      lang,
      words,
      screeningWords: screeningWords(lang),
      screeningsOf: (film) =>
        (this.#fitting ?? catalogue.screenings).get(film) ?? [],
      isPlanned: (screening) => this.#plan.has(screening),
      plan: (screening, film) => {
        void this.#plan.toggle(screening, film, context);
        this.#blocks?.refresh();
      },
      isUnfolded: (film) => this.#unfolded.has(film),
      unfold: (film) => {
        this.#unfolded.add(film);
        this.#blocks?.refresh();
      },
      level: this.headingLevel ?? 3,
      title: programme.name?.value ?? "",
      screenings: programme.screenings,
      fitting: () => {
        const fitting = new Set(this.#shown.flatMap(context.screeningsOf));
        return programme.screenings.filter((one) => fitting.has(one));
      },
      travel: this.travelTime ?? 20,
      shared: this.#chosen.plan,
      transitions: this.#times.transitions,
      href: (plan) =>
        this.#address.href(
          writeChosen({ query: "", facets: new Map(), view: "plan", plan }),
        ),
      leave: () => this.#commit({ plan: undefined }),
    };
    return context;
  }

  protected override updated(): void {
    const root = this.renderRoot;
    const list = root.querySelector<HTMLElement>("[part=films]");
    if (!list) return;
    const { query, order, facets } = this.#chosen;
    // What the visitor has changed does not follow an attribute any more.
    const field = root.querySelector<HTMLInputElement>("[type=search]")!;
    if (field.value !== query) field.value = query;
    root.querySelector("select")!.value = order ?? this.sort ?? "time";
    const chosen = this.#open && facets.get(this.#open);
    for (const box of root.querySelectorAll<HTMLInputElement>(
      "[type=checkbox]",
    ))
      box.checked = !!chosen?.has(box.value);
    if (!this.#stale || list.hidden) return;
    const { level } = this.#context!;
    if (this.#blocks?.root !== list || this.#level !== level) {
      this.#blocks?.stop();
      this.#level = level;
      this.#blocks = new Blocks(list, {
        row: makeRow(this.ownerDocument, level),
        setTitle: (row, film) => setTitle(row, film, this.locale.lang),
        details: (film) => renderDetails(film, this.#context!),
        finish: finishRow,
      });
    }
    this.#blocks.show(this.#shown);
    this.#stale = false;
  }

  get #isNarrowed(): boolean {
    const { query, facets } = this.#chosen;
    return !!query || [...facets.values()].some(({ size }) => size);
  }

  readonly #search = ({ target }: Event): void =>
    this.#commit({ query: (target as HTMLInputElement).value }, true);

  readonly #sort = ({ target }: Event): void =>
    this.#commit({ order: (target as HTMLSelectElement).value as Order });

  readonly #choose = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const { facets } = this.#chosen;
    this.#commit({ facets: choose(facets, this.#open!, value, checked) });
  };

  readonly #clear = (): void => {
    this.renderRoot.querySelector<HTMLElement>("[type=search]")!.focus();
    this.#commit({ query: "", facets: new Map() });
  };

  #toggle(name: FacetName): void {
    this.#open = this.#open === name ? undefined : name;
    this.requestUpdate();
  }

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || !this.#open) return;
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    this.#toggle(this.#open);
  };

  /** Takes a choice, into the address too. */
  #commit(change: Partial<Chosen>, isTyping = false): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.#address.write(writeChosen(this.#chosen), isTyping);
    this.#change();
  }

  readonly #change = (): void => {
    this.#stale = true;
    this.requestUpdate();
  };

  readonly #print = (): void => this.#blocks?.fillAll();
}

declare global {
  interface HTMLElementTagNameMap {
    "film-programme": FilmProgramme;
  }
}
