// node bench/generate.mjs 300 > festival.json: the bench's festival as a document, for src.
import { programme } from "./lib/festival.js";

const [count = "300"] = process.argv.slice(2);
const { name, films, screenings } = programme(Number(count));
const text = ({ value, lang }) =>
  lang ? { "@value": value, "@language": lang } : value;
const id = (film) => `#film-${films.indexOf(film)}`;
const document = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Festival",
      "@id": "#festival",
      name: name.value,
      url: "https://festival.example/",
    },
    ...films.map((film) => ({
      "@type": "Movie",
      "@id": id(film),
      name: film.name.value,
      alternateName: text(film.alternateName),
      url: film.url,
      image: film.image.map(({ url, width, height }) => ({
        "@type": "ImageObject",
        contentUrl: url,
        width,
        height,
      })),
      abstract: film.description.value,
      duration: `PT${film.duration}M`,
      genre: film.genre.map(text),
      inLanguage: film.inLanguage,
      countryOfOrigin: film.countryOfOrigin,
      dateCreated: film.dateCreated,
      director: film.director.map((person) => person.name.value),
      actor: film.actor.map((person) => person.name.value),
    })),
    ...screenings.map((screening) => ({
      "@type": "ScreeningEvent",
      "@id": screening.id,
      startDate: screening.startDate,
      endDate: screening.endDate,
      location: {
        "@type": "MovieTheater",
        "@id": `#${screening.location.id}`,
        name: screening.location.name.value,
      },
      workPresented: screening.workPresented.map((film) => ({
        "@id": id(film),
      })),
      superEvent: screening.superEvent.map((strand) => ({
        "@type": "EventSeries",
        name: strand.value,
        superEvent: { "@id": "#festival" },
      })),
      offers: screening.offers.map(({ url, price }) => ({
        "@type": "Offer",
        url,
        price,
        priceCurrency: "GBP",
      })),
      accessibilityFeature: screening.accessibilityFeature,
      subtitleLanguage: screening.subtitleLanguage,
    })),
  ],
};
process.stdout.write(JSON.stringify(document, null, 1));
