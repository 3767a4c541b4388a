import { creditProperties } from "./film.js";
import { isNode, values } from "./node.js";
import { readImage } from "./read-image.js";
import { readTexts } from "./read-text.js";
import { all, asNode, date, expect, link, one, prose, readTable, text } from "./read-values.js";
// src/film/read-credits.ts
var personTable = {
	url: link,
	description: prose,
	image: one(readImage),
	birthPlace: text,
	birthDate: date,
	deathPlace: text,
	deathDate: date
};
var credits = (property) => (value, context, path) => values(value).flatMap((item, index) => {
	const role = asNode(item, "name");
	const details = readTable({
		characterName: text,
		roleName: text
	}, role, context, `${path}[${index}].`);
	return all(expect("name", (person, _, path) => {
		const [name] = readTexts(person, context.lang);
		if (isNode(person) && name) return {
			...details,
			...readTable(personTable, person, context, `${path}.`),
			name
		};
		const [, bare, part] = /^(.*\S)\s*\(\s*([^()]*[^()\s])\s*\)$/s.exec(name?.value ?? "") ?? [];
		if (!bare || !part) return name && {
			...details,
			name
		};
		return {
			name: {
				...name,
				value: bare
			},
			[property === "contributor" ? "roleName" : "characterName"]: {
				...name,
				value: part
			}
		};
	}))(role[property] ?? item, context, `${path}[${index}]`);
});
/** Who took part. */
var creditsTable = Object.fromEntries(creditProperties.map((property) => [property, credits(property)]));
export { creditsTable };

//# sourceMappingURL=read-credits.js.map