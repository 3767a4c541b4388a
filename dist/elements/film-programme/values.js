import { formatNumber } from "../../i18n/format-number.js";
import { formatDay } from "../../i18n/format-screening.js";
import { formatName } from "../../i18n/format.js";
import { css, html } from "lit";
// src/elements/film-programme/values.ts
/** How a facet's value is written. */
function labelOf(value, context) {
	const { name, lang, screeningWords } = context;
	return name === "day" ? formatDay(value, lang, value) : name === "country" ? formatName(value, lang, "region") : name === "language" ? formatName(value, lang, "language") : name === "access" ? screeningWords?.features[value][1] ?? value : value;
}
/** Checkboxes with how many films each would leave: days as the calendar has them, all others by the alphabet. */
function renderValues(context) {
	const { name, counts, lang, chooser } = context;
	const { compare } = new Intl.Collator([lang, "en-GB"], { numeric: true });
	const values = [...counts].map(([value, count]) => ({
		value,
		count,
		label: labelOf(value, context)
	})).sort((a, b) => name === "day" ? a.value < b.value ? -1 : 1 : compare(a.label, b.label));
	const change = ({ target }) => {
		const { name: value, checked } = target;
		const { facets } = chooser.chosen;
		const others = [...facets.get(name) ?? []].filter((it) => it !== value);
		const chosen = new Set(checked ? [...others, value] : others);
		chooser.take({ facets: new Map(facets).set(name, chosen) });
	};
	return html`<fieldset part="values"> <legend class="spoken">${context.legend}</legend> ${values.map(({ value, count, label }) => html`<label part="value"><input type="checkbox" name=${value} @change=${change} /><bdi>${label}</bdi> <small>${formatNumber(count, lang)}</small></label>`)} </fieldset>`;
}
/** How it looks. */
var styles = css`[part="values"]{border:0;border-block-start:2px solid;padding-block:.75em;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr));gap:0 var(--_space)}[part="value"]{display:flex;gap:.6em;align-items:center;min-block-size:2.25em;cursor:pointer}[part="value"] small{color:var(--_muted);font-variant-numeric:tabular-nums;font-size:.875em}[type="checkbox"]{inline-size:1.25em;block-size:1.25em;flex:none;accent-color:var(--film-color-accent,auto)}`;
export { renderValues, styles };

//# sourceMappingURL=values.js.map