import type { Words } from "./words.js";

/** Spanish. */
export const words: Words = {
  headings: {
    synopsis: "Sinopsis",
    awards: "Premios",
    trailer: "Tráiler",
    gallery: "Fotogramas",
    credits: "Ficha artística y técnica",
    statement: "Palabras de la dirección",
    newsletter: "Boletín",
  },
  certificate: (rating, body) =>
    `Calificación por edades: ${rating}${body ? `, ${body}` : ""}`,
  subtitles: (languages) => `Subtítulos: ${languages}`,
  noDialogue: "Sin diálogos",
  poster: (name) => `Cartel de ${name}`,
  releaseDate: (date) => `Fecha de estreno: ${date}`,
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
  previous: "Anterior",
  next: "Siguiente",
  position: (index, count) => `${index} de ${count}`,
  readMore: "Leer más",
  playTrailer: "Ver el tráiler",
  thirdParty: (provider) =>
    `Se reproduce desde ${provider}, que así sabrá de su visita.`,
  watchTrailer: (site) => `Ver el tráiler en ${site}`,
  still: (index, film) => `Fotograma ${index} de ${film}`,
  close: "Cerrar",
  born: (details) => `Nacimiento: ${details}`,
  died: (details) => `Fallecimiento: ${details}`,
  newsletter: {
    invitation: (film) =>
      film
        ? `Novedades de ${film} por correo electrónico`
        : "Novedades de nuestras películas por correo electrónico",
    email: "Correo electrónico",
    submit: "Suscribirse",
    consent:
      "Su dirección se usa solo para este boletín. Puede darse de baja en cualquier momento.",
    privacy: "Aviso de privacidad",
    invalid: "Escriba una dirección de correo, como nombre@example.org.",
    sending: "Enviando…",
    done: "Gracias. Mire su bandeja de entrada: quizá deba confirmar su dirección.",
    inbox: "Ya casi está: abra el correo que le hemos enviado y confirme.",
    sent: "Su solicitud está en camino. Mire su bandeja de entrada.",
    already: "Esta dirección ya está en la lista.",
    refused: (reason = "") =>
      `No se ha aceptado la dirección. ${reason}`.trim(),
    busy: "Demasiadas solicitudes. Inténtelo de nuevo en unos minutos.",
    offline: "No hay conexión. Su dirección sigue aquí; inténtelo de nuevo.",
    down: "El servicio de boletines no responde. Su dirección sigue aquí; inténtelo más tarde.",
  },
};
