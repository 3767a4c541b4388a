// src/elements/film-programme/print-part.ts
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
export { printPart };

//# sourceMappingURL=print-part.js.map