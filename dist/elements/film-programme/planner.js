import { formatNumber } from "../../i18n/format-number.js";
import { formatDay, formatTimes } from "../../i18n/format-screening.js";
import { renderHeading } from "../shared/heading.js";
import { saveFile } from "../shared/save-file.js";
import { renderLink, renderText } from "../shared/templates.js";
import { printPart } from "./print-part.js";
import { decodePlan, encodePlan, findWarnings, sayWarning } from "./warnings.js";
import { styles } from "./planner.styles.js";
import { html, nothing } from "lit";
// src/elements/film-programme/planner.ts
/** Somebody else's plan, as a link has it. */
var sharedOf = ({ chooser }) => chooser.chosen.plan;
/** The screenings of a plan: of a shared one, or of the visitor's own. */
function planned({ plan, programme }, shared) {
	const { screenings } = programme;
	return shared ? decodePlan(shared, screenings) : screenings.filter(({ id }) => plan.ids.has(id));
}
/** What is to be said when a screening has been put in or taken out. */
function sayToggled(screening, film, isKept, context) {
	const { words, plan, travel, lang } = context;
	const number = (value) => formatNumber(value, lang);
	const isAdded = plan.ids.has(screening.id);
	const warnings = isAdded ? findWarnings(planned(context, void 0), travel).get(screening) : void 0;
	return [
		(isAdded ? words.added : words.removed)(context.nameScreening(film, screening, lang)),
		...(warnings ?? []).map((warning) => `${sayWarning(warning, screening, words, number)}.`),
		isKept ? "" : words.notKept
	].filter(Boolean).join(" ");
}
async function share(codes, { plan, words, chooser, update }) {
	const link = await chooser.hrefOf(codes);
	if (!link) return;
	try {
		await navigator.clipboard.writeText(link);
		plan.note = words.copied;
	} catch {
		plan.note = link;
	}
	update();
}
async function download(screenings, { host, screeningWords, transitions }) {
	const { writeCalendar } = await import("../../film/calendar.js");
	const page = host.ownerDocument;
	const text = writeCalendar(screenings, {
		base: page.baseURI,
		now: Date.now(),
		notes: ({ accessibilityFeature }) => accessibilityFeature.map((feature) => screeningWords?.features[feature][1] ?? feature),
		transitions
	});
	saveFile(text, "text/calendar", "plan.ics", page);
}
function renderPlanned(screening, warnings, context) {
	const { words, lang } = context;
	const number = (value) => formatNumber(value, lang);
	const { name, url, workPresented, location, startDate, endDate } = screening;
	const films = name ? [{
		name,
		url
	}] : workPresented;
	const remove = () => {
		context.host.shadowRoot?.querySelector("[part=plan-actions] button")?.focus();
		context.toggle(screening, workPresented[0]);
	};
	return html`<li part="planned"><span part="plan-time">${formatTimes([startDate, endDate], lang)}</span><div><p part="plan-title">${films.map((film, index) => html`${index ? " + " : ""}${film.name && renderLink(film.url, renderText(film.name, lang))}`)}</p><p part="facts">${context.join(location?.name?.value, location?.screen?.value, location?.address?.value)}</p>${warnings.map((warning) => html`<p part="warning">${sayWarning(warning, screening, words, number)}</p>`)}</div>${sharedOf(context) ? nothing : html`<button part="remove" aria-label=${words.remove(context.nameScreening(workPresented[0], screening, lang))} @click=${remove}> × </button>`}</li>`;
}
/** A plan, day by day: the visitor's, or a shared one. */
function renderPlan(context) {
	const { words, plan, lang, host } = context;
	const { name } = context.programme;
	const shared = sharedOf(context);
	const all = planned(context, shared);
	const shown = context.fitting().filter((screening) => all.includes(screening));
	const warnings = findWarnings(all, context.travel);
	const days = /* @__PURE__ */ new Map();
	for (const screening of shown) days.set(screening.day, [...days.get(screening.day) ?? [], screening]);
	const keep = () => {
		for (const { id } of all) plan.ids.add(id);
		plan.note = plan.keep() ? "" : words.notKept;
		context.chooser.take({ plan: void 0 });
	};
	const print = () => printPart(host.shadowRoot.querySelector("[part=plan]"), [name?.value, words.views.plan].filter(Boolean).join(" · "));
	return html`${shared ? html`<p part="shared">${words.shared} <button part="button" @click=${keep}>${words.keep}</button></p>` : nothing} ${all.length ? html`<p part="plan-actions"><button part="button" @click=${() => download(shown, context)}> ${words.calendar} </button> <button part="button" @click=${print}>${words.print}</button> <button part="button" @click=${() => share(encodePlan(all.map(({ id }) => id)), context)}> ${words.share} </button></p>` : html`<p part="none">${words.planEmpty}</p>`} ${[...days].map(([day, screenings]) => html`<section part="plan-day">${renderHeading(context.level, "heading", formatDay(day, lang, day))} <ol role="list"> ${screenings.map((screening) => renderPlanned(screening, warnings.get(screening) ?? [], context))} </ol></section>`)}`;
}
export { renderPlan, sayToggled, styles };

//# sourceMappingURL=planner.js.map