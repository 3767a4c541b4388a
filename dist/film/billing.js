import { creditProperties } from "./film.js";
// src/film/billing.ts
/** A poster's billing block begins with the company and the cast, and the director is last. */
var billingOrder = [
	"productionCompany",
	"actor",
	"contributor",
	"editor",
	"musicBy",
	"producer",
	"author",
	"director"
];
/**
* A film's credits as groups, in the order of a listing or of a poster's billing block. Within a group the listing's own
* order stands, for it is negotiated; a person who is named twice is named once, with both characters. Roles that the very
* same people share become one group ("Writer/Director"), but for the cast, which stays by itself.
*/
function billCredits(film, layout) {
	const billing = layout === "billing";
	const roles = /* @__PURE__ */ new Map();
	for (const property of billing ? billingOrder : creditProperties) for (const { name, url, roleName, characterName } of film[property]) {
		const role = property === "contributor" ? roleName : property;
		if (!role) continue;
		const key = typeof role === "string" ? role : role.value;
		const group = roles.get(key) ?? {
			role,
			people: /* @__PURE__ */ new Map()
		};
		const person = group.people.get(name.value) ?? {
			name,
			url,
			characters: []
		};
		if (characterName) person.characters.push(characterName.value);
		group.people.set(name.value, person);
		roles.set(key, group);
	}
	const groups = /* @__PURE__ */ new Map();
	for (const [key, { role, people }] of roles) {
		const names = key === "actor" ? key : [...people.keys()].join();
		const same = groups.get(names);
		if (billing) groups.delete(names);
		groups.set(names, {
			roles: [...same?.roles ?? [], role],
			people: [...people.values()]
		});
	}
	return [...groups.values()];
}
export { billCredits };

//# sourceMappingURL=billing.js.map