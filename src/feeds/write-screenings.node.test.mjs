// The writer of screenings as it is published, in bare Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readDocument, readProgramme } from "../../dist/index.js";
import * as writer from "../../dist/feeds/schema-org/write-film.js";
import { writeScreenings } from "../../dist/feeds/schema-org/write-screenings.js";

const demo = new URL("../../demo/", import.meta.url);
const base = "https://cinema.example/films/";
const bare = (value) => JSON.parse(JSON.stringify(value));

async function read(text, lang = "en", reported = []) {
  const { graph } = await readDocument([{ text, tidy: true }], base);
  const { screenings } = await readProgramme(graph.roots, {
    lang,
    base,
    report: (diagnostic) => reported.push(diagnostic),
  });
  return screenings;
}

/** One that is made of film, time and venue is made anew. */
const told = ({ id, location, ...screening }) =>
  bare({
    ...screening,
    id: /[|\s]/.test(id) ? undefined : id,
    location: location && { ...location, id: undefined },
  });

async function again(screenings, lang) {
  const reported = [];
  const written = writeScreenings(screenings, writer);
  assert.deepEqual(written, bare(written), "something is undefined");
  const result = await read(JSON.stringify(written), lang, reported);
  assert.deepEqual(reported, []);
  return result;
}

describe("the writer of screenings", () => {
  for (const file of ["repertory/week.json", "programme/festival.json"])
    for (const lang of ["en", "es"])
      it(`writes demo/${file} as it reads in ${lang}`, async () => {
        const text = readFileSync(new URL(file, demo), "utf8");
        const screenings = await read(text, lang);
        assert.ok(screenings.length > 10);
        assert.deepEqual(
          (await again(screenings, lang)).map(told),
          screenings.map(told),
        );
      });

  const event = {
    "@type": "ScreeningEvent",
    "@id": "#e",
    startDate: "2026-12-01T20:00",
    timeZone: "Europe/London",
    workPresented: { "@type": "Movie", name: "The Lamp", inLanguage: "es" },
    location: { "@type": "MovieTheater", name: "Regal" },
  };
  for (const [what, more] of Object.entries({
    "with a name of its own": { name: "An evening of lamps" },
    "of two films": {
      workPresented: [
        { "@type": "Movie", name: "The Lamp" },
        { "@type": "Movie", name: "The Wick" },
      ],
    },
    "on a day without a time": {
      startDate: "2026-12-01",
      endDate: "2026-12-03",
    },
    "in a zone that is only known by its offset": {
      timeZone: undefined,
      startDate: "2026-12-01T20:00+05:30",
    },
    "that is cancelled": { eventStatus: "EventCancelled" },
    "that has been moved": {
      eventStatus: "EventRescheduled",
      previousStartDate: "2026-11-30T20:00",
    },
    "at home": {
      eventAttendanceMode: "OnlineEventAttendanceMode",
      location: undefined,
    },
    "here and at home": { eventAttendanceMode: "MixedEventAttendanceMode" },
    "in a room": {
      location: {
        "@type": "Place",
        "@id": "#room",
        name: "Screen 2",
        containedInPlace: {
          name: "Regal",
          url: "https://regal.example/",
          address: "2 Reel Lane",
          geo: { latitude: 51.5, longitude: -1 },
        },
      },
    },
    "at an address": { location: "2 Reel Lane" },
    "with a range of prices": {
      offers: {
        url: "https://x.example/",
        lowPrice: 5,
        highPrice: 12,
        priceCurrency: "GBP",
      },
    },
    "with a price that the visitor chooses": {
      offers: { price: "Pay what you can", url: "https://x.example/" },
    },
    "with tickets of several kinds": {
      offers: [
        {
          name: "Full",
          price: 12,
          priceCurrency: "GBP",
          availability: "SoldOut",
        },
        {
          name: "Reduced",
          price: 0,
          availability: "LimitedAvailability",
          validFrom: "2026-11-20T10:00",
        },
      ],
    },
    "for which there are returns": {
      offers: { price: 3, availability: "ReturnsOnly" },
    },
    "that is full": { remainingAttendeeCapacity: 0, offers: { price: 3 } },
    "that is free": { isAccessibleForFree: true },
    "in a strand in a festival": {
      superEvent: [
        { "@type": "EventSeries", name: "Late" },
        { "@type": "Festival", name: "Dusk" },
      ],
    },
    "with guests": {
      performer: [
        { "@type": "Person", name: "Ann" },
        { "@type": "PerformanceRole", performer: "Bo", roleName: "piano" },
      ],
      keywords: "Q&A",
    },
    "for everyone": {
      accessibilityFeature: [
        "AD",
        "HOH",
        "BSL",
        "Relaxed",
        "Autism friendly",
        "Dementia friendly",
        "Carers and babies",
        "Wheelchair",
        "Hearing loop",
      ],
    },
    "in other languages": {
      inLanguage: "en",
      subtitleLanguage: ["de", "fr"],
      videoFormat: "35mm",
    },
    "with a text and a picture": {
      description: "A lamp.",
      image: "https://x.example/a.jpg",
      url: "https://x.example/e",
    },
  }))
    it(`writes one ${what}`, async () => {
      const screenings = await read(JSON.stringify({ ...event, ...more }));
      assert.equal(screenings.length, 1);
      assert.deepEqual(
        (await again(screenings)).map(told),
        screenings.map(told),
      );
    });

  it("writes a film in full once, or not at all where it is known", async () => {
    const film = {
      ...event.workPresented,
      "@id": "#f",
      description: "A lamp.",
    };
    const screenings = await read(
      JSON.stringify(
        [1, 2, 3].map((day) => ({
          ...event,
          "@id": `#${day}`,
          startDate: `2026-12-0${day}`,
          workPresented: film,
        })),
      ),
    );
    const full = (...about) =>
      JSON.stringify(writeScreenings(screenings, writer, ...about)).match(
        /A lamp/g,
      )?.length;
    assert.equal(full(), 1);
    assert.equal(
      full(() => true),
      undefined,
    );
  });
});
