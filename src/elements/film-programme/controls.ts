import { html, nothing, type TemplateResult } from "lit";
import { formatNumber } from "../../i18n/format-number.js";
import type { Chooser } from "./choice.js";
import { views } from "./chosen.js";
import type { Context } from "./context.js";
import { facetNames, type FacetName } from "./facets.js";
import { orders, type Order } from "./order.js";

/** " (3)", after what it is of; nothing for none. */
const counted = (count: number | false | undefined, lang: string): string =>
  count ? ` (${formatNumber(count, lang)})` : "";

function renderFacets(context: Context): TemplateResult {
  const { lang, words, screeningWords, results, chooser, open, toggleFacet } =
    context;
  const { films, tells } = results.catalogue;
  const { facets } = chooser.chosen;
  const finder = open && results.finder;
  const escape = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key !== "Escape" || !open) return;
    (currentTarget as Element)
      .querySelector<HTMLElement>("[aria-expanded=true]")
      ?.focus();
    toggleFacet(open);
  };
  return html`<div part="facets" @keydown=${escape}>
    ${facetNames
      .filter((name) => films.length && tells(name))
      .map(
        (name) =>
          html`<button
            part="facet"
            aria-expanded=${open === name}
            aria-controls="values"
            @click=${() => toggleFacet(name)}
          >
            ${words.facets[name]}${counted(facets.get(name)?.size, lang)}
          </button>`,
      )}
    <div id="values">
      ${
        open && finder
          ? context.besides.use("values")?.renderValues({
              legend: words.facets[open],
              counts: finder.count(open, results.found, facets),
              name: open,
              lang,
              screeningWords,
              chooser,
            })
          : nothing
      }
    </div>
  </div>`;
}

/** Search, filters, order and views, and the line that says what came of them. */
export function renderControls(context: Context): TemplateResult {
  const { lang, words, results, chooser, view } = context;
  const { films } = results.catalogue;
  const { length } = results.shown;
  const clear = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>("[type=search]")!.focus();
    chooser.take({ query: "", facets: new Map() });
  };
  return html`<search part="controls">
      <label part="search"
        ><span>${words.search}</span
        ><input
          part="field"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          @input=${({ target }: Event) => chooser.take({ query: (target as HTMLInputElement).value }, true)}
      /></label>
      ${renderFacets(context)}
      <label part="sort"
        ><span>${words.sort}</span
        ><select
          part="field"
          @change=${({ target }: Event) => chooser.take({ order: (target as HTMLSelectElement).value as Order })}
        >
          ${orders.map((order) => html`<option value=${order} ?selected=${order === context.order}>${words.orders[order]}</option>`)}
        </select></label
      >
      <div part="views" role="group" aria-label=${words.view}>
        ${views.map(
          (name) =>
            html`<button
              part="view"
              aria-pressed=${name === view}
              @click=${() => chooser.take({ view: name, plan: undefined })}
            >
              ${words.views[name]}${counted(name === "plan" && context.plan.ids.size, lang)}
            </button>`,
        )}
      </div>
    </search>
    <div part="result">
      <p part="count" role="status">
        ${length || !films.length ? words.count(formatNumber(length, lang), formatNumber(films.length, lang)) : words.none}
      </p>
      <button part="clear" ?hidden=${!chooser.isNarrowed} @click=${clear}>
        ${words.clear}
      </button>
    </div>`;
}

/** Puts into the controls what a visitor changes, and does not follow an attribute any more. */
export function setControls(
  root: ShadowRoot,
  { chosen }: Chooser,
  order: Order,
  open: FacetName | undefined,
): void {
  const field = root.querySelector<HTMLInputElement>("[type=search]")!;
  if (field.value !== chosen.query) field.value = chosen.query;
  root.querySelector("select")!.value = order;
  const values = open && chosen.facets.get(open);
  for (const box of root.getElementById("values")!.querySelectorAll("input"))
    box.checked = !!values?.has(box.name);
}
