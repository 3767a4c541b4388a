// src/elements/shared/save-file.ts
/** Hands the visitor a file, as a link to it would. */
function saveFile(text, type, name, page) {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = page.createElement("a");
	Object.assign(link, {
		href: url,
		download: name
	});
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
export { saveFile };

//# sourceMappingURL=save-file.js.map