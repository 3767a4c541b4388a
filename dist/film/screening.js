// src/film/screening.ts
/**
* What a screening has for whom. Captions are for the hard of hearing and say what is to be heard; subtitles translate,
* and are `Screening.subtitleLanguage`.
*/
var accessFeatures = [
	"audioDescription",
	"captions",
	"signLanguage",
	"relaxed",
	"autismFriendly",
	"dementiaFriendly",
	"carersAndBabies",
	"wheelchair",
	"hearingLoop"
];
export { accessFeatures };

//# sourceMappingURL=screening.js.map