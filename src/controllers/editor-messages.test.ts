import { expect } from "@open-wc/testing";
import {
  failed,
  put,
  render,
  rest,
  said,
  script,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { newKey, until } from "../../scripts/testing/fault.js";

/** What the editor reads of a page on which this is the first element. */
async function readOf(markup: string): Promise<string> {
  const element = put<FilmElement>(markup);
  await failed(element);
  await until(() => said.length);
  return said.join();
}

describe("An editor reads of an element that takes the page's own JSON-LD", () => {
  it("that there is none", async () => {
    expect(await readOf(`<film-card src="#${newKey()}"></film-card>`)).to.match(
      /^film-elements: <film-card src="#.+"> found no JSON-LD on the page, expected a <script type="application\/ld\+json"> with a schema.org Movie$/,
    );
  });

  it("that there is no film in it", async () => {
    const place = put<HTMLElement>(
      `<div>${script({ "@type": "Book", name: "A" })}</div>`,
    );
    expect(await readOf(`<film-card src="#${newKey()}"></film-card>`)).to.match(
      /found no film in the page's JSON-LD, expected a schema.org Movie$/,
    );
    place.remove();
  });

  it("that it has another id", async () => {
    put(`<div>${script({ "@type": "Movie", name: "A", "@id": "#a" })}</div>`);
    expect(await readOf(`<film-card src="#${newKey()}"></film-card>`)).to.match(
      /found \["#a"\], expected a schema.org Movie in it, with this id/,
    );
  });
});

describe("An editor reads of an attribute that knows no such value", () => {
  for (const [markup, told] of [
    [
      `<film-card name="A" layout="grid"></film-card>`,
      `<film-card> layout: found "grid", expected one of poster, row, hero`,
    ],
    [
      `<film-credits director="A" layout="hero"></film-credits>`,
      `<film-credits> layout: found "hero", expected one of list, billing`,
    ],
    [
      `<press-quotes review="“A” B" layout="row"></press-quotes>`,
      `<press-quotes> layout: found "row", expected one of list, grid, carousel`,
    ],
    [
      `<film-gallery image="/demo/posters/earth.svg" layout="grid"></film-gallery>`,
      `<film-gallery> layout: found "grid", expected none`,
    ],
    [
      `<film-awards award="A" heading-level="9"></film-awards>`,
      `<film-awards> heading-level: found "9", expected one of 1, 2, 3, 4, 5, 6`,
    ],
    [
      `<film-synopsis description="A" heading-level="two"></film-synopsis>`,
      `<film-synopsis> heading-level: found "NaN", expected one of 1, 2, 3, 4, 5, 6`,
    ],
  ] as const) {
    it(`once: ${told}`, async () => {
      await render(markup + markup);
      await until(() => said.length);
      await rest();
      expect(said).to.deep.equal([`film-elements: ${told}`]);
    });
  }

  it("and nothing of those that it knows", async () => {
    for (const layout of ["", "poster", "row", "hero"])
      for (const level of [1, 6])
        await render(
          `<film-card name="A" layout="${layout}" heading-level="${level}"></film-card>`,
        );
    await rest();
    expect(said).to.deep.equal([]);
  });
});
