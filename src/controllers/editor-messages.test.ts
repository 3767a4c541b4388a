import { expect } from "@open-wc/testing";
import {
  failed,
  put,
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
