import { expect } from "@open-wc/testing";
import {
  failed,
  kinds,
  listing,
  load,
  loaded,
  movie,
  page as pageOf,
  part,
  parts,
  put,
  putFrame,
  rest,
  said,
  script,
  settled,
  text,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { fault, newKey, until } from "../../scripts/testing/fault.js";

const title = (card: Element): string =>
  card.shadowRoot ? text(parts(card, "title")[0]) : "";
const shows = (card: Element, name: string): Promise<void> =>
  until(() => title(card) === name, `${title(card)}, not ${name}`);
const source = (name: string, more = {}): string =>
  `src='${listing(movie(name, more))}'`;

/** A page out of this, with its first card, when it is loaded. */
async function compose(
  attributes: string,
  inner = "<film-card></film-card>",
): Promise<{ page: FilmElement; card: FilmElement; cards: FilmElement[] }> {
  const page = await load(`<film-page ${attributes}>${inner}</film-page>`);
  const cards = [...page.querySelectorAll<FilmElement>("film-card")];
  for (const card of cards) await settled(card);
  return { page, card: cards[0]!, cards };
}

/** The elements that fire an event on the page from now on, by tag. */
function firing(name: string): string[] {
  const tags: string[] = [];
  const hear = ({ target }: Event) =>
    void tags.push((target as Element).localName);
  document.addEventListener(name, hear);
  heard.push(() => document.removeEventListener(name, hear));
  return tags;
}
const heard: (() => void)[] = [];
afterEach(() => heard.splice(0).forEach((stop) => stop()));

describe("In a film-page", () => {
  for (const { tag, required, name } of kinds) {
    if (tag === "film-page") continue;
    it(`a ${tag} without a listing takes the page's`, async () => {
      const { page } = await compose(
        source("A"),
        `<${tag} ${required}></${tag}>`,
      );
      const element = page.querySelector<FilmElement>(tag)!;
      await settled(element);
      expect(name(element)).to.contain("A");
    });
  }

  it("elements take its film from wherever it has it", async () => {
    const cards = "<film-card></film-card><div><film-card></film-card></div>";
    for (const [attributes, inner] of [
      [source("A"), cards],
      [`src="${pageOf(script(movie("A")))}"`, cards],
      ["", script(movie("A")) + cards],
    ] as const) {
      const { cards: shown } = await compose(attributes, inner);
      expect(shown.map(title)).to.deep.equal(["A", "A"]);
    }
    const page = put(`<film-page>${cards}</film-page>`);
    page.film = movie("A");
    await loaded(page);
    for (const card of page.querySelectorAll("film-card"))
      await shows(card, "A");
  });

  it("elements take a film that is made of the page's attributes alone", async () => {
    const page = put(`<film-page name="A"><film-card></film-card></film-page>`);
    await shows(page.firstElementChild!, "A");
  });

  it("an element in somebody's shadow root takes the page's film", async () => {
    const { page } = await compose(source("A"), "<div></div>");
    const root = page.firstElementChild!.attachShadow({ mode: "closed" });
    root.innerHTML = "<film-card></film-card>";
    await shows(root.firstElementChild!, "A");
  });

  it("an element's own listing goes before the page's, wherever it is", async () => {
    const { card, cards } = await compose(
      source("A"),
      `<film-card ${source("B")}></film-card>
       <film-card>${script(movie("C"))}</film-card><film-card></film-card>`,
    );
    await shows(card, "B");
    await shows(cards[1]!, "C");
    await shows(cards[2]!, "A");
    cards[2]!.film = movie("D");
    await shows(cards[2]!, "D");
  });

  it("an element that gives its own listing up takes the page's again", async () => {
    const { card } = await compose(
      source("A"),
      `<film-card ${source("B")}></film-card>`,
    );
    await shows(card, "B");
    card.removeAttribute("src");
    await shows(card, "A");
    card.film = movie("C");
    await shows(card, "C");
    card.film = undefined;
    await shows(card, "A");
    card.src = listing(movie("D"));
    await shows(card, "D");
  });

  it("an element takes a film that is an empty text, as Preact takes one back, for none", async () => {
    const { card } = await compose(source("A"));
    card.film = movie("B");
    await shows(card, "B");
    Object.assign(card, { film: "" });
    await shows(card, "A");
    card.src = listing(movie("C"));
    await shows(card, "C");
    card.src = listing(movie("D"));
    await shows(card, "D");
  });

  it("an element whose own listing cannot be had keeps the page's film, and says so", async () => {
    const { card } = await compose(source("A"));
    const errors = firing("film-error");
    card.src = fault("status", { status: 404, key: newKey() });
    await failed(card);
    await settled(card);
    expect(title(card)).to.equal("A");
    expect(errors).to.deep.equal(["film-card"]);
    await until(() => said.length);
  });

  it("an element's attributes lie over the page's, and those over the listing, for all", async () => {
    const { page, cards } = await compose(
      `${source("A", { duration: 85, award: "P" })} name="B" genre="Noir"`,
      `<film-card></film-card><film-card name="C" genre="Drama"></film-card>`,
    );
    const facts = (card: Element) => parts(card, "facts").map(text).join();
    expect(cards.map(title)).to.deep.equal(["B", "C"]);
    expect(facts(cards[0]!)).to.contain("Noir").and.contain("25");
    expect(facts(cards[1]!)).to.contain("Drama").and.contain("25");
    page.removeAttribute("name");
    cards[1]!.removeAttribute("name");
    for (const card of cards) await shows(card, "A");
    page.setAttribute("genre", "Western");
    await until(() => facts(cards[0]!).includes("Western"));
    expect(facts(cards[1]!)).to.contain("Drama");
  });

  it("addresses are relative to the listing that they stand in, those in attributes to the page", async () => {
    const { cards } = await compose(
      `${source("A", { url: "there.html" })} image="/demo/posters/earth.svg"`,
      `<film-card></film-card><film-card genre="Noir"></film-card><film-card url="here.html"></film-card>`,
    );
    const links = cards.map(
      (card) => card.shadowRoot!.querySelector<HTMLAnchorElement>("a")!.href,
    );
    const there = fault("there.html");
    const here = new URL("here.html", document.baseURI).href;
    expect(links).to.deep.equal([there, there, here]);
    for (const card of cards)
      expect(part<HTMLImageElement>(card, "poster").src).to.equal(
        new URL("/demo/posters/earth.svg", location.href).href,
      );
  });

  it("elements keep what stands between their tags, and its place, while its listing is on its way", async () => {
    const page = put(
      `<film-page src="${fault("stall")}"><film-card name="B"><p>By hand</p></film-card></film-page>`,
    );
    const card = page.firstElementChild as FilmElement;
    await settled(card);
    expect(title(card)).to.equal("");
    expect(card.firstElementChild!.checkVisibility()).to.equal(true);
    expect(card.shadowRoot!.querySelectorAll(".place").length).to.equal(1);
    page.src = listing(movie("A"));
    await shows(card, "B");
  });

  it("a change of its src, of its film or of its listing's place reaches the elements", async () => {
    const { page, card } = await compose(source("A"));
    page.src = listing(movie("B"));
    await shows(card, "B");
    page.film = movie("C");
    await shows(card, "C");
    page.film = undefined;
    await shows(card, "B");
    page.removeAttribute("src");
    page.insertAdjacentHTML("beforeend", script(movie("D")));
    await shows(card, "D");
  });

  it("a listing that comes into it behind its elements reaches them", async () => {
    const page = put(`<film-page><film-card></film-card></film-page>`);
    await settled(page);
    page.insertAdjacentHTML("beforeend", script(movie("A")));
    await shows(page.firstElementChild!, "A");
  });

  it("elements take what it shows when another listing cannot be had", async () => {
    const { page, card } = await compose(source("A"));
    page.src = fault("status", { status: 404, key: newKey() });
    await failed(page);
    await settled(card);
    expect(title(card)).to.equal("A");
    await until(() => said.length);
  });

  it("an element that comes later takes its film", async () => {
    const { page } = await compose(source("A"));
    const card = document.createElement("film-card");
    page.append(card);
    await shows(card, "A");
  });

  it("an element that is moved takes the film of where it is", async () => {
    const { page: a, card } = await compose(source("A"));
    const { page: b } = await compose(source("B"));
    b.append(card);
    await shows(card, "B");
    put("<div></div>").append(card);
    await shows(card, "");
    a.append(card);
    await shows(card, "A");
    b.before(card);
    await shows(card, "");
  });

  it("an element that is moved with it keeps its film", async () => {
    const { page, card } = await compose(source("A"));
    put("<div></div>").append(page);
    await settled(page);
    await shows(card, "A");
    page.src = listing(movie("B"));
    await shows(card, "B");
  });

  it("an element that is taken away is let go", async () => {
    const { page, cards } = await compose(
      source("A"),
      "<film-card></film-card><film-card></film-card>",
    );
    const [gone, here] = cards as [FilmElement, FilmElement];
    gone.remove();
    let updates = 0;
    const { requestUpdate } = gone;
    gone.requestUpdate = () => void updates++;
    page.film = movie("B");
    await shows(here, "B");
    expect(updates).to.equal(0);
    expect(title(gone)).to.equal("A");
    gone.requestUpdate = requestUpdate;
    page.append(gone);
    await shows(gone, "B");
  });

  it("the nearest of several pages hands its film over", async () => {
    const { cards } = await compose(
      source("A"),
      `<film-card></film-card>
       <film-page ${source("B")}><film-card></film-card></film-page>
       <film-page name="C"><film-card></film-card></film-page>`,
    );
    await shows(cards[0]!, "A");
    await shows(cards[1]!, "B");
    await shows(cards[2]!, "C");
  });

  it("a page in a page takes the outer one's film, lays its attributes over, and hands that over", async () => {
    const { page, card } = await compose(
      source("A", { genre: "Noir" }),
      `<film-page name="B"><film-card></film-card></film-page>`,
    );
    await shows(card, "B");
    expect(text(part(card, "facts"))).to.contain("Noir");
    card.parentElement!.removeAttribute("name");
    await shows(card, "A");
    page.src = listing(movie("C"));
    await shows(card, "C");
  });

  it("each element speaks its own language", async () => {
    const name = { en: "The Great Movement", es: "El gran movimiento" };
    const { page, cards } = await compose(
      `lang="en" ${source("", { name })}`,
      `<film-card></film-card><div lang="es"><film-card></film-card></div>`,
    );
    await shows(cards[0]!, name.en);
    await shows(cards[1]!, name.es);
    page.lang = "es";
    await shows(cards[0]!, name.es);
    cards[1]!.parentElement!.lang = "en";
    await shows(cards[1]!, name.en);
  });

  it("the page alone says that the film is loaded, and shows it in its language", async () => {
    const loads = firing("film-load");
    const { page, cards } = await compose(
      source("A"),
      "<film-card></film-card><film-page><film-card name='B'></film-card></film-page>",
    );
    await shows(cards[0]!, "A");
    await shows(cards[1]!, "B");
    expect(loads).to.deep.equal(["film-page"]);
    page.src = listing(movie("C"));
    await loaded(page);
    await shows(cards[0]!, "C");
    expect(loads).to.deep.equal(["film-page", "film-page"]);
  });

  for (const [whose, inner] of [
    ["of its own", ""],
    ["between its tags", "<film-card></film-card>"],
  ] as const) {
    it(`the page says that a film is loaded when the elements ${whose} show it`, async () => {
      const page = put(`<film-page ${source("A")}>${inner}</film-page>`);
      const shown: string[] = [];
      page.addEventListener("film-load", () => {
        const card =
          page.querySelector("film-card") ??
          page.shadowRoot!.querySelector("film-card")!;
        shown.push(title(card));
      });
      await loaded(page);
      page.src = listing(movie("B"));
      await loaded(page);
      expect(shown).to.deep.equal(["A", "B"]);
    });
  }

  it("the page alone says that it cannot be had, and what the elements have stays", async () => {
    const errors = firing("film-error");
    const page = put(
      `<film-page src="${fault("status", { status: 404, key: newKey() })}">
       <film-card><p>By hand</p></film-card><film-card name="B"></film-card></film-page>`,
    );
    const [first, second] = page.querySelectorAll<FilmElement>("film-card");
    await failed(page);
    await shows(second!, "B");
    await settled(first!);
    expect(first!.firstElementChild!.checkVisibility()).to.equal(true);
    expect(errors).to.deep.equal(["film-page"]);
    await until(() => said.length);
    await rest();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain("<film-page");
  });

  it("the editor reads once what is wrong with the listing, and of the page", async () => {
    const { cards } = await compose(
      source("A", { duration: "long", "@id": newKey() }),
      `<film-card></film-card><film-card name="B"></film-card><film-card lang="es"></film-card>
       <film-page><film-card genre="C"></film-card></film-page>`,
    );
    for (const card of cards) await settled(card);
    await until(() => said.length);
    await rest();
    await rest();
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain("<film-page src=").and.contain("duration");
  });

  it("nobody else hears of what elements ask", async () => {
    const asks = firing("film-request");
    const { page, card } = await compose(source("A"));
    page.film = movie("B");
    await shows(card, "B");
    expect(asks).to.deep.equal([]);
  });
});

describe("Outside of a film-page", () => {
  it("an element finds a page's listing, whatever script the page has for search engines", async () => {
    const place = put(
      `<div>${script(movie("A"), "data-film-elements")}${script(movie("B"))}</div>`,
    );
    const card = document.createElement("film-card");
    card.setAttribute("src", "#");
    place.append(card);
    await shows(card, "B");
  });

  it("an element asks once, and shows what stands between its tags", async () => {
    const asks = firing("film-request");
    const card = put(`<film-card><p>By hand</p></film-card>`);
    await settled(card);
    card.layout = "row";
    await settled(card);
    expect(card.firstElementChild!.checkVisibility()).to.equal(true);
    expect(asks).to.deep.equal(["film-card"]);
  });

  it("another element on the page may hand nothing over", async () => {
    const card = put(
      `<film-credits ${source("A")}><film-card></film-card></film-credits>`,
    );
    await loaded(card);
    expect(title(card.firstElementChild!)).to.equal("");
  });
});

describe("When elements are defined", () => {
  const modules = {
    parts: `import "${location.origin}/src/define/film-card.ts";`,
    page: `import { FilmPage } from "${location.origin}/src/elements/film-page/film-page.ts";
      customElements.define("film-page", FilmPage);`,
  };
  const pages = {
    "one page": [
      `<film-page ${source("A")}><film-card></film-card></film-page>`,
      ["A"],
    ],
    "a page in a page": [
      `<film-page ${source("A")}><film-card></film-card>
        <film-page ${source("B")}><film-card></film-card></film-page>
        <film-page name="C"><film-card></film-card></film-page></film-page>`,
      ["A", "B", "C"],
    ],
  } as const;
  for (const order of ["parts page", "page parts"]) {
    for (const [what, [markup, names]] of Object.entries(pages)) {
      it(`in the order of ${order.replace(" ", ", then ")}, each takes the film of the nearest, in ${what}`, async () => {
        const { document: other, customElements: registry } = await putFrame({
          srcdoc: `<!doctype html><base href="${location.href}">${markup}`,
        });
        for (const module of order.split(" ") as (keyof typeof modules)[]) {
          const script = other.createElement("script");
          script.type = "module";
          script.textContent = modules[module];
          other.head.append(script);
          await registry.whenDefined(
            module === "page" ? "film-page" : "film-card",
          );
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const cards = [...other.querySelectorAll("film-card")];
        for (const [index, name] of names.entries())
          await shows(cards[index]!, name);
      });
    }
  }

  it("in a document without elements that then comes onto the page, each takes its page's film", async () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = `<div>${pages["a page in a page"][0]}</div>`;
    const place = other.body.firstElementChild!;
    put("<div></div>").append(place);
    const cards = [...place.querySelectorAll("film-card")];
    for (const [index, name] of pages["a page in a page"][1].entries())
      await shows(cards[index]!, name);
  });
});
