// src/analytics.ts
var titleOf = ({ film }) => film?.name?.value;
var nameOf = ({ screening }) => screening?.name?.value ?? (screening?.workPresented.flatMap(({ name }) => name?.value ?? []).join(", ") || void 0);
var actions = {
	"film-select": ["select_content", (action) => ({
		content_type: "film",
		content_id: titleOf(action)
	})],
	"screening-select": ["select_content", (action) => ({
		content_type: "screening",
		content_id: nameOf(action)
	})],
	"trailer-start": ["video_start", (action) => ({
		video_title: titleOf(action),
		video_provider: action.provider
	})],
	"newsletter-success": ["generate_lead", (action) => ({
		lead_source: "newsletter",
		film: titleOf(action)
	})]
};
/** Looks for the tag when there is something to tell: consent tools bring it late, or never. */
function tell(event, parameters) {
	const { gtag, dataLayer } = globalThis;
	if (typeof gtag === "function") gtag("event", event, parameters);
	else if (Array.isArray(dataLayer)) dataLayer.push({
		event,
		...parameters
	});
}
var mark = Symbol.for("film-elements/analytics");
var page = globalThis;
if (!page[mark] && "document" in globalThis) {
	page[mark] = true;
	for (const [name, [event, read]] of Object.entries(actions)) document.addEventListener(name, (action) => tell(event, read(action)));
}

//# sourceMappingURL=analytics.js.map