// src/film/diagnostic.ts
/** A value as an editor can recognise it in a message: its JSON, at most 60 characters of it. */
function excerpt(value) {
	let text;
	try {
		text = JSON.stringify(value);
	} catch {}
	text ??= String(typeof value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
export { excerpt };

//# sourceMappingURL=diagnostic.js.map