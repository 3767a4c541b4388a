import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import {
  all,
  demoFilm,
  isShown,
  load,
  movie,
  part,
  parts,
  render,
  script,
  settled,
  takeKeyboard,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

const synopsis = (attributes = "", inner = ""): string =>
  `<film-synopsis ${attributes}>${inner}</film-synopsis>`;
const synopsisOf = (film: object, attributes = ""): Promise<FilmElement> =>
  load(synopsis(attributes, script(movie("A", film))));
const paragraphs = (element: Element): string[] =>
  [...part(element, "text").querySelectorAll("p")].map(text);
const three = { description: "One.\n\nTwo,\nand a half.\n\nThree." };

describe("film-synopsis", () => {
  it("has the synopsis of the seed, in its paragraphs", async () => {
    const element = await load(synopsis(`src="${demoFilm}"`));
    const shown = paragraphs(element);
    expect(shown).to.have.lengthOf(3);
    expect(shown[0]).to.match(/^A young miner, Elder, .* taken from them\.$/);
    expect(shown[1]).to.match(/^He finds work in one of the city’s markets/);
    expect(shown[2]).to.match(/^Mamá Pancha, .* it may be him\.$/);
  });

  it("divides paragraphs at empty lines alone", async () => {
    const element = await synopsisOf(three);
    expect(paragraphs(element)).to.deep.equal([
      "One.",
      "Two, and a half.",
      "Three.",
    ]);
  });

  it("takes the synopsis from an attribute, commas and all", async () => {
    const element = await render(
      synopsis(`description="Rain, and more rain; then sun."`),
    );
    expect(paragraphs(element)).to.deep.equal([
      "Rain, and more rain; then sun.",
    ]);
  });

  it("puts the attribute's synopsis in the place of the listing's", async () => {
    const element = await load(
      synopsis(`src="${demoFilm}" description="Mine."`),
    );
    expect(paragraphs(element)).to.deep.equal(["Mine."]);
  });

  it("has the short synopsis where there is no other", async () => {
    const short = { description: undefined, abstract: "In short." };
    expect(paragraphs(await synopsisOf(short))).to.deep.equal(["In short."]);
    const both = { description: "At length.", abstract: "In short." };
    expect(paragraphs(await synopsisOf(both))).to.deep.equal(["At length."]);
    const attribute = await render(synopsis(`abstract="In short, this."`));
    expect(paragraphs(attribute)).to.deep.equal(["In short, this."]);
  });

  describe("of a film that has none", () => {
    for (const [what, attributes, film] of [
      ["in its listing", "", { description: undefined }],
      ["because the attribute is empty", `description=""`, three],
    ] as const) {
      it(`leaves what stands between the tags, without a heading: ${what}`, async () => {
        const element = await load(
          synopsis(
            `heading-level="2" ${attributes}`,
            `${script(movie("A", film))}<p>By hand`,
          ),
        );
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(text(element.shadowRoot)).to.equal("");
        expect(all(element, "section, h2").length).to.equal(0);
      });
    }

    it("takes up no room where nothing stands between the tags", async () => {
      const element = await synopsisOf(
        { description: undefined },
        `heading-level="2"`,
      );
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe("under a heading", () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`is a landmark with the heading's name, at level ${level}`, async () => {
        const element = await synopsisOf(three, `heading-level="${level}"`);
        const section = part(element, "section");
        expect(section.localName).to.equal("section");
        expect(section.getAttribute("aria-label")).to.equal("Synopsis");
        const heading = part(element, "heading");
        expect(heading.localName).to.equal(`h${level}`);
        expect(text(heading)).to.equal("Synopsis");
        expect(section.contains(part(element, "text"))).to.equal(true);
      });
    }

    it("of a level that there is not is at 3", async () => {
      for (const level of ["0", "7", "-1", "two", "2.5"]) {
        const element = await synopsisOf(three, `heading-level="${level}"`);
        expect(part(element, "heading").localName, level).to.equal("h3");
      }
    });

    it("loses it when the level is taken away", async () => {
      const element = await synopsisOf(three, `heading-level="2"`);
      element.removeAttribute("heading-level");
      await settled(element);
      expect(all(element, "section, h2").length).to.equal(0);
      expect(paragraphs(element)).to.have.lengthOf(3);
    });

    it("has none when nobody asked for one", async () => {
      const element = await synopsisOf(three);
      expect(all(element, "section, h1, h2, h3, h4, h5, h6").length).to.equal(
        0,
      );
    });
  });

  describe("in the page's language", () => {
    for (const [lang, heading, start] of [
      ["es", "Sinopsis", /^Elder, un joven minero/],
      // A page in another language than the listing: the listing's first, marked as what it is.
      ["ar", "نبذة عن الفيلم", /^A young miner/],
    ] as const) {
      it(`${lang}, heading and all`, async () => {
        const dir = lang === "ar" ? "rtl" : "ltr";
        const element = await load(
          synopsis(
            `lang="${lang}" dir="${dir}" heading-level="2" src="${demoFilm}"`,
          ),
        );
        expect(text(part(element, "heading"))).to.equal(heading);
        expect(part(element, "section").getAttribute("aria-label")).to.equal(
          heading,
        );
        expect(paragraphs(element)[0]).to.match(start);
      });
    }

    it("marks a synopsis that is in another one, and lets it run its own way", async () => {
      const description = { "@value": "فيلم عن البحر", "@language": "ar" };
      const element = await synopsisOf({ description });
      const bdi = part(element, "text").querySelector("bdi")!;
      expect(bdi.lang).to.equal("ar");
      expect(getComputedStyle(bdi).direction).to.equal("rtl");
      expect(getComputedStyle(part(element, "text")).direction).to.equal("ltr");
    });

    it("does not mark one that is in the page's own", async () => {
      const element = await load(synopsis(`lang="en-GB" src="${demoFilm}"`));
      expect(all(element, "[lang]").length).to.equal(0);
    });
  });

  describe("folded", () => {
    const details = (element: Element) =>
      all<HTMLDetailsElement>(element, "details")[0]!;
    const shown = (element: Element): string[] =>
      all(element, "p").filter(isShown).map(text);

    it("shows max paragraphs, and keeps the rest where a search finds it", async () => {
      const element = await synopsisOf(three, `max="1"`);
      expect(shown(element)).to.deep.equal(["One."]);
      expect(details(element).open).to.equal(false);
      expect(text(details(element).querySelector("summary"))).to.equal(
        "Read more",
      );
      expect([...details(element).querySelectorAll("p")].map(text)).to.eql([
        "Two, and a half.",
        "Three.",
      ]);
    });

    it("unfolds by keyboard", async function () {
      if (!(await takeKeyboard())) this.skip();
      const element = await synopsisOf(three, `max="2"`);
      await sendKeys({ press: "Tab" });
      expect(element.shadowRoot!.activeElement!.localName).to.equal("summary");
      await sendKeys({ press: "Enter" });
      await until(() => details(element).open);
      expect(shown(element)).to.have.lengthOf(3);
    });

    it("stays unfolded when something else changes", async () => {
      const element = await synopsisOf(three, `max="1"`);
      details(element).open = true;
      element.setAttribute("heading-level", "2");
      element.removeAttribute("heading-level");
      element.setAttribute("max", "2");
      await settled(element);
      expect(details(element).open).to.equal(true);
    });

    it("says so in the page's language", async () => {
      const element = await synopsisOf(three, `max="1" lang="es"`);
      expect(text(all(element, "summary")[0])).to.equal("Leer más");
    });

    for (const max of ["", "0", "3", "99", "-1", "many"])
      it(`is not where max is "${max}"`, async () => {
        const element = await synopsisOf(three, `max="${max}"`);
        expect(all(element, "details").length).to.equal(0);
        expect(shown(element)).to.have.lengthOf(3);
      });

    it("is whole again when max goes", async () => {
      const element = await synopsisOf(three, `max="1"`);
      element.removeAttribute("max");
      await settled(element);
      expect(parts(element, "more").length).to.equal(0);
      expect(shown(element)).to.have.lengthOf(3);
    });
  });
});
