import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from "lit";
import { AddressController } from "../../controllers/address-controller.js";
import { ProgrammeController } from "../../controllers/programme-controller.js";
import { warn } from "../../controllers/warn.js";
import { creditProperties, type Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";
import { text } from "../../film/read-values.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDuration, formatName } from "../../i18n/format.js";
import {
  loadProgrammeWords,
  programmeWords,
} from "../../i18n/programme-languages.js";
import { spokenLang } from "../../i18n/languages.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import {
  loadScreeningWords,
  screeningWords,
} from "../../i18n/screening-languages.js";
import { FilmElement } from "../film-element.js";
import { renderHeading } from "../shared/heading.js";
import { renderLink, renderText } from "../shared/templates.js";
import { Blocks } from "./blocks.js";
import { Catalogue } from "./catalogue.js";
import {
  choose,
  readChosen,
  views,
  writeChosen,
  type Chosen,
} from "./choice.js";
import {
  facetNames,
  valuesOf,
  type FacetName,
  type Screenings,
} from "./facets.js";
import { filmProgrammeStyles } from "./film-programme.styles.js";
import type { Finder } from "./finder.js";
import { labelOf } from "./label.js";
import { orders, type Order } from "./order.js";
import { Plan } from "./plan.js";
import type { PlanContext } from "./planner.js";
import {
  finishRow,
  joinTexts,
  makeRow,
  nameScreening,
  nameTimes,
  renderDetails,
  renderSlot,
  setTitle,
  type RowContext,
} from "./row.js";

/** Safari has no idle time. */
const later: (work: (deadline?: IdleDeadline) => void) => unknown =
  globalThis.requestIdleCallback ?? setTimeout;

const besides = {
  finder: () => import("./finder.js"),
  planner: () => import("./planner.js"),
  timeline: () => import("./timeline.js"),
};
type Besides = {
  readonly [Name in keyof typeof besides]: Awaited<
    ReturnType<(typeof besides)[Name]>
  >;
};

/** What rows, plan and timeline are made with. */
type Context = RowContext & PlanContext;

/** Holds the place of what is on its way. */
const place = html`<div class="place"></div>`;

/** " (3)", after what it is of; nothing for none. */
const counted = (count: number | false | undefined, lang: string): string =>
  count ? ` (${formatNumber(count, lang)})` : "";

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
 * @csspart slot-title - The title in a slot of the day timeline.
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
export class FilmProgramme extends FilmElement<Pick<Film, "name">> {
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
  declare layout?: "list" | "grid" | "timeline" | "plan";
  /**
   * How films are ordered, as long as the visitor does not choose.
   *
   * @default "time"
   */
  declare sort?: "time" | "title" | "year" | "director";
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
  readonly table = { name: text };
  /** @internal */
  readonly showsEvents = true;

  readonly #times = new ProgrammeController(this, this.source, this.locale);
  readonly #address = new AddressController(this, (pairs) => {
    this.#chosen = readChosen(pairs);
    this.#change();
  });
  readonly #plan = new Plan();
  readonly #loaded: { -readonly [Name in keyof Besides]?: Besides[Name] } = {};
  readonly #asked = new Set<string>();
  #chosen: Chosen = readChosen([]);
  #open: FacetName | undefined;
  #catalogue: Catalogue | undefined;
  #finder: Finder | undefined;
  #context: Context | undefined;
  #blocks: Blocks | undefined;
  #level = 0;
  /** Says what came of a change of the plan, as soon as it can be said. */
  #said: (() => void) | undefined;
  readonly #unfolded = new Set<Film>();

  /** The films that the search has left, those of them that fit the filters, and with which of their screenings. */
  #found: readonly Film[] = [];
  #shown: readonly Film[] = [];
  #fitting: Screenings | undefined;
  #stale = true;
  /** Whether a search waits for the finder to be ready. */
  #awaits = false;

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
    const isRead = !!programme && "screenings" in programme;
    if (changed.has("programme") && !isRead) this.film = programme!;
    super.willUpdate(changed);
    this.#times.update();
    const { lang } = this.locale;
    if (!this.#asked.has(lang)) {
      this.#asked.add(lang);
      for (const coming of [loadProgrammeWords(lang), loadScreeningWords(lang)])
        coming?.then(this.#change, (error: unknown) => this.#warn(error));
    }
    if (changed.size) this.#stale = true;
    const known = isRead ? (programme as Programme) : this.#times.programme;
    if (known && !this.waits) this.#prepare(known, lang);
  }

  #warn(error: unknown): void {
    void warn(this, "network", "", String(error));
  }

  /** A module beside, which is fetched when it is first used; undefined as long as it is not there. */
  #use<Name extends keyof Besides>(name: Name): Besides[Name] | undefined {
    const known = this.#loaded[name];
    if (known || this.#asked.has(name)) return known;
    this.#asked.add(name);
    (besides[name]() as Promise<Besides[Name]>).then(
      (module) => {
        this.#loaded[name] = module;
        if ("styles" in module)
          (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(
            module.styles(css).styleSheet!,
          );
        this.#change();
      },
      (error: unknown) => {
        // The next time it is asked for again.
        this.#asked.delete(name);
        this.#warn(error);
      },
    );
    return undefined;
  }

  /** Makes ready what is to be shown. */
  #prepare(programme: Programme, lang: string): void {
    const { now = 0 } = this.#times;
    const { screenings } = programme;
    const first = this.showPast
      ? 0
      : screenings.findIndex(
          ({ startDate }) =>
            Date.parse(startDate) + (startDate[10] ? 0 : 86_400_000) > now,
        );
    const past = first < 0 ? screenings.length : first;
    const old = this.#catalogue;
    if (
      old?.programme !== programme ||
      old.lang !== lang ||
      old.past !== past
    ) {
      this.#catalogue = new Catalogue(programme, lang, past);
      this.#finder = undefined;
      this.#plan.open(programme.url ?? this.src ?? "");
      this.#stale = true;
      later(() => this.#use("finder") && this.#find());
    }
    const catalogue = this.#catalogue!;
    if (!this.#stale) return;
    const { query, facets, order = this.sort ?? "time" } = this.#chosen;
    const isPlain = order === "time" && !this.#isNarrowed;
    const finder = isPlain ? undefined : this.#find();
    if (finder && query && !finder.isReady) {
      // To make it ready at once would be felt at the key; what is shown stays for that moment.
      this.#awaits = true;
      this.#stale = false;
      return;
    }
    this.#found = finder
      ? finder.search(finder.sorted(order), query)
      : catalogue.byTime;
    this.#fitting = this.#isNarrowedByFacets
      ? finder?.narrow(this.#found, facets)
      : undefined;
    this.#shown = this.#fitting ? [...this.#fitting.keys()] : this.#found;
  }

  /** What searches and orders, if it is there; it makes itself ready in idle time. */
  #find(): Finder | undefined {
    const module = this.#use("finder");
    const catalogue = this.#catalogue;
    if (!module || !catalogue || this.#finder) return this.#finder;
    const { films, screenings, lang } = catalogue;
    const finder = (this.#finder = new module.Finder({
      films,
      screenings,
      valuesOf,
      lang,
      spoken: spokenLang(lang),
      creditProperties,
      nameOfCountry: (code) => formatName(code, lang, "region"),
    }));
    const work = (deadline?: IdleDeadline): void => {
      if (finder !== this.#finder) return;
      let more;
      do more = finder.prepare();
      while (more && (deadline?.timeRemaining() ?? 0) > 4);
      if (this.#awaits && finder.isReady) {
        this.#awaits = false;
        this.#change();
      }
      if (more) later(work);
    };
    later(work);
    return finder;
  }

  protected override renderFilm(): undefined {
    return undefined;
  }

  protected override render(): unknown {
    const { lang } = this.locale;
    const words = programmeWords(lang);
    const catalogue = this.#catalogue;
    if (!catalogue || !words)
      return this.waits ? html`${place}<slot></slot>` : super.render();
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
                ${words.views[name]}${counted(name === "plan" && this.#plan.ids.size, lang)}
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
          ? html`<div part="plan">
              ${this.#use("planner")?.renderPlan(context) ?? place}
            </div>`
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

  #renderFacets(catalogue: Catalogue, words: ProgrammeWords): unknown {
    const { lang, films } = catalogue;
    const { facets } = this.#chosen;
    const open = this.#open;
    return html`<div part="facets" @keydown=${this.#escape}>
      ${facetNames
        .filter((name) => films.length && catalogue.tells(name))
        .map(
          (name) =>
            html`<button
              part="facet"
              aria-expanded=${open === name}
              aria-controls="values"
              @click=${() => this.#toggle(name)}
            >
              ${words.facets[name]}${counted(facets.get(name)?.size, lang)}
            </button>`,
        )}
      <div id="values">
        ${
          open
            ? this.#find()?.renderValues(
                html,
                open,
                this.#found,
                facets,
                words.facets[open],
                labelOf(open, lang, screeningWords(lang)),
                (value) => formatNumber(value, lang),
                this.#choose,
              )
            : nothing
        }
      </div>
    </div>`;
  }

  #renderTimeline(context: Context): unknown {
    const { lang, words } = context;
    const screenings = context.fitting();
    const days = [...new Set(screenings.map(({ day }) => day))];
    const { on } = this.#chosen;
    return (
      this.#use("timeline")?.renderTimeline({
        html,
        nothing,
        days,
        day: days.find((day) => day === on) ?? days[0] ?? "",
        screenings,
        label: words.facets.day,
        timeLabel: words.time,
        compare: (a, b) => a.localeCompare(b, lang, { numeric: true }),
        nameOfDay: (day) => formatDay(day, lang, day, "short"),
        clock: (time) => formatTime(`2000-01-01T${time}`, lang),
        render: (screening) => renderSlot(screening, context),
        show: (day) => this.#commit({ on: day }),
      }) ?? place
    );
  }

  /** What rows, plan and timeline are made with. */
  #makeContext(catalogue: Catalogue, words: ProgrammeWords): Context {
    const { lang, programme } = catalogue;
    const { screenings } = programme;
    const plan = this.#plan;
    const screeningsOf = (film: Film) =>
      (this.#fitting ?? catalogue.screenings).get(film) ?? [];
    const context: Context = {
      host: this,
      plan,
      html,
      nothing,
      lang,
      words,
      screeningWords: screeningWords(lang),
      level: this.headingLevel ?? 3,
      title: programme.name?.value ?? "",
      screenings,
      screeningsOf,
      fitting: () => {
        const fitting = new Set(this.#shown.flatMap(screeningsOf));
        return screenings.filter((screening) => fitting.has(screening));
      },
      travel: this.travelTime ?? 20,
      shared: this.#chosen.plan,
      transitions: this.#times.transitions,
      isUnfolded: (film) => this.#unfolded.has(film),
      unfold: (film) => {
        this.#unfolded.add(film);
        this.#blocks?.refresh();
      },
      nameDay: (day) => formatDay(day, lang, day),
      nameTimes: (screening) => nameTimes(screening, lang),
      nameScreening: (film, screening) => nameScreening(film, screening, lang),
      number: (value) => formatNumber(value, lang),
      text: (words) => renderText(words, lang),
      link: renderLink,
      heading: (text) => renderHeading(context.level, "heading", text),
      join: joinTexts,
      href: (shared) =>
        this.#address.href(
          writeChosen({ ...readChosen([]), view: "plan", plan: shared }),
        ),
      leave: () => this.#commit({ plan: undefined }),
      update: () => this.requestUpdate(),
      toggle: (screening, film) => {
        const { id } = screening;
        if (!plan.ids.delete(id)) plan.ids.add(id);
        const isKept = plan.keep();
        this.#blocks?.refresh();
        this.requestUpdate();
        const say = (): void => {
          const planner = this.#use("planner");
          if (!planner) return;
          plan.note = planner.sayToggled(screening, film, isKept, context);
          this.#said = undefined;
        };
        this.#said = say;
        say();
      },
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
      box.checked = !!chosen?.has(box.name);
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

  get #isNarrowedByFacets(): boolean {
    return [...this.#chosen.facets.values()].some(({ size }) => size);
  }

  get #isNarrowed(): boolean {
    return !!this.#chosen.query || this.#isNarrowedByFacets;
  }

  readonly #search = ({ target }: Event): void =>
    this.#commit({ query: (target as HTMLInputElement).value }, true);

  readonly #sort = ({ target }: Event): void =>
    this.#commit({ order: (target as HTMLSelectElement).value as Order });

  readonly #choose = ({ target }: Event): void => {
    const { name, checked } = target as HTMLInputElement;
    const { facets } = this.#chosen;
    this.#commit({ facets: choose(facets, this.#open!, name, checked) });
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
    this.#said?.();
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
