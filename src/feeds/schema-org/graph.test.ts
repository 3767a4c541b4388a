import { expect } from "@open-wc/testing";
import { within } from "../../../scripts/testing/time.js";
import type { Diagnostic } from "../../film/diagnostic.js";
import { readGraph, type Graph } from "./graph.js";

function read(...values: unknown[]): { graph: Graph; told: Diagnostic[] } {
  const told: Diagnostic[] = [];
  const graph = readGraph(
    values.map((value) => ({ value })),
    (diagnostic) => told.push(diagnostic),
    "https://cinema.example/",
  );
  return { graph, told };
}

const names = (...values: unknown[]): unknown[] =>
  read(...values).graph.films.map(({ name }) => name);

const movie = (name: string, more: object = {}): object => ({
  "@type": "Movie",
  name,
  ...more,
});

/** As it comes out of JSON: `{"__proto__": …}` in a literal is something else. */
const parse = (json: string): unknown => JSON.parse(json);

describe("readGraph", () => {
  it("keeps the document's address", () => {
    expect(read().graph.base).to.equal("https://cinema.example/");
    expect(readGraph([], () => 0).base).to.equal(undefined);
  });

  describe("finds the films", () => {
    for (const [where, value] of Object.entries({
      "at the top": movie("M"),
      "in a list": [movie("M")],
      "in a list in a list": [[[movie("M")]]],
      "in a @graph": { "@graph": [{ "@type": "WebPage" }, movie("M")] },
      "in an event": { "@type": "ScreeningEvent", workPresented: movie("M") },
      "in an ItemList": {
        "@type": "ItemList",
        itemListElement: [{ "@type": "ListItem", item: movie("M") }],
      },
      "in a page's mainEntity": { "@type": "WebPage", mainEntity: movie("M") },
      "of several types": movie("M", { "@type": ["CreativeWork", "Movie"] }),
      "of a type with its address": movie("M", {
        "@type": "http://schema.org/Movie",
      }),
      "without a type, by hand": { name: "M" },
      "in a @set": { "@set": [movie("M")] },
    })) {
      it(where, () => {
        expect(names(value)).to.deep.equal(["M"]);
      });
    }

    it("those that stand highest first, else in their order", () => {
      expect(
        names([
          { "@type": "ScreeningEvent", workPresented: movie("deep") },
          movie("one", { isBasedOn: movie("in one") }),
          movie("two"),
        ]),
      ).to.deep.equal(["one", "two", "deep", "in one"]);
    });

    it("no other things", () => {
      for (const value of [
        { "@type": "WebPage", name: "M" },
        { "@type": "Person", name: "Fritz Lang" },
        { "@type": "MovieTheater", name: "The Brattle" },
        { "@type": {}, name: "M" },
        { title: "M" },
        { name: "" },
        [{ name: "M" }],
        "Movie",
        null,
      ]) {
        expect(names(value), JSON.stringify(value)).to.deep.equal([]);
      }
    });
  });

  describe("makes one node of those that share an @id", () => {
    it("in one block", () => {
      const { graph } = read({
        "@graph": [
          {
            "@type": "ScreeningEvent",
            workPresented: { "@id": "#m" },
            location: { "@id": "#theatre" },
          },
          movie("M", { "@id": "#m" }),
          { "@id": "#theatre", name: "The Brattle" },
          { "@id": "#m", duration: "PT1H50M" },
        ],
      });
      expect(graph.films).to.have.lengthOf(1);
      expect(graph.films[0]).to.include({ name: "M", duration: "PT1H50M" });
    });

    it("across blocks, in whatever order", () => {
      const blocks = [
        movie("M", { director: { "@id": "#lang" } }),
        { "@type": "Person", "@id": "#lang", name: "Fritz Lang" },
      ];
      for (const order of [blocks, [...blocks].reverse()]) {
        const [film] = read(...order).graph.films;
        expect(film?.["director"]).to.include({ name: "Fritz Lang" });
      }
    });

    it("and the first word counts", () => {
      const [film] = read(
        movie("M", { "@id": "#m", url: null }),
        movie("N", { "@id": "#m", url: "/m", genre: "Noir" }),
      ).graph.films;
      expect(film).to.include({ name: "M", url: "/m", genre: "Noir" });
    });

    it("and it has every type that any of them has", () => {
      const nodes = [
        { "@type": "WebPage", "@id": "#m", url: "/m" },
        { "@id": "#m" },
        movie("M", { "@id": "#m", "@type": ["Movie", "CreativeWork"] }),
        { "@type": "WebPage", "@id": "#m", name: "N" },
      ];
      const { graph } = read({ "@graph": nodes });
      expect(graph.films).to.have.lengthOf(1);
      expect(graph.films[0]).to.deep.include({
        "@type": ["WebPage", "Movie", "CreativeWork"],
        name: "M",
        url: "/m",
      });
      expect(graph.find("m")).to.equal(graph.films[0]);
      expect(names(...[...nodes].reverse())).to.deep.equal(["N"]);
    });

    it("and not of those that have none", () => {
      expect(
        names([movie("M", { "@id": "" }), movie("N", { "@id": "" })]),
      ).to.deep.equal(["M", "N"]);
      expect(
        names([movie("M", { "@id": 5 }), movie("N", { "@id": 5 })]),
      ).to.deep.equal(["M", "N"]);
      expect(
        names([movie("M", { "@id": null }), movie("N", { "@id": null })]),
      ).to.deep.equal(["M", "N"]);
    });

    it("and a node may hold itself", () => {
      const { graph } = read(
        movie("M", { "@id": "#m", workExample: { "@id": "#m" } }),
      );
      expect(graph.films[0]?.["workExample"]).to.equal(graph.films[0]);
    });
  });

  describe("find", () => {
    const { graph } = read({
      "@graph": [
        movie("one", { "@id": "https://cinema.example/films#one" }),
        movie("two", { "@id": "#two" }),
        movie("three", { "@id": "https://cinema.example/films/three" }),
        movie("four", { "@id": "plain" }),
        movie("five", { "@id": {} }),
        { "@type": "Person", "@id": "#person", name: "Fritz Lang" },
      ],
    });
    for (const [fragment, name] of [
      ["", "one"],
      ["one", "one"],
      ["https://cinema.example/films#one", "one"],
      ["two", "two"],
      ["#two", "two"],
      ["https://cinema.example/films/three", "three"],
      ["plain", "four"],
      ["person", undefined],
      ["three", undefined],
      ["e", undefined],
      ["[object Object]", undefined],
      ["undefined", undefined],
      ["__proto__", undefined],
    ]) {
      it(`gives ${name ? `"${name}"` : "nothing"} for "${fragment}"`, () => {
        expect(graph.find(fragment!)?.["name"]).to.equal(name);
      });
    }

    it("gives nothing where there is nothing", () => {
      expect(read().graph.find("")).to.equal(undefined);
      expect(read().graph.find("one")).to.equal(undefined);
    });

    it("prefers a script's id, and of its films the highest", () => {
      const graph = readGraph(
        [
          { id: "a", value: movie("one", { "@id": "#b" }) },
          {
            id: "b",
            value: movie("two", {
              review: { itemReviewed: movie("inner") },
              isBasedOn: movie("older"),
            }),
          },
          { id: "c", value: { "@type": "WebPage" } },
        ],
        () => 0,
      );
      expect(graph.find("b")?.["name"]).to.equal("two");
      expect(graph.find("a")?.["name"]).to.equal("one");
      expect(graph.find("c")).to.equal(undefined);
    });
  });

  describe("leaves out, and says so once, what is beyond the limits:", () => {
    const nest = (depth: number, inner: unknown): unknown => {
      let value = inner;
      while (depth-- > 0) value = { child: value };
      return value;
    };

    it("64 levels", () => {
      expect(names(nest(64, movie("M")))).to.deep.equal(["M"]);
      expect(names(nest(65, movie("M")))).to.deep.equal([]);
      const { graph, told } = read(
        movie("M", { a: nest(100, 1), b: nest(100, 1) }),
      );
      expect(graph.films).to.have.lengthOf(1);
      expect(told.map(({ path, expected }) => [path, expected])).to.deep.equal([
        ["document", "limit"],
      ]);
    });

    it("200,000 items", () => {
      const list = Array.from({ length: 210_000 }, (_, index) =>
        movie(String(index)),
      );
      const { graph, told } = read(list);
      expect(graph.films.length).to.be.within(199_990, 200_001);
      expect(graph.films[0]?.["name"]).to.equal("0");
      expect(told).to.have.lengthOf(1);
      expect(read(list.slice(0, 190_000)).told).to.deep.equal([]);
    });

    it("200,000 items over all blocks", () => {
      const block = Array.from({ length: 1_000 }, () => movie("M"));
      const { graph } = read(...Array.from({ length: 210 }, () => block));
      expect(graph.films.length).to.be.within(190_000, 200_001);
    });

    it("10,000 items of a film, whatever they are", () => {
      for (const type of ["Person", "Movie"]) {
        const actor = Array.from({ length: 20_000 }, (_, index) => ({
          "@type": type,
          name: String(index),
        }));
        const { graph, told } = read([movie("M", { actor }), movie("N")]);
        const [film] = graph.films;
        const kept = (film!["actor"] as unknown[]).filter(Boolean);
        expect(kept.length).to.be.within(9_990, 10_001);
        expect(graph.films[1]?.["name"]).to.equal("N");
        expect(told).to.have.lengthOf(1);
      }
    });

    it("10,000 words in lists", () => {
      const words = Array.from({ length: 9_000 }, (_, index) => `${index}`);
      const { graph, told } = read({
        ...movie("M"),
        genre: words,
        award: words,
        actor: "A",
      });
      const [film] = graph.films;
      expect(film?.["genre"]).to.have.lengthOf(9_000);
      expect(film?.["award"]).to.have.length.within(990, 1_001);
      expect(told).to.have.lengthOf(1);
      expect(read({ ...movie("M"), genre: words }).told).to.deep.equal([]);
    });

    it("20,000 characters of a text", () => {
      const { graph, told } = read(movie("M".repeat(20_001)));
      expect(graph.films[0]?.["name"]).to.equal("M".repeat(20_000));
      expect(told).to.have.lengthOf(1);
      expect(read(movie("M".repeat(20_000))).told).to.deep.equal([]);
    });

    it("a value that holds itself", () => {
      const value: Record<string, unknown> = movie("M") as never;
      value["self"] = value;
      value["list"] = [value, [value]];
      const { graph, told } = read(value);
      expect(graph.films[0]?.["name"]).to.equal("M");
      expect(told).to.have.lengthOf(1);
    });
  });

  describe("has no prototypes", () => {
    it("so that __proto__ is a name like any other", () => {
      const { graph } = read(
        parse(
          '{"@type":"Movie","name":"M","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
        ),
      );
      const [film] = graph.films;
      expect(Object.getPrototypeOf(film)).to.equal(null);
      expect(film?.["polluted"]).to.equal(undefined);
      expect(Object.keys(film!)).to.include("__proto__");
      expect(({} as Record<string, unknown>)["polluted"]).to.equal(undefined);
    });

    it("also where nodes become one", () => {
      read(
        parse('{"@id":"__proto__","polluted":true}'),
        parse('{"@id":"constructor","__proto__":{"polluted":true}}'),
        parse('{"@id":"a","__proto__":{"polluted":true}}'),
        parse('{"@id":"a","__proto__":{"__proto__":{"polluted":true}}}'),
      );
      expect(({} as Record<string, unknown>)["polluted"]).to.equal(undefined);
      expect(
        (Object as unknown as Record<string, unknown>)["polluted"],
      ).to.equal(undefined);
    });

    it("and does not change what it was given", () => {
      const value = { "@graph": [movie("M", { "@id": "#m", genre: ["a"] })] };
      const before = JSON.stringify(value);
      const [film] = read(value).graph.films;
      expect(JSON.stringify(value)).to.equal(before);
      expect(film?.["genre"]).not.to.equal(
        (value["@graph"][0] as Record<string, unknown>)["genre"],
      );
    });
  });

  it("takes @list and @set for the list in them", () => {
    const [film] = read(
      movie("M", {
        actor: { "@list": [{ name: "Peter Lorre" }, "Ellen Widmann"] },
        genre: { "@set": ["Noir"] },
        award: { "@list": [] },
      }),
    ).graph.films;
    expect(film?.["actor"]).to.have.lengthOf(2);
    expect(film?.["genre"]).to.deep.equal(["Noir"]);
    expect(film?.["award"]).to.deep.equal([]);
  });

  describe("never throws", () => {
    const trap = { toString: 1, valueOf: 1, toJSON: 1, replace: 1 };
    for (const [what, json] of Object.entries({
      "types that are no texts": `{"@type":[{},5,null,true,[],${JSON.stringify(trap)},"Movie"],"name":"M"}`,
      "an @id that is no text": `{"@type":"Movie","name":"M","@id":${JSON.stringify(trap)}}`,
      "a context that is no address": `{"@context":{"a":${JSON.stringify(trap)},"b":null,"c":[[]]},"@type":"Movie","name":"M"}`,
      "a context of many lists": `{"@context":${"[".repeat(5000)}${"]".repeat(5000)},"@type":"Movie","name":"M"}`,
      "a list that is its own": `{"@type":"Movie","name":"M","genre":{"@id":"a","@list":{"@id":"a"}},"award":{"@id":"b","@set":[{"@id":"b"}]}}`,
      "lists in lists without end": `{"@type":"Movie","name":"M","genre":${'{"@list":'.repeat(3000)}1${"}".repeat(3000)}}`,
      "types that are their own": `{"@type":["Movie",{"@id":"a","@type":{"@id":"a"}}],"name":"M"}`,
      "a graph that is its own": `{"@id":"g","@graph":[{"@id":"g"},{"@type":"Movie","name":"M"}]}`,
      "names of an object's own": `{"@type":"Movie","name":"M","hasOwnProperty":1,"toString":1,"constructor":null}`,
    })) {
      it(`over ${what}`, () => {
        const { graph } = read(parse(json));
        expect(graph.films.map(({ name }) => name)).to.deep.equal(["M"]);
        graph.find("nothing");
      });
    }

    it("over values that are no JSON", () => {
      for (const value of [
        undefined,
        Symbol("M"),
        () => 1,
        12n,
        new Date(0),
        new Map([["@type", "Movie"]]),
        NaN,
        Object.create(null),
      ]) {
        expect(names(value)).to.deep.equal([]);
        expect(names(movie("M", { value }))).to.deep.equal(["M"]);
      }
    });
  });

  it("takes no time for what is made to take long", async () => {
    const chain = Array.from({ length: 4_900 }, (_, index) => ({
      "@id": `#${index}`,
      name: { "@id": `#${index + 1}` },
    }));
    const star = Array.from({ length: 90 }, (_, index) => ({
      "@id": `#${index}`,
      name: Array.from({ length: 90 }, (_, other) => ({ "@id": `#${other}` })),
    }));
    const types = Array.from({ length: 4_000 }, (_, index) => ({
      "@id": "#m",
      "@type": [`A${index}`, `B${index}`],
    }));
    for (const nodes of [chain, star, types]) {
      const value = { "@graph": [movie("M"), ...nodes] };
      await within(250, () => read(value));
    }
  });
});
