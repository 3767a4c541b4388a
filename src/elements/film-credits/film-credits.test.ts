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
  said,
  script,
  settled,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

const credits = (attributes = "", inner = ""): string =>
  `<film-credits ${attributes}>${inner}</film-credits>`;
const creditsOf = (film: object, attributes = ""): Promise<FilmElement> =>
  load(
    credits(
      attributes,
      script(movie("", { director: [], ...film, name: "A" })),
    ),
  );
/** The roles, each with its people. */
const groups = (element: Element): [string, string[]][] =>
  parts(element, "group").map((group) => [
    text(group.querySelector("[part=role]")),
    [...group.querySelectorAll("[part=name]")].map(text),
  ]);
const block = (element: Element): string => text(part(element, "credits"));
const person = (name: string, more: object = {}) => ({
  "@type": "Person",
  name,
  ...more,
});
const plays = (name: string, characterName: unknown) => ({
  "@type": "PerformanceRole",
  actor: person(name),
  characterName,
});

describe("film-credits", () => {
  it("have the people of the seed, in its order, under its labels", async () => {
    const element = await load(credits(`src="${demoFilm}"`));
    expect(groups(element)).to.deep.equal([
      [
        "Stars",
        ["Max Bautista Uchasara", "Julio César Ticona", "Israel Hurtado"],
      ],
      ["Writer/Director", ["Kiro Russo"]],
      [
        "Producers",
        [
          "Pablo Paniagua",
          "Miguel Angel Peñaloza",
          "Alexa Rivero",
          "Andreas Roald",
          "Kiro Russo",
          "Dan Wechsler",
          "Jamal Zeinal Zade",
        ],
      ],
    ]);
  });

  it("say whom an actor plays", async () => {
    const element = await load(credits(`src="${demoFilm}"`));
    expect(parts(element, "character").map(text)).to.deep.equal([
      "as Max",
      "as Elder",
    ]);
    expect(text(all(element, "li")[0])).to.equal(
      "Max Bautista Uchasara as Max",
    );
  });

  it("are a list of roles for those who listen", async () => {
    const element = await load(credits(`src="${demoFilm}"`));
    expect(part(element, "credits").localName).to.equal("dl");
    expect(parts(element, "role").map(({ localName }) => localName)).to.eql([
      "dt",
      "dt",
      "dt",
    ]);
  });

  for (const [property, one, many] of [
    ["actor", "Star", "Stars"],
    ["author", "Writer", "Writers"],
    ["director", "Director", "Directors"],
    ["producer", "Producer", "Producers"],
    ["musicBy", "Music", "Music"],
    ["editor", "Editor", "Editors"],
    ["productionCompany", "Production company", "Production companies"],
  ] as const) {
    it(`call one ${one} and several ${many}`, async () => {
      const single = await creditsOf({ [property]: "Ana" });
      expect(groups(single)).to.deep.equal([[one, ["Ana"]]]);
      const several = await creditsOf({
        [property]: [person("Ana"), person("Luz")],
      });
      expect(groups(several)).to.deep.equal([[many, ["Ana", "Luz"]]]);
    });

    it(`take ${many} from an attribute`, async () => {
      const attribute = property.replace(/[A-Z]/g, "-$&").toLowerCase();
      const element = await render(credits(`${attribute}="Ana, Luz"`));
      expect(groups(element)).to.deep.equal([[many, ["Ana", "Luz"]]]);
    });
  }

  describe("join roles", () => {
    it("of the very same people", async () => {
      const element = await creditsOf({
        author: ["Ana", "Luz"],
        director: ["Ana", "Luz"],
        editor: "Ana",
      });
      expect(groups(element)).to.deep.equal([
        ["Writers/Directors", ["Ana", "Luz"]],
        ["Editor", ["Ana"]],
      ]);
    });

    it("not of others, nor of some of them", async () => {
      const element = await creditsOf({
        author: ["Ana", "Luz"],
        director: ["Ana"],
      });
      expect(groups(element).map(([role]) => role)).to.deep.equal([
        "Writers",
        "Director",
      ]);
    });

    it("but never with the cast", async () => {
      const element = await creditsOf({ actor: "Ana", director: "Ana" });
      expect(groups(element)).to.deep.equal([
        ["Star", ["Ana"]],
        ["Director", ["Ana"]],
      ]);
    });
  });

  it("name a person once, with both characters", async () => {
    const element = await creditsOf({
      actor: [
        plays("Ana", "The Sun"),
        plays("Luz", "Rain"),
        plays("Ana", "The Moon"),
      ],
    });
    expect(all(element, "li").map(text)).to.deep.equal([
      "Ana as The Sun and The Moon",
      "Luz as Rain",
    ]);
  });

  it("have any role that the listing names, in its words", async () => {
    const contributor = [
      { "@type": "Role", roleName: "Cinematographer", contributor: "Pablo" },
      { "@type": "Role", roleName: "Sound", contributor: ["Ana", "Luz"] },
      { "@type": "Role", contributor: "Nobody" },
    ];
    const element = await creditsOf({ contributor });
    expect(groups(element)).to.deep.equal([
      ["Cinematographer", ["Pablo"]],
      ["Sound", ["Ana", "Luz"]],
    ]);
  });

  it("take roles and characters in brackets from attributes", async () => {
    const element = await render(
      credits(
        `actor="Julio César Ticona (Elder), Israel Hurtado" contributor="Pablo Paniagua (Cinematographer)"`,
      ),
    );
    expect(groups(element)).to.deep.equal([
      ["Stars", ["Julio César Ticona", "Israel Hurtado"]],
      ["Cinematographer", ["Pablo Paniagua"]],
    ]);
    expect(parts(element, "character").map(text)).to.deep.equal(["as Elder"]);
  });

  it("divide at semicolons where there is one", async () => {
    const element = await render(
      credits(`producer="Ana, Inc.; Luz and Daughters, Ltd."`),
    );
    expect(groups(element)).to.deep.equal([
      ["Producers", ["Ana, Inc.", "Luz and Daughters, Ltd."]],
    ]);
  });

  it("take a role out whose attribute is empty", async () => {
    const element = await load(credits(`src="${demoFilm}" producer=""`));
    expect(groups(element).map(([role]) => role)).to.deep.equal([
      "Stars",
      "Writer/Director",
    ]);
  });

  it("put an attribute's people in the place of the listing's", async () => {
    const element = await load(credits(`src="${demoFilm}" director="Ana"`));
    expect(groups(element).slice(1, 3)).to.deep.equal([
      ["Writer", ["Kiro Russo"]],
      ["Director", ["Ana"]],
    ]);
  });

  it("link to a person's own page", async () => {
    const element = await creditsOf({
      director: person("Ana", { url: "/ana" }),
    });
    const [link] = parts(element, "link") as HTMLAnchorElement[];
    expect(link!.href).to.equal(`${location.origin}/ana`);
    expect(text(link)).to.equal("Ana");
  });

  it("leave what stands between the tags where a film has none", async () => {
    const element = await load(
      credits("", `${script({ "@type": "Movie", name: "A" })}<p>By hand`),
    );
    expect(isShown(element.querySelector("p")!)).to.equal(true);
  });

  it("have another film's people from another file", async () => {
    const element = await load(
      credits(`src="/demo/films/the-umbrella-observatory.json"`),
    );
    expect(groups(element)[0]![0]).to.equal("Stars");
    expect(groups(element)[0]![1][0]).to.equal("Ottoline Pennywhistle");
    expect(block(element)).not.to.contain("Russo");
  });

  it("are Spanish where the page is", async () => {
    const element = await load(credits(`lang="es" src="${demoFilm}"`));
    await settled(element);
    expect(groups(element).map(([role]) => role)).to.deep.equal([
      "Intérpretes",
      "Guion/Dirección",
      "Producción",
    ]);
    expect(text(part(element, "character"))).to.equal("como Max");
  });

  describe("of a long cast", () => {
    it("fold after max, so that nothing is lost to a search", async () => {
      const element = await load(credits(`max="2" src="${demoFilm}"`));
      const [stars, , producers] = parts(element, "group");
      const details = stars!.querySelector("details")!;
      expect(details.open).to.equal(false);
      expect(text(details.querySelector("summary"))).to.equal("1 more");
      expect(text(details)).to.contain("Israel Hurtado");
      expect(isShown(details.querySelector("[part=name]")!)).to.equal(false);
      expect(text(producers!.querySelector("summary"))).to.equal("5 more");
      expect(groups(element)[2]![1]).to.have.lengthOf(7);
    });

    it("unfold by keyboard", async () => {
      const element = await load(credits(`max="2" src="${demoFilm}"`));
      await sendKeys({ press: "Tab" });
      const summary = element.shadowRoot!.activeElement!;
      expect(summary.localName).to.equal("summary");
      await sendKeys({ press: "Enter" });
      const details = summary.parentElement as HTMLDetailsElement;
      await until(() => details.open);
      expect(isShown(details.querySelector("[part=name]")!)).to.equal(true);
    });

    it("stay unfolded when something else changes", async () => {
      const element = await load(credits(`max="2" src="${demoFilm}"`));
      const [details] = all<HTMLDetailsElement>(element, "details");
      details!.open = true;
      element.setAttribute("editor", "Ana");
      await settled(element);
      expect(all<HTMLDetailsElement>(element, "details")[0]!.open).to.equal(
        true,
      );
    });

    for (const max of ["", "0", "7", "many", "-1"]) {
      it(`show all where max is "${max}"`, async () => {
        const element = await load(credits(`max="${max}" src="${demoFilm}"`));
        expect(all(element, "details").length).to.equal(0);
        expect(groups(element)[2]![1]).to.have.lengthOf(7);
      });
    }

    it("say it in Spanish", async () => {
      const element = await load(
        credits(`lang="es" max="2" src="${demoFilm}"`),
      );
      await settled(element);
      expect(text(all(element, "summary")[0])).to.equal("1 más");
    });
  });

  describe("as the block at the foot of a poster", () => {
    it("read as sentences, the director last", async () => {
      const element = await load(credits(`layout="billing" src="${demoFilm}"`));
      expect(groups(element).map(([role]) => role)).to.deep.equal([
        "starring",
        "produced by",
        "written and directed by",
      ]);
      expect(block(element)).to.equal(
        "starring Max Bautista Uchasara, Julio César Ticona, Israel Hurtado " +
          "produced by Pablo Paniagua, Miguel Angel Peñaloza, Alexa Rivero, Andreas Roald, Kiro Russo, Dan Wechsler, Jamal Zeinal Zade " +
          "written and directed by Kiro Russo",
      );
    });

    it("begin with the company, and have the crew between cast and director", async () => {
      const element = await creditsOf(
        {
          director: "D",
          author: "W",
          producer: "P",
          musicBy: "M",
          editor: "E",
          actor: "A",
          productionCompany: "C",
          contributor: { roleName: "Sound", contributor: "S" },
        },
        `layout="billing"`,
      );
      expect(groups(element)).to.deep.equal([
        ["a production of", ["C"]],
        ["starring", ["A"]],
        ["Sound", ["S"]],
        ["edited by", ["E"]],
        ["music by", ["M"]],
        ["produced by", ["P"]],
        ["written by", ["W"]],
        ["directed by", ["D"]],
      ]);
    });

    it("join phrases that end alike, and others by a word", async () => {
      const element = await creditsOf(
        { director: "D", author: "D", editor: "D" },
        `layout="billing"`,
      );
      expect(groups(element)).to.deep.equal([
        ["edited, written, and directed by", ["D"]],
      ]);
      const other = await creditsOf(
        { director: "D", contributor: { roleName: "Sound", contributor: "D" } },
        `layout="billing"`,
      );
      expect(groups(other)).to.deep.equal([["Sound and directed by", ["D"]]]);
    });

    it("are one paragraph", async () => {
      const element = await load(
        credits(`layout="billing" src="${demoFilm}"`),
        2000,
      );
      const display = parts(element, "group").map(
        (group) => getComputedStyle(group).display,
      );
      expect(new Set(display)).to.deep.equal(new Set(["inline"]));
    });

    it("are Spanish where the page is", async () => {
      const element = await load(
        credits(`layout="billing" lang="es" src="${demoFilm}"`),
      );
      await settled(element);
      expect(groups(element).map(([role]) => role)).to.deep.equal([
        "con",
        "producida por",
        "escrita y dirigida por",
      ]);
    });

    it("change back into a list", async () => {
      const element = await load(credits(`layout="billing" src="${demoFilm}"`));
      element.layout = "list";
      await settled(element);
      expect(groups(element)[0]![0]).to.equal("Stars");
    });
  });

  it("isolate names that run the other way, and mark their language", async () => {
    const element = await creditsOf({
      director: person("", {
        name: { "@value": "كيرو روسو", "@language": "ar" },
      }),
    });
    const bdi = part(element, "name").querySelector("bdi")!;
    expect(bdi.lang).to.equal("ar");
  });

  it("leave out people without a name, and say so", async () => {
    const element = await creditsOf({
      director: [person("Ana"), { "@type": "Person", url: "/x" }, true],
    });
    expect(groups(element)).to.deep.equal([["Director", ["Ana"]]]);
    await until(() => said.length === 2);
    // The messages' module may come for the one before it comes for the other.
    const [first] = [...said].sort();
    expect(first).to.contain("director[1]").and.contain("a name");
  });

  it("begins a line with each role of a narrow billing block", async () => {
    const element = await load(
      `<film-credits layout="billing" src="${demoFilm}"></film-credits>`,
      390,
    );
    const groups = parts(element, "group").map((group) =>
      group.getBoundingClientRect(),
    );
    expect(groups.length).to.be.above(1);
    for (const [index, box] of groups.entries())
      if (index) expect(box.top).to.be.at.least(groups[index - 1]!.bottom - 1);
  });
});
