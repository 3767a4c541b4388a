// The writer as it is published, in bare Node: what a build or a server puts into a page's head.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { readDocument, readFilm, writeFilm } from "../../dist/index.js";

const films = new URL("../../demo/films/", import.meta.url);
const base = "https://cinema.example/films/";
const bare = (value) => JSON.parse(JSON.stringify(value));

describe("the writer in Node", () => {
  for (const file of readdirSync(films).filter((name) =>
    name.endsWith(".json"),
  ))
    for (const lang of ["en", "es"])
      it(`writes demo/films/${file} as it reads in ${lang}`, async () => {
        const text = readFileSync(new URL(file, films), "utf8");
        const { graph } = await readDocument([{ text }], base);
        assert.ok(graph.films.length > 0);
        for (const node of graph.films) {
          const reported = [];
          const report = (diagnostic) => reported.push(diagnostic);
          const film = readFilm(node, { lang, base, report: () => {} });
          const written = writeFilm(film);
          assert.equal(written["@type"], "Movie");
          assert.deepEqual(written, bare(written), "something is undefined");
          const again = readFilm(written, { lang, report });
          assert.deepEqual(bare(again), bare(film));
          assert.deepEqual(reported, []);
        }
      });
});
