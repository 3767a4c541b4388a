import { __exportAll } from "../../_virtual/_rolldown/runtime.js";
// src/feeds/schema-org/write-film.ts
var write_film_exports = /* @__PURE__ */ __exportAll({
	image: () => image,
	node: () => node,
	text: () => text,
	writeFilm: () => writeFilm
});
/**
* Writes films as schema.org JSON-LD. A module of its own that is fetched when a page wants it; it must not import
* anything but types.
*/
/** A text as JSON-LD has it: with its language where that is known. */
var text = (value) => value?.lang ? {
	"@value": value.value,
	"@language": value.lang
} : value?.value;
/** A node without the properties that are not known. */
var node = (type, properties) => ({
	"@type": type,
	...Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== void 0 && !(Array.isArray(value) && !value.length)))
});
var image = ({ url, caption, creditText, ...size }) => node("ImageObject", {
	contentUrl: url,
	...size,
	caption: text(caption),
	creditText: text(creditText)
});
var place = (name) => name && node("Place", { name: text(name) });
var person = (type, details) => node(type, {
	name: text(details.name),
	url: details.url,
	description: text(details.description),
	image: details.image && image(details.image),
	birthPlace: place(details.birthPlace),
	birthDate: details.birthDate,
	deathPlace: place(details.deathPlace),
	deathDate: details.deathDate
});
var credit = (property) => (credit) => {
	const { characterName, roleName } = credit;
	const who = person(property === "productionCompany" ? "Organization" : "Person", credit);
	return characterName || roleName ? node(characterName ? "PerformanceRole" : "Role", {
		[property]: who,
		characterName: text(characterName),
		roleName: text(roleName)
	}) : who;
};
var video = (trailer) => node("VideoObject", {
	...trailer,
	name: text(trailer.name),
	caption: trailer.caption.map((caption) => node("MediaObject", {
		...caption,
		name: text(caption.name)
	}))
});
var named = (type, name) => name && node(type, { name: text(name) });
/**
* A film as a schema.org Movie, ready for `JSON.stringify`. `readFilm` makes the same film of it again, in the language
* that it was read in. Where it goes into HTML as a string, `<` has to be escaped (`\u003c`).
*
* @see https://schema.org/Movie
* @see https://www.w3.org/TR/json-ld11/#string-internationalization
*/
function writeFilm(film) {
	const credits = (property) => film[property].map(credit(property));
	const { duration, contentRating, trailer, potentialAction } = film;
	return {
		"@context": "https://schema.org",
		...node("Movie", {
			name: text(film.name),
			alternateName: text(film.alternateName),
			url: film.url,
			image: film.image.map(image),
			description: text(film.description),
			abstract: text(film.abstract),
			duration: duration && `PT${duration}M`,
			genre: film.genre.map(text),
			inLanguage: film.inLanguage,
			subtitleLanguage: film.subtitleLanguage,
			contentRating: contentRating && node("Rating", {
				ratingValue: contentRating.ratingValue,
				author: contentRating.author && node("Organization", { name: contentRating.author })
			}),
			countryOfOrigin: film.countryOfOrigin.map((name) => node("Country", { name })),
			datePublished: film.datePublished,
			dateCreated: film.dateCreated,
			actor: credits("actor"),
			author: credits("author"),
			director: credits("director"),
			producer: credits("producer"),
			musicBy: credits("musicBy"),
			editor: credits("editor"),
			contributor: credits("contributor"),
			productionCompany: credits("productionCompany"),
			award: film.award.map(text),
			review: film.review.map((review) => node("Review", {
				reviewBody: text(review.reviewBody),
				reviewRating: review.reviewRating && node("Rating", { ...review.reviewRating }),
				author: named("Person", review.author),
				publisher: named("Organization", review.publisher),
				datePublished: review.datePublished,
				url: review.url
			})),
			trailer: trailer && video(trailer),
			subjectOf: film.subjectOf.map((quotation) => node("Quotation", {
				name: text(quotation.name),
				text: text(quotation.text),
				creator: named("Person", quotation.creator)
			})),
			potentialAction: potentialAction && node("SubscribeAction", { ...potentialAction })
		})
	};
}
export { image, node, text, writeFilm, write_film_exports };

//# sourceMappingURL=write-film.js.map