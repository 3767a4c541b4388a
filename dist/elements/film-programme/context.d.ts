import type { ProgrammeController } from "../../controllers/programme-controller.js";
import type { Film } from "../../film/film.js";
import type { ProgrammeWords } from "../../i18n/programme-words.js";
import type { Besides } from "./besides.js";
import type { Chooser } from "./choice.js";
import type { View } from "./chosen.js";
import type { FacetName } from "./facets.js";
import type { Order } from "./order.js";
import type { Plan } from "./plan.js";
import type { PlanContext } from "./planner.js";
import type { Results } from "./results.js";
import { type RowContext } from "./row.js";
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
export declare function makeContext(parts: ContextParts): Context;
