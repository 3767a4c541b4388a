import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import {
  all,
  demoFilm,
  frame,
  heard,
  isShown,
  listing,
  load,
  movie,
  part,
  parts,
  render,
  rest,
  said,
  script,
  seen,
  settled,
  takeKeyboard,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

const card = (attributes = "", inner = ""): string =>
  `<film-card ${attributes}>${inner}</film-card>`;
const cardOf = (film: object, attributes = ""): Promise<FilmElement> =>
  load(card(attributes, script(movie("A", film))));
const facts = (element: Element, as = seen): string[] =>
  all(element, "[part=facts] > li").map(as);
const poster = (element: Element): HTMLImageElement =>
  part<HTMLImageElement>(element, "poster");
const link = (element: Element): HTMLAnchorElement =>
  part<HTMLAnchorElement>(element, "link");
const linkOf = (element: Element): string | undefined =>
  (parts(element, "link")[0] as HTMLAnchorElement | undefined)?.href;

/** As the engine writes it: in WebKit a name begins with a capital letter even in the middle of a line. */
const nameIn = (lang: string, type: "language" | "region", code: string) =>
  new Intl.DisplayNames(lang, { type }).of(code);

describe("film-card", () => {
  describe("of The Great Movement", () => {
    let element: FilmElement;
    beforeEach(async () => {
      element = await load(card(`src="${demoFilm}" layout="hero"`));
    });

    it("has the facts of the seed", () => {
      expect(facts(element)).to.deep.equal([
        "1h 25min",
        "Drama",
        "Spanish",
        "English subtitles",
        "15",
      ]);
    });

    it("says the short forms in full to those who listen", () => {
      expect(facts(element, heard)).to.deep.equal([
        "1 hour, 25 minutes",
        "Drama",
        "Spanish",
        "English subtitles",
        "Certificate 15, BBFC",
      ]);
      const [time] = all(element, "time");
      expect(time!.getAttribute("datetime")).to.equal("PT85M");
    });

    it("has title, original title, origin and awards", () => {
      expect(text(part(element, "title"))).to.equal("The Great Movement");
      const original = part(element, "original-title");
      expect(text(original)).to.equal("El Gran Movimiento");
      expect(original.querySelector("[lang]")!.getAttribute("lang")).to.equal(
        "es",
      );
      expect(text(part(element, "origin"))).to.equal("Bolivia, 2021");
      expect(all(element, "[part=awards] > li").map(text)).to.deep.equal([
        "Venice Film Festival 2021, Horizons (Orizzonti): Special Jury Prize",
        "Academy Awards 2022: Bolivia’s official submission",
      ]);
    });

    it("has the poster with its words", () => {
      expect(new URL(poster(element).src).pathname).to.equal(
        "/demo/posters/the-great-movement.svg",
      );
      expect(poster(element).alt).to.match(/^Poster: at night the houses/);
    });

    it("says all of it in Spanish where the page is Spanish", async () => {
      element.lang = "es";
      await until(() => facts(element)[2] === "Español");
      await settled(element);
      expect(text(part(element, "title"))).to.equal("El Gran Movimiento");
      expect(parts(element, "original-title").length).to.equal(0);
      expect(facts(element)).to.deep.equal([
        "1 h 25 min",
        "Drama",
        "Español",
        `Subtítulos: ${nameIn("es", "language", "en")}`,
        "15",
      ]);
      expect(facts(element, heard)[4]).to.equal(
        "Calificación por edades: 15, BBFC",
      );
      expect(poster(element).alt).to.match(/^Cartel: de noche/);
      expect(text(all(element, "[part=awards] > li")[0])).to.match(
        /^Festival de Cine de Venecia/,
      );
    });
  });

  it("shows another film from another file", async () => {
    const element = await load(
      card(`src="/demo/films/the-umbrella-observatory.json"`),
    );
    expect(text(part(element, "title"))).to.equal("The Umbrella Observatory");
    expect(facts(element)).to.deep.equal([
      "1h 52min",
      "Comedy, Fantasy",
      "Welsh and Portuguese",
      "English and Spanish subtitles",
      "PG",
    ]);
    expect(text(part(element, "origin"))).to.equal(
      "United Kingdom, Portugal, 2023",
    );
    expect(text(part(element, "release"))).to.match(
      /^Release date: (8 November 2024|November 8, 2024)$/,
    );
    expect(text(element.shadowRoot)).not.to.contain("Great Movement");
  });

  it("needs no file", async () => {
    const element = await render(
      card(
        `name="The Great Movement" alternate-name="El Gran Movimiento" duration="1h 25min" genre="Drama" in-language="es" subtitle-language="en" content-rating="15"`,
      ),
    );
    expect(text(part(element, "title"))).to.equal("The Great Movement");
    expect(text(part(element, "original-title"))).to.equal(
      "El Gran Movimiento",
    );
    expect(facts(element).join(" · ")).to.equal(
      "1h 25min · Drama · Spanish · English subtitles · 15",
    );
    expect(said).to.deep.equal([]);
  });

  it("lays its attributes over the listing, each over its own field", async () => {
    const element = await load(
      card(`src="${demoFilm}" content-rating="18" genre="Film; Music, slowly"`),
    );
    expect(facts(element)).to.deep.equal([
      "1h 25min",
      "Film, Music, slowly",
      "Spanish",
      "English subtitles",
      "18",
    ]);
    expect(facts(element, heard)[4]).to.equal("Certificate 18");
  });

  for (const [attribute, gone] of [
    ["alternate-name", "original-title"],
    ["award", "awards"],
    ["content-rating", "certificate"],
  ] as const) {
    it(`leaves out a field whose attribute is empty: ${attribute}`, async () => {
      const element = await load(card(`src="${demoFilm}" ${attribute}=""`));
      expect(parts(element, gone).length).to.equal(0);
      element.removeAttribute(attribute);
      await settled(element);
      expect(parts(element, gone).length).to.equal(1);
    });
  }

  it("shows what stands between its tags when the title is taken away", async () => {
    const element = await load(card(`src="${demoFilm}" name=""`, "<p>By hand"));
    expect(isShown(element.querySelector("p")!)).to.equal(true);
  });

  it("takes addresses of the listing from where the listing is", async () => {
    const element = await load(
      card(
        `src='${listing(movie("A", { url: "a.html", image: "../demo/posters/earth.svg" }))}'`,
      ),
    );
    expect(linkOf(element)).to.equal(`${location.origin}/__fault/a.html`);
    expect(poster(element).src).to.equal(
      `${location.origin}/demo/posters/earth.svg`,
    );
  });

  it("takes addresses of attributes from where the page is", async () => {
    const element = await load(
      card(
        `src="${demoFilm}" url="tickets.html" image="/demo/posters/earth.svg"`,
      ),
    );
    expect(linkOf(element)).to.equal(
      new URL("tickets.html", document.baseURI).href,
    );
    expect(poster(element).src).to.equal(
      `${location.origin}/demo/posters/earth.svg`,
    );
  });

  it("takes addresses of its own JSON-LD from where the page is", async () => {
    const element = await cardOf({ url: "a.html" });
    expect(linkOf(element)).to.equal(new URL("a.html", document.baseURI).href);
  });

  describe("titles", () => {
    it("stand in a heading of level 3, or of the level that fits", async () => {
      const element = await render(card(`name="A"`));
      expect(part(element, "title").localName).to.equal("h3");
      for (const level of [1, 2, 3, 4, 5, 6]) {
        element.setAttribute("heading-level", String(level));
        await settled(element);
        expect(part(element, "title").localName).to.equal(`h${level}`);
      }
      for (const level of ["0", "7", "two", "1.5", ""]) {
        element.setAttribute("heading-level", level);
        await settled(element);
        expect(part(element, "title").localName, level).to.equal("h3");
      }
    });

    it("are their own originals when both are the same", async () => {
      const element = await cardOf({ alternateName: "A" });
      expect(parts(element, "original-title").length).to.equal(0);
    });

    it("in the page's language need no lang", async () => {
      const element = await cardOf({ inLanguage: "en", alternateName: "B" });
      const original = part(element, "original-title");
      expect(text(original)).to.equal("B");
      expect(original.querySelector("[lang]") === null).to.equal(true);
    });

    it("link to the film's page, if it has one", async () => {
      const element = await render(card(`name="A"`));
      expect(parts(element, "link").length).to.equal(0);
      element.setAttribute("url", "a.html");
      await settled(element);
      expect(text(link(element))).to.equal("A");
    });
  });

  it("is a link all over, with a ring all around for the keyboard", async () => {
    const element = await render(card(`name="A" url="#here"`), 200);
    const target = link(element);
    const box = element.getBoundingClientRect();
    element.scrollIntoView();
    // Drawn when it is near: not before the next frame.
    await frame();
    await frame();
    for (const [x, y] of [
      [0.5, 0.1],
      [0.1, 0.5],
      [0.9, 0.95],
    ] as const) {
      const { left, top } = element.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(
        left + box.width * x,
        top + box.height * y,
      );
      expect(hit === target, `${x} ${y} ${hit?.outerHTML}`).to.equal(true);
    }
    const hasKeyboard = await takeKeyboard();
    await sendKeys({ press: "Tab" });
    await until(() => element.shadowRoot!.activeElement === target);
    if (!hasKeyboard) return;
    const ring = () => getComputedStyle(target, "::after");
    await until(() => ring().outlineStyle === "solid", "no ring");
    expect(parseFloat(ring().outlineWidth)).to.equal(2);
    expect(ring().position).to.equal("absolute");
  });

  describe("posters", () => {
    it("without a caption are named after the film", async () => {
      const element = await cardOf({ image: "/demo/posters/earth.svg" });
      expect(poster(element).alt).to.equal("Poster of A");
    });

    it("come when they are near, a hero's at once", async () => {
      const element = await load(card(`src="${demoFilm}"`));
      expect(poster(element).loading).to.equal("lazy");
      element.layout = "hero";
      await settled(element);
      expect(poster(element).loading).to.equal("eager");
    });

    it("have a placeholder with the title where there is none", async () => {
      const element = await render(card(`name="A"`));
      const blank = part(element, "poster");
      expect(blank.localName).to.equal("div");
      expect(text(blank)).to.equal("A");
      expect(blank.getAttribute("aria-hidden")).to.equal("true");
    });

    for (const layout of ["card", "row", "hero"])
      it(`have a placeholder that breaks no word, ${layout}`, async () => {
        const element = await render(
          card(`name="The Great Observatory" layout="${layout}"`),
          layout === "card" ? 112 : 320,
        );
        const title = part(element, "poster").querySelector("bdi")!;
        const line = document.createRange();
        for (const word of text(title).split(" ")) {
          title.textContent = word;
          line.selectNodeContents(title);
          await until(() => line.getClientRects().length, "not drawn");
          expect(line.getClientRects().length, word).to.equal(1);
        }
      });

    it("have a placeholder of the same size where they cannot be had", async () => {
      const element = await render(
        card(
          `name="A" layout="hero" image="/__fault/status?status=404" duration="85"`,
        ),
        320,
      );
      const { height } = part(element, "frame").getBoundingClientRect();
      await until(() => part(element, "poster").localName === "div");
      await frame();
      expect(part(element, "frame").getBoundingClientRect().height).to.equal(
        height,
      );
      element.setAttribute("image", "/demo/posters/earth.svg");
      await settled(element);
      expect(poster(element).src).to.contain("earth.svg");
    });

    it("are chosen by their shape, and of the same shape by size", async () => {
      const image = (url: string, width: number, height: number) => ({
        "@type": "ImageObject",
        url,
        width,
        height,
      });
      const element = await cardOf({
        image: [
          image("/demo/posters/limite.svg?wide", 1600, 900),
          image("/demo/posters/earth.svg?small", 200, 300),
          image("/demo/posters/earth.svg?large,", 800, 1200),
        ],
      });
      const address = `${location.origin}/demo/posters/earth.svg`;
      expect(poster(element).srcset).to.equal(
        `${address}?small 200w, ${address}?large%2C 800w`,
      );
      expect(poster(element).sizes).not.to.equal("");
    });

    it("that lie on their side are shown whole", async () => {
      const element = await cardOf({
        image: { url: "/demo/posters/earth.svg", width: 1600, height: 900 },
      });
      expect(getComputedStyle(poster(element)).objectFit).to.equal("contain");
    });

    it("keep their place while they come", async () => {
      const element = await cardOf(
        { image: "/__fault/stall" },
        `layout="hero" style="--film-poster-width: 200px"`,
      );
      const { width, height } = part(element, "frame").getBoundingClientRect();
      expect(height / width).to.be.closeTo(1.5, 0.01);
    });
  });

  it("shows the host's own poster, certificate and actions", async () => {
    const element = await load(
      card(
        `src="${demoFilm}"`,
        `<img slot="poster" alt="Ours" src="/demo/posters/earth.svg"><b slot="certificate">Ours</b><a slot="actions" href="#tickets">Tickets</a>`,
      ),
    );
    for (const child of element.children) expect(isShown(child)).to.equal(true);
    expect(isShown(part(element, "poster"))).to.equal(false);
    expect(isShown(part(element, "certificate"))).to.equal(false);
    // Over the link that covers the card.
    const actions = element.querySelector("a")!;
    actions.scrollIntoView();
    const { left, top } = actions.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2) === actions).to.equal(
      true,
    );
  });

  it("has layouts: upright, in a row, at the head of a page", async () => {
    const element = await load(card(`src="${demoFilm}"`), 800);
    const sides = () => {
      const frameBox = part(element, "frame").getBoundingClientRect();
      const textBox = part(element, "text").getBoundingClientRect();
      return textBox.left >= frameBox.right ? "beside" : "under";
    };
    expect(sides()).to.equal("under");
    element.layout = "row";
    await settled(element);
    expect(element.getAttribute("layout")).to.equal("row");
    expect(sides()).to.equal("beside");
    element.layout = "hero";
    await settled(element);
    expect(sides()).to.equal("beside");
    (element.parentElement as HTMLElement).style.inlineSize = "320px";
    await frame();
    await until(() => sides() === "under");
    element.layout = "no such layout";
    await settled(element);
    expect(sides()).to.equal("under");
    await until(() => said.length);
  });

  it("fills a column of a grid, and of a wide page no more than a poster should", async () => {
    const widthIn = async (width: number, layout = "") => {
      const element = await render(card(`name="A" ${layout}`), width);
      return element.getBoundingClientRect().width;
    };
    expect(await widthIn(320)).to.equal(320);
    expect(await widthIn(960)).to.equal(480);
    expect(await widthIn(960, `layout="poster"`)).to.equal(480);
    expect(await widthIn(960, `layout="row"`)).to.equal(960);
    expect(await widthIn(960, `layout="hero"`)).to.equal(960);
    const own = `style="max-inline-size: none"`;
    expect(await widthIn(960, own)).to.equal(960);
  });

  it("has a certificate whose border stays within its line", async () => {
    const element = await render(
      card(`name="A" genre="Egypt" content-rating="15"`),
    );
    element.scrollIntoView();
    await frame();
    await frame();
    const badge = part(element, "certificate").getBoundingClientRect();
    const line = part(element, "certificate")
      .closest("li")!
      .getBoundingClientRect();
    expect(badge.height).to.be.above(10);
    expect(badge.top).to.be.at.least(line.top - 0.5);
    expect(badge.bottom).to.be.at.most(line.bottom + 0.5);
  });

  it("has one award, the first, but for the hero", async () => {
    const element = await load(card(`src="${demoFilm}"`));
    expect(all(element, "[part=awards] > li").length).to.equal(1);
    element.layout = "hero";
    await settled(element);
    expect(all(element, "[part=awards] > li").length).to.equal(2);
  });

  it("divides awards by semicolons only", async () => {
    const element = await render(
      card(`name="A" layout="hero" award="Venice, 2021; Oscars, 2022"`),
    );
    expect(all(element, "[part=awards] > li").map(text)).to.deep.equal([
      "Venice, 2021",
      "Oscars, 2022",
    ]);
  });

  it("says where nobody speaks", async () => {
    const element = await render(card(`name="A" in-language="zxx"`));
    expect(facts(element)).to.deep.equal(["No dialogue"]);
    element.lang = "es";
    await until(() => facts(element)[0] === "Sin diálogos");
  });

  it("says when a film opens, and of older ones the year alone", async () => {
    const element = await render(
      card(`name="A" lang="en-GB" date-published="2026-11-20"`),
    );
    expect(text(part(element, "release"))).to.equal(
      "Release date: 20 November 2026",
    );
    expect(text(part(element, "origin"))).to.equal("2026");
    element.setAttribute("date-published", "1924");
    await settled(element);
    expect(parts(element, "release").length).to.equal(0);
    expect(text(part(element, "origin"))).to.equal("1924");
    element.setAttribute("date-created", "1923-05");
    await settled(element);
    expect(text(part(element, "origin"))).to.equal("1923");
  });

  it("names countries and languages in the page's language", async () => {
    const element = await render(
      card(
        `name="A" lang="es" country-of-origin="Germany, GB" in-language="German, fr"`,
      ),
    );
    const french = nameIn("es", "language", "fr");
    await until(() => facts(element)[0] === `Alemán y ${french}`);
    expect(text(part(element, "origin"))).to.equal("Alemania, Reino Unido");
  });

  it("joins genres and countries as the page's language does", async () => {
    const element = await render(
      card(`name="A" lang="es" genre="甲,乙" duration="85"`),
    );
    expect(facts(element)).to.deep.equal(["1 h 25 min", "甲 y 乙"]);
  });

  it("has nothing where nothing is known but the title", async () => {
    const element = await render(card(`name="A"`));
    for (const name of ["facts", "origin", "awards", "release"])
      expect(parts(element, name).length, name).to.equal(0);
    expect(text(part(element, "text"))).to.equal("A");
  });

  it("speaks one language, English, where the page's has no words", async () => {
    const element = await render(
      card(
        `lang="qu" name="A" in-language="es" subtitle-language="en" country-of-origin="DE" date-published="2024-11-08"`,
      ),
    );
    const shown = text(part(element, "text"));
    for (const word of [
      "Spanish",
      "English subtitles",
      "Germany",
      "Release date",
      "November",
    ])
      expect(shown).to.contain(word);
  });

  it("isolates texts that run the other way", async () => {
    const element = await render(card(`name="الحركة" genre="دراما"`));
    expect(part(element, "title").querySelector("bdi") !== null).to.equal(true);
    expect(all(element, "[part=facts] bdi").length).to.be.above(0);
  });

  it("is drawn only when it is near, but for the hero", async () => {
    if (!CSS.supports("content-visibility", "auto")) return;
    const element = await render(card(`name="A"`));
    const style = getComputedStyle(part(element, "card"));
    expect(style.contentVisibility).to.equal("auto");
    element.layout = "hero";
    await settled(element);
    expect(style.contentVisibility).to.equal("visible");
  });

  it("stays hidden where the page hides it", async () => {
    const element = await render(card(`name="A" hidden`));
    expect(isShown(element)).to.equal(false);
  });

  it("tells which attribute cannot be used", async () => {
    await render(card(`name="A" duration="eternal"`));
    await until(() => said.length);
    await rest();
    expect(said).to.deep.equal([
      `film-elements: <film-card> duration: found "eternal", expected a duration such as PT1H25M, 85 or 1h 25min`,
    ]);
  });
});
