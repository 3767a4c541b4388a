// Screenings in prepared pages, in bare Node: what stands in them, and what they carry.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { readDocument } from "../../dist/index.js";
import { filmOf, readProgramme } from "../../dist/film/read-programme.js";
import { loadEngine } from "../../dist/film/time.js";
import { main } from "../../dist/cli/main.js";
import { carryScreenings } from "../../dist/prerender/carry-screenings.js";
import { prerender, readFiles } from "../../dist/prerender/prerender.js";

const demo = new URL("../../demo/", import.meta.url).pathname;
const load = readFiles(demo);
const path = "pages/index.html";
const week = "../repertory/week.json";
const zone = `time-zone="Europe/London"`;
const now = new Date("2026-11-25T16:00Z");
const prepare = (body, options) =>
  prerender(
    `<!doctype html>\n<html lang="en-GB"><head><title>x</title></head><body>${body}</body></html>`,
    { path, load, now, ...options },
  );
const only = (document) => ({ load: () => JSON.stringify(document) });
const carried = (html) =>
  JSON.parse(/<script[^>]* data-film-elements[^>]*>([^<]*)/.exec(html)[1]);
/** Of each screening its time, as the shadow roots have it. */
const times = (html) =>
  [...html.matchAll(/<time part="time" datetime="([^"]*)"/g)].map(
    ([, time]) => time,
  );
/** What readers without shadow roots have. */
const text = (html) =>
  /<div data-film-elements="">([^]*)<\/div><\//
    .exec(html)[1]
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
const report = () => {};
await loadEngine();
const read = async (document, base = "https://cinema.example/films/x.json") => {
  const { graph } = await readDocument(
    [
      {
        text:
          typeof document === "string" ? document : JSON.stringify(document),
        tidy: typeof document !== "string",
      },
    ],
    base,
  );
  return {
    graph,
    programme: readProgramme(graph.roots, { lang: "en", base, report }),
  };
};

const event = (startDate, more) => ({
  "@type": "ScreeningEvent",
  startDate,
  location: "Regal",
  ...more,
});
const lamp = { "@type": "Movie", "@id": "#lamp", name: "The Lamp" };

describe("prepared screenings", () => {
  it("are all that are to come, and none that has begun", async () => {
    const html = await prepare(
      `<film-screenings src="${week}" ${zone}></film-screenings>`,
    );
    const { programme } = await read(
      readFileSync(`${demo}repertory/week.json`, "utf8"),
    );
    const coming = programme.screenings.filter(
      ({ startDate }) => Date.parse(startDate) > +now,
    );
    assert.ok(coming.length < programme.screenings.length);
    assert.deepEqual(
      times(html),
      coming.map(({ startDate }) => startDate),
    );
    const early = await prepare(
      `<film-screenings src="${week}" ${zone}></film-screenings>`,
      { now: new Date("2026-11-01") },
    );
    assert.equal(times(early).length, programme.screenings.length);
  });

  it("are all there, however many", async () => {
    const many = Array.from({ length: 450 }, (_, minute) =>
      event(new Date(Date.UTC(2027, 0, 1, 12, minute)).toISOString(), {
        workPresented: lamp,
      }),
    );
    const html = await prepare(
      `<film-screenings src="a.json" ${zone}></film-screenings>`,
      only(many),
    );
    assert.equal(times(html).length, 450);
  });

  it("say the day in full, and never that it is today or tomorrow", async () => {
    const html = await prepare(
      `<film-screenings src="${week}" ${zone} heading-level="2"></film-screenings>`,
    );
    for (const day of ["Wednesday 25 November", "Thursday 26 November"]) {
      assert.match(html, new RegExp(`<time datetime="[^"]*">${day}</time>`));
      assert.match(text(html), new RegExp(day));
    }
    assert.doesNotMatch(html, /today|tomorrow/i);
    assert.match(
      text(
        await prepare(
          `<film-screenings src="a.json" ${zone}></film-screenings>`,
          only(event("2027-01-01T20:00", { workPresented: lamp })),
        ),
      ),
      /Friday,? 1 January 2027/,
    );
  });

  it("have no choices where a text is read, and none without a script", async () => {
    const html = await prepare(
      `<film-screenings src="${week}" ${zone}></film-screenings>`,
    );
    assert.match(html, /<div part="filters">/);
    assert.match(
      html,
      /@media \(scripting:none\)\{[^}]*\[part="filters"\][^}]*display:none/,
    );
    assert.doesNotMatch(text(html), /\bAll\b|Add to calendar/);
    assert.match(text(html), /Book: /);
  });

  it("are part of a page, its film's alone", async () => {
    const html = await prepare(
      `<film-page src="${week}#nosferatu" ${zone}></film-page>`,
    );
    assert.match(html, /<film-screenings part[^>]*><template shadowrootmode/);
    assert.deepEqual(times(html), ["2026-11-27T21:00:00+00:00"]);
    assert.match(text(html), /Friday 27 November/);
    const inside = await prepare(
      `<film-page src="${week}#nosferatu"><film-screenings ${zone}></film-screenings></film-page>`,
    );
    assert.deepEqual(times(inside), times(html));
  });

  it("leave no gap in a page when they are over", async () => {
    const html = await prepare(
      `<film-page src="${week}#nosferatu" ${zone}></film-page>`,
      { now: new Date("2027-01-01") },
    );
    assert.match(html, /<film-screenings [^>]*\bempty\b/);
    assert.deepEqual(times(html), []);
  });

  it("are those of the page's own JSON-LD, and of that between the tags", async () => {
    const script = `<script type="application/ld+json">${JSON.stringify(event("2026-12-01T20:00", { workPresented: lamp }))}</script>`;
    for (const body of [
      `${script}<film-screenings src="#" ${zone}></film-screenings>`,
      `<film-screenings ${zone}>${script}</film-screenings>`,
    ])
      assert.deepEqual(times(await prepare(body)), [
        "2026-12-01T20:00:00+00:00",
      ]);
  });

  it("are said to be none where nothing is scheduled", async () => {
    const html = await prepare(
      `<film-screenings src="../films/the-great-movement.json"></film-screenings>`,
    );
    assert.match(text(html), /Nothing is scheduled at the moment\./);
  });

  it("are the same when they are prepared again, whenever that is before the next", async () => {
    for (const tag of ["film-screenings", "film-page"]) {
      const html = await prepare(
        `<${tag} src="${week}#nosferatu" ${zone}></${tag}>`,
      );
      for (const time of ["2026-11-25T16:00Z", "2026-11-27T20:59Z"])
        assert.equal(
          await prerender(html, { path, load, now: new Date(time) }),
          html,
        );
    }
  });

  it("are those of the time that the command is told", async () => {
    const { log, error } = console;
    const lines = [];
    console.log = console.error = (line) => lines.push(line);
    try {
      assert.equal(await main(["prerender", "--now", "soon", "x.html"]), 2);
      assert.match(lines.join(), /--now wants a time/);
    } finally {
      Object.assign(console, { log, error });
    }
  });
});

describe("json-ld", () => {
  const own = `<script type="application/ld+json">${JSON.stringify({ ...lamp, event: event("2026-12-01T20:00+00:00") })}</script>`;
  const listing = {
    load: () =>
      JSON.stringify([
        { ...lamp, duration: "PT9M" },
        event("2026-12-01T20:00+00:00", { workPresented: { "@id": "#lamp" } }),
        event("2026-11-01T20:00+00:00", { workPresented: { "@id": "#lamp" } }),
      ]),
  };
  const said = (html) =>
    [
      ...html.matchAll(/<script type="application\/ld\+json"[^>]*>([^<]*)/g),
    ].map(([, text]) => JSON.parse(text));
  it("says what is to come where the page has the film alone, once", async () => {
    const film = `<script type="application/ld+json">${JSON.stringify(lamp)}</script>`;
    for (const tag of ["film-page", "film-screenings"]) {
      const html = await prepare(
        `${film}<${tag} src="a.json" json-ld></${tag}><film-screenings src="a.json" json-ld></film-screenings>`,
        listing,
      );
      const [, ...written] = said(html).sort(
        (a, b) => +!!a["@graph"] - +!!b["@graph"],
      );
      assert.equal(written.length, 1);
      assert.deepEqual(
        written[0]["@graph"].map(({ startDate }) => startDate),
        ["2026-12-01T20:00:00+00:00"],
      );
      assert.equal(await prerender(html, { path, now, ...listing }), html);
    }
  });
  it("says nothing that the page says", async () => {
    const html = await prepare(
      `${own}<film-page src="a.json" json-ld></film-page>`,
      listing,
    );
    assert.equal(said(html).length, 1);
  });
  it("says nothing twice that the listing says", async () => {
    const html = await prepare(
      `<film-page src="a.json" json-ld></film-page>`,
      listing,
    );
    assert.equal(said(html).length, 1);
  });
});

describe("a page that shows screenings", () => {
  it("carries the document once, for all its elements", async () => {
    const html = await prepare(
      `<film-screenings src="${week}"></film-screenings><film-card src="${week}"></film-card><film-page src="${week}"></film-page>`,
    );
    assert.equal(html.match(/<script /g).length, 1);
    const { graph, programme } = await read(carried(html));
    assert.ok(programme.films.length > 5);
    assert.equal(graph.find("")["name"], "Nosferatu");
  });

  it("carries of other films nothing", async () => {
    const html = await prepare(
      `<film-page src="${week}#nosferatu" ${zone}></film-page>`,
    );
    const { programme } = await read(carried(html));
    assert.deepEqual(
      programme.films.map(({ name }) => name.value),
      ["Nosferatu"],
    );
    assert.ok(programme.screenings.length);
  });

  it("carries no screenings where no element shows them", async () => {
    for (const body of [
      `<film-card src="${week}#nosferatu"></film-card>`,
      `<film-page src="${week}#nosferatu" sections="film-card"></film-page>`,
      `<film-page src="${week}#nosferatu"><film-card></film-card></film-page>`,
    ])
      assert.doesNotMatch(await prepare(body), /ScreeningEvent/);
  });

  for (const [name, document] of [
    [
      "a film with its screenings in it",
      {
        ...lamp,
        event: [event("2026-12-01T20:00"), event("2026-12-02T20:00")],
      },
    ],
    [
      "a festival",
      {
        "@type": "Festival",
        name: "Dusk",
        location: { "@type": "Place", name: "Regal", timeZone: "Asia/Tokyo" },
        subEvent: [
          {
            "@type": "EventSeries",
            name: "Late",
            subEvent: [event("2026-12-01T20:00", { workPresented: lamp })],
          },
          event("2026-12-03T20:00", { workPresented: "The Wick" }),
        ],
      },
    ],
    [
      "a cinema",
      {
        "@type": "MovieTheater",
        name: "Regal",
        event: [
          event("2026-12-01T20:00", {
            workPresented: { ...lamp, "@id": undefined },
          }),
          event("2026-12-03T20:00", {
            workPresented: { "@type": "Movie", name: "The Wick" },
          }),
        ],
      },
    ],
    [
      "a list that begins with another film",
      [
        event("2026-12-03T20:00", {
          workPresented: { "@type": "Movie", name: "The Wick" },
        }),
        event("2026-12-01T20:00", {
          workPresented: [lamp, { "@type": "Movie", name: "Ash" }],
        }),
      ],
    ],
    [
      "events that name what they belong to",
      [
        lamp,
        event("2026-12-01T20:00", {
          "@id": "#e",
          workPresented: { "@id": "#lamp" },
          superEvent: { "@id": "#f" },
        }),
        event("2026-12-02T20:00", {
          "@id": "#g",
          workPresented: "The Wick",
          superEvent: { "@id": "#f" },
        }),
        {
          "@type": "Festival",
          "@id": "#f",
          name: "Dusk",
          timeZone: "Asia/Tokyo",
          subEvent: [{ "@id": "#e" }, { "@id": "#g" }],
        },
      ],
    ],
    [
      "times whose offset another film's have",
      [
        event("2026-12-01T20:00", { workPresented: lamp }),
        event("2026-12-02T20:00+05:00", { workPresented: "The Wick" }),
      ],
    ],
    ...readdirSync(`${demo}films`)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [
        `demo/films/${file}`,
        readFileSync(`${demo}films/${file}`, "utf8"),
      ]),
    [
      "demo/repertory/week.json",
      readFileSync(`${demo}repertory/week.json`, "utf8"),
    ],
  ])
    it(`carries ${name} so that it says the same`, async () => {
      const { graph, programme } = await read(document);
      const choices = [...graph.films.slice(0, 3), undefined];
      for (const film of choices)
        for (const isWhole of [true, false]) {
          const again = await read(
            carryScreenings(graph, film, isWhole),
            "https://other.example/",
          );
          const work = film && filmOf(programme, film);
          const wanted = programme.screenings.filter(
            ({ workPresented }) =>
              isWhole || !film || workPresented.includes(work),
          );
          const said = ({ id, day, startDate, superEvent, offers, ...more }) =>
            [id, day, startDate, superEvent, offers, more.location].concat(
              more.workPresented.map(({ name, image, url }) => [
                name,
                image,
                url,
              ]),
            );
          assert.deepEqual(
            again.programme.screenings.map(said),
            wanted.map(said),
          );
          if (film)
            assert.equal(
              JSON.stringify(again.graph.find("")["name"]),
              JSON.stringify(film["name"]),
            );
        }
    });
});
