import { ScreeningSelectEvent } from "../../events/screening-select-event.js";
import { ticketsOf } from "../shared/tickets.js";
// src/elements/film-screenings/screening.ts
/** What it is called, as text. */
var titleOf = ({ name, workPresented }) => name?.value ?? workPresented.map((film) => film.name?.value ?? "").join(" + ");
var renderTitle = ({ name, workPresented }, { html, nothing, lang, showsTitle, renderLink, renderText }) => {
	const films = showsTitle || workPresented.length > 1 ? workPresented : [];
	if (!name && !films.length) return nothing;
	const links = films.map((film, index) => html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`);
	return html`<p part="title">${name ? renderText(name, lang) : links}</p>${name && films.length ? html`<p part="facts">${links}</p>` : nothing}`;
};
function renderFacts(screening, row) {
	const { html, nothing, words, lang, formatTime, formatList, renderText } = row;
	const { superEvent, videoFormat, inLanguage, subtitleLanguage, performer, workPresented, doorTime, endDate, online } = screening;
	const names = (tags) => formatList(tags.map((tag) => row.formatName(tag, lang, "language")), lang);
	const own = (property) => workPresented.every((film) => film[property].join() !== screening[property].join()) && screening[property].length > 0;
	const facts = [
		...superEvent.map((text) => renderText(text, lang)),
		...videoFormat.map((text) => renderText(text, lang)),
		own("inLanguage") ? names(inLanguage) : void 0,
		own("subtitleLanguage") ? row.wordsFor(lang).subtitles(names(subtitleLanguage)) : void 0,
		performer.length ? words.guests(formatList(performer.map(({ value }) => value), lang)) : void 0,
		online ? words.online : void 0,
		doorTime && words.doors(formatTime(doorTime, lang)),
		endDate && endDate.length > 10 ? words.ends(formatTime(endDate, lang)) : void 0
	].filter((fact) => fact !== void 0);
	return facts.length ? html`<p part="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>` : nothing;
}
var renderVenue = ({ location }, { html, nothing, lang, showsVenue, ...kit }) => {
	const { name, screen, url } = location ?? {};
	const venue = showsVenue ? name : void 0;
	return venue || screen ? html`<p part="venue">${venue && kit.renderLink(url, kit.renderText(venue, lang))}${venue && screen ? kit.separator(lang) : ""}${screen && kit.renderText(screen, lang)}</p>` : nothing;
};
function renderTickets(screening, row) {
	const { html, nothing, words, lang, now, formatTime } = row;
	const { states, url, price, isLowest, validFrom } = ticketsOf(screening, now);
	const { previousStartDate, eventStatus, timeZone, startDate, location } = screening;
	const moment = (time) => `${row.formatDay(time.slice(0, 10), lang, row.today(timeZone), "short")} ${time.length > 10 ? formatTime(time, lang) : ""}`.trim();
	const cost = price && row.formatPrice(price.price, price.priceCurrency, lang);
	return html`<div part="tickets">${states.map((state) => html`<span part="state" class=${state}>${state === "comingSoon" && validFrom ? words.onSaleFrom(moment(validFrom)) : words[state]} </span>`)} ${previousStartDate && eventStatus !== "EventCancelled" ? html`<span part="state" class="moved">${words.movedFrom(moment(previousStartDate))} </span>` : nothing} ${cost ? html`<span part="price">${isLowest ? words.from(cost) : cost} </span>` : nothing} ${url ? html`<a part="link" class="book" href=${url} @click=${({ currentTarget }) => currentTarget.dispatchEvent(new ScreeningSelectEvent(screening, url))}>${words.book}<span class="spoken">: ${titleOf(screening)}, ${moment(startDate)}${location?.name ? `, ${location.name.value}` : ""}</span></a>` : nothing}</div>`;
}
/** One screening: when, what, where, for whom, and how to get in. */
function renderScreening(screening, row) {
	const { html, nothing, words, lang, formatTime } = row;
	const { startDate, day, timeZone, accessibilityFeature, eventStatus } = screening;
	const date = startDate.slice(0, 10);
	const shownDay = row.showsDay || date !== day ? row.formatDay(date, lang, row.today(timeZone), "short") : void 0;
	return html`<li part="screening" class=${/Cancelled|Postponed/.test(eventStatus) ? "off" : nothing}><time part="time" datetime=${startDate}>${startDate.length > 10 ? html`<span>${formatTime(startDate, lang)}</span> ` : nothing}${shownDay && html`<small>${shownDay}</small>`}</time><div class="about">${renderTitle(screening, row)} ${renderVenue(screening, row)} ${renderFacts(screening, row)} ${accessibilityFeature.length ? html`<ul part="access" role="list">${accessibilityFeature.map((feature) => {
		const [short, full] = words.features[feature];
		return html`<li part="label" title=${full}>${row.renderSpoken(short, full)}</li>`;
	})}</ul>` : nothing}</div>${renderTickets(screening, row)} <button part="calendar" title=${words.addToCalendar} @click=${() => row.download([screening])}> <svg viewBox="0 0 20 20" aria-hidden="true"> <path d="M3 4h14v13H3zM3 8h14M7 2v4M13 2v4M10 10v5M7.5 12.5h5" /> </svg> <span class="spoken">${words.addToCalendar}: ${titleOf(screening)}, ${formatTime(startDate, lang)}</span> </button></li>`;
}
export { renderScreening, titleOf };

//# sourceMappingURL=screening.js.map