import type { Programme } from "../../src/film/screening.js";
import { readGraph } from "../../src/feeds/schema-org/graph.js";
import { readProgramme } from "../../src/film/read-programme.js";

/** A small festival as a document: five films, eight screenings, three venues, two days. */
export const festival = {
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Festival",
      "@id": "#f",
      name: "Test Festival",
      url: "https://festival.test/",
    },
    ...(
      [
        ["a", "The Zebra", "1990", "Ana Abel", "FR", "Drama", "fr"],
        ["b", "Élan", "2001", "Bo Zorn", "PL", "Comedy", "pl"],
        ["c", "A Garden", "1975", "Cy Moss", "FR", "Drama", "fr"],
        ["d", "Nocturne", "2010", "Di Bell", "JP", "Comedy", "ja"],
        ["e", "Unseen", "1960", "Ed Crane", "JP", "Drama", "ja"],
      ] as const
    ).map(([id, name, year, director, country, genre, language]) => ({
      "@type": "Movie",
      "@id": `#${id}`,
      name,
      url: `https://festival.test/${id}`,
      dateCreated: year,
      director,
      countryOfOrigin: country,
      genre,
      inLanguage: language,
      duration: "PT90M",
      ...(id === "a" && {
        alternateName: { "@value": "Le Zèbre", "@language": "fr" },
      }),
    })),
    ...(
      [
        ["1", "a", "2099-06-05T18:00:00+01:00", "Rex", "Night", []],
        ["2", "b", "2099-06-05T18:30:00+01:00", "Lux", "Night", ["captions"]],
        ["3", "c", "2099-06-05T20:00:00+01:00", "Lux", "Day", []],
        ["4", "d", "2099-06-06T14:00:00+01:00", "Rex", "Day", ["relaxed"]],
        ["5", "a", "2099-06-06T16:00:00+01:00", "Lux", "Day", ["captions"]],
        ["6", "b", "2099-06-06T19:45:00+01:00", "Rex", "Day", []],
        ["7", "c", "2099-06-07T00:30:00+01:00", "Bio", "Night", []],
        ["8", "d", "2099-06-06T21:30:00+01:00", "Bio", "Night", []],
      ] as const
    ).map(([id, film, startDate, venue, strand, access]) => ({
      "@type": "ScreeningEvent",
      "@id": `https://festival.test/s/${id}`,
      startDate,
      location: { "@type": "MovieTheater", name: venue },
      workPresented: { "@id": `#${film}` },
      superEvent: {
        "@type": "EventSeries",
        name: strand,
        superEvent: { "@id": "#f" },
      },
      accessibilityFeature: access,
      offers: {
        "@type": "Offer",
        url: `https://festival.test/t/${id}`,
        price: 5,
      },
    })),
  ],
};

/** The same, read. */
export const programme = readProgramme(
  readGraph([{ value: festival }], () => undefined, "https://festival.test/")
    .roots,
  { lang: "en", base: "https://festival.test/", report: () => undefined },
) as Programme;
