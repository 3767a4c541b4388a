// src/elements/film-screenings/group-name.ts
/** What stands over a group: its day, its venue or its film. */
function renderGroupName({ day, screenings: [first] }, { html, words, lang, grouping, today, renderLink, renderText, ...kit }) {
	const { timeZone, location, workPresented, name } = first;
	if (day) {
		const word = !kit.isServer && [words.today, words.tomorrow].find((_, days) => day === today(timeZone, days));
		return html`<time datetime=${day}>${word ? html`<strong>${word}</strong> ` : ""}${kit.formatDay(day, lang, today(timeZone))}</time>`;
	}
	if (grouping === "venue") return location?.name ? renderLink(location.url, renderText(location.name, lang)) : "–";
	const [film] = workPresented;
	return film?.name && workPresented.length === 1 ? renderLink(film.url, renderText(film.name, lang)) : name ? renderText(name, lang) : workPresented.map((work, index) => html`${index ? " + " : ""}${work.name && renderText(work.name, lang)}`);
}
export { renderGroupName };

//# sourceMappingURL=group-name.js.map