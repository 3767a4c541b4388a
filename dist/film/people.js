import { creditProperties } from "./film.js";
// src/film/people.ts
var fold = (name) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
var same = (a, b) => typeof a === "string" || typeof b === "string" ? a === b : a.value === b.value;
/**
* Finds people of a film.
*
* @param who A property that holds credits, such as `director`, or a name.
* @returns Those of them of whom the listing says more than the name, each once.
*/
function findPeople(film, who) {
	const people = /* @__PURE__ */ new Map();
	for (const property of creditProperties) for (const { characterName: _, roleName, ...credit } of film[property]) {
		const key = fold(credit.name.value);
		const known = people.get(key);
		const role = property === "contributor" ? roleName : property;
		people.set(key, {
			chosen: !!known?.chosen || property === who || key === fold(who),
			roles: [...known?.roles ?? [], ...role && !known?.roles.some((done) => same(done, role)) ? [role] : []],
			person: {
				...credit,
				...Object.fromEntries(Object.entries(known?.person ?? {}).filter(([, value]) => value))
			}
		});
	}
	return [...people.values()].flatMap(({ chosen, roles, person }) => {
		const { name: _, url: __, ...more } = person;
		return chosen && Object.values(more).some(Boolean) ? [{
			...person,
			roles
		}] : [];
	});
}
export { findPeople };

//# sourceMappingURL=people.js.map