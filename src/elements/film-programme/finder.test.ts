import { expect } from "@open-wc/testing";
import type { Film } from "../../film/film.js";
import { listFilms } from "../../film/list-films.js";
import { programme } from "../../../scripts/testing/programme.js";
import { makeCatalogue } from "./catalogue.js";
import { facetNames, valuesOf, type FacetName } from "./facets.js";
import { Finder } from "./finder.js";
import type { Order } from "./order.js";

const catalogue = makeCatalogue(programme, "en", 0, listFilms(programme, 0));
const { films, screenings } = catalogue;
const finder = new Finder({
  films,
  screenings,
  valuesOf,
  lang: "en",
  later: () => undefined,
});
const names = (list: Iterable<Film>): string[] =>
  [...list].map(({ name }) => name?.value ?? "");
const choice = (chosen: Partial<Record<FacetName, string[]>>) =>
  new Map(
    Object.entries(chosen).map(([name, values]) => [
      name as FacetName,
      new Set(values),
    ]),
  );

describe("the order of a programme", () => {
  for (const [order, expected] of Object.entries({
    time: ["The Zebra", "Élan", "A Garden", "Nocturne", "Unseen"],
    title: ["Élan", "A Garden", "Nocturne", "Unseen", "The Zebra"],
    year: ["Nocturne", "Élan", "The Zebra", "A Garden", "Unseen"],
    director: ["The Zebra", "Nocturne", "Unseen", "A Garden", "Élan"],
  }))
    it(`by ${order}`, () => {
      expect(names(finder.sorted(order as Order))).to.deep.equal(expected);
    });
});

describe("search in a programme", () => {
  for (const [query, expected] of Object.entries({
    elan: ["Élan"],
    zebre: ["The Zebra"],
    "the garden": ["A Garden"],
    zorn: ["Élan"],
    france: ["The Zebra", "A Garden"],
    night: ["The Zebra", "Élan", "A Garden", "Nocturne"],
    "france night moss": ["A Garden"],
    nothing: [],
  }))
    it(`finds by “${query}”`, () => {
      expect(names(finder.search(finder.sorted("time"), query))).to.deep.equal(
        expected,
      );
    });

  it("makes itself ready piece by piece, and ends", () => {
    let pieces = 0;
    while (finder.prepare()) expect(++pieces).to.be.below(10);
  });
});

describe("filters of a programme", () => {
  it("are what tells films from one another", () => {
    expect(facetNames.filter((name) => catalogue.tells(name))).to.deep.equal(
      facetNames,
    );
    const [first] = programme.films;
    const one = { ...programme, films: [first!], screenings: [] };
    expect(
      facetNames.filter((name) =>
        makeCatalogue(one, "en", 0, listFilms(one, 0)).tells(name),
      ),
    ).to.deep.equal([]);
  });

  it("take alternatives of one facet, and narrow each other down", () => {
    const narrow = (chosen: Partial<Record<FacetName, string[]>>) =>
      names(finder.narrow(films, choice(chosen)).keys());
    expect(narrow({ genre: ["Comedy"] })).to.deep.equal(["Élan", "Nocturne"]);
    expect(narrow({ country: ["FR", "PL"] })).to.deep.equal([
      "The Zebra",
      "Élan",
      "A Garden",
    ]);
    expect(narrow({ country: ["JP"], day: ["2099-06-06"] })).to.deep.equal([
      "Nocturne",
    ]);
  });

  it("mean one and the same screening", () => {
    // The Zebra is at the Rex on Friday and has captions on Saturday.
    const found = finder.narrow(
      films,
      choice({ venue: ["Rex"], access: ["captions"] }),
    );
    expect(names(found.keys())).to.deep.equal([]);
  });

  it("keep of a film only the screenings that fit", () => {
    const found = finder.narrow(films, choice({ day: ["2099-06-06"] }));
    expect(
      [...found.values()].map((list) => list.map(({ day }) => day)),
    ).to.deep.equal([
      ["2099-06-06"],
      ["2099-06-06"],
      // At half past midnight.
      ["2099-06-06"],
      ["2099-06-06", "2099-06-06"],
    ]);
  });

  it("count what each value would leave beside the others", () => {
    expect([
      ...finder.count(
        "genre",
        films,
        choice({ country: ["JP"], genre: ["Comedy"] }),
      ),
    ]).to.deep.equal([
      ["Drama", 1],
      ["Comedy", 1],
    ]);
    expect([
      ...finder.count("access", films, choice({ day: ["2099-06-05"] })),
    ]).to.have.deep.members([
      ["captions", 1],
      ["relaxed", 0],
    ]);
  });

  it("count as many as they then leave", () => {
    for (const name of facetNames)
      for (const [value, count] of finder.count(name, films, choice({})))
        expect(
          finder.narrow(films, choice({ [name]: [value] })).size,
          `${name} ${value}`,
        ).to.equal(count);
  });
});
