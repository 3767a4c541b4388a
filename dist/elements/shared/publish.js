// src/elements/shared/publish.ts
var publishing = /* @__PURE__ */ new WeakSet();
/** Has an element's film published for search engines from the time on when it first asks for it. */
function publish(host, source) {
	if (!host.jsonLd || publishing.has(host)) return;
	publishing.add(host);
	import("../../controllers/structured-data-controller.js").then(({ StructuredDataController }) => new StructuredDataController(host, source), () => publishing.delete(host));
}
export { publish };

//# sourceMappingURL=publish.js.map