import { expect } from "@open-wc/testing";
import { until } from "../../scripts/testing/fault.js";
import { loaded, put, settled } from "../../scripts/testing/elements.js";
import type { FilmElement } from "../elements/film-element.js";

const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const movie = { "@type": "Movie", name: "Earth" };
const event = (days: number, more: object = {}): object => ({
  "@type": "ScreeningEvent",
  workPresented: movie,
  startDate: `${day(days)}T20:30:00+00:00`,
  location: { "@type": "MovieTheater", name: "Regal" },
  ...more,
});

/** What of ours stands in the page's head. */
const published = (): Record<string, object[]>[] =>
  [
    ...document.head.querySelectorAll(
      'script[type="application/ld+json"][data-film-elements]',
    ),
  ].map(({ textContent }) => JSON.parse(textContent!));
const days = (): unknown[] =>
  published()
    .flatMap((node) => node["@graph"] ?? [])
    .map((node) =>
      String((node as Record<string, string>)["startDate"]).slice(0, 10),
    );

/** By property: what stands between the tags is the page's own. */
const show = async (
  events: object[],
  attributes = "json-ld",
): Promise<FilmElement> => {
  const element = put<FilmElement>(
    `<film-screenings time-zone="Europe/London" ${attributes}></film-screenings>`,
  );
  element.film = { "@graph": events };
  await loaded(element);
  await settled(element);
  return element;
};

describe("screenings for search engines", () => {
  it("are in the page's head, those that are to come, as long as the element is there and asks for it", async () => {
    const element = await show([event(-2), event(2), event(3)]);
    await until(() => published().length === 1);
    expect(days()).to.eql([day(2), day(3)]);
    element.removeAttribute("json-ld");
    await settled(element);
    expect(published()).to.eql([]);
    element.setAttribute("json-ld", "");
    await until(() => published().length === 1);
    element.remove();
    expect(published()).to.eql([]);
  });

  it("are not there when nobody asks", async () => {
    await show([event(2)], "");
    await new Promise((done) => setTimeout(done, 50));
    expect(published()).to.eql([]);
  });

  it("are there once, however many elements have them", async () => {
    const elements = [await show([event(2)]), await show([event(2)])];
    await until(() => published().length === 1);
    elements[0]!.remove();
    await settled(elements[1]!);
    expect(days()).to.eql([day(2)]);
    elements[1]!.remove();
    expect(published()).to.eql([]);
  });

  it("are left to the page as far as it has them", async () => {
    const own = document.createElement("script");
    own.type = "application/ld+json";
    own.textContent = JSON.stringify([
      event(2, { startDate: `${day(2)}T20:30` }),
      event(3, { workPresented: { "@type": "Movie", name: "Limite" } }),
      { ...movie, description: "Soil." },
    ]);
    document.head.append(own);
    try {
      await show([event(2), event(3), event(4)]);
      await until(() => published().length === 1);
      expect(days()).to.eql([day(3), day(4)]);
    } finally {
      own.remove();
    }
  });

  it("come with the film of a page that shows them, which is told once", async () => {
    const page = put(
      `<film-page json-ld time-zone="Europe/London"></film-page>`,
    );
    page.film = {
      "@graph": [
        { ...movie, "@id": "#earth", description: "Soil." },
        event(2, { workPresented: { "@id": "#earth" } }),
      ],
    };
    await until(() => days().length === 1);
    // Its own comes first or not at all.
    await until(() => JSON.stringify(published()).includes("Soil."));
    expect(days()).to.eql([day(2)]);
    expect(JSON.stringify(published()).match(/Soil\./g)?.length).to.equal(1);
  });
});
