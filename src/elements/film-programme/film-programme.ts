import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import { AddressController } from "../../controllers/address-controller.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import type { Pairs } from "../../controllers/own-parameters.js";
import type { Film } from "../../film/film.js";
import type { Programme } from "../../film/screening.js";
import { formatDuration, formatName, formatNumber } from "../../i18n/format.js";
import { words as english } from "../../i18n/programme/en.js";
import { formatDay, formatTime } from "../../i18n/when.js";
import { baseStyles } from "../../styles/base.styles.js";
import { Blocks } from "./blocks.js";
import { Catalogue } from "./catalogue.js";
import {
  countValues,
  facetNames,
  narrow,
  tells,
  type FacetName,
  type Screenings,
} from "./facets.js";
import { labelOf } from "./label.js";
import { collator, orders, type Order } from "./order.js";
import {
  makeRow,
  finishRow,
  renderDetails,
  setTitle,
  type RowContext,
} from "./row.js";
import { filmProgrammeStyles } from "./film-programme.styles.js";

const views = ["list", "grid", "timeline", "plan"] as const;
type View = (typeof views)[number];

/** Safari has no idle time. */
const later: (work: (deadline?: IdleDeadline) => void) => unknown =
  globalThis.requestIdleCallback ?? setTimeout;

/**
 * @summary A festival's or cinema's programme: search, filters, days and rooms, and a plan of the visitor's own.
 * @tag film-programme
 */
export class FilmProgramme extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, filmProgrammeStyles];

  static override get properties(): PropertyDeclarations {
    return {
      programme: { attribute: false },
      headingLevel: { attribute: "heading-level", type: Number },
      layout: {},
      sort: {},
    };
  }

  declare programme?: Programme;
  declare headingLevel?: number;
  declare layout?: View;
  declare sort?: Order;

  readonly #locale = new LocaleController(this);
  readonly #address = new AddressController(this, (pairs) => this.#take(pairs));

  #catalogue: Catalogue | undefined;
  #blocks: Blocks | undefined;
  #query = "";
  #choice = new Map<FacetName, Set<string>>();
  #view: View | undefined;
  #order: Order | undefined;
  #open: FacetName | undefined;
  readonly #unfolded = new Set<Film>();

  /** The films that the search has left, those of them that fit the filters, and with which of their screenings. */
  #found: readonly Film[] = [];
  #shown: readonly Film[] = [];
  #fitting: Screenings | undefined;
  #stale = true;

  override connectedCallback(): void {
    super.connectedCallback();
    // The listing is not there yet, and what writes dates, numbers and names is dear to make.
    later(() => {
      const { lang } = this.#locale;
      formatDay("2000-01-01", lang);
      formatTime("2000-01-01T20:00", lang);
      formatNumber(1, lang);
      formatDuration(61, lang);
      formatName("FR", lang, "region");
    });
  }

  override willUpdate(): void {
    const { programme } = this;
    const { lang } = this.#locale;
    if (!programme) return;
    if (
      this.#catalogue?.programme !== programme ||
      this.#catalogue.lang !== lang
    ) {
      this.#catalogue = new Catalogue(programme, lang);
      this.#stale = true;
      this.#prepare();
    }
    if (!this.#stale) return;
    const catalogue = this.#catalogue;
    this.#found = catalogue.search(
      catalogue.sorted(this.#order ?? this.sort ?? "time"),
      this.#query,
    );
    this.#fitting = narrow(this.#found, catalogue.screenings, this.#choice);
    this.#shown = this.#fitting ? [...this.#fitting.keys()] : this.#found;
  }

  protected override render(): unknown {
    const catalogue = this.#catalogue;
    if (!catalogue) return html`<slot></slot>`;
    const { lang } = this.#locale;
    const words = english;
    const view = this.#view ?? this.layout ?? "list";
    const { films } = catalogue.programme;
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
        <div part="facets" @keydown=${this.#escape}>
          ${facetNames
            .filter((name) => tells(name, films, catalogue.screenings))
            .map((name) => {
              const chosen = this.#choice.get(name)?.size;
              return html`<button
                part="facet"
                aria-expanded=${this.#open === name}
                aria-controls="values"
                @click=${() => this.#toggle(name)}
              >
                ${words.facets[name]}${chosen ? ` (${formatNumber(chosen, lang)})` : ""}
              </button>`;
            })}
          <div id="values">
            ${this.#open ? this.#renderValues(this.#open, catalogue) : nothing}
          </div>
        </div>
        <label part="sort"
          ><span>${words.sort}</span>
          <select part="field" @change=${this.#sort}>
            ${orders.map((order) => html`<option value=${order}>${words.orders[order]}</option>`)}
          </select></label
        >
        <div part="views" role="group" aria-label=${words.view}>
          ${views.map(
            (name) =>
              html`<button
                part="view"
                aria-pressed=${name === view}
                @click=${() => this.#show(name)}
              >
                ${words.views[name]}
              </button>`,
          )}
        </div>
      </search>
      <div part="result">
        <p part="count" role="status">
          ${length || !films.length ? words.count(formatNumber(length, lang), formatNumber(films.length, lang)) : words.none}
        </p>
        <button part="clear" ?hidden=${!this.#narrowed} @click=${this.#clear}>
          ${words.clear}
        </button>
      </div>
      <div part="films" class=${view} role="list"></div>`;
  }

  #renderValues(name: FacetName, catalogue: Catalogue): TemplateResult {
    const { lang } = this.#locale;
    const { films } = catalogue.programme;
    const chosen = this.#choice.get(name);
    const label = labelOf(name, lang);
    const { compare } = collator(lang);
    const values = [
      ...countValues(
        name,
        films,
        this.#found,
        catalogue.screenings,
        this.#choice,
      ),
    ].map(([value, count]) => ({ value, count, label: label(value) }));
    values.sort((a, b) =>
      name === "day" ? compare(a.value, b.value) : compare(a.label, b.label),
    );
    return html`<fieldset part="values">
      <legend>${english.facets[name]}</legend>
      ${values.map(
        ({ value, count, label }) =>
          html`<label part="value"
            ><input
              type="checkbox"
              value=${value}
              ?checked=${chosen?.has(value)}
              @change=${this.#choose}
            /><bdi>${label}</bdi>
            <small>${formatNumber(count, lang)}</small></label
          >`,
      )}
    </fieldset>`;
  }

  protected override updated(): void {
    const root = this.renderRoot;
    const list = root.querySelector<HTMLElement>("[part=films]");
    if (!list) return;
    const field = root.querySelector<HTMLInputElement>("[type=search]")!;
    if (field.value !== this.#query) field.value = this.#query;
    root.querySelector("select")!.value = this.#order ?? this.sort ?? "time";
    const chosen = this.#open && this.#choice.get(this.#open);
    for (const box of root.querySelectorAll<HTMLInputElement>(
      "[type=checkbox]",
    ))
      box.checked = !!chosen?.has(box.value);
    this.#blocks ??= new Blocks(list, {
      row: makeRow(this.ownerDocument, this.headingLevel ?? 3),
      setTitle: (row, film) => setTitle(row, film, this.#locale.lang),
      details: (film) => renderDetails(film, this.#context),
      finish: finishRow,
    });
    if (this.#stale) this.#blocks.show(this.#shown);
    this.#stale = false;
  }

  get #context(): RowContext {
    return {
      lang: this.#locale.lang,
      words: english,
      screeningsOf: (film) =>
        (this.#fitting ?? this.#catalogue?.screenings)?.get(film) ?? [],
      isPlanned: () => false,
      plan: () => undefined,
      isUnfolded: (film) => this.#unfolded.has(film),
      unfold: (film) => {
        this.#unfolded.add(film);
        this.#blocks?.refresh();
      },
    };
  }

  /** Makes ready in idle time what the first search asks for. */
  #prepare(): void {
    const catalogue = this.#catalogue;
    const work = (deadline?: IdleDeadline): void => {
      if (catalogue !== this.#catalogue) return;
      do if (!catalogue?.prepare()) return;
      while ((deadline?.timeRemaining() ?? 0) > 4);
      later(work);
    };
    later(work);
  }

  get #narrowed(): boolean {
    return !!this.#query || [...this.#choice.values()].some(({ size }) => size);
  }

  readonly #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#commit(true);
  };

  readonly #sort = (event: Event): void => {
    this.#order = (event.target as HTMLSelectElement).value as Order;
    this.#commit();
  };

  readonly #choose = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const chosen = this.#choice.get(this.#open!) ?? new Set();
    this.#choice.set(this.#open!, chosen);
    if (checked) chosen.add(value);
    else chosen.delete(value);
    this.#commit();
  };

  readonly #clear = (): void => {
    this.#query = "";
    this.#choice.clear();
    this.renderRoot.querySelector<HTMLElement>("[type=search]")!.focus();
    this.#commit();
  };

  #toggle(name: FacetName): void {
    this.#open = this.#open === name ? undefined : name;
    this.requestUpdate();
  }

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape" || !this.#open) return;
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded=true]")!.focus();
    this.#toggle(this.#open);
  };

  #show(view: View): void {
    this.#view = view;
    this.#commit();
  }

  /** What has been chosen, into the address, and shown. */
  #commit(typing = false): void {
    const pairs: [string, string][] = [];
    if (this.#query) pairs.push(["q", this.#query]);
    for (const [name, chosen] of this.#choice)
      for (const value of chosen) pairs.push([name, value]);
    if (this.#order) pairs.push(["sort", this.#order]);
    if (this.#view) pairs.push(["view", this.#view]);
    this.#address.write(pairs, typing);
    this.#stale = true;
    this.requestUpdate();
  }

  /** The address's choice becomes the element's. */
  #take(pairs: Pairs): void {
    const all = (name: string): string[] =>
      pairs.flatMap(([own, value]) => (own === name ? value : []));
    this.#query = all("q")[0] ?? "";
    this.#choice = new Map(
      facetNames.map((name) => [name, new Set(all(name))]),
    );
    this.#order = orders.find((order) => order === all("sort")[0]);
    this.#view = views.find((view) => view === all("view")[0]);
    this.#stale = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-programme": FilmProgramme;
  }
}
