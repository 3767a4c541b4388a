// src/i18n/en-card.ts
/** English, as far as a card speaks it: most pages have one, and many nothing else. */
var words = {
	duration: (hours, minutes) => [hours && `${hours}h`, minutes && `${minutes}min`].filter(Boolean).join(" "),
	certificate: (rating, body) => `Certificate ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `${languages} subtitles`,
	noDialogue: "No dialogue",
	poster: (name) => `Poster of ${name}`,
	releaseDate: (date) => `Release date: ${date}`
};
export { words };

//# sourceMappingURL=en-card.js.map