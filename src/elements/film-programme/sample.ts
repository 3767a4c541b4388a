import type { Film } from "../../film/film.js";
import type { Screening } from "../../film/screening.js";
import type { Catalogue } from "./catalogue.js";

const film = {
  director: [],
  duration: 61,
  countryOfOrigin: ["FR"],
  image: [],
  genre: [],
} as unknown as Film;

const screening = {
  id: "",
  workPresented: [film],
  startDate: "2000-01-01T20:00",
  day: "2000-01-01",
  offers: [],
  superEvent: [],
  accessibilityFeature: [],
  inLanguage: [],
} as unknown as Screening;

/**
 * A programme of one film, with what is dear to write the first time: a day, a time, a running time, a country. Nobody sees
 * it. Fetched while the listing is on its way; it must import nothing but types.
 */
export const catalogue = {
  programme: { films: [film], screenings: [screening] },
  films: [film],
  screenings: new Map([[film, [screening]]]),
  byTime: [film],
  tells: () => true,
} as unknown as Catalogue;
