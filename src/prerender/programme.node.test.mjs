// A programme in prepared pages, in bare Node: what stands in them, and what they carry.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "../../dist/index.js";
import { readProgramme } from "../../dist/film/read-programme.js";
import { prerender } from "../../dist/prerender/prerender.js";

const film = (name, more) => ({
  "@type": "Movie",
  "@id": `#${name.toLowerCase()}`,
  name,
  director: "Ana Abel",
  dateCreated: "1990",
  url: `/${name.toLowerCase()}`,
  ...more,
});
const event = (id, startDate, more) => ({
  "@type": "ScreeningEvent",
  "@id": `#at-${startDate}`,
  startDate,
  workPresented: { "@id": id },
  location: "Rex",
  offers: { "@type": "Offer", url: `https://tickets.example/${startDate}` },
  ...more,
});
const festival = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Festival", name: "Hush", url: "https://hush.example/" },
    film("Zebra"),
    film("Élan"),
    film("Unseen"),
    event("#élan", "2030-06-05T18:00Z"),
    ...[6, 7, 8, 9, 10, 11].map((day) =>
      event("#zebra", `2030-06-${String(day).padStart(2, "0")}T18:00Z`),
    ),
  ],
};
const prepare = (tag, { inner = "", document = festival } = {}) =>
  prerender(
    `<!doctype html>\n<html lang="en-GB"><head><title>x</title></head><body>${tag}${inner}</film-programme></body></html>`,
    {
      path: "programme/index.html",
      load: () => JSON.stringify(document),
      now: new Date("2030-06-01T12:00Z"),
    },
  );
const shadow = (html) => /<template[^]*<\/template>/.exec(html)?.[0] ?? "";
const titles = (html) =>
  [...html.matchAll(/<h\d part="title"><a[^>]*>([^<]*)/g)].map(
    ([, title]) => title,
  );

describe("a prepared programme", () => {
  const tag = `<film-programme src="/f.json">`;

  it("has every film by its first screening, with all that it says", async () => {
    const html = shadow(await prepare(tag));
    assert.deepEqual(titles(html), ["Élan", "Zebra", "Unseen"]);
    assert.match(html, /Ana Abel · 1990/);
    assert.match(html, /href="https:\/\/tickets\.example\/2030-06-11T18:00Z"/);
    assert.match(html, /Films: 3 of 3/);
  });

  it("shows all screenings where no script will, and where one will as many as it", async () => {
    const html = shadow(await prepare(tag));
    assert.equal(html.match(/<li class="over">/g).length, 3);
    assert.match(html, /\(scripting:enabled\)\{\.over\{display:none/);
    assert.match(html, /\(scripting:none\)[^}]*\[part="plan-button"\]/);
  });

  it("is in the order that is wanted, and as list where it would be a timeline", async () => {
    const sorted = await prepare(`<film-programme src="/f.json" sort="title">`);
    assert.deepEqual(titles(shadow(sorted)), ["Élan", "Unseen", "Zebra"]);
    assert.match(sorted, /<option value="title" selected="">/);
    const day = await prepare(
      `<film-programme src="/f.json" layout="timeline">`,
    );
    assert.match(shadow(day), /part="films" class="list">/);
    assert.match(day, /<film-programme src="\/f\.json" layout="timeline">/);
  });

  it("leaves out what has begun", async () => {
    const html = await prerender(
      `<!doctype html><html lang="en"><head><title>x</title></head><body>${tag}</film-programme></body></html>`,
      {
        load: () => JSON.stringify(festival),
        now: new Date("2030-06-08T20:00Z"),
      },
    );
    assert.doesNotMatch(shadow(html), /2030-06-08/);
    assert.match(shadow(html), /2030-06-09/);
  });

  it("carries its document once, from which the same is read", async () => {
    const html = await prepare(tag);
    const scripts = [...html.matchAll(/<script type="([^"]*)"[^>]*>([^<]*)/g)];
    assert.equal(scripts.length, 1);
    assert.equal(scripts[0][1], "application/ld+json");
    const base = "https://hush.example/programme/index.html";
    const read = async (text) => {
      const { graph } = await readDocument([{ text }], base);
      return readProgramme(graph.roots, {
        lang: "en",
        base,
        report: () => {},
      });
    };
    const [before, after] = [
      await read(JSON.stringify(festival)),
      await read(scripts[0][2]),
    ];
    assert.deepEqual(
      after.films.map(({ name }) => name),
      before.films.map(({ name }) => name),
    );
    assert.deepEqual(
      after.screenings.map(({ id, startDate }) => [id, startDate]),
      before.screenings.map(({ id, startDate }) => [id, startDate]),
    );
  });

  it("says titles and facts to readers without shadow roots, unless the editor has written something", async () => {
    const text = (await prepare(tag)).split("</template>")[1];
    assert.match(text, /<h3><a href="[^"]*">Zebra<\/a><\/h3>/);
    assert.doesNotMatch(text, /18:00|Search/);
    const own = await prepare(tag, { inner: "<p>The PDF</p>" });
    assert.match(own, /<\/template><p>The PDF<\/p><\/film-programme>/);
  });

  it("stays the same when it is prepared again", async () => {
    const once = await prepare(tag);
    const options = {
      path: "programme/index.html",
      load: () => JSON.stringify(festival),
      now: new Date("2030-06-01T12:00Z"),
    };
    assert.equal(await prerender(once, options), once);
  });

  it("is a page of moderate weight with 300 films", async () => {
    const many = {
      "@context": "https://schema.org",
      "@graph": Array.from({ length: 300 }, (_, index) => [
        film(`Film${index}`),
        ...[6, 7, 8].map((day) =>
          event(`#film${index}`, `2030-06-0${day}T18:00Z`, {
            "@id": `#${index}-${day}`,
          }),
        ),
      ]).flat(),
    };
    const html = await prepare(tag, { document: many });
    const parts = { length: titles(html).length, bytes: html.length };
    assert.equal(parts.length, 300);
    assert.ok(parts.bytes < 900_000, `${parts.bytes} characters`);
  });
});
