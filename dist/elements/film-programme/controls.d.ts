import { type TemplateResult } from "lit";
import type { Chooser } from "./choice.js";
import type { Context } from "./context.js";
import { type FacetName } from "./facets.js";
import { type Order } from "./order.js";
/** Search, filters, order and views, and the line that says what came of them. */
export declare function renderControls(context: Context): TemplateResult;
/** Puts into the controls what a visitor changes, and does not follow an attribute any more. */
export declare function setControls(root: ShadowRoot, { chosen }: Chooser, order: Order, open: FacetName | undefined): void;
