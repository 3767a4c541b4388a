// src/film/film.ts
/** The properties of https://schema.org/Movie that hold credits, in the order in which a listing names them. */
var creditProperties = [
	"actor",
	"author",
	"director",
	"producer",
	"musicBy",
	"editor",
	"contributor",
	"productionCompany"
];
export { creditProperties };

//# sourceMappingURL=film.js.map