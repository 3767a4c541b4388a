import { sameLanguage } from "../../film/lang.js";
import { choosePoster } from "../../film/pictures.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDuration, formatName } from "../../i18n/format.js";
import { formatDay, formatTime } from "../../i18n/format-screening.js";
import { renderLink, renderText } from "../shared/templates.js";
import { ticketsOf } from "../shared/tickets.js";
import { html, nothing } from "lit";
// src/elements/film-programme/row.ts
/** How many of a film's screenings a row has at first. */
var few = 3;
/** Letters that are written from right to left. */
var rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/**
* Texts of a listing on one line; where they read in both directions, each isolated (Unicode's FSI and PDI), which would
* make every line slower to lay out.
*/
function joinTexts(...texts) {
	const all = texts.filter(Boolean).join(" · ");
	return rightToLeft.test(all) ? `\u2068${all.replaceAll(" · ", "⁩ · ⁨")}\u2069` : all;
}
/** A row with nothing in it but the place of a title. There are thousands, so it has nothing that it can do without. */
function makeRow(document, level) {
	const row = document.createElement("div");
	row.className = "row";
	row.setAttribute("role", "listitem");
	row.appendChild(document.createElement(`h${level}`)).appendChild(document.createTextNode(""));
	return row;
}
/** Puts a film's title into a row. */
function setTitle(row, { name }, lang) {
	const title = row.firstElementChild;
	const text = (title.firstElementChild ?? title).firstChild;
	text.data = name?.value ?? "";
	if (name?.lang && !sameLanguage(name.lang, lang)) title.lang = name.lang;
	else if (title.lang) title.removeAttribute("lang");
}
/** Links the title of a row that is to be seen. Addresses come out of `film/`, which let only safe ones in. */
function finishRow(row, { url }) {
	const title = row.firstElementChild;
	const link = title.querySelector("a") ?? row.ownerDocument.createElement("a");
	if (!link.parentElement) {
		title.part.add("title");
		link.part.add("link");
		link.append(title.firstChild);
		title.append(link);
	}
	if (url) link.href = url;
	else link.removeAttribute("href");
}
/** When: "Sat 6 Jun, 20:30". */
var nameTime = ({ startDate, day }, lang) => [formatDay(day, lang, day, "short"), startDate[10] ? formatTime(startDate, lang) : ""].filter(Boolean).join(", ");
/** From when to when: "20:30–22:10". */
var nameTimes = ({ startDate, endDate }, lang) => [startDate, endDate].filter((time) => time?.[10]).map((time) => formatTime(time, lang)).join("–");
/** Which screening, where nothing around says it: "Nosferatu, Sat 6 Jun, 20:30". */
var nameScreening = (film, screening, lang) => [(screening.name ?? film?.name)?.value, nameTime(screening, lang)].join(", ");
/** The switch that puts a screening into the visitor's plan. */
var renderPlanButton = (film, screening, { lang, words, plan, toggle }) => html`<button part="plan-button" aria-pressed=${plan.ids.has(screening.id)} aria-label=${words.planned(nameScreening(film, screening, lang))} @click=${() => toggle(screening, film)}></button>`;
function renderScreening(film, screening, context) {
	const { lang, screeningWords } = context;
	const { url, states } = ticketsOf(screening);
	const said = screeningWords && states.map((state) => screeningWords[state]);
	return html`<li><a part="screening" href=${url ?? nothing}>${joinTexts(nameTime(screening, lang), screening.location?.name?.value)}</a>${said?.length ? html`<em part="state">${said.join(", ")}</em>` : nothing}${screening.eventStatus === "EventCancelled" ? nothing : renderPlanButton(film, screening, context)}</li>`;
}
/** A screening in the timeline. */
function renderSlot(screening, context) {
	const { lang, screeningWords } = context;
	const { name, url, workPresented } = screening;
	const { states } = ticketsOf(screening);
	return html`<p part="slot-title">${(name ? [{
		name,
		url
	}] : workPresented).map((film, index) => html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`)}</p><p part="facts">${nameTimes(screening, lang)}</p>${screeningWords && states.length ? html`<em part="state">${states.map((state) => screeningWords[state]).join(", ")}</em>` : nothing} ${screening.eventStatus === "EventCancelled" ? nothing : renderPlanButton(workPresented[0], screening, context)}`;
}
/** What stands in a row besides the title: poster, original title, facts and the next screenings. */
function renderDetails(film, context) {
	const { lang, words } = context;
	const { alternateName, countryOfOrigin, dateCreated, datePublished } = film;
	const poster = choosePoster(film.image);
	const screenings = context.screeningsOf(film);
	const shown = context.isUnfolded(film) ? screenings : screenings.slice(0, screenings.length > 4 ? few : 4);
	const rest = screenings.length - shown.length;
	return html`<div part="frame"><img part="poster" ?hidden=${!poster} src=${poster?.url ?? nothing} srcset=${poster?.srcset ?? nothing} sizes="auto, 12em" alt="" loading="lazy" /></div><p part="original-title" lang=${alternateName?.lang ?? nothing} ?hidden=${!alternateName} dir="auto"> ${alternateName?.value}</p><p part="facts">${joinTexts(film.director.map(({ name }) => name.value).join(", "), [...countryOfOrigin.map((code) => formatName(code, lang, "region")), (dateCreated ?? datePublished)?.slice(0, 4)].filter(Boolean).join(" "), film.duration ? formatDuration(film.duration, lang) : void 0, film.genre.map(({ value }) => value).join(", "))}</p>${shown.length ? html`<ul part="screenings">${shown.map((screening) => renderScreening(film, screening, context))} ${rest ? html`<li><button part="more" @click=${() => context.unfold(film)}> ${words.more(formatNumber(rest, lang))} </button></li>` : nothing}</ul>` : nothing}`;
}
export { finishRow, joinTexts, makeRow, nameScreening, nameTime, nameTimes, renderDetails, renderPlanButton, renderSlot, setTitle };

//# sourceMappingURL=row.js.map