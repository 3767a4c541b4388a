import { html, nothing, type ReactiveControllerHost } from "lit";
import { warn } from "../../controllers/warn.js";
import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";
import { formatNumber } from "../../i18n/format.js";
import { screeningWords } from "../../i18n/screening-languages.js";
import { renderHeading } from "../shared/heading.js";
import { saveFile } from "../shared/save-file.js";
import { renderLink, renderText } from "../shared/templates.js";
import type { CalendarContext } from "../../film/calendar.js";
import { joinTexts, nameScreening, type RowContext } from "./row.js";

type Planner = typeof import("./planner.js");

/** What the plan needs to know of its element. */
export interface PlanContext extends RowContext {
  readonly level: number;
  readonly title: string;
  /** All screenings of the programme, and those that fit the filters. */
  readonly screenings: readonly Screening[];
  fitting(): readonly Screening[];
  readonly travel: number;
  /** Somebody else's plan, as a link has it. */
  readonly shared: string | undefined;
  readonly transitions: CalendarContext["transitions"];
  /** The address of a plan. */
  href(codes: string): string;
  /** Takes the shared plan out of the address. */
  leave(): void;
}

/**
 * A visitor's plan: the ids of screenings, on this device and nowhere else. Where the browser keeps nothing for this site it
 * lives as long as the page. What it is to show is fetched when it is first used.
 */
export class Plan {
  /** What a visitor is told who has changed it. */
  note = "";
  readonly #host: ReactiveControllerHost & HTMLElement;
  #ids = new Set<string>();
  #key = "";
  #planner: Planner | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Looks what is kept for a programme. */
  open(programme: string): void {
    const key = `film-elements plan ${programme}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#ids = new Set();
    try {
      const ids = JSON.parse(localStorage.getItem(key) ?? "[]") as unknown;
      if (Array.isArray(ids)) this.#ids = new Set(ids.map(String));
    } catch {
      // Storage is denied, or somebody else has written into it.
    }
  }

  get size(): number {
    return this.#ids.size;
  }

  has({ id }: Screening): boolean {
    return this.#ids.has(id);
  }

  /** Puts a screening in or takes it out, and says what that has come to. */
  async toggle(
    screening: Screening,
    film: Film | undefined,
    { words, lang, screenings, travel }: PlanContext,
  ): Promise<void> {
    const { id } = screening;
    const name = nameScreening(film, screening, lang);
    const isAdded = !this.#ids.delete(id);
    if (isAdded) this.#ids.add(id);
    this.note = (isAdded ? words.added : words.removed)(name);
    if (!this.#keep()) this.note += ` ${words.notKept}`;
    this.#host.requestUpdate();
    if (!isAdded) return;
    const planner = await this.load();
    const warnings = planner
      ?.findWarnings(
        screenings.filter((other) => this.has(other)),
        travel,
      )
      .get(screening);
    for (const warning of warnings ?? [])
      this.note += ` ${planner!.sayWarning(warning, screening, words, (value) => formatNumber(value, lang))}.`;
    this.#host.requestUpdate();
  }

  /** Fetches what the view is made by. */
  async load(): Promise<Planner | undefined> {
    try {
      this.#planner ??= await import("./planner.js");
    } catch (error) {
      void warn(this.#host, "network", "", String(error));
    }
    return this.#planner;
  }

  #keep(): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify([...this.#ids]));
      return true;
    } catch {
      return false;
    }
  }

  /** The plan, or a shared one. */
  render(context: PlanContext): unknown {
    const planner = this.#planner;
    if (!planner) {
      void this.load().then((came) => came && this.#host.requestUpdate());
      return html`<div class="place"></div>`;
    }
    const { words, lang, level, screenings, shared } = context;
    const all = shared
      ? planner.decodePlan(shared, screenings)
      : screenings.filter((screening) => this.has(screening));
    const shown = context
      .fitting()
      .filter((screening) => all.includes(screening));
    const filmOf = ({ workPresented: [film] }: Screening) => film;
    return planner.renderPlan({
      html,
      nothing,
      words,
      level,
      screenings: shown,
      all,
      isShared: !!shared,
      travel: context.travel,
      day: ({ day }) => formatDay(day, lang, day),
      time: ({ startDate, endDate }) =>
        [startDate, endDate]
          .filter((time) => time?.[10])
          .map((time) => formatTime(time!, lang))
          .join("–"),
      title: ({ name, url, workPresented }) =>
        name
          ? renderLink(url, renderText(name, lang))
          : workPresented.map(
              (film, index) =>
                html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`,
            ),
      titleText: (screening) =>
        (screening.name ?? filmOf(screening)?.name)?.value ?? "",
      place: ({ location }) =>
        joinTexts(
          location?.name?.value,
          location?.screen?.value,
          location?.address?.value,
        ),
      number: (value) => formatNumber(value, lang),
      heading: (level, text) => renderHeading(level, "heading", text),
      remove: (screening) => {
        // The focus goes to what follows, not to nowhere.
        this.#host.shadowRoot
          ?.querySelector<HTMLElement>("[part=plan-actions] button")
          ?.focus();
        return this.toggle(screening, filmOf(screening), context);
      },
      keep: () => {
        for (const { id } of all) this.#ids.add(id);
        this.note = this.#keep() ? "" : words.notKept;
        context.leave();
      },
      calendar: () => this.#download(shown, context),
      print: () =>
        planner.printPart(
          this.#host.shadowRoot!.querySelector("[part=plan]")!,
          [context.title, words.views.plan].filter(Boolean).join(" · "),
        ),
      share: () =>
        this.#share(
          context.href(planner.encodePlan(all.map(({ id }) => id))),
          context,
        ),
    });
  }

  async #share(href: string, { words }: PlanContext): Promise<void> {
    try {
      await navigator.clipboard.writeText(href);
      this.note = words.copied;
    } catch {
      // Not allowed here: the visitor copies it.
      this.note = href;
    }
    this.#host.requestUpdate();
  }

  async #download(
    screenings: readonly Screening[],
    { lang, transitions }: PlanContext,
  ): Promise<void> {
    const page = this.#host.ownerDocument;
    try {
      const { writeCalendar } = await import("../../film/calendar.js");
      const text = writeCalendar(screenings, {
        base: page.baseURI,
        now: Date.now(),
        notes: ({ accessibilityFeature }) =>
          accessibilityFeature.map(
            (feature) => screeningWords(lang)?.features[feature][1] ?? feature,
          ),
        transitions,
      });
      saveFile(text, "text/calendar", "plan.ics", page);
    } catch (error) {
      void warn(this.#host, "network", "", String(error));
    }
  }
}
