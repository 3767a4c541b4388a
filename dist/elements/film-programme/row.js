import { choosePoster } from "../../film/pictures.js";
import { formatNumber } from "../../i18n/format-number.js";
import { formatDuration, formatName } from "../../i18n/format.js";
import { renderHeading } from "../shared/heading.js";
import { langOf } from "../shared/templates.js";
import { ticketsOf } from "../shared/tickets.js";
import { joinTexts, nameTime } from "./names.js";
import { html, isServer, nothing } from "lit";
// src/elements/film-programme/row.ts
/** How many of a film's screenings a row has at first. */
var few = 3;
/** Puts the title of a film that is far away into its heading. There are thousands: it has nothing that it can do without. */
function setTitle(title, film, lang) {
	title.firstChild.data = film.name?.value ?? "";
	const own = film.name && langOf(film.name, lang);
	if (typeof own === "string") title.lang = own;
	else if (title.lang) title.removeAttribute("lang");
}
/** What is to be said of a screening's tickets. */
function renderStates(screening, words) {
	const { states } = ticketsOf(screening);
	return words && states.length ? html`<em part="state">${states.map((state) => words[state]).join(", ")}</em>` : nothing;
}
/**
* The switch that puts a screening into the visitor's plan.
*
* @param name Which screening.
*/
var renderPlanButton = (film, screening, name, { words, plan, toggle }) => html`<button part="plan-button" ?hidden=${screening.eventStatus === "EventCancelled"} aria-pressed=${plan.ids.has(screening.id)} aria-label=${words.planned(name)} @click=${() => toggle(screening, film)}></button>`;
function renderScreening(film, screening, isOver, context) {
	const { lang, screeningWords } = context;
	const time = nameTime(screening, lang);
	const title = (screening.name ?? film.name)?.value;
	return html`<li class=${isOver ? "over" : nothing}><a part="screening" href=${ticketsOf(screening).url ?? nothing}>${joinTexts(time, screening.location?.name?.value)}</a> ${renderStates(screening, screeningWords)}${renderPlanButton(film, screening, [title, time].join(", "), context)}</li>`;
}
/** A film: poster, title, original title, facts and the next screenings. Addresses come out of `film/`, which lets only safe ones in. */
function renderRow(film, context) {
	const { lang, words, level } = context;
	const { alternateName, countryOfOrigin, dateCreated, datePublished } = film;
	const poster = choosePoster(film.image);
	const screenings = context.screeningsOf(film);
	const shown = context.unfolded.has(film) ? screenings : screenings.slice(0, screenings.length > 4 ? few : 4);
	const rest = screenings.length - shown.length;
	const title = html`<a part="link" href=${film.url ?? nothing} lang=${(film.name && langOf(film.name, lang)) ?? nothing}>${film.name?.value}</a>`;
	const facts = joinTexts(film.director.map(({ name }) => name.value).join(", "), [...countryOfOrigin.map((code) => formatName(code, lang, "region")), (dateCreated ?? datePublished)?.slice(0, 4)].filter(Boolean).join(" "), film.duration ? formatDuration(film.duration, lang) : void 0, film.genre.map(({ value }) => value).join(", "));
	return html`<div part="frame"><img part="poster" ?hidden=${!poster} src=${poster?.url ?? nothing} srcset=${poster?.srcset ?? nothing} sizes="auto, 12em" alt="" loading="lazy" /></div>${renderHeading(level, "title", title)}<p part="original-title" ?hidden=${!alternateName}><bdi lang=${alternateName?.lang ?? nothing}>${alternateName?.value}</bdi></p><p part="facts" ?hidden=${!facts}>${facts}</p><ul part="screenings" ?hidden=${!shown.length}>${(isServer ? screenings : shown).map((screening, index) => renderScreening(film, screening, index >= shown.length, context))}${rest ? html`<li><button part="more" @click=${() => context.unfold(film)}> ${words.more(formatNumber(rest, lang))} </button></li>` : nothing}</ul>`;
}
export { renderPlanButton, renderRow, renderStates, setTitle };

//# sourceMappingURL=row.js.map