import { saveFile } from "../shared/save-file.js";
import { decodePlan, encodePlan, findWarnings, sayWarning } from "./warnings.js";
// src/elements/film-programme/planner.ts
var planned = ({ plan, screenings, shared }) => shared ? decodePlan(shared, screenings) : screenings.filter(({ id }) => plan.ids.has(id));
/** What is to be said when a screening has been put in or taken out. */
function sayToggled(screening, film, isKept, context) {
	const { words, plan, travel, number } = context;
	const isAdded = plan.ids.has(screening.id);
	const warnings = isAdded ? findWarnings(planned({
		...context,
		shared: void 0
	}), travel).get(screening) : void 0;
	return [
		(isAdded ? words.added : words.removed)(context.nameScreening(film, screening)),
		...(warnings ?? []).map((warning) => `${sayWarning(warning, screening, words, number)}.`),
		isKept ? "" : words.notKept
	].filter(Boolean).join(" ");
}
async function share(codes, { plan, words, href, update }) {
	const link = href(codes);
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
	const { html, nothing, words, shared } = context;
	const { name, url, workPresented, location } = screening;
	const films = name ? [{
		name,
		url
	}] : workPresented;
	const remove = () => {
		context.host.shadowRoot?.querySelector("[part=plan-actions] button")?.focus();
		context.toggle(screening, workPresented[0]);
	};
	return html`<li part="planned"><span part="plan-time">${context.nameTimes(screening)}</span><div><p part="plan-title">${films.map((film, index) => html`${index ? " + " : ""}${film.name && context.link(film.url, context.text(film.name))}`)}</p><p part="facts">${context.join(location?.name?.value, location?.screen?.value, location?.address?.value)}</p>${warnings.map((warning) => html`<p part="warning">${sayWarning(warning, screening, words, context.number)}</p>`)}</div>${shared ? nothing : html`<button part="remove" aria-label=${words.remove(context.nameScreening(workPresented[0], screening))} @click=${remove}> × </button>`}</li>`;
}
/** A plan, day by day: the visitor's, or a shared one. */
function renderPlan(context) {
	const { html, nothing, words, plan, shared, host } = context;
	const all = planned(context);
	const shown = context.fitting().filter((screening) => all.includes(screening));
	const warnings = findWarnings(all, context.travel);
	const days = /* @__PURE__ */ new Map();
	for (const screening of shown) days.set(screening.day, [...days.get(screening.day) ?? [], screening]);
	const keep = () => {
		for (const { id } of all) plan.ids.add(id);
		plan.note = plan.keep() ? "" : words.notKept;
		context.leave();
	};
	const print = () => printPart(host.shadowRoot.querySelector("[part=plan]"), [context.title, words.views.plan].filter(Boolean).join(" · "));
	return html`${shared ? html`<p part="shared">${words.shared} <button part="button" @click=${keep}>${words.keep}</button></p>` : nothing} ${all.length ? html`<p part="plan-actions"><button part="button" @click=${() => download(shown, context)}> ${words.calendar} </button> <button part="button" @click=${print}>${words.print}</button> <button part="button" @click=${() => share(encodePlan(all.map(({ id }) => id)), context)}> ${words.share} </button></p>` : html`<p part="none">${words.planEmpty}</p>`} ${[...days].map(([day, screenings]) => html`<section part="plan-day">${context.heading(context.nameDay(day))} <ol role="list"> ${screenings.map((screening) => renderPlanned(screening, warnings.get(screening) ?? [], context))} </ol></section>`)}`;
}
/** Prints a plan alone: what stands in an element, in a frame of its own with its style sheets. */
function printPart(part, title) {
	const page = part.ownerDocument;
	const frame = page.createElement("iframe");
	frame.style.cssText = "position: fixed; inset: auto 0 0 auto; inline-size: 1px; block-size: 1px; border: 0; visibility: hidden";
	frame.title = title;
	page.body.append(frame);
	const { contentDocument, contentWindow } = frame;
	const view = contentWindow;
	if (!contentDocument || !view) return;
	contentDocument.documentElement.lang = page.documentElement.lang;
	contentDocument.documentElement.dir = getComputedStyle(part).direction;
	contentDocument.title = title;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync("body{font:11pt/1.4 system-ui,sans-serif;margin:0}h1,h2,h3,h4,h5,h6{font-size:13pt;margin:1em 0 .25em}ol{list-style:none;margin:0;padding:0}li{display:grid;grid-template-columns:9em 1fr;border-block-start:1px solid;padding-block:.4em;break-inside:avoid}p{margin:0}[part=plan-title]{font-weight:700}[part=warning]{font-style:italic}button,[part=plan-actions],[part=shared]{display:none}a{color:inherit;text-decoration:none}");
	contentDocument.adoptedStyleSheets = [sheet];
	const heading = contentDocument.createElement("h1");
	heading.textContent = title;
	contentDocument.body.append(heading, contentDocument.importNode(part, true));
	view.addEventListener("afterprint", () => frame.remove());
	view.print();
}
/** How it looks. */
var styles = (css) => css`[part="plan-title"],[part="plan-time"]{font-weight:600}[part="plan"] [part="heading"]{font-family:var(--_display);font-size:1.25em;font-weight:var(--film-title-weight,700);padding-block:var(--_space) .35em}[part="planned"]{display:grid;grid-template-columns:7.5em 1fr auto;gap:0 var(--_space);align-items:start;padding-block:.6em;border-block-start:1px solid var(--_line)}[part="warning"]{border-inline-start:3px solid;padding-inline-start:.6em;margin-block-start:.25em;font-weight:600}[part="shared"]{display:flex;flex-wrap:wrap;gap:var(--_space);align-items:center;margin-block-end:var(--_space)}`;
export { renderPlan, sayToggled, styles };

//# sourceMappingURL=planner.js.map