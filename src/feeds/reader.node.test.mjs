// The reader as it is published, in bare Node: no DOM, no bundler.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { billCredits, readDocument, readFilm } from "../../dist/index.js";

const films = new URL("../../demo/films/", import.meta.url);
const base = "https://cinema.example/films/";

/** The films of a document, read in a language, with all that was reported. */
async function read(text, lang = "en") {
  const { graph, diagnostics } = await readDocument([{ text }], base);
  const reported = [...diagnostics];
  const report = (diagnostic) => reported.push(diagnostic);
  return {
    graph,
    reported,
    films: graph.films.map((node) => readFilm(node, { lang, base, report })),
  };
}

describe("the reader in Node", () => {
  it("has no DOM to lean on", () => {
    assert.equal(typeof globalThis.document, "undefined");
    assert.equal(typeof globalThis.DOMParser, "undefined");
  });

  for (const file of readdirSync(films).filter((name) =>
    name.endsWith(".json"),
  )) {
    const text = readFileSync(new URL(file, films), "utf8");
    const untidy = file.startsWith("untidy");
    for (const lang of ["en", "es"]) {
      it(`reads demo/films/${file} in ${lang}`, async () => {
        const { films, reported } = await read(text, lang);
        assert.ok(films.length > 0);
        for (const film of films) assert.ok(film.name?.value);
        if (untidy) assert.ok(reported.length > 0);
        else assert.deepEqual(reported, []);
      });
    }
  }

  it("knows The Great Movement", async () => {
    const text = readFileSync(
      new URL("the-great-movement.json", films),
      "utf8",
    );
    const { graph, films: found } = await read(text);
    const [film] = found;
    assert.equal(film.name.value, "The Great Movement");
    assert.deepEqual(
      { ...film.alternateName },
      { value: "El Gran Movimiento", lang: "es" },
    );
    assert.equal(film.duration, 85);
    assert.deepEqual(film.inLanguage, ["es"]);
    assert.deepEqual(film.countryOfOrigin, ["BO"]);
    assert.equal(graph.find("the-great-movement"), graph.films[0]);
    const [cast] = billCredits(film, "list");
    assert.deepEqual(cast.roles, ["actor"]);
    assert.ok(cast.people.length > 1);
  });

  it("reads a cinema's graph with links", async () => {
    const { films } = await read(
      JSON.stringify({
        "@context": "https://schema.org",
        "@graph": [
          {
            "@type": "ScreeningEvent",
            workPresented: { "@id": "https://cinema.example/#movie" },
            offers: [],
          },
          {
            "@type": "Movie",
            "@id": "https://cinema.example/#movie",
            name: "Midnight",
            duration: "PT1H34M",
            director: [{ "@type": "Person", name: "Mitchell Leisen" }],
            inLanguage: "English",
          },
        ],
      }),
    );
    assert.equal(films.length, 1);
    assert.equal(films[0].duration, 94);
    assert.deepEqual(films[0].inLanguage, ["en"]);
  });

  it("reads schema.org's own example", async () => {
    const { films } = await read(`{
      "@context": "https://schema.org/",
      "@type": "Movie",
      "name": "Ghostbusters",
      "productionCompany": { "@type": "Organization", "name": "Black Rhino" },
      "countryOfOrigin": { "@type": "Country", "name": "USA" }
    }`);
    assert.equal(films[0].productionCompany[0].name.value, "Black Rhino");
  });

  it("reads an HTML page, with what WordPress did to it", async () => {
    const { films, graph } = await read(`<!doctype html><p>İstanbul</p>
      <!-- <script type="application/ld+json">{"name":"in a comment"}</script> -->
      <script type="application/ld+json" id="listing">
      {"@context":"http://www.schema.org",<br />
      "@type":"http://schema.org/Movie",</p>
      <p>"name":"The Lighthouse &amp; the Bus"}
      </script>`);
    assert.equal(films.length, 1);
    assert.equal(films[0].name.value, "The Lighthouse & the Bus");
    assert.equal(graph.find("listing"), graph.films[0]);
  });

  it("says what is no document, and what is no film", async () => {
    const broken = await read('{"@type":"Movie"');
    assert.deepEqual(broken.films, []);
    assert.deepEqual(
      broken.reported.map(({ expected }) => expected),
      ["JSON"],
    );
    assert.deepEqual((await read("{}")).films, []);
  });

  it("gives a film that can be read again", async () => {
    const text = readFileSync(
      new URL("the-umbrella-observatory.json", films),
      "utf8",
    );
    const [film] = (await read(text)).films;
    const [again] = (await read(JSON.stringify(film))).films;
    assert.equal(JSON.stringify(again), JSON.stringify(film));
  });
});
