import type { ProgrammeController } from "../../controllers/programme-controller.js";
import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import { screeningWords } from "../../i18n/screening-languages.js";
import type { Besides } from "./besides.js";
import type { Chooser } from "./choice.js";
import type { View } from "./chosen.js";
import type { FacetName } from "./facets.js";
import { joinTexts, nameScreening } from "./names.js";
import type { Order } from "./order.js";
import type { Plan } from "./plan.js";
import type { PlanContext } from "./planner.js";
import type { Results } from "./results.js";
import { renderPlanButton, renderStates, type RowContext } from "./row.js";
import type { TimelineContext } from "./timeline.js";

/** What the element has for it. */
export interface ContextParts {
  readonly host: HTMLElement;
  readonly words: ProgrammeWords;
  readonly level: number;
  /** Minutes from one venue to another where the listing does not say where they are. */
  readonly travel: number;
  readonly view: View;
  readonly order: Order;
  /** The filter that is open. */
  readonly open: FacetName | undefined;
  readonly results: Results;
  readonly chooser: Chooser;
  readonly plan: Plan;
  readonly besides: Besides;
  readonly transitions: ProgrammeController["transitions"];
  /** The films whose screenings are all shown. */
  readonly unfolded: Set<Film>;
  /** Writes the rows anew. */
  refresh(): void;
  /** Opens a filter, or closes the one that is. */
  toggleFacet(name: FacetName): void;
  update(): void;
}

/** What controls, rows, plan and timeline are made with. */
export type Context = ContextParts & RowContext & PlanContext & TimelineContext;

/** Puts it together. */
export function makeContext(parts: ContextParts): Context {
  const { results, plan, besides, unfolded, refresh, update } = parts;
  const { catalogue } = results;
  const { lang, programme } = catalogue;
  const screeningsOf = (film: Film): readonly Screening[] =>
    (results.fitting ?? catalogue.screenings).get(film) ?? [];
  const context: Context = {
    ...parts,
    lang,
    screeningWords: screeningWords(lang),
    programme,
    screeningsOf,
    fitting: () => {
      const fitting = new Set(results.shown.flatMap(screeningsOf));
      return programme.screenings.filter((screening) => fitting.has(screening));
    },
    unfold: (film) => {
      unfolded.add(film);
      refresh();
    },
    nameScreening,
    join: joinTexts,
    states: (screening) => renderStates(screening, context.screeningWords),
    planButton: (screening) => {
      const film = screening.workPresented[0];
      const name = nameScreening(film, screening, lang);
      return renderPlanButton(film, screening, name, context);
    },
    toggle: (screening, film) => {
      const isKept = plan.toggle(screening.id);
      refresh();
      update();
      void besides.fetch("planner").then((planner) => {
        // Where it cannot be had, nothing is said.
        plan.note = planner?.sayToggled(screening, film, isKept, context) ?? "";
        update();
      });
    },
  };
  return context;
}
