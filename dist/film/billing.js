import { creditProperties } from "./film.js";
// src/film/billing.ts
/** How the roles of a contributor are written in listings, in English, as far as they are known by a word. */
var crew = [
	[/photograph|^cinemato|^d\.?o\.?p\.?$/i, "cinematographer"],
	[/production design/i, "productionDesigner"],
	[/^costume/i, "costumeDesigner"],
	[/^sound/i, "soundDesigner"],
	[/^casting/i, "castingDirector"],
	[/^(film )?edit(or|ing)$/i, "editor"],
	[/^(music|composer|original score)/i, "musicBy"],
	[/^(writer|screenplay|screenwriter|written by)/i, "author"]
];
/** A page names those first for whom people come. */
var listOrder = [
	"actor",
	"author",
	"director",
	"producer"
];
/** A poster's billing block goes from the cast to the director, who is last. */
var billingOrder = [
	"productionCompany",
	"actor",
	"castingDirector",
	"costumeDesigner",
	"editor",
	"productionDesigner",
	"cinematographer",
	"soundDesigner",
	"musicBy"
];
var billingEnd = [
	"producer",
	"author",
	"director"
];
var roleKey = (role) => typeof role === "string" ? role : role.value.toLowerCase();
function bill(credits) {
	const people = /* @__PURE__ */ new Map();
	for (const credit of credits) {
		const known = people.get(credit.name.value) ?? {
			credit,
			characters: []
		};
		if (credit.characterName) known.characters.push(credit.characterName);
		people.set(credit.name.value, known);
	}
	return [...people.values()].map(({ credit: { name, url }, characters }) => ({
		name,
		url,
		characters
	}));
}
/**
* A film's credits as groups, in the order of a listing or of a poster's billing block. Within a group the listing's own
* order stands, for it is negotiated. Roles that the very same people share become one group ("Writer/Director"), but
* for the cast, which stays by itself.
*/
function billCredits(film, layout) {
	const roles = /* @__PURE__ */ new Map();
	const add = (role, credit) => {
		const group = roles.get(roleKey(role)) ?? {
			role,
			credits: []
		};
		group.credits.push(credit);
		roles.set(roleKey(role), group);
	};
	for (const property of creditProperties) for (const credit of film[property]) {
		const { roleName } = credit;
		if (property !== "contributor") add(property, credit);
		else if (roleName) add(crew.find(([pattern]) => pattern.test(roleName.value))?.[1] ?? roleName, credit);
	}
	const first = layout === "list" ? listOrder : billingOrder;
	const last = layout === "list" ? [] : billingEnd;
	const rank = (role) => {
		if (typeof role !== "string") return 50;
		const end = last.indexOf(role);
		if (end >= 0) return 100 + end;
		const start = first.indexOf(role);
		return start < 0 ? 49 : start;
	};
	const sorted = [...roles.values()].sort((a, b) => rank(a.role) - rank(b.role));
	if (layout === "billing") sorted.reverse();
	const groups = [];
	for (const { role, credits } of sorted) {
		const people = bill(credits);
		const names = role === "actor" || role === "productionCompany" ? roleKey(role) : people.map(({ name }) => name.value).join("\n");
		const same = groups.find((group) => group.names === names);
		if (same) same.roles.push(role);
		else groups.push({
			roles: [role],
			people,
			names
		});
	}
	if (layout === "billing") for (const group of groups.reverse()) group.roles.reverse();
	return groups;
}
export { billCredits };

//# sourceMappingURL=billing.js.map