// src/i18n/en-card.ts
var list = (separator, ...parts) => parts.filter(Boolean).join(separator);
var count = (number, unit) => number && `${number} ${unit}${number > 1 ? "s" : ""}`;
/** English, as far as a card speaks it: most pages have one, and many nothing else. */
var words = {
	duration: (hours, minutes) => list(" ", hours && `${hours}h`, minutes && `${minutes}min`),
	spokenDuration: (hours, minutes) => list(", ", count(hours, "hour"), count(minutes, "minute")),
	certificate: (rating, body) => `Certificate ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `${languages} subtitles`,
	noDialogue: "No dialogue",
	poster: (name) => `Poster of ${name}`,
	releaseDate: (date) => `Release date: ${date}`
};
export { words };

//# sourceMappingURL=en-card.js.map