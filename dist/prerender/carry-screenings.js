import { isLoaded, loadDocument } from "../store/documents.js";
import { isNode, values } from "../film/node.js";
import { readFilm } from "../film/read-film.js";
import { filmOf, readProgramme } from "../film/read-programme.js";
import { walk } from "../film/walk.js";
import { carry, copier } from "./listing.js";
import { isDeepStrictEqual } from "node:util";
// src/prerender/carry-screenings.ts
var report = () => void 0;
/** Temporal has to be there, so that it is read at once. */
var read = (graph, found) => readProgramme(graph.roots, {
	lang: "en",
	base: graph.base,
	report,
	...found && { found }
});
function say(graph, film) {
	const programme = read(graph);
	const { screenings, ...rest } = programme;
	const work = film && filmOf(programme, film);
	const { potentialAction: _, ...facts } = film ? readFilm(film, {
		lang: "en",
		base: graph.base,
		report
	}) : { potentialAction: void 0 };
	return {
		film: facts,
		programme: rest,
		screenings,
		own: screenings.filter(({ workPresented }) => workPresented.includes(work))
	};
}
/** The nodes that a film's screenings need: the events, what these are part of, and their films. */
function neededBy(film, graph) {
	const events = /* @__PURE__ */ new Map();
	const programme = read(graph, (screening, event) => events.set(screening, event));
	const { visits, films } = walk(graph.roots);
	const needed = /* @__PURE__ */ new Map([[film, void 0]]);
	const add = (node) => needed.has(node) || needed.set(node, void 0);
	const need = (node) => {
		const visit = visits.get(node);
		if (!visit || needed.has(node)) return;
		add(node);
		for (let way = visit.owner; way && !needed.has(way.node); way = way.owner) need(way.node);
		for (let way = visit.from; way; way = way.from) add(way.node);
		values(visit.node["superEvent"]).forEach(need);
	};
	const work = filmOf(programme, film);
	for (const [{ workPresented, timeZone }, event] of events) {
		if (!workPresented.includes(work)) continue;
		need(event);
		if (/^[+-]/.test(timeZone)) needed.set(event, timeZone);
		for (const { node } of films) if (workPresented.includes(filmOf(programme, node))) add(node);
	}
	return needed;
}
/** A document of its own. */
function write({ roots, base = "" }, film, { needed, putsFirst, saysZones }) {
	const { visits } = walk(roots);
	const copy = copier({
		base,
		keepsIds: true,
		change: (node) => {
			const { isEvent, isFilm } = visits.get(node) ?? {};
			if (needed && (isEvent || isFilm) && !needed.has(node)) return void 0;
			const timeZone = saysZones && needed?.get(node);
			return timeZone ? {
				...node,
				timeZone
			} : node;
		}
	});
	const [root, ...others] = roots;
	if (!putsFirst && isNode(root) && !others.length) return root === film ? carry(film, base, copy) : {
		...copy(root),
		"@context": "https://schema.org"
	};
	return {
		"@context": "https://schema.org",
		"@graph": [...film ? [copy(film)] : [], copy(roots)].flat()
	};
}
/**
* A document as a page carries it whose elements show screenings: `readProgramme` makes the same screenings of it, in
* whatever language. `@id`s stay as they are.
*
* @param film The document's film that is asked for, if one is.
* @param isWhole Whether all screenings are wanted, or those of the film alone. Of other films' nothing is carried then.
*/
function carryScreenings(graph, film, isWhole) {
	const said = say(graph, film);
	const wanted = isWhole || !film ? said.screenings : said.own;
	if (film && !wanted.length) return carry(film, graph.base ?? "");
	const needed = isWhole || !film ? void 0 : neededBy(film, graph);
	/** Whether the elements read the same of it. */
	const isSame = (node) => {
		const outcome = loadDocument([{
			text: JSON.stringify(node),
			tidy: true
		}], graph.base);
		if (outcome instanceof Promise || !isLoaded(outcome)) return false;
		const again = say(outcome.graph, film && outcome.graph.find(""));
		return isDeepStrictEqual(again.film, said.film) && (needed || isDeepStrictEqual(again.programme, said.programme)) && isDeepStrictEqual(again.screenings, wanted) && isDeepStrictEqual(again.own, said.own);
	};
	const ways = [
		{ needed },
		{
			needed,
			putsFirst: true
		},
		{
			needed,
			putsFirst: true,
			saysZones: true
		}
	];
	for (const way of ways) {
		const node = write(graph, film, way);
		if (isSame(node)) return node;
	}
	return write(graph, film, {
		needed: void 0,
		putsFirst: true
	});
}
export { carryScreenings };

//# sourceMappingURL=carry-screenings.js.map