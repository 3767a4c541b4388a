// src/i18n/en.ts
/** English. */
var words = {
	duration: (hours, minutes) => [hours && `${hours}h`, minutes && `${minutes}min`].filter(Boolean).join(" "),
	certificate: (rating, body) => `Certificate ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `${languages} subtitles`,
	noDialogue: "No dialogue",
	poster: (name) => `Poster of ${name}`,
	releaseDate: "Release date",
	roles: {
		actor: {
			one: "Star",
			many: "Stars",
			billing: "starring"
		},
		author: {
			one: "Writer",
			many: "Writers",
			billing: "written by"
		},
		director: {
			one: "Director",
			many: "Directors",
			billing: "directed by"
		},
		producer: {
			one: "Producer",
			many: "Producers",
			billing: "produced by"
		},
		musicBy: {
			one: "Music",
			many: "Music",
			billing: "music by"
		},
		editor: {
			one: "Editor",
			many: "Editors",
			billing: "edited by"
		},
		productionCompany: {
			one: "Production company",
			many: "Production companies",
			billing: "a production of"
		},
		cinematographer: {
			one: "Cinematographer",
			many: "Cinematographers",
			billing: "photographed by"
		},
		productionDesigner: {
			one: "Production designer",
			many: "Production designers",
			billing: "designed by"
		},
		costumeDesigner: {
			one: "Costume designer",
			many: "Costume designers",
			billing: "costumes by"
		},
		soundDesigner: {
			one: "Sound designer",
			many: "Sound designers",
			billing: "sound by"
		},
		castingDirector: {
			one: "Casting director",
			many: "Casting directors",
			billing: "casting by"
		}
	},
	as: (character) => `as ${character}`,
	more: (count) => `${count} more`,
	stars: (mark, best) => `${mark} out of ${best} stars`,
	pressQuotes: "Press quotes",
	carousel: "carousel",
	slide: "slide",
	previous: "Previous quote",
	next: "Next quote",
	position: (index, count) => `${index} of ${count}`,
	newsletter: {
		invitation: (film) => film ? `News of ${film}, and where to see it, by email` : "News of our films by email",
		email: "Email address",
		submit: "Subscribe",
		consent: "Your address is used for this newsletter. You can unsubscribe at any time.",
		privacy: "Privacy notice",
		invalid: "Please enter an email address, such as name@example.org.",
		sending: "Sending…",
		done: "Thank you. Please look in your inbox: you may have to confirm your address.",
		failed: "That did not work. Your address is still here; please try again."
	}
};
export { words };

//# sourceMappingURL=en.js.map