import { expect } from "@open-wc/testing";
import { emulateMedia } from "@web/test-runner-commands";
import {
  all,
  demoFilm,
  everyElement,
  failed,
  isChromium,
  isShown,
  listing,
  load,
  movie,
  part,
  parts,
  put,
  render,
  rest,
  said,
  script,
  settled,
  text,
  within,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { fault, newKey, until } from "../../../scripts/testing/fault.js";
import { fullFilm } from "../../../scripts/testing/full-film.js";

const page = (attributes = "", inner = ""): string =>
  `<film-page ${attributes}>${inner}</film-page>`;
const pageOf = (film: object, attributes = "", inner = "") =>
  load(page(attributes, script(film) + inner));

const order = [
  "film-card",
  "film-synopsis",
  "film-awards",
  "film-trailer",
  "press-quotes",
  "film-gallery",
  "film-statement",
  "film-person",
  "film-credits",
  "newsletter-signup",
];
/** The parts of a page, in their order. */
const tags = (element: Element): string[] =>
  all(element, "[part=page] > :not(slot)").map(({ localName }) => localName);
const inner = (element: Element, tag: string): FilmElement =>
  all<FilmElement>(element, tag)[0]!;
/** What one of the parts shows. */
const shown = (element: Element, tag: string): string =>
  text(inner(element, tag)?.shadowRoot).replace(/[\u2068\u2069]/g, "");
/** Every heading on the page, as level and text. */
const headings = (element: Element): [number, string][] =>
  everyElement(element.shadowRoot!)
    .filter(({ localName }) => /^h[1-6]$/.test(localName))
    .map((heading) => [Number(heading.localName[1]), text(heading)]);

describe("film-page", () => {
  describe("from one file and one tag", () => {
    // Every fact of the seed, as the listing words it, with the element that shows it.
    const facts: readonly (readonly [tag: string, ...facts: string[]])[] = [
      [
        "film-card",
        "The Great Movement",
        "El Gran Movimiento",
        "Bolivia",
        "1h 25min",
        "Drama",
        "Spanish",
        "English subtitles",
        "Certificate 15",
      ],
      [
        "film-synopsis",
        "Bolivia of today",
        "Elder",
        "a week on foot",
        "friends from the mine",
        "young miner",
        "all the way to La Paz",
        "ask for the jobs that were taken from them",
        "work in one of the city’s markets",
        "without warning",
        "he chokes",
        "he cannot get his breath",
        "it goes on getting worse",
        "Mamá Pancha, an old woman he turns to for help, sends him to Max",
        "sleeps rough",
        "a witch doctor, a hermit and a clown",
        "bring Elder back to life",
      ],
      [
        "film-awards",
        "Special Jury Prize",
        "Horizons",
        "Venice Film Festival",
        "2021",
        "Bolivia’s official submission",
        "Academy Awards",
        "2022",
      ],
      [
        "film-credits",
        "Stars",
        "Max Bautista Uchasara",
        "Julio César Ticona",
        "Israel Hurtado",
        "Writer/Director Kiro Russo",
        "Producers",
        "Pablo Paniagua",
        "Miguel Angel Peñaloza",
        "Alexa Rivero",
        "Andreas Roald",
        "Dan Wechsler",
        "Jamal Zeinal Zade",
      ],
      [
        "press-quotes",
        "A beguiling and nightmarish look at Bolivia’s capital Variety",
        "A triumph of cinema Caimán Cuadernos de Cine",
        "It’s a small miracle that such a stylistic pick and mix should cohere into something satisfying, but it does Screen Daily",
        "Resonant and engaging Eye For Film",
      ],
      [
        "film-person",
        "Kiro Russo",
        "Writer/Director",
        "La Paz, Bolivia",
        "FUC in Buenos Aires",
        "three short films, which he both directed and produced",
        "festivals showed widely",
        "2016",
        "first feature",
        "“Dark Skull”",
        "80 festivals",
        "23 awards",
        "Locarno",
        "residencies (Tabakalera, Moulin d’Andé)",
        "film markets and labs (LoboLab, Ciné Latino, BRLab, Fabrique des Cinémas, Artist With Bright Future)",
        "“The Great Movement” is his second feature",
      ],
      [
        "film-statement",
        "I wanted to make a film about La Paz, with characters who could provide a singular point of view upon the city.",
        "I imagined this story of illness and healing to take us into the heart of the social fabric of this city and reveal the lives of its invisibles.",
        "Kiro Russo",
      ],
      ["newsletter-signup", "News of The Great Movement by email", "Subscribe"],
    ];

    for (const [tag, ...about] of facts)
      it(`has what the seed says, in ${tag}`, async () => {
        const element = await load(page(`src="${demoFilm}"`));
        for (const fact of about) expect(shown(element, tag)).to.contain(fact);
      });

    it("posts to the newsletter of the listing", async () => {
      const element = await load(page(`src="${demoFilm}"`));
      const form = inner(
        element,
        "newsletter-signup",
      ).shadowRoot!.querySelector("form")!;
      expect(new URL(form.action).pathname).to.equal("/demo/subscribe");
    });

    it("has everything that there is, in the order of a film's page", async () => {
      const element = await pageOf(fullFilm);
      expect(tags(element)).to.deep.equal(order);
      for (const tag of order) {
        expect(isShown(inner(element, tag)), tag).to.equal(true);
        expect(shown(element, tag), tag).not.to.equal("");
      }
    });

    it("asks for the listing once, and says once that it has come", async () => {
      let count = 0;
      const onLoad = () => (count += 1);
      document.addEventListener("film-load", onLoad);
      const before = performance.getEntriesByType("resource").length;
      const src = listing(movie("A"));
      const element = await load(page(`src='${src}'`));
      await settled(element);
      await rest();
      document.removeEventListener("film-load", onLoad);
      expect(count).to.equal(1);
      const asked = performance
        .getEntriesByType("resource")
        .slice(before)
        .filter(({ name }) => name === new URL(src, location.href).href);
      expect(asked.length).to.equal(1);
      expect(tags(element)).to.contain("film-awards");
    });
  });

  describe("leaves out", () => {
    for (const [tag, gone] of [
      ["film-synopsis", { description: undefined }],
      ["film-awards", { award: undefined }],
      ["film-trailer", { trailer: undefined }],
      ["press-quotes", { review: undefined }],
      ["film-gallery", { image: "/demo/posters/earth.svg" }],
      ["film-statement", { subjectOf: undefined }],
      ["film-person", { director: "Ana" }],
      ["newsletter-signup", {}],
    ] as const)
      it(`${tag} where the film lacks it`, async () => {
        const element = await pageOf(movie("A", gone));
        expect(tags(element)).not.to.contain(tag);
        expect(tags(element).length).to.be.above(5);
      });

    it("film-credits where nobody is named", async () => {
      const element = await pageOf(movie("A", { director: undefined }));
      expect(tags(element)).not.to.contain("film-credits");
    });

    it("all but the title of a film that has no more", async () => {
      const element = await pageOf({ "@type": "Movie", name: "A" });
      expect(tags(element)).to.deep.equal(["film-card"]);
      expect(headings(element)).to.deep.equal([[2, "A"]]);
    });

    it("the title of a film that has none, and shows the rest", async () => {
      const element = await pageOf({ "@type": "Movie", description: "A" });
      expect(tags(element)).to.deep.equal(["film-synopsis"]);
    });

    it("everything of a film of which there is nothing to show, and keeps what stands between the tags", async () => {
      const element = await pageOf(
        { "@type": "Movie", duration: 85 },
        "",
        "<p>By hand",
      );
      expect(isShown(element.querySelector("p")!)).to.equal(true);
    });

    it("its screenings where they are another film's, and keeps what stands between the tags where there is no more", async () => {
      const element = await pageOf(
        {
          "@type": "Festival",
          subEvent: {
            "@type": "ScreeningEvent",
            startDate: "2091-06-05T20:30+02:00",
            workPresented: { "@type": "Movie", "@id": "#other", name: "B" },
          },
          about: { "@type": "Movie" },
        },
        "",
        "<p>Every Friday</p>",
      );
      await until(() => isShown(element.querySelector("p")!));
      expect(inner(element, "film-screenings").matches("[empty]")).to.equal(
        true,
      );
    });

    it("a part as soon as another film lacks it, and brings it back", async () => {
      const element = await pageOf(movie("A"));
      element.film = movie("B", { award: undefined });
      await settled(element);
      expect(tags(element)).not.to.contain("film-awards");
      element.film = movie("C");
      await settled(element);
      expect(tags(element)).to.contain("film-awards");
      expect(shown(element, "film-awards")).to.contain("C");
    });
  });

  describe("with sections", () => {
    it("has those alone, in their order", async () => {
      for (const sections of [
        "press-quotes film-card film-synopsis",
        " press-quotes,\n film-card , film-synopsis ",
      ]) {
        const element = await pageOf(fullFilm, `sections="${sections}"`);
        expect(tags(element)).to.deep.equal([
          "press-quotes",
          "film-card",
          "film-synopsis",
        ]);
      }
    });

    it("leaves out what the film lacks all the same", async () => {
      const element = await pageOf(
        movie("A", { award: undefined }),
        `sections="film-awards film-synopsis"`,
      );
      expect(tags(element)).to.deep.equal(["film-synopsis"]);
    });

    it("changes with the attribute", async () => {
      const element = await pageOf(fullFilm, `sections="film-card"`);
      element.setAttribute("sections", "film-credits");
      await settled(element);
      expect(tags(element)).to.deep.equal(["film-credits"]);
      element.removeAttribute("sections");
      await settled(element);
      expect(tags(element)).to.deep.equal(order);
    });

    for (const wrong of [
      "film-quotes",
      "constructor",
      "__proto__",
      "film-page",
      "script",
    ])
      it(`tells the editor of a name that is none, and shows the others: ${wrong}`, async () => {
        const element = await pageOf(
          fullFilm,
          `sections="film-card ${wrong} film-awards"`,
        );
        expect(tags(element)).to.deep.equal(["film-card", "film-awards"]);
        await until(() => said.length);
        expect(said).to.have.lengthOf(1);
        expect(said[0])
          .to.contain("<film-page")
          .and.contain("sections")
          .and.contain(wrong)
          .and.contain("press-quotes");
      });
  });

  describe("has headings", () => {
    const expected = (level: number, below: number): [number, string][] => [
      [level, "Night Ferry"],
      [below, "Synopsis"],
      [below, "Awards"],
      [below, "Trailer"],
      [below, "Press quotes"],
      [below, "Stills"],
      [below, "Director’s statement"],
      [below, "Jo Amsel"],
      [below, "Cast and crew"],
      [below, "Newsletter"],
    ];

    it("of the second and third level by default", async () => {
      expect(headings(await pageOf(fullFilm))).to.deep.equal(expected(2, 3));
    });

    for (const [level, below] of [
      [1, 2],
      [4, 5],
      [5, 6],
      // There is none below.
      [6, 6],
    ] as const)
      it(`of level ${level} and ${below}`, async () => {
        const element = await pageOf(fullFilm, `heading-level="${level}"`);
        expect(headings(element)).to.deep.equal(expected(level, below));
      });

    it("each over a landmark of its name", async () => {
      const element = await pageOf(fullFilm);
      const landmarks = everyElement(element.shadowRoot!)
        .filter(({ localName }) => localName === "section")
        .map((section) => section.getAttribute("aria-label"));
      expect(landmarks).to.deep.equal(
        expected(2, 3)
          .slice(1)
          .map(([, name]) => name),
      );
    });
  });

  describe("has a newsletter", () => {
    const formOf = (element: Element) =>
      inner(element, "newsletter-signup").shadowRoot!.querySelector("form");

    it("that the listing names", async () => {
      const element = await pageOf(fullFilm);
      expect(new URL(formOf(element)!.action).pathname).to.equal(
        "/__fault/post",
      );
    });

    it("that its attribute names, before the listing's, with the notice", async () => {
      for (const film of [fullFilm, movie("A")]) {
        const element = await pageOf(
          film,
          `action="/__fault/post?own" privacy-policy="/privacy"`,
        );
        expect(new URL(formOf(element)!.action).search).to.equal("?own");
        const link = within(element, "newsletter-signup", "link");
        expect((link as HTMLAnchorElement).pathname).to.equal("/privacy");
      }
    });

    it("that says for which film it is", async () => {
      const element = await pageOf(fullFilm);
      expect(shown(element, "newsletter-signup")).to.contain(
        "News of Night Ferry by email",
      );
    });

    it("but no form for an address that may not have it", async () => {
      const element = await pageOf(
        movie("A"),
        `action="http://elsewhere.example/"`,
      );
      expect(
        everyElement(element.shadowRoot!).some(
          ({ localName }) => localName === "form",
        ),
      ).to.equal(false);
      expect(headings(element).map(([, name]) => name)).not.to.contain(
        "Newsletter",
      );
    });
  });

  it("has the page's links and buttons under the facts", async () => {
    const element = await pageOf(
      fullFilm,
      "",
      `<a slot="actions" href="/tickets">Tickets</a><p>By hand</p>`,
    );
    const link = element.querySelector("a")!;
    expect(isShown(link)).to.equal(true);
    const facts = within(element, "film-card", "facts")!;
    expect(link.getBoundingClientRect().top).to.be.at.least(
      facts.getBoundingClientRect().bottom - 1,
    );
    expect(link.getBoundingClientRect().bottom).to.be.at.most(
      inner(element, "film-synopsis").getBoundingClientRect().top,
    );
    expect(isShown(element.querySelector("p")!)).to.equal(false);
  });

  it("shows them before the listing is there, too", async () => {
    const element = await render(
      page(`src="${fault("stall")}"`, `<a slot="actions" href="/">Tickets</a>`),
    );
    expect(isShown(element.querySelector("a")!)).to.equal(true);
  });

  describe("shows what stands between its tags", () => {
    it("until the listing is there, and not any more then", async () => {
      const slow = fault("drip", { rest: 60, key: newKey() });
      const element = put(page(`src="${slow}"`, "<p>By hand"));
      const fallback = element.querySelector("p")!;
      await settled(element);
      expect(isShown(fallback)).to.equal(true);
      await until(() => tags(element).length);
      await settled(element);
      expect(isShown(fallback)).to.equal(false);
    });

    it("when the listing cannot be had", async () => {
      const element = put(
        page(`src="${fault("status", { status: 404 })}"`, "<p>By hand"),
      );
      await failed(element);
      await settled(element);
      expect(isShown(element.querySelector("p")!)).to.equal(true);
    });
  });

  it("takes attributes over the listing, for all of its parts", async () => {
    const element = await pageOf(
      fullFilm,
      `name="Own name" description="Own words" director="Own director" award="" trailer=""`,
    );
    expect(shown(element, "film-card")).to.contain("Own name");
    expect(shown(element, "film-synopsis")).to.equal("Synopsis Own words");
    expect(shown(element, "film-credits")).to.contain("Director Own director");
    expect(shown(element, "newsletter-signup")).to.contain("Own name");
    expect(tags(element)).not.to.contain("film-awards");
    expect(tags(element)).not.to.contain("film-trailer");
  });

  describe("with parts of one's own between the tags", () => {
    const own = `
      <h1>A page of my own</h1>
      <press-quotes></press-quotes>
      <div><film-card heading-level="4"></film-card></div>
      <p>And some words.</p>`;

    it("has those, each with the film, and none of its own", async () => {
      const element = await pageOf(fullFilm, "", own);
      await settled(element);
      expect(tags(element)).to.deep.equal([]);
      for (const child of element.querySelectorAll("h1, p"))
        expect(isShown(child)).to.equal(true);
      const card = element.querySelector<FilmElement>("film-card")!;
      expect(part(card, "title").localName).to.equal("h4");
      expect(text(part(card, "title"))).to.equal("Night Ferry");
      expect(
        parts(element.querySelector("press-quotes")!, "quote").length,
      ).to.equal(2);
    });

    it("leaves one alone that has a listing of its own", async () => {
      const element = await pageOf(
        fullFilm,
        "",
        `<film-card></film-card><film-synopsis src='${listing(movie("B"))}'></film-synopsis>`,
      );
      const synopsis = element.querySelector("film-synopsis")!;
      await until(() => parts(synopsis, "text").length);
      expect(text(part(synopsis, "text"))).to.equal("B");
    });

    it("has one that comes later", async () => {
      const element = await pageOf(fullFilm, "", "<p>By hand</p>");
      expect(tags(element)).to.deep.equal(order);
      element.insertAdjacentHTML("beforeend", "<film-awards></film-awards>");
      const awards = element.querySelector<FilmElement>("film-awards")!;
      await until(() => parts(awards, "prize").length);
      await settled(element);
      expect(tags(element)).to.deep.equal([]);
      expect(isShown(awards)).to.equal(true);
    });

    it("follows another film, and a change of attributes", async () => {
      const element = await pageOf(movie("A"), "", "<film-card></film-card>");
      const card = element.querySelector<FilmElement>("film-card")!;
      element.film = movie("B");
      await until(() => text(parts(card, "title")[0]) === "B");
      element.setAttribute("name", "C");
      await until(() => text(parts(card, "title")[0]) === "C");
    });

    it("leaves each with what stands between its own tags when the listing cannot be had", async () => {
      const element = put(
        page(
          `src="${fault("status", { status: 404 })}"`,
          "<film-card><p>By hand</p></film-card>",
        ),
      );
      await failed(element);
      await settled(element);
      expect(isShown(element.querySelector("p")!)).to.equal(true);
    });

    it("has its own again when those are gone", async () => {
      const element = await pageOf(movie("A"), "", "<film-card></film-card>");
      expect(tags(element)).to.deep.equal([]);
      element.querySelector("film-card")!.remove();
      await until(() => tags(element).includes("film-synopsis"));
    });

    it("has one in another place, which has no film any more", async () => {
      const element = await pageOf(
        movie("A"),
        "",
        "<film-card><p>By hand</p></film-card><film-synopsis></film-synopsis>",
      );
      const card = element.querySelector<FilmElement>("film-card")!;
      await until(() => parts(card, "title").length);
      put("<div></div>").append(card);
      await until(() => !parts(card, "title").length, "still has the film");
      expect(isShown(card.querySelector("p")!)).to.equal(true);
    });
  });

  describe("for search engines", () => {
    const published = () => [
      ...document.head.querySelectorAll("script[data-film-elements]"),
    ];
    afterEach(async () => {
      document.querySelector("film-page")?.remove();
      await until(() => !published().length, "left behind");
    });

    it("puts nothing into the page unasked", async () => {
      await pageOf(fullFilm);
      await rest();
      expect(published().length).to.equal(0);
    });

    it("puts the film into the head, where it asks for that, as long as it is there", async () => {
      const element = await load(page(`json-ld src='${listing(fullFilm)}'`));
      await until(() => published().length);
      const [script, ...others] = published();
      expect(others.length).to.equal(0);
      expect(script!.getAttribute("type")).to.equal("application/ld+json");
      const film = JSON.parse(script!.textContent!);
      expect(film["@context"]).to.equal("https://schema.org");
      expect(film["@type"]).to.equal("Movie");
      expect(film.duration).to.equal("PT85M");
      expect(JSON.stringify(film)).to.contain("Night Ferry");
      element.remove();
      await until(() => !published().length);
    });

    it("puts it there once, with its card", async () => {
      await load(
        page(
          `json-ld src='${listing(movie("Once"))}'`,
          "<film-card json-ld></film-card>",
        ),
      );
      await until(() => published().length);
      await rest();
      expect(published().length).to.equal(1);
    });
  });

  describe("in the page's language", () => {
    for (const [lang, names] of [
      [
        "es",
        [
          "El transbordador",
          "Sinopsis",
          "Premios",
          "Tráiler",
          "La crítica ha dicho",
          "Fotogramas",
          "Palabras de la dirección",
          "Jo Amsel",
          "Ficha artística y técnica",
          "Boletín",
        ],
      ],
      [
        "ar",
        [
          "عبّارة الليل",
          "نبذة عن الفيلم",
          "الجوائز",
          "الإعلان الترويجي",
          "أقوال الصحافة",
          "صور من الفيلم",
          "الرؤية الإخراجية",
          "Jo Amsel",
          "فريق العمل",
          "النشرة البريدية",
        ],
      ],
    ] as const)
      it(`${lang}, in all of its parts`, async () => {
        const dir = lang === "ar" ? "rtl" : "ltr";
        const element = await pageOf(fullFilm, `lang="${lang}" dir="${dir}"`);
        await until(() => headings(element).length === names.length);
        expect(headings(element).map(([, name]) => name)).to.deep.equal(names);
      });

    it("changes with it", async () => {
      const element = await pageOf(fullFilm);
      element.lang = "es";
      await until(() => headings(element)[1]?.[1] === "Sinopsis");
      expect(headings(element)[0]![1]).to.equal("El transbordador");
    });
  });

  describe("can be styled from outside", () => {
    it("by parts, in parts", async () => {
      const style = document.createElement("style");
      style.textContent = `
        film-page::part(title) { letter-spacing: 3px }
        film-page::part(heading) { letter-spacing: 5px }
        film-page::part(film-awards) { letter-spacing: 7px }`;
      const element = await pageOf(fullFilm);
      element.before(style);
      const spacing = (node: Element) => getComputedStyle(node).letterSpacing;
      expect(spacing(within(element, "film-card", "title")!)).to.equal("3px");
      for (const tag of order.slice(1))
        expect(
          spacing(
            inner(element, tag).shadowRoot!.querySelector("[part=heading]")!,
          ),
          tag,
        ).to.equal("5px");
      expect(spacing(inner(element, "film-awards"))).to.equal("7px");
    });
  });

  describe("in print", () => {
    before(async function () {
      if (!isChromium) this.skip();
      await emulateMedia({ media: "print" });
    });
    after(async () => {
      if (isChromium) await emulateMedia({ media: "screen" });
    });

    it("is a press sheet: without what is of no use on paper", async () => {
      const element = await pageOf(fullFilm);
      for (const tag of order)
        expect(isShown(inner(element, tag)), tag).to.equal(
          tag !== "film-trailer" && tag !== "newsletter-signup",
        );
    });

    it("has the title across two columns", async () => {
      const element = await pageOf(fullFilm);
      expect(getComputedStyle(part(element, "page")).columnCount).to.equal("2");
      const whole = element.getBoundingClientRect().width;
      expect(
        inner(element, "film-card").getBoundingClientRect().width,
      ).to.be.closeTo(whole, 1);
      expect(
        inner(element, "film-synopsis").getBoundingClientRect().width,
      ).to.be.below(whole / 2);
    });

    it("fits on one sheet of A4 with all of the seed", async () => {
      const element = await load(page(`src="${demoFilm}"`), 710);
      expect(element.getBoundingClientRect().height).to.be.below(1040);
    });

    it("has no lightbox", async () => {
      const element = await pageOf(fullFilm);
      expect(isShown(within(element, "film-gallery", "lightbox")!)).to.equal(
        false,
      );
    });
  });
});
