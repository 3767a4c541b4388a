import { html, nothing, type TemplateResult } from "lit";
import type { CalendarContext } from "../../film/calendar.js";
import type { Film } from "../../film/film.js";
import type { Programme, Screening } from "../../film/screening.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDay, formatTimes } from "../../i18n/format-screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { ScreeningWords } from "../../i18n/screening-words.js";
import { renderHeading } from "../shared/heading.js";
import { saveFile } from "../shared/save-file.js";
import { renderLink, renderText } from "../shared/templates.js";
import type { Chooser } from "./choice.js";
import type { nameScreening } from "./names.js";
import type { Plan } from "./plan.js";
import { printPart } from "./print-part.js";
import {
  decodePlan,
  encodePlan,
  findWarnings,
  sayWarning,
  type Warning,
} from "./warnings.js";

export { styles } from "./planner.styles.js";

/**
 * What a visitor's plan needs. Fetched when it is first used; of what the programme alone has already, it must import
 * nothing but types.
 */

/** What it needs of the element, and of what the element has already. */
export interface PlanContext {
  readonly host: HTMLElement;
  readonly plan: Plan;
  readonly words: ProgrammeWords;
  readonly screeningWords: ScreeningWords | undefined;
  readonly level: number;
  readonly lang: string;
  readonly programme: Programme;
  readonly chooser: Chooser;
  /** Those that fit the filters. */
  fitting(): readonly Screening[];
  /** Minutes from one venue to another where the listing does not say where they are. */
  readonly travel: number;
  readonly transitions: CalendarContext["transitions"];
  readonly nameScreening: typeof nameScreening;
  join(...texts: readonly (string | undefined)[]): string;
  /** Puts a screening in or takes it out. */
  toggle(screening: Screening, film: Film | undefined): void;
  update(): void;
}

/** Somebody else's plan, as a link has it. */
const sharedOf = ({ chooser }: PlanContext): string | undefined =>
  chooser.chosen.plan;

/** The screenings of a plan: of a shared one, or of the visitor's own. */
function planned(
  { plan, programme }: PlanContext,
  shared: string | undefined,
): readonly Screening[] {
  const { screenings } = programme;
  return shared
    ? decodePlan(shared, screenings)
    : screenings.filter(({ id }) => plan.ids.has(id));
}

/** What is to be said when a screening has been put in or taken out. */
export function sayToggled(
  screening: Screening,
  film: Film | undefined,
  isKept: boolean,
  context: PlanContext,
): string {
  const { words, plan, travel, lang } = context;
  const number = (value: number): string => formatNumber(value, lang);
  const isAdded = plan.ids.has(screening.id);
  const warnings = isAdded
    ? findWarnings(planned(context, undefined), travel).get(screening)
    : undefined;
  return [
    (isAdded ? words.added : words.removed)(
      context.nameScreening(film, screening, lang),
    ),
    ...(warnings ?? []).map(
      (warning) => `${sayWarning(warning, screening, words, number)}.`,
    ),
    isKept ? "" : words.notKept,
  ]
    .filter(Boolean)
    .join(" ");
}

async function share(
  codes: string,
  { plan, words, chooser, update }: PlanContext,
): Promise<void> {
  const link = await chooser.hrefOf(codes);
  if (!link) return;
  try {
    await navigator.clipboard.writeText(link);
    plan.note = words.copied;
  } catch {
    // Not allowed here: the visitor copies it.
    plan.note = link;
  }
  update();
}

async function download(
  screenings: readonly Screening[],
  { host, screeningWords, transitions }: PlanContext,
): Promise<void> {
  const { writeCalendar } = await import("../../film/calendar.js");
  const page = host.ownerDocument;
  const text = writeCalendar(screenings, {
    base: page.baseURI,
    now: Date.now(),
    notes: ({ accessibilityFeature }) =>
      accessibilityFeature.map(
        (feature) => screeningWords?.features[feature][1] ?? feature,
      ),
    transitions,
  });
  saveFile(text, "text/calendar", "plan.ics", page);
}

function renderPlanned(
  screening: Screening,
  warnings: readonly Warning[],
  context: PlanContext,
): TemplateResult {
  const { words, lang } = context;
  const number = (value: number): string => formatNumber(value, lang);
  const { name, url, workPresented, location, startDate, endDate } = screening;
  const films: readonly Pick<Film, "name" | "url">[] = name
    ? [{ name, url }]
    : workPresented;
  const remove = (): void => {
    // The focus goes to what stays, not to nowhere.
    context.host.shadowRoot
      ?.querySelector<HTMLElement>("[part=plan-actions] button")
      ?.focus();
    context.toggle(screening, workPresented[0]);
  };
  return html`<li part="planned">
    <span part="plan-time">${formatTimes([startDate, endDate], lang)}</span>
    <div>
      <p part="plan-title">
        ${films.map(
          (film, index) =>
            html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`,
        )}
      </p>
      <p part="facts">
        ${context.join(
          location?.name?.value,
          location?.screen?.value,
          location?.address?.value,
        )}
      </p>
      ${warnings.map(
        (warning) =>
          html`<p part="warning">
            ${sayWarning(warning, screening, words, number)}
          </p>`,
      )}
    </div>
    ${
      sharedOf(context)
        ? nothing
        : html`<button
            part="remove"
            aria-label=${words.remove(context.nameScreening(workPresented[0], screening, lang))}
            @click=${remove}
          >
            ×
          </button>`
    }
  </li>`;
}

/** A plan, day by day: the visitor's, or a shared one. */
export function renderPlan(context: PlanContext): TemplateResult {
  const { words, plan, lang, host } = context;
  const { name } = context.programme;
  const shared = sharedOf(context);
  const all = planned(context, shared);
  const shown = context
    .fitting()
    .filter((screening) => all.includes(screening));
  const warnings = findWarnings(all, context.travel);
  const days = new Map<string, Screening[]>();
  for (const screening of shown)
    days.set(screening.day, [...(days.get(screening.day) ?? []), screening]);
  const keep = (): void => {
    for (const { id } of all) plan.ids.add(id);
    plan.note = plan.keep() ? "" : words.notKept;
    context.chooser.take({ plan: undefined });
  };
  const print = (): void =>
    printPart(
      host.shadowRoot!.querySelector("[part=plan]")!,
      [name?.value, words.views.plan].filter(Boolean).join(" · "),
    );
  return html`${
    shared
      ? html`<p part="shared">
          ${words.shared}
          <button part="button" @click=${keep}>${words.keep}</button>
        </p>`
      : nothing
  }
  ${
    all.length
      ? html`<p part="plan-actions">
          <button part="button" @click=${() => download(shown, context)}>
            ${words.calendar}
          </button>
          <button part="button" @click=${print}>${words.print}</button>
          <button
            part="button"
            @click=${() => share(encodePlan(all.map(({ id }) => id)), context)}
          >
            ${words.share}
          </button>
        </p>`
      : html`<p part="none">${words.planEmpty}</p>`
  }
  ${[...days].map(
    ([day, screenings]) =>
      html`<section part="plan-day">
        ${renderHeading(context.level, "heading", formatDay(day, lang, day))}
        <ol role="list">
          ${screenings.map((screening) =>
            renderPlanned(screening, warnings.get(screening) ?? [], context),
          )}
        </ol>
      </section>`,
  )}`;
}
