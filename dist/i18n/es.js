// src/i18n/es.ts
/** Spanish. */
var words = {
	certificate: (rating, body) => `Calificación por edades: ${rating}${body ? `, ${body}` : ""}`,
	subtitles: (languages) => `Subtítulos en ${languages}`,
	noDialogue: "Sin diálogos",
	poster: (name) => `Cartel de ${name}`,
	releaseDate: "Fecha de estreno",
	roles: {
		actor: {
			one: "Intérprete",
			many: "Intérpretes",
			billing: "con"
		},
		author: {
			one: "Guion",
			many: "Guion",
			billing: "escrita por"
		},
		director: {
			one: "Dirección",
			many: "Dirección",
			billing: "dirigida por"
		},
		producer: {
			one: "Producción",
			many: "Producción",
			billing: "producida por"
		},
		musicBy: {
			one: "Música",
			many: "Música",
			billing: "música de"
		},
		editor: {
			one: "Montaje",
			many: "Montaje",
			billing: "montada por"
		},
		productionCompany: {
			one: "Productora",
			many: "Productoras",
			billing: "una producción de"
		},
		cinematographer: {
			one: "Fotografía",
			many: "Fotografía",
			billing: "fotografía de"
		},
		productionDesigner: {
			one: "Diseño de producción",
			many: "Diseño de producción",
			billing: "diseño de producción de"
		},
		costumeDesigner: {
			one: "Vestuario",
			many: "Vestuario",
			billing: "vestuario de"
		},
		soundDesigner: {
			one: "Diseño de sonido",
			many: "Diseño de sonido",
			billing: "diseño de sonido de"
		},
		castingDirector: {
			one: "Dirección de reparto",
			many: "Dirección de reparto",
			billing: "dirección de reparto de"
		}
	},
	as: (character) => `como ${character}`,
	more: (count) => `${count} más`,
	stars: (mark, best) => `${mark} de ${best} estrellas`,
	pressQuotes: "La crítica ha dicho",
	carousel: "carrusel",
	slide: "diapositiva",
	previous: "Cita anterior",
	next: "Cita siguiente",
	position: (index, count) => `${index} de ${count}`,
	newsletter: {
		invitation: (film) => film ? `Novedades de ${film}, y dónde verla, por correo electrónico` : "Novedades de nuestras películas por correo electrónico",
		email: "Correo electrónico",
		submit: "Suscribirse",
		consent: "Su dirección se usa para este boletín. Puede darse de baja en cualquier momento.",
		privacy: "Aviso de privacidad",
		invalid: "Escriba una dirección de correo, como nombre@example.org.",
		sending: "Enviando…",
		done: "Gracias. Mire su bandeja de entrada: quizá deba confirmar su dirección.",
		failed: "No ha funcionado. Su dirección sigue aquí; inténtelo de nuevo."
	}
};
export { words };

//# sourceMappingURL=es.js.map