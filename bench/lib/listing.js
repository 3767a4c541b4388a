import { places } from "./places.js";

const properties = {
  Director: "director",
  Screenplay: "author",
  Music: "musicBy",
  Producer: "producer",
  Cast: "actor",
};
const person = (name) => ({ "@type": "Person", name });

/** What <film-card> shows of a film, as a listing. */
export const briefListing = (film) => ({
  "@context": "https://schema.org",
  "@type": "Movie",
  "@id": `#film-${film.id}`,
  name: film.title,
  alternateName: {
    "@value": film.originalTitle,
    "@language": places[film.country].lang,
  },
  url: `/films/${film.id}`,
  image: {
    "@type": "ImageObject",
    contentUrl: film.poster,
    width: 160,
    height: 240,
  },
  countryOfOrigin: places[film.country].country,
  dateCreated: String(film.year),
  duration: `PT${film.runtime}M`,
  genre: film.genre,
  inLanguage: places[film.language].lang,
  contentRating: film.certificate,
});

/** All of a film, as a listing. */
export function listing(film) {
  const document = {
    ...briefListing(film),
    description: film.synopsis,
    contributor: [],
    review: film.quotes.map(({ text, source }) => ({
      "@type": "Review",
      reviewBody: text,
      publisher: { "@type": "Organization", name: source },
    })),
  };
  for (const { role, name } of film.credits) {
    const property = properties[role];
    if (property) (document[property] ??= []).push(person(name));
    else
      document.contributor.push({
        "@type": "Role",
        roleName: role,
        contributor: person(name),
      });
  }
  return document;
}

/** The films as one document, each with its `@id`. */
export const document = (films) => ({
  "@context": "https://schema.org",
  "@graph": films.map(briefListing),
});
