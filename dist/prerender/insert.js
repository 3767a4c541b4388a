import { writeFilm } from "../feeds/schema-org/write-film.js";
import { baseLang } from "../film/lang.js";
import { spokenLang } from "../i18n/languages.js";
import { failIf, faultOf } from "./fault.js";
import { around, attributeOf, edit, elementsIn, endOfHead, readPage, withoutMarked } from "./page.js";
import { readShadow, writeShadow } from "./shadow.js";
import { writeText } from "./text.js";
import { serialize } from "parse5";
// src/prerender/insert.ts
/** Whether the editor has written nothing that shows between an element's tags. */
var isEmpty = (element) => element.childNodes.every((child) => "tagName" in child ? child.tagName === "script" || attributeOf(child, "slot") !== void 0 : !("value" in child) || !child.value.trim());
/** Whether an element has a shadow root already that is not of our making. */
var isTaken = (element) => element.childNodes.some((child) => "tagName" in child && child.tagName === "template" && attributeOf(child, "shadowrootmode") !== void 0);
/** The library's script on a page. */
var isScript = (element) => element.tagName === "script" && attributeOf(element, "type") === "module" && /(^|\/)film-elements\.js($|[?#])/.test(attributeOf(element, "src") ?? "");
/**
* Puts what the elements show into a page's text.
*
* @param shown The page's elements, each with itself on the server.
*/
function insert(source, page, shown, { head, addresses, nonce, now }) {
	const edits = [];
	const faults = [];
	let isFirst = true;
	for (const [element, server] of shown) {
		const markup = server.render(now);
		const src = attributeOf(element, "src");
		if (!server.settled) {
			if (src?.startsWith("#")) faults.push(faultOf(element, "the page has no such film"));
			continue;
		}
		if (isTaken(element)) continue;
		const shadow = readShadow(markup, server.film, nonce);
		const outer = around(element).map(({ tagName }) => tagName);
		const text = addresses.write(writeShadow(shadow) + (isEmpty(element) ? writeText(shadow, outer) : ""));
		if (addresses.isNamed(text)) faults.push(faultOf(element, "shows the name of the site, which has to be given"));
		const start = element.sourceCodeLocation.startTag.endOffset;
		edits.push({
			start,
			end: start,
			text
		});
		if (attributeOf(element, "json-ld") !== void 0) {
			if (server.film && element.tagName !== "film-screenings") {
				const film = writeFilm(server.film);
				head.listing(film, film, "");
			}
			head.screenings(server.upcoming);
		}
		if (isFirst) head.poster(shadow);
		isFirst &&= element.tagName === "film-page" && !isEmpty(element);
	}
	failIf(faults);
	const script = [...elementsIn(page)].find(isScript);
	if (script && edits.length) head.script(script, around(script).some(({ tagName }) => tagName === "head"), [...shown.values()].map(({ lang }) => spokenLang(lang)).map(baseLang));
	const start = endOfHead(page, source);
	const lines = addresses.write(head.toString());
	const result = edit(source, [{
		start,
		end: start,
		text: lines
	}, ...edits]);
	const [first] = shown.keys();
	if (first && serialize(readPage(withoutMarked(result))) !== serialize(page)) failIf([faultOf(first, "the page's markup has no place for it")]);
	return result;
}
export { insert };

//# sourceMappingURL=insert.js.map