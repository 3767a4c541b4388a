import { expect } from "@open-wc/testing";
import {
  all,
  demoFilm,
  heard,
  isShown,
  load,
  movie,
  part,
  parts,
  render,
  script,
  seen,
  settled,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

const awards = (attributes = "", inner = ""): string =>
  `<film-awards ${attributes}>${inner}</film-awards>`;
const awardsOf = (award: unknown, attributes = ""): Promise<FilmElement> =>
  load(awards(attributes, script(movie("A", { award }))));
/** Each award by its parts, in the order in which they are read. */
const laurels = (element: Element): Record<string, string>[] =>
  parts(element, "award").map((award) =>
    Object.fromEntries(
      [...award.querySelectorAll("p [part]")].map((node) => [
        node.getAttribute("part"),
        text(node),
      ]),
    ),
  );

describe("film-awards", () => {
  it("have the awards of the seed, each in its parts", async () => {
    const element = await load(awards(`src="${demoFilm}"`));
    expect(laurels(element)).to.deep.equal([
      {
        prize: "Special Jury Prize",
        festival: "Venice Film Festival",
        category: "Horizons (Orizzonti)",
        year: "2021",
      },
      {
        prize: "Bolivia’s official submission",
        festival: "Academy Awards",
        year: "2022",
      },
    ]);
  });

  it("are text, which is read, searched and copied as a sentence with spaces", async () => {
    const element = await load(awards(`src="${demoFilm}"`));
    expect(parts(element, "award").map(heard)).to.deep.equal([
      "Special Jury Prize Venice Film Festival Horizons (Orizzonti) 2021",
      "Bolivia’s official submission Academy Awards 2022",
    ]);
    expect(parts(element, "award").map(seen)).to.deep.equal(
      parts(element, "award").map(heard),
    );
  });

  it("are a list for those who listen", async () => {
    const element = await load(awards(`src="${demoFilm}"`));
    const list = part(element, "awards");
    expect(list.localName).to.equal("ul");
    expect(list.getAttribute("role")).to.equal("list");
    expect([...list.children].map(({ localName }) => localName)).to.eql([
      "li",
      "li",
    ]);
  });

  it("take awards from an attribute, with semicolons between", async () => {
    const element = await render(
      awards(`award="Locarno 2016, Pardi: Golden Leopard; Official Selection"`),
    );
    expect(laurels(element)).to.deep.equal([
      {
        prize: "Golden Leopard",
        festival: "Locarno",
        category: "Pardi",
        year: "2016",
      },
      { prize: "Official Selection" },
    ]);
  });

  it("put the attribute's in the place of the listing's", async () => {
    const element = await load(awards(`src="${demoFilm}" award="A prize"`));
    expect(laurels(element)).to.deep.equal([{ prize: "A prize" }]);
  });

  it("lose nothing of an award that has no such parts", async () => {
    const whole = "Best film that anyone has ever seen on a ferry";
    const element = await awardsOf(whole);
    expect(laurels(element)).to.deep.equal([{ prize: whole }]);
  });

  describe("that are none", () => {
    for (const [what, attributes, film] of [
      ["in the listing", "", { award: [] }],
      ["because the attribute is empty", `award=""`, { award: "A prize" }],
      ["because the attribute is blank", `award=" ; "`, { award: "A prize" }],
    ] as const) {
      it(`leave what stands between the tags, without a heading: ${what}`, async () => {
        const element = await load(
          awards(
            `heading-level="2" ${attributes}`,
            `${script(movie("A", film))}<p>By hand`,
          ),
        );
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(all(element, "section, h2, svg, li").length).to.equal(0);
      });
    }
  });

  describe("under a heading", () => {
    for (const level of [1, 2, 6]) {
      it(`are a landmark with the heading's name, at level ${level}`, async () => {
        const element = await awardsOf("A prize", `heading-level="${level}"`);
        const section = part(element, "section");
        expect(section.localName).to.equal("section");
        expect(section.getAttribute("aria-label")).to.equal("Awards");
        expect(part(element, "heading").localName).to.equal(`h${level}`);
        expect(text(part(element, "heading"))).to.equal("Awards");
        expect(section.contains(part(element, "awards"))).to.equal(true);
      });
    }

    it("have none when nobody asked for one", async () => {
      const element = await awardsOf("A prize");
      expect(all(element, "section, h1, h2, h3").length).to.equal(0);
    });
  });

  describe("in the page's language", () => {
    it("are Spanish", async () => {
      const element = await load(
        awards(`lang="es" heading-level="2" src="${demoFilm}"`),
      );
      await until(() => text(part(element, "heading")) === "Premios");
      expect(laurels(element)[0]).to.deep.equal({
        prize: "Premio Especial del Jurado",
        festival: "Festival de Cine de Venecia",
        category: "Horizontes (Orizzonti)",
        year: "2021",
      });
    });

    it("are Arabic, at Arabic commas", async () => {
      const element = await awardsOf(
        {
          "@value": "مهرجان لوكارنو 2024، فهود الغد: تنويه خاص",
          "@language": "ar",
        },
        `lang="ar" dir="rtl" heading-level="2"`,
      );
      expect(text(part(element, "heading"))).to.equal("الجوائز");
      expect(laurels(element)).to.deep.equal([
        {
          prize: "تنويه خاص",
          festival: "مهرجان لوكارنو",
          category: "فهود الغد",
          year: "2024",
        },
      ]);
    });

    it("are marked part by part where they are in another one", async () => {
      const element = await awardsOf({
        "@value": "Festival de Lima 2020: Mejor película",
        "@language": "es",
      });
      expect(
        all(element, "[part=award] bdi").map(({ lang }) => lang),
      ).to.deep.equal(["es", "es", "es"]);
    });
  });

  describe("between branches of laurel", () => {
    const branches = (element: Element) =>
      all<SVGElement>(element, "[part=award] > [part=laurel]");
    const isMirrored = (branch: SVGElement): boolean =>
      getComputedStyle(branch).scale.startsWith("-1 ");

    it("which those who listen do not hear of", async () => {
      const element = await awardsOf(["One", "Two"]);
      expect(branches(element).length).to.equal(4);
      for (const branch of branches(element)) {
        expect(branch.localName).to.equal("svg");
        expect(branch.getAttribute("aria-hidden")).to.equal("true");
        expect(branch.getAttribute("focusable")).not.to.equal("true");
      }
    });

    it("which need no file", async () => {
      const before = performance.getEntriesByType("resource").length;
      await awardsOf(["One", "Two"]);
      const asked = performance.getEntriesByType("resource").slice(before);
      expect(asked.map(({ name }) => name)).to.deep.equal([]);
    });

    for (const dir of ["ltr", "rtl"] as const) {
      it(`one at each side, and the right one in the mirror, ${dir}`, async () => {
        const element = await awardsOf("A prize", `dir="${dir}"`);
        const [left, right] = branches(element).sort(
          (a, b) =>
            a.getBoundingClientRect().left - b.getBoundingClientRect().left,
        );
        const box = element
          .shadowRoot!.querySelector("p")!
          .getBoundingClientRect();
        expect(left!.getBoundingClientRect().right).to.be.at.most(box.left + 1);
        expect(right!.getBoundingClientRect().left).to.be.at.least(
          box.right - 1,
        );
        expect(isMirrored(left!)).to.equal(false);
        expect(isMirrored(right!)).to.equal(true);
      });
    }

    it("turn around with the page", async () => {
      const element = await awardsOf("A prize");
      expect(branches(element).map(isMirrored)).to.deep.equal([false, true]);
      element.dir = "rtl";
      await settled(element);
      expect(branches(element).map(isMirrored)).to.deep.equal([true, false]);
    });
  });

  it("stand below one another where there is no room beside", async () => {
    const element = await awardsOf(["One", "Two", "Three"]);
    const place = element.parentElement as HTMLElement;
    const tops = () =>
      new Set(
        parts(element, "award").map(
          (award) => award.getBoundingClientRect().top,
        ),
      ).size;
    place.style.inlineSize = "1200px";
    await until(() => tops() === 1);
    place.style.inlineSize = "240px";
    await until(() => tops() === 3);
  });
});
