import { formatNumber } from "../../i18n/format-number.js";
import { views } from "./chosen.js";
import { facetNames } from "./facets.js";
import { orders } from "./order.js";
import { html, nothing } from "lit";
// src/elements/film-programme/controls.ts
/** " (3)", after what it is of; nothing for none. */
var counted = (count, lang) => count ? ` (${formatNumber(count, lang)})` : "";
function renderFacets(context) {
	const { lang, words, screeningWords, results, chooser, open, toggleFacet } = context;
	const { films, tells } = results.catalogue;
	const { facets } = chooser.chosen;
	const finder = open && results.finder;
	const escape = ({ key, currentTarget }) => {
		if (key !== "Escape" || !open) return;
		currentTarget.querySelector("[aria-expanded=true]")?.focus();
		toggleFacet(open);
	};
	return html`<div part="facets" @keydown=${escape}>${facetNames.filter((name) => films.length && tells(name)).map((name) => html`<button part="facet" aria-expanded=${open === name} aria-controls="values" @click=${() => toggleFacet(name)}> ${words.facets[name]}${counted(facets.get(name)?.size, lang)} </button>`)}<div id="values">${open && finder ? context.besides.use("values")?.renderValues({
		legend: words.facets[open],
		counts: finder.count(open, results.found, facets),
		name: open,
		lang,
		screeningWords,
		chooser
	}) : nothing}</div></div>`;
}
/** Search, filters, order and views, and the line that says what came of them. */
function renderControls(context) {
	const { lang, words, results, chooser, view } = context;
	const { films } = results.catalogue;
	const { length } = results.shown;
	const clear = ({ currentTarget }) => {
		currentTarget.getRootNode().querySelector("[type=search]").focus();
		chooser.take({
			query: "",
			facets: /* @__PURE__ */ new Map()
		});
	};
	return html`<search part="controls"> <label part="search"><span>${words.search}</span><input part="field" type="search" autocomplete="off" enterkeyhint="search" @input=${({ target }) => chooser.take({ query: target.value }, true)} /></label> ${renderFacets(context)} <label part="sort"><span>${words.sort}</span><select part="field" @change=${({ target }) => chooser.take({ order: target.value })}> ${orders.map((order) => html`<option value=${order} ?selected=${order === context.order}>${words.orders[order]}</option>`)} </select></label><div part="views" role="group" aria-label=${words.view}>${views.map((name) => html`<button part="view" aria-pressed=${name === view} @click=${() => chooser.take({
		view: name,
		plan: void 0
	})}> ${words.views[name]}${counted(name === "plan" && context.plan.ids.size, lang)} </button>`)}</div></search><div part="result"><p part="count" role="status">${length || !films.length ? words.count(formatNumber(length, lang), formatNumber(films.length, lang)) : words.none}</p><button part="clear" ?hidden=${!chooser.isNarrowed} @click=${clear}> ${words.clear} </button></div>`;
}
/** Puts into the controls what a visitor changes, and does not follow an attribute any more. */
function setControls(root, { chosen }, order, open) {
	const field = root.querySelector("[type=search]");
	if (field.value !== chosen.query) field.value = chosen.query;
	root.querySelector("select").value = order;
	const values = open && chosen.facets.get(open);
	for (const box of root.getElementById("values").querySelectorAll("input")) box.checked = !!values?.has(box.name);
}
export { renderControls, setControls };

//# sourceMappingURL=controls.js.map