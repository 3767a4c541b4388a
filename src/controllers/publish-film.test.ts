import { expect } from "@open-wc/testing";
import type { Node } from "../film/node.js";
import { publishFilm } from "./publish-film.js";

const type = "application/ld+json";
const film = (name: unknown, more: object = {}): Node => ({
  "@context": "https://schema.org",
  "@type": "Movie",
  name,
  ...more,
});

/** A page with these scripts, each given as a value or as the text of one. */
function pageWith(...values: readonly unknown[]): Document {
  const page = document.implementation.createHTMLDocument();
  for (const value of values) {
    const script = page.createElement("script");
    script.type = type;
    script.textContent =
      typeof value === "string" ? value : JSON.stringify(value);
    page.body.append(script);
  }
  return page;
}

const published = (page: Document): Node[] =>
  [
    ...page.head.querySelectorAll<HTMLScriptElement>(
      "script[data-film-elements]",
    ),
  ].map((script) => {
    expect(script.type).to.equal(type);
    return JSON.parse(script.text) as Node;
  });
const namesIn = (page: Document): unknown[] =>
  published(page).map(({ name }) => name);

describe("publishFilm", () => {
  it("puts a film into the head of a page, and takes it away again", () => {
    const page = pageWith();
    const node = film("M", { duration: "PT117M", director: { name: "Lang" } });
    const withdraw = publishFilm(node, page);
    expect(published(page)).to.deep.equal([node]);
    withdraw();
    expect(page.head.querySelectorAll("script").length).to.equal(0);
  });

  it("puts it there once however many ask, until the last of them is gone", () => {
    const page = pageWith();
    const withdrawals = [1, 2, 3].map(() => publishFilm(film("M"), page));
    for (const withdraw of withdrawals) {
      expect(namesIn(page)).to.deep.equal(["M"]);
      withdraw();
    }
    expect(namesIn(page)).to.deep.equal([]);
    publishFilm(film("M"), page);
    expect(namesIn(page)).to.deep.equal(["M"]);
  });

  it("says of it what was said last", () => {
    const page = pageWith();
    publishFilm(film("M"), page);
    const withdraw = publishFilm(film("M", { duration: "PT117M" }), page);
    expect(published(page)).to.deep.equal([film("M", { duration: "PT117M" })]);
    withdraw();
    expect(namesIn(page)).to.deep.equal(["M"]);
  });

  it("keeps films and pages apart", () => {
    const [page, other] = [pageWith(), pageWith()];
    const withdraw = publishFilm(film("M"), page);
    publishFilm(film("N"), page);
    publishFilm(film("M"), other);
    withdraw();
    expect(namesIn(page)).to.deep.equal(["N"]);
    expect(namesIn(other)).to.deep.equal(["M"]);
  });

  const text = (value: string, lang: string) => ({
    "@value": value,
    "@language": lang,
  });
  for (const [what, value] of Object.entries({
    plainly: film("M"),
    "in a graph": { "@graph": [{ "@type": "WebPage", name: "A" }, film("M")] },
    "in a list": [film("A"), film("M")],
    "in something else": {
      "@type": "ScreeningEvent",
      workPresented: film("M"),
    },
    "in a list of names": film(["A", "M"]),
    "in a language": film(text("M", "de")),
    "in several languages": film([text("A", "en"), text("M", "de")]),
    "in a language map": film({ en: "A", de: "M" }),
    "with the whole address of the type": film("M", {
      "@type": "http://schema.org/Movie",
    }),
    "with the address of the type": film("M", {
      "@type": "https://schema.org/Movie",
    }),
    "with a prefix": film("M", { "@type": "schema:Movie" }),
    "with several types": film("M", { "@type": ["Product", "Movie"] }),
  })) {
    it(`leaves it to the page that has it ${what}`, () => {
      for (const name of ["M", text("M", "en")]) {
        const page = pageWith(value);
        publishFilm(film(name), page)();
        const withdraw = publishFilm(film(name), page);
        expect(namesIn(page)).to.deep.equal([]);
        withdraw();
        expect(page.querySelectorAll("script").length).to.equal(1);
      }
    });
  }

  for (const [what, ...values] of [
    ["nothing that can be read", "{", "", "null", "5", '"M"', "[]"],
    ["another film", film("A"), film(["A", "B"])],
    // A film in German is not one of that title.
    ["another film in the same language", film(text("A", "de"))],
    ["another thing of that name", film("M", { "@type": "Book" })],
    ["a thing of a type that ends alike", film("M", { "@type": "TVMovie" })],
    [
      "a film with a person of that name",
      film("A", { director: { name: "M" } }),
    ],
    ["a film of that other title", film("A", { alternateName: "M" })],
  ] as const) {
    it(`puts it beside ${what}`, () => {
      for (const name of ["M", text("M", "de")]) {
        const page = pageWith(...values);
        publishFilm(film(name), page);
        expect(namesIn(page)).to.deep.equal([name]);
      }
    });
  }

  it("keeps hostile names text, also where the page is written out and read again", () => {
    for (const name of [
      "</script><img src=x>",
      "<!--<script>",
      "]]>",
      "\u2028",
      "&lt;b&gt;",
      "__proto__",
      "",
    ]) {
      const page = pageWith();
      publishFilm(film(name), page);
      expect(namesIn(page)).to.deep.equal([name]);
      const { outerHTML } = page.documentElement;
      const again = new DOMParser().parseFromString(outerHTML, "text/html");
      expect(namesIn(again), name).to.deep.equal([name]);
      expect(again.querySelectorAll("img").length).to.equal(0);
      expect(again.body.childNodes.length).to.equal(0);
    }
  });

  it("is not led astray by a page's script that goes deep", () => {
    const deep = `${'{"a":['.repeat(5_000)}1${"]}".repeat(5_000)}`;
    const page = pageWith(deep);
    publishFilm(film("M"), page);
    expect(namesIn(page)).to.deep.equal(["M"]);
  });
});
