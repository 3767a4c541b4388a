import { expect } from "@open-wc/testing";
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
  text,
} from "../../../scripts/testing/elements.js";
import { fault, until } from "../../../scripts/testing/fault.js";

const person = (attributes = "", inner = ""): string =>
  `<film-person ${attributes}>${inner}</film-person>`;
const ofFilm = (film: object, attributes = "", inner = "") =>
  load(
    person(attributes, script(movie("A", { director: [], ...film })) + inner),
  );
const ana = (more: object = {}): object => ({
  "@type": "Person",
  name: "Ana Luz",
  ...more,
});
const names = (element: Element): string[] =>
  parts(element, "name").map((node) => text(node));
const withoutIsolates = (words: string): string =>
  words.replace(/[\u2068\u2069]/g, "");
const life = (element: Element): string[] =>
  parts(element, "life").map((node) => withoutIsolates(text(node)));
const rolesOf = (element: Element): string =>
  withoutIsolates(text(part(element, "roles")));
const portrait = (element: Element) =>
  part<HTMLImageElement>(element, "portrait");
const picture = "/demo/portraits/angharad-pluviose.svg";

describe("film-person", () => {
  it("has the director of the seed", async () => {
    const element = await load(person(`src="${demoFilm}"`));
    expect(names(element)).to.deep.equal(["Kiro Russo"]);
    expect(rolesOf(element)).to.equal("Writer/Director/Producer");
    expect(life(element)).to.deep.equal(["Born: La Paz, Bolivia"]);
    const biography = text(part(element, "text"));
    expect(biography).to.match(/^Kiro Russo, a native of La Paz in Bolivia/);
    for (const fact of [
      "FUC in Buenos Aires",
      "three short films",
      "“Dark Skull”",
      "80 festivals",
      "23 awards",
      "Tabakalera, Moulin d’Andé",
      "LoboLab, Ciné Latino, BRLab, Fabrique des Cinémas, Artist With Bright Future",
      "second feature",
    ])
      expect(biography).to.contain(fact);
  });

  describe("is", () => {
    const film = {
      director: [ana({ birthPlace: "Lima" }), "Of Whom Nothing Is Known"],
      producer: [
        { "@type": "Person", name: "Bo Ek", birthDate: "1950" },
        { "@type": "Person", name: "Cy Ode", birthDate: "1960" },
      ],
    };

    it("the director by default, and nobody of whom there is no more than the name", async () => {
      expect(names(await ofFilm(film))).to.deep.equal(["Ana Luz"]);
    });

    it("everyone with a credit of that name, in the listing's order", async () => {
      const element = await ofFilm(film, `person="producer"`);
      expect(names(element)).to.deep.equal(["Bo Ek", "Cy Ode"]);
    });

    it("who has the name, however it is spaced and written", async () => {
      for (const name of ["Cy Ode", " cy  ode "]) {
        const element = await ofFilm(film, `person="${name}"`);
        expect(names(element), name).to.deep.equal(["Cy Ode"]);
      }
    });

    it("another one as soon as the attribute changes", async () => {
      const element = await ofFilm(film);
      element.setAttribute("person", "producer");
      await settled(element);
      expect(names(element)).to.deep.equal(["Bo Ek", "Cy Ode"]);
    });

    for (const [what, attributes, more] of [
      ["a name that the listing does not have", `person="Nobody"`, {}],
      ["a credit that nobody has", `person="editor"`, {}],
      ["nobody but names", "", { director: ["Ana", "Luz"] }],
    ] as const) {
      it(`what stands between the tags, without a heading, for ${what}`, async () => {
        const element = await ofFilm(
          { ...film, ...more },
          `heading-level="2" ${attributes}`,
          "<p>By hand",
        );
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(text(element.shadowRoot)).to.equal("");
        expect(all(element, "section, h2").length).to.equal(0);
      });
    }
  });

  it("is told once, with everything, who has several credits", async () => {
    const element = await ofFilm({
      director: ana({ birthPlace: "Lima" }),
      author: ana({ description: "Writes." }),
      actor: { actor: ana(), characterName: "The Sun" },
      contributor: { roleName: "Sound", contributor: ana() },
    });
    expect(names(element)).to.deep.equal(["Ana Luz"]);
    expect(rolesOf(element)).to.equal("Star/Writer/Director/Sound");
    expect(life(element)).to.deep.equal(["Born: Lima"]);
    expect(text(part(element, "text"))).to.equal("Writes.");
  });

  describe("from attributes alone", () => {
    it("has all that they say", async () => {
      const element = await render(
        person(
          `name="Luz, Ana" description="Rain.\n\nSun." image="${picture}" birth-place="Lima, Peru" birth-date="1984-05-02"`,
        ),
      );
      expect(names(element)).to.deep.equal(["Luz, Ana"]);
      expect(rolesOf(element)).to.equal("Director");
      expect(life(element)[0]).to.match(
        /^Born: (2 May 1984|May 2, 1984), Lima, Peru$/,
      );
      expect(
        [...part(element, "text").querySelectorAll("p")].map(text),
      ).to.deep.equal(["Rain.", "Sun."]);
      expect(new URL(portrait(element).src).pathname).to.equal(picture);
    });

    it("has the credit that person names", async () => {
      const element = await render(
        person(`person="musicBy" name="Ana" birth-place="Lima"`),
      );
      expect(rolesOf(element)).to.equal("Music");
    });

    it("takes the place of the listing's person", async () => {
      const element = await load(
        person(`src="${demoFilm}" name="Ana" birth-place="Lima"`),
      );
      expect(names(element)).to.deep.equal(["Ana"]);
    });

    it("has nothing to show without a name", async () => {
      const element = await render(person(`birth-place="Lima"`, "<p>By hand"));
      expect(isShown(element.querySelector("p")!)).to.equal(true);
    });
  });

  describe("under a heading", () => {
    const film = {
      director: [
        ana({ birthPlace: "Lima", url: "/ana" }),
        { "@type": "Person", name: "Bo Ek", birthDate: "1950" },
      ],
    };

    it("is a landmark each, with the name as its heading", async () => {
      const element = await ofFilm(film, `heading-level="2"`);
      expect(
        parts(element, "section").map((section) => [
          section.localName,
          section.getAttribute("aria-label"),
          text(section.querySelector("h2")),
        ]),
      ).to.deep.equal([
        ["section", "Ana Luz", "Ana Luz"],
        ["section", "Bo Ek", "Bo Ek"],
      ]);
    });

    it("has the name once, and the link in it", async () => {
      const element = await ofFilm(film, `heading-level="4"`);
      expect(names(element)).to.deep.equal([]);
      const [heading] = all(element, "h4");
      const link = heading!.querySelector<HTMLAnchorElement>("[part=link]")!;
      expect(link.href).to.equal(`${location.origin}/ana`);
      expect(text(link)).to.equal("Ana Luz");
    });

    it("has none when nobody asked for one", async () => {
      const element = await ofFilm(film);
      expect(all(element, "section, h1, h2, h3").length).to.equal(0);
      expect(names(element)).to.deep.equal(["Ana Luz", "Bo Ek"]);
    });
  });

  describe("with birth and death", () => {
    for (const [what, more, shown] of [
      ["a year", { birthDate: "1984" }, /^Born: 1984$/],
      ["a month", { birthDate: "1984-05" }, /^Born: May 1984$/],
      ["a place", { birthPlace: { name: "Lima" } }, /^Born: Lima$/],
      [
        "both of both",
        {
          birthDate: "1900",
          birthPlace: "Lima",
          deathDate: "1984",
          deathPlace: "Quito",
        },
        /^Born: 1900, Lima · Died: 1984, Quito$/,
      ],
      ["only a death", { description: "B", deathDate: "1984" }, /^Died: 1984$/],
    ] as const) {
      it(`has ${what}`, async () => {
        const element = await ofFilm({ director: ana(more) });
        expect(life(element)[0]).to.match(shown);
      });
    }

    it("leaves out a date that is none", async () => {
      const element = await ofFilm({
        director: ana({ description: "B", birthDate: "long ago" }),
      });
      expect(life(element)).to.deep.equal([]);
    });

    it("isolates a place that runs the other way from the words around it", async () => {
      const element = await ofFilm({
        director: ana({ birthPlace: "القاهرة", birthDate: "1926" }),
      });
      const shown = part(element, "life");
      expect(
        !!shown.querySelector("bdi") || /\u2068القاهرة\u2069/.test(text(shown)),
      ).to.equal(true);
    });
  });

  describe("in the page's language", () => {
    it("Spanish", async () => {
      const element = await load(person(`lang="es" src="${demoFilm}"`));
      expect(rolesOf(element)).to.equal("Guion/Dirección/Producción");
      expect(life(element)[0]).to.match(/^Nacimiento: /);
      expect(text(part(element, "text"))).to.match(/^Kiro Russo, paceño/);
      expect(all(element, "[lang]").length).to.equal(0);
    });

    it("Arabic, from the right", async () => {
      const element = await load(
        person(`lang="ar" dir="rtl" src="${demoFilm}"`),
      );
      await until(() => life(element)[0]?.startsWith("الميلاد"));
      const bdi = part(element, "text").querySelector("bdi")!;
      expect(bdi.lang).to.equal("en");
      expect(getComputedStyle(bdi).direction).to.equal("ltr");
    });
  });

  describe("with a portrait", () => {
    it("says what is to be seen, else who", async () => {
      const caption = await ofFilm({
        director: ana({ image: { url: picture, caption: "Ana on a bridge" } }),
      });
      expect(portrait(caption).alt).to.equal("Ana on a bridge");
      const bare = await ofFilm({ director: ana({ image: picture }) });
      expect(portrait(bare).alt).to.equal("Ana Luz");
    });

    it("has it fetched when it is near", async () => {
      const element = await ofFilm({ director: ana({ image: picture }) });
      expect(portrait(element).loading).to.equal("lazy");
    });

    it("needs no more than that", async () => {
      const element = await ofFilm({ director: ana({ image: picture }) });
      expect(names(element)).to.deep.equal(["Ana Luz"]);
      expect(parts(element, "text").length).to.equal(0);
    });

    it("that cannot be had takes up no room, and the text stays", async () => {
      const element = await ofFilm({
        director: ana({
          image: fault("status", { status: 404 }),
          description: "Writes.",
        }),
      });
      await until(() => !isShown(portrait(element)), "still there");
      expect(isShown(part(element, "text"))).to.equal(true);
      const left = () => element.getBoundingClientRect().left;
      expect(part(element, "text").getBoundingClientRect().left).to.be.closeTo(
        left(),
        1,
      );
    });

    it("that can be had shows after one that could not", async () => {
      const element = await ofFilm({
        director: ana({ image: fault("status", { status: 404 }) }),
      });
      await until(() => portrait(element).hidden);
      element.film = movie("B", { director: ana({ image: picture }) });
      await settled(element);
      await until(() => isShown(portrait(element)), "still hidden");
    });

    it("that a script would run in is none", async () => {
      const element = await ofFilm({
        director: ana({ birthPlace: "Lima", image: "javascript:alert(1)" }),
      });
      expect(parts(element, "portrait").length).to.equal(0);
    });
  });

  it("has the text beside the portrait where there is room, else under it", async () => {
    const element = await ofFilm({
      director: ana({ image: picture, description: "Writes." }),
    });
    const place = element.parentElement as HTMLElement;
    const beside = () =>
      part(element, "text").getBoundingClientRect().top <
      portrait(element).getBoundingClientRect().bottom;
    place.style.inlineSize = "800px";
    await until(beside, "not beside");
    place.style.inlineSize = "320px";
    await until(() => !beside(), "not under");
  });
});
