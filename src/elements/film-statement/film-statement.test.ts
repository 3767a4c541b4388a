import { expect } from "@open-wc/testing";
import {
  all,
  demoFilm,
  isShown,
  load,
  movie,
  part,
  parts,
  put,
  render,
  script,
  settled,
  text,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

const statement = (attributes = "", inner = ""): string =>
  `<film-statement ${attributes}>${inner}</film-statement>`;
const ofFilm = (film: object, attributes = "", inner = "") =>
  load(statement(attributes, script(movie("A", film)) + inner));
const quotation = (words: string, more: object = {}): object => ({
  "@type": "Quotation",
  text: words,
  ...more,
});
/** What was said and by whom. */
const sayings = (element: Element): [string, string][] =>
  parts(element, "statement").map((figure) => [
    text(figure.querySelector("[part=text]")),
    text(figure.querySelector("[part=speaker]")),
  ]);

describe("film-statement", () => {
  it("has the statement of the seed, and its speaker", async () => {
    const element = await load(statement(`src="${demoFilm}"`));
    const [[words, speaker] = ["", ""], ...others] = sayings(element);
    expect(others).to.deep.equal([]);
    expect(words).to.match(/^I wanted to make a film about La Paz, /);
    expect(words).to.match(/reveal the lives of its invisibles\.$/);
    expect(speaker).to.equal("Kiro Russo");
  });

  it("is a figure with a quotation and who said it", async () => {
    const element = await ofFilm({
      subjectOf: quotation("One.\n\nTwo.", { creator: { name: "Ana" } }),
    });
    const figure = part(element, "statement");
    expect(figure.localName).to.equal("figure");
    expect(
      [...figure.querySelectorAll("blockquote > p")].map(text),
    ).to.deep.equal(["One.", "Two."]);
    expect(text(figure.querySelector("figcaption"))).to.equal("Ana");
  });

  it("may be nobody's", async () => {
    const element = await ofFilm({ subjectOf: quotation("Words") });
    expect(sayings(element)).to.deep.equal([["Words", ""]]);
    expect(parts(element, "speaker").length).to.equal(0);
  });

  it("may be several, from either property, and no work of another kind", async () => {
    const element = await ofFilm({
      subjectOf: [
        quotation("One"),
        { "@type": "Article", text: "An article" },
        quotation("Two"),
      ],
      hasPart: [
        quotation("Three"),
        { "@type": "Clip", name: "A clip", text: "Its text" },
      ],
    });
    expect(sayings(element).map(([words]) => words)).to.deep.equal([
      "One",
      "Two",
      "Three",
    ]);
  });

  describe("from attributes alone", () => {
    it("has their words and speaker", async () => {
      const element = await render(
        statement(`text="Rain, and sun; then rain." creator="Luz, Ana"`),
      );
      expect(sayings(element)).to.deep.equal([
        ["Rain, and sun; then rain.", "Luz, Ana"],
      ]);
    });

    it("takes the place of the listing's", async () => {
      const element = await load(statement(`src="${demoFilm}" text="Mine"`));
      expect(sayings(element)).to.deep.equal([["Mine", ""]]);
    });
  });

  describe("of a film that has none", () => {
    for (const [what, attributes, film] of [
      ["in its listing", "", { subjectOf: [] }],
      [
        "because the attribute is empty",
        `text=""`,
        { hasPart: quotation("X") },
      ],
      ["because its words are empty", "", { subjectOf: quotation("“ ”") }],
    ] as const) {
      it(`leaves what stands between the tags, without a heading: ${what}`, async () => {
        const element = await ofFilm(
          film,
          `heading-level="2" ${attributes}`,
          "<p>By hand",
        );
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(text(element.shadowRoot)).to.equal("");
        expect(all(element, "section, h2").length).to.equal(0);
      });
    }
  });

  describe("under a heading", () => {
    it("is a landmark each, with its own title or the element's", async () => {
      const element = await ofFilm(
        {
          subjectOf: [
            quotation("One", { name: "A word from the pit" }),
            quotation("Two"),
          ],
        },
        `heading-level="2"`,
      );
      expect(
        parts(element, "section").map((section) => [
          section.localName,
          section.getAttribute("aria-label"),
          text(section.querySelector("h2")),
        ]),
      ).to.deep.equal([
        ["section", "A word from the pit", "A word from the pit"],
        ["section", "Director’s statement", "Director’s statement"],
      ]);
    });

    it("of the level that is asked for", async () => {
      for (const level of [1, 6]) {
        const element = await ofFilm({}, `heading-level="${level}"`);
        expect(all(element, `h${level}`).length).to.equal(1);
      }
    });

    it("has none when nobody asked for one", async () => {
      const element = await ofFilm({});
      expect(all(element, "section, h1, h2, h3").length).to.equal(0);
    });
  });

  describe("in the page's language", () => {
    it("has a Spanish heading over words that stay in their own", async () => {
      const element = await load(
        statement(`lang="es" heading-level="2" src="${demoFilm}"`),
      );
      expect(text(all(element, "h2")[0])).to.equal("Palabras del director");
      const bdi = part(element, "text").querySelector("bdi")!;
      expect(bdi.lang).to.equal("en");
    });

    it("has an Arabic heading, from the right, and the words from the left", async () => {
      const element = await ofFilm(
        { subjectOf: quotation("Words", { inLanguage: "en" }) },
        `lang="ar" dir="rtl" heading-level="2"`,
      );
      await until(() => text(all(element, "h2")[0]) === "الرؤية الإخراجية");
      const bdi = part(element, "text").querySelector("bdi")!;
      expect(getComputedStyle(bdi).direction).to.equal("ltr");
      expect(getComputedStyle(part(element, "text")).direction).to.equal("rtl");
    });
  });

  describe("stands in quotation marks", () => {
    const contentOf = (paragraph: Element, pseudo: string): string =>
      getComputedStyle(paragraph.querySelector("bdi")!, pseudo).content;

    it("that open it once and close it once, however many paragraphs", async () => {
      const element = await ofFilm({
        subjectOf: [quotation("One.\n\nTwo.\n\nThree."), quotation("Four.")],
      });
      const marks = parts(element, "statement").map((figure) =>
        [...figure.querySelectorAll("p")].map((paragraph) =>
          ["::before", "::after"].map((pseudo) =>
            /quote/.test(contentOf(paragraph, pseudo)),
          ),
        ),
      );
      expect(marks).to.deep.equal([
        [
          [true, false],
          [false, false],
          [false, true],
        ],
        [[true, true]],
      ]);
    });

    it("once, where the listing has its own", async () => {
      for (const words of ["“Rain”", '"Rain"', "«Rain»", "„Rain“"]) {
        const element = await ofFilm({ subjectOf: quotation(words) });
        expect(sayings(element), words).to.deep.equal([["Rain", ""]]);
      }
    });

    for (const [lang, before, after] of [
      ["en", "“", "”"],
      ["de", "„", "“"],
      ["fr", "«", "»"],
    ] as const) {
      it(`of the quotation's language, ${lang}, on a page in another one`, async () => {
        const element = await ofFilm(
          { subjectOf: quotation("iii", { inLanguage: lang }) },
          `lang="${lang === "fr" ? "en" : "fr"}"`,
        );
        await settled(element);
        const bdi = part(element, "text").querySelector("bdi")!;
        // Nobody says which marks a browser draws; how wide they are shows it.
        const font = `font: 100px serif; letter-spacing: 0; white-space: pre`;
        bdi.style.cssText = font;
        const drawn = bdi.getBoundingClientRect().width;
        const widthOf = (words: string): number =>
          put(
            `<p><bdi style="${font}">${words}</bdi></p>`,
          ).firstElementChild!.getBoundingClientRect().width;
        const bare = widthOf("iii");
        const candidates = [before + "iii" + after];
        // French ones may have a thin space beside them.
        if (lang === "fr")
          candidates.push("«\u202fiii\u202f»", "«\u00a0iii\u00a0»");
        expect(drawn).to.be.above(bare);
        expect(
          Math.min(
            ...candidates.map((words) => Math.abs(widthOf(words) - drawn)),
          ),
        ).to.be.below(1);
      });
    }
  });

  it("keeps its lines short enough to read", async () => {
    const element = await load(statement(`src="${demoFilm}"`), 1280);
    const width = part(element, "statement").getBoundingClientRect().width;
    const size = parseFloat(getComputedStyle(element).fontSize);
    expect(width).to.be.at.most(34 * size + 1);
  });
});
