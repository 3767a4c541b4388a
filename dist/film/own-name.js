// src/film/own-name.ts
/** A day or a time at the end of a name: "- 9/28/26 @ 6:00 pm", "(Sat 3 May, 18:30)". */
var when = /[\s–—|:,(@-]*(?:(?:\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?(?:[\s,@-]|\bat\b){0,6}(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)?\)?$/i;
var marks = /^[\s–—|:,()[\]+-]+|[\s–—|:,()[\]+-]+$/g;
var fold = (name) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
/** A screening's name without the day and time, which it has besides. */
var withoutTime = (name) => name.slice(0, 500).replace(when, "") || name;
/**
* The name of a screening where it is another than its film's, and what it says besides the film's: of "Jaws (Relaxed)"
* the label "Relaxed".
*/
function ownName(name, films) {
	if (!name) return {
		name,
		label: ""
	};
	const value = withoutTime(name.value);
	let label = fold(value);
	for (const { name: title, alternateName } of films) for (const text of [title, alternateName]) if (text) label = label.replace(fold(text.value), " ");
	label = label.replace(marks, "");
	return {
		name: label ? {
			...name,
			value
		} : void 0,
		label
	};
}
export { fold, ownName, withoutTime };

//# sourceMappingURL=own-name.js.map