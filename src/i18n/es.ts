import type { Words } from "./words.js";

/** Spanish. */
export const words: Words = {
  certificate: (rating, body) =>
    `Calificación por edades: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `Subtítulos en ${languages}`,
  noDialogue: "Sin diálogos",
  poster: (name) => `Cartel de ${name}`,
  releaseDate: "Fecha de estreno",
  roles: {
    actor: ["Intérprete", "Intérpretes", "con"],
    author: ["Guion", "Guion", "escrita por"],
    director: ["Dirección", "Dirección", "dirigida por"],
    producer: ["Producción", "Producción", "producida por"],
    musicBy: ["Música", "Música", "música de"],
    editor: ["Montaje", "Montaje", "montada por"],
    productionCompany: ["Productora", "Productoras", "una producción de"],
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
    invitation: (film) =>
      film
        ? `Novedades de ${film} por correo electrónico`
        : "Novedades de nuestras películas por correo electrónico",
    email: "Correo electrónico",
    submit: "Suscribirse",
    consent:
      "Su dirección se usa para este boletín. Puede darse de baja en cualquier momento.",
    privacy: "Aviso de privacidad",
    invalid: "Escriba una dirección de correo, como nombre@example.org.",
    sending: "Enviando…",
    done: "Gracias. Mire su bandeja de entrada: quizá deba confirmar su dirección.",
    failed: "No ha funcionado. Su dirección sigue aquí; inténtelo de nuevo.",
  },
};
