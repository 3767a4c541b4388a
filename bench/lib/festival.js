// An invented festival of any size, the same at every run: the harness's films (films.js) with people, addresses and
// three screenings each, as the model has them.
import { films as harness } from "./films.js";
import { places } from "./places.js";

const venues = ["Rex", "Odeon", "Lux", "Electric", "Regent", "Astor"];
const strands = ["Competition", "Panorama", "Archive", "Shorts", "Late"];
const access = ["captions", "audioDescription", "relaxed", "signLanguage"];
const properties =
  "actor author director producer musicBy editor contributor productionCompany".split(
    " ",
  );

const text = (value, lang) => ({ value, lang });
const day = (number) => `2027-06-${String(1 + (number % 12)).padStart(2, "0")}`;

const end = (start, minutes) =>
  `${new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 19)}+01:00`;

/** A Programme (src/film/screening.ts) of `count` films with three screenings each. */
export function programme(count) {
  const screenings = [];
  const films = harness(count).map((film) => {
    const { country, lang } = places[film.country];
    const own = {
      ...Object.fromEntries(properties.map((property) => [property, []])),
      name: text(film.title),
      alternateName: text(film.originalTitle, lang),
      url: `https://festival.example/films/${film.id}`,
      image: [
        {
          url: new URL(
            film.poster,
            globalThis.location?.href ?? "https://festival.example/",
          ).href,
          width: 80,
          height: 120,
        },
      ],
      description: text(film.synopsis),
      duration: film.runtime,
      genre: [text(film.genre)],
      inLanguage: [lang],
      subtitleLanguage: [],
      countryOfOrigin: [country],
      dateCreated: String(film.year),
      award: [],
      review: [],
      subjectOf: [],
      director: [{ name: text(film.credits[0].name) }],
      actor: film.credits.slice(-3).map(({ name }) => ({ name: text(name) })),
    };
    film.screenings.forEach((time, index) => {
      const clock = time.padStart(5, "0");
      const number = film.id * 3 + index;
      const on = day(number * 7);
      screenings.push({
        id: `https://festival.example/screenings/${number}`,
        image: [],
        workPresented: [own],
        startDate: `${on}T${clock}:00+01:00`,
        endDate: end(`${on}T${clock}:00`, film.runtime),
        day: on,
        timeZone: "Europe/London",
        location: {
          id: venues[number % 6],
          name: text(venues[number % 6]),
        },
        eventStatus: "EventScheduled",
        online: false,
        offers: [
          {
            url: `https://festival.example/tickets/${number}`,
            price: 9,
            payWhatYouCan: false,
          },
        ],
        availability: "InStock",
        isAccessibleForFree: false,
        superEvent: [text(strands[film.id % 5])],
        performer: [],
        accessibilityFeature: number % 9 ? [] : [access[number % 4]],
        inLanguage: own.inLanguage,
        subtitleLanguage: ["en"],
        videoFormat: [],
      });
    });
    return own;
  });
  screenings.sort((a, b) => Date.parse(a.startDate) - Date.parse(b.startDate));
  return { name: text("Invented Festival"), films, screenings };
}
