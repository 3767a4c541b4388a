// src/elements/film-screenings/choices.ts
/** Chooses of screenings those that are wanted. */
function choose(screenings, wanted, words) {
	const features = Object.keys(words.features).filter((feature) => screenings.some(({ accessibilityFeature }) => accessibilityFeature.includes(feature)));
	const venues = [...new Set(screenings.flatMap(({ location }) => location?.name?.value ?? []))];
	const access = features.find((feature) => feature === wanted.access) ?? "";
	const venue = venues.find((name) => name === wanted.venue) ?? "";
	return {
		features,
		venues,
		chosen: {
			access,
			venue
		},
		shown: screenings.filter(({ accessibilityFeature, location }) => (!access || accessibilityFeature.includes(access)) && (!venue || location?.name?.value === venue))
	};
}
/** The choices, where there is more than one, and after a choice how many are left. */
function renderChoices({ features, venues, chosen, shown }, words, lang, { html, nothing, formatNumber }, want) {
	const renderChoice = (by, options, nameOf) => options.length > 1 ? html`<label part="filter"><span>${words[by]}</span> <select @change=${({ target }) => want({
		...chosen,
		[by]: target.value
	})}> <option value="">${words.all}</option> ${options.map((option) => html`<option value=${option}>${nameOf(option)}</option>`)} </select></label>` : nothing;
	return features.length > 1 || venues.length > 1 ? html`<div part="filters">${renderChoice("access", features, (feature) => words.features[feature][1])} ${renderChoice("venue", venues, (name) => name)}<p part="status" role="status">${chosen.access || chosen.venue ? shown.length ? words.count(formatNumber(shown.length, lang)) : words.noMatch : nothing}</p></div>` : nothing;
}
/** What the access labels mean. */
var renderLegend = ({ features }, words, { html, nothing }) => features.length ? html`<dl part="legend">${features.map((feature) => {
	const [short, full] = words.features[feature];
	return html`<div><dt part="label">${short}</dt><dd>${full}</dd></div>`;
})}</dl>` : nothing;
export { choose, renderChoices, renderLegend };

//# sourceMappingURL=choices.js.map