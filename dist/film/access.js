// src/film/access.ts
/**
* What cinemas call it. Whole abbreviations stand between `^` and `$`; words may stand among others. Bare "subtitled" is
* not here: it may be a translation.
*/
var labels = [
	["audioDescription", /^ad$|audio ?desc|audiodes|^described/],
	["captions", /^(hoh|cc|oc|ccap|ocap|sdh|sme)$|caption|descriptive(ly)? sub|hard of hearing|\bhoh\b|\bsdh\b|deaf|sourds|gehorlos|horgesch|sordos/],
	["signLanguage", /^signed( |$)|\b(bsl|asl|isl|lsf|dgs|lse|lis|ngt)\b|sign(ed)? ?(lang|interpret|bsl)|gebarden|langue des signes|lengua de signos|lingua dei segni/],
	["relaxed", /^rs$|relax|entspannt/],
	["autismFriendly", /^af$|autis|sensory/],
	["dementiaFriendly", /dementia|alzheimer|demenz/],
	["carersAndBabies", /^(bf|cb|p&b)$|carer|\bbab(y|ies|es)\b|parent.*(baby|toddler|child)|toddler|kinderwagen|poussette|bebe/],
	["wheelchair", /^wa$|wheel ?chair|step ?free|rollstuhl|fauteuil|silla de ru/],
	["hearingLoop", /^(hl|il)$|(hearing|induction|induktions) ?(loop|schleife)|t ?coil|infra ?red|assistive listening|boucle/]
];
/** `audioDescription`, `Audio-described` and `AUDIO_DESCRIBED` in one form, and no accents. */
var plainLabel = (label) => label.slice(0, 200).replace(/([a-z])(?=[A-Z])/g, "$1 ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/^attribute\b|[\s_./()–-]+/g, " ").replace(/\b(\w) (?=\w\b)/g, "$1").trim();
/** What a label stands for: `AD`, `HOH`, `Descriptive subtitles`, `BSL interpreted`, `Relaxed screening`, … */
function findAccess(label) {
	const text = plainLabel(label);
	return labels.flatMap(([feature, names]) => names.test(text) ? feature : []);
}
export { findAccess };

//# sourceMappingURL=access.js.map