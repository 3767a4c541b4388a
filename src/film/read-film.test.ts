import { expect } from "@open-wc/testing";
import { expectFilm } from "../../scripts/testing/film.js";
import {
  base,
  readJson,
  readMovie,
  toFilm,
} from "../../scripts/testing/read.js";
import { within } from "../../scripts/testing/time.js";
import { creditProperties, type Film } from "./film.js";

const en = (value: unknown): object => ({
  "@value": value,
  "@language": "en",
});
const es = (value: unknown): object => ({
  "@value": value,
  "@language": "es",
});
const text = (value: string, lang?: string): object => ({ value, lang });

/** A value without its properties that are undefined. */
const bare = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(JSON.stringify(value));

describe("readFilm", () => {
  it("knows nothing of an empty node, and says nothing", () => {
    const { film, diagnostics } = toFilm({});
    expect(bare(film)).to.deep.equal({
      actor: [],
      author: [],
      director: [],
      producer: [],
      musicBy: [],
      editor: [],
      contributor: [],
      productionCompany: [],
      image: [],
      genre: [],
      inLanguage: [],
      subtitleLanguage: [],
      countryOfOrigin: [],
      award: [],
      review: [],
      subjectOf: [],
    });
    expect(diagnostics).to.deep.equal([]);
  });

  describe("reads, whatever form it has,", () => {
    const lorre = { "@type": "Person", name: "Peter Lorre" };
    const credit = (name: string, more: object = {}): object[] => [
      { name: { value: name }, ...more },
    ];
    const poster = "https://cinema.example/films/poster.jpg";
    const forms: Partial<
      Record<
        keyof Film,
        readonly (readonly [expected: unknown, ...unknown[]])[]
      >
    > = {
      name: [
        [text("M"), "M", ["M"], { "@value": "M" }, { name: "M" }, " M\n"],
        [text("1984"), 1984, "1984"],
        [text("M", "en"), en("M"), [es("M, el vampiro"), en("M")], { en: "M" }],
        [text("O'Clock & Co"), "O&#39;Clock &amp; Co"],
      ],
      alternateName: [
        [text("El Gran Movimiento"), "El Gran Movimiento"],
        [text("El Gran Movimiento", "es"), es("El Gran Movimiento")],
      ],
      description: [
        [text("one\n\ntwo"), "one\n\ntwo", "<p>one</p>\n<p>two</p>"],
        [
          text("A week.", "en"),
          { en: "A week.", es: "Una semana." },
          [es("Una semana."), en("A week.")],
        ],
      ],
      abstract: [
        [text("A week.", "en"), en("A week."), { es: "Una…", en: "A week." }],
        [text("A week."), "A week.", "<p>A week.</p>"],
      ],
      url: [
        [
          "https://cinema.example/m",
          "https://cinema.example/m",
          "/m",
          ["/m", "/n"],
          { "@id": "/m" },
          { "@type": "WebPage", url: "/m" },
        ],
        ["mailto:box@cinema.example", "mailto:box@cinema.example"],
        ["https://cinema.example/?a=1&b=2", "/?a=1&amp;b=2"],
      ],
      image: [
        [
          [{ url: poster }],
          "poster.jpg",
          ["poster.jpg"],
          { "@type": "ImageObject", url: "poster.jpg" },
          { "@type": "ImageObject", contentUrl: "poster.jpg" },
          { "@type": "ImageObject", contentUrl: "poster.jpg", url: "/page" },
          { "@id": "poster.jpg" },
          { url: { "@id": "poster.jpg" } },
          { url: ["poster.jpg"] },
        ],
        [
          [{ url: poster, width: 600, height: 900 }],
          { url: "poster.jpg", width: 600, height: 900 },
          { url: "poster.jpg", width: "600", height: "900px" },
          {
            url: "poster.jpg",
            width: {
              "@type": "QuantitativeValue",
              value: 600,
              unitCode: "E37",
            },
            height: { value: "900" },
          },
        ],
        [
          [{ url: poster, caption: { value: "A poster", lang: "en" } }],
          { url: "poster.jpg", caption: [es("Un cartel"), en("A poster")] },
          { url: "poster.jpg", caption: { en: "A poster" } },
        ],
        [
          [{ url: poster, creditText: { value: "Ann & Bob" } }],
          { url: "poster.jpg", creditText: "Ann & Bob" },
          { url: "poster.jpg", creditText: "Ann &amp; Bob" },
          { url: "poster.jpg", creditText: { "@value": "Ann & Bob" } },
        ],
        [
          [{ url: poster }, { url: "https://cinema.example/still.jpg" }],
          ["poster.jpg", { contentUrl: "/still.jpg" }],
        ],
      ],
      duration: [
        [
          85,
          "PT1H25M",
          "PT85M",
          85,
          "85",
          "1h 25min",
          "85 min",
          ["PT85M"],
          { "@type": "Duration", name: "PT85M" },
          { "@value": "PT85M", "@type": "xsd:duration" },
        ],
        [142, "PT2H22M", "2h 22min"],
        [140, "PT140M"],
      ],
      genre: [
        [[text("Drama")], "Drama", ["Drama"], { name: "Drama" }],
        [
          [text("Comedy", "en"), text("Fantasy", "en")],
          [en("Comedy"), en("Fantasy"), es("Comedia"), es("Fantástica")],
          { en: ["Comedy", "Fantasy"], es: ["Comedia", "Fantástica"] },
        ],
      ],
      inLanguage: [
        [
          ["es"],
          "es",
          "Spanish",
          "spanish",
          ["Spanish"],
          { "@type": "Language", name: "Spanish" },
          { "@type": "Language", name: "Spanish", alternateName: "es" },
          { name: [es("Castellano"), en("Spanish")] },
        ],
        [
          ["cy", "pt"],
          ["Welsh", "pt"],
          [{ name: "Welsh" }, { "@type": "Language", name: "pt" }],
        ],
        [["Klingonish"], "Klingonish"],
        [["es-BO"], "es-bo"],
      ],
      subtitleLanguage: [
        [["en"], "en", "English", { "@type": "Language", name: "English" }],
        [
          ["en", "es"],
          ["en", "Spanish"],
        ],
      ],
      countryOfOrigin: [
        [
          ["BO"],
          "BO",
          "bo",
          "Bolivia",
          { "@type": "Country", name: "Bolivia" },
          { "@type": "Country", name: "BO" },
        ],
        [
          ["GB", "PT"],
          ["United Kingdom", "PT"],
          [{ name: "GB" }, { name: "Portugal" }],
        ],
        [["Freedonia"], { "@type": "Country", name: "Freedonia" }],
      ],
      contentRating: [
        [
          { ratingValue: "15" },
          "15",
          15,
          "Certificate 15",
          "Cert: 15",
          "cert. 15",
          "Rated 15",
          "Rating: 15",
          "BBFC Rating: (15)",
          "( 15 )",
          ["15"],
          { "@type": "Rating", ratingValue: 15 },
          { "@type": "Rating", name: "15" },
        ],
        [
          { ratingValue: "15", author: "BBFC" },
          { ratingValue: "15", author: "BBFC" },
          {
            ratingValue: "15",
            author: { "@type": "Organization", name: "BBFC" },
          },
        ],
        [{ ratingValue: "PG-13" }, "PG-13", "Rated PG-13"],
        [{ ratingValue: "FSK 12" }, "FSK 12"],
      ],
      datePublished: [
        [
          "2021-09-07",
          "2021-09-07",
          "2021-09-07T19:00",
          "2021-09-07T19:00:00+02:00",
          "2021-09-07T00:00:00Z",
          "2021-09-07 19:00",
          ["2021-09-07", "2022-04-15"],
          { "@value": "2021-09-07", "@type": "Date" },
        ],
        ["2021-09", "2021-09"],
        ["2020-02-29", "2020-02-29"],
      ],
      dateCreated: [["2021", "2021", 2021, "2021 (approx.)"]],
      award: [
        [[text("Golden Lion")], "Golden Lion", ["Golden Lion"]],
        [
          [text("Special Jury Prize", "en")],
          [es("Premio del Jurado"), en("Special Jury Prize")],
        ],
      ],
      director: [
        [
          credit("Fritz Lang"),
          "Fritz Lang",
          ["Fritz Lang"],
          { "@type": "Person", name: "Fritz Lang" },
          [{ name: ["Fritz Lang"] }],
          { "@type": "Role", director: "Fritz Lang" },
          { "@type": "Role", director: { name: "Fritz Lang" } },
          { "@list": ["Fritz Lang"] },
        ],
        [
          credit("Fritz Lang", { url: "https://cinema.example/lang" }),
          { name: "Fritz Lang", url: "/lang" },
          { name: "Fritz Lang", url: { "@id": "/lang" } },
          { "@type": "Role", director: { name: "Fritz Lang", url: "/lang" } },
        ],
        [
          [...credit("Thea von Harbou"), ...credit("Fritz Lang")],
          ["Thea von Harbou", { name: "Fritz Lang" }],
          { "@type": "Role", director: ["Thea von Harbou", "Fritz Lang"] },
        ],
      ],
      actor: [
        [
          credit("Peter Lorre", { characterName: { value: "Beckert" } }),
          "Peter Lorre (Beckert)",
          ["Peter Lorre  (Beckert)"],
          "Peter Lorre(Beckert)",
          "Peter Lorre ( Beckert )",
          {
            "@type": "PerformanceRole",
            actor: lorre,
            characterName: "Beckert",
          },
          { "@type": "Role", actor: "Peter Lorre", characterName: ["Beckert"] },
          {
            "@type": "Role",
            actor: [lorre],
            characterName: { name: "Beckert" },
          },
        ],
        [
          credit("Peter Lorre", {
            characterName: { value: "The murderer", lang: "en" },
          }),
          {
            "@type": "PerformanceRole",
            actor: lorre,
            characterName: [es("El asesino"), en("The murderer")],
          },
          {
            "@type": "PerformanceRole",
            actor: lorre,
            characterName: { en: "The murderer", es: "El asesino" },
          },
        ],
        [
          credit("Peter (P. L.) Lorre", { characterName: { value: "B" } }),
          "Peter (P. L.) Lorre (B)",
        ],
        [credit("(Beckert)"), "(Beckert)"],
        [credit("Peter Lorre ()"), "Peter Lorre ()"],
        [credit("Peter Lorre ( )"), "Peter Lorre ( )"],
        [
          credit("Peter Lorre (B)"),
          { "@type": "Person", name: "Peter Lorre (B)" },
        ],
      ],
      contributor: [
        [
          credit("Fritz Arno Wagner", {
            roleName: { value: "Cinematographer" },
          }),
          "Fritz Arno Wagner (Cinematographer)",
          {
            "@type": "Role",
            contributor: { "@type": "Person", name: "Fritz Arno Wagner" },
            roleName: "Cinematographer",
          },
        ],
      ],
      productionCompany: [
        [
          credit("Nero-Film"),
          "Nero-Film",
          { "@type": "Organization", name: "Nero-Film" },
        ],
      ],
      review: [
        [
          [{ reviewBody: { value: "A triumph" } }],
          "A triumph",
          "“A triumph”",
          '"A triumph"',
          "«A triumph»",
          "„A triumph“",
          { "@type": "Review", reviewBody: "A triumph" },
          { reviewBody: " “ A triumph ” " },
          { reviewBody: "&ldquo;A triumph&rdquo;" },
        ],
        [
          [
            {
              reviewBody: { value: "A triumph" },
              author: { value: "A. Critic" },
              publisher: { value: "Eye For Film" },
              datePublished: "2022-04-15",
              url: "https://eye.example/",
              reviewRating: { ratingValue: 4, bestRating: 5 },
            },
          ],
          {
            "@type": "Review",
            reviewBody: "A triumph",
            author: { "@type": "Person", name: "A. Critic" },
            publisher: { "@type": "Organization", name: "Eye For Film" },
            datePublished: "2022-04-15T12:00",
            url: "https://eye.example/",
            reviewRating: { "@type": "Rating", ratingValue: "4" },
          },
        ],
        [
          [{ reviewBody: { value: "Un triunfo", lang: "es" } }],
          { reviewBody: es("Un triunfo") },
          { reviewBody: "Un triunfo", inLanguage: "es" },
          { reviewBody: "Un triunfo", inLanguage: { name: "Spanish" } },
        ],
        [
          [{ reviewRating: { ratingValue: 4, bestRating: 5 } }],
          { reviewRating: 4 },
          { reviewRating: "4" },
          { reviewRating: "4/5" },
          { reviewRating: "4 / 5" },
          { reviewRating: { ratingValue: 4 } },
          { reviewRating: { ratingValue: "4/5" } },
          { reviewRating: { ratingValue: "4,0", bestRating: "5" } },
          { reviewRating: [{ ratingValue: 4 }] },
          { reviewBody: "“”", reviewRating: 4 },
        ],
        [
          [{ reviewRating: { ratingValue: 7.5, bestRating: 10 } }],
          { reviewRating: "7.5/10" },
          {
            reviewRating: { ratingValue: 7.5, bestRating: 10, worstRating: 1 },
          },
        ],
        [
          [{ reviewRating: { ratingValue: 0, bestRating: 5 } }],
          { reviewRating: { ratingValue: 0 } },
        ],
      ],
      trailer: [
        [
          { url: "https://youtu.be/aqz-KE-bpKQ", caption: [] },
          "https://youtu.be/aqz-KE-bpKQ",
          ["https://youtu.be/aqz-KE-bpKQ"],
          { "@type": "VideoObject", url: "https://youtu.be/aqz-KE-bpKQ" },
          { url: { "@id": "https://youtu.be/aqz-KE-bpKQ" } },
        ],
        [
          {
            name: { value: "Teaser", lang: "en" },
            contentUrl: "https://cinema.example/t.mp4",
            embedUrl: "https://player.example/t",
            url: "https://cinema.example/t.html",
            thumbnailUrl: "https://cinema.example/t.jpg",
            caption: [],
          },
          {
            "@type": "VideoObject",
            name: { en: "Teaser", es: "Avance" },
            contentUrl: "/t.mp4",
            embedUrl: "//player.example/t",
            url: "/t.html",
            thumbnailUrl: ["/t.jpg", "/u.jpg"],
            caption: "A cable car comes down to a market.",
          },
        ],
        [
          {
            contentUrl: "https://cinema.example/t.mp4",
            caption: [
              {
                contentUrl: "https://cinema.example/en.vtt",
                inLanguage: "en",
                name: { value: "English" },
              },
              { contentUrl: "https://cinema.example/es.vtt", inLanguage: "es" },
            ],
          },
          {
            contentUrl: "/t.mp4",
            caption: [
              {
                "@type": "MediaObject",
                contentUrl: "/en.vtt",
                inLanguage: { "@type": "Language", name: "English" },
                name: "English",
              },
              { "@type": "MediaObject", inLanguage: "fr", name: "Français" },
              "A cable car comes down to a market.",
              { contentUrl: ["/es.vtt"], inLanguage: ["Spanish", "en"] },
            ],
          },
        ],
        [
          { contentUrl: "https://cinema.example/en.mp4", caption: [] },
          [
            { contentUrl: "/es.mp4", inLanguage: "es" },
            { contentUrl: "/en.mp4", inLanguage: "en-GB" },
            { contentUrl: "/us.mp4", inLanguage: "en-US" },
          ],
          [
            { contentUrl: "/en.mp4", inLanguage: "de" },
            { contentUrl: "/es.mp4", inLanguage: "es" },
          ],
          ["/es.mp4", { contentUrl: "/en.mp4", inLanguage: ["en"] }],
        ],
      ],
      subjectOf: [
        [
          [{ text: { value: "I wanted to film La Paz." } }],
          { "@type": "Quotation", text: "I wanted to film La Paz." },
          { "@type": "Quotation", text: "“I wanted to film La Paz.”" },
          { "@type": "Quotation", text: "« I wanted to film La Paz. »" },
          { text: '"I wanted to film La Paz."' },
          [
            { "@type": "Article", name: "The making of", text: "Long ago." },
            {
              "@type": ["CreativeWork", "schema:Quotation"],
              text: ["I wanted to film La Paz."],
            },
            { "@type": "Clip", name: "A scene" },
            { "@type": "WebPage", url: "java\tscript:alert(1)" },
            "https://cinema.example/interview",
            { name: "Press kit" },
          ],
        ],
        [
          [
            {
              name: { value: "Director’s statement", lang: "en" },
              text: { value: "I walked.\n\nI saw.", lang: "en" },
              creator: { value: "Kiro Russo" },
            },
          ],
          {
            "@type": "Quotation",
            name: [es("Nota del director"), en("Director’s statement")],
            text: { es: "Caminé.\n\nVi.", en: "“I walked.\n\nI saw.”" },
            creator: { "@type": "Person", name: "Kiro Russo" },
          },
          {
            "@type": "Quotation",
            name: en("Director’s statement"),
            text: en("<p>I walked.</p>\n<p>I saw.</p>"),
            creator: ["Kiro Russo"],
          },
        ],
        [
          [{ text: { value: "Caminé.", lang: "es" } }],
          { "@type": "Quotation", text: es("Caminé.") },
          { "@type": "Quotation", text: "Caminé.", inLanguage: "es" },
          {
            "@type": "Quotation",
            text: "Caminé.",
            inLanguage: { "@type": "Language", name: "Spanish" },
          },
          { "@type": "Quotation", text: es("Caminé."), inLanguage: "en" },
        ],
        [
          [],
          { "@type": "Article", text: "Long ago." },
          [{ "@type": "Review", text: "“A triumph”" }, "A text"],
        ],
      ],
      potentialAction: [
        [
          { target: "https://cinema.example/post?id=1" },
          {
            "@type": "SubscribeAction",
            target: "https://cinema.example/post?id=1",
          },
          { "@type": "SubscribeAction", target: "/post?id=1" },
          {
            "@type": "SubscribeAction",
            target: {
              "@type": "EntryPoint",
              urlTemplate: "/post?id=1",
              url: "/newsletter.html",
            },
          },
          {
            "@type": ["Action", "SubscribeAction"],
            target: [{ "@type": "EntryPoint", url: "/post?id=1" }, "/other"],
          },
          [
            { "@type": "WatchAction", target: "https://stream.example/m" },
            {
              "@type": "https://schema.org/SubscribeAction",
              target: "/post?id=1",
            },
            { "@type": "BuyAction", target: "https://tickets.example/m" },
          ],
          { target: "/post?id=1" },
        ],
        [
          undefined,
          { "@type": "WatchAction", target: "https://stream.example/m" },
          { "@type": "SubscribeAction" },
          { "@type": "SubscribeAction", target: [] },
          "https://list.example/post",
        ],
      ],
    };

    for (const [property, rows] of Object.entries(forms)) {
      for (const [expected, ...values] of rows) {
        for (const value of values) {
          it(`${property} in ${JSON.stringify(value)}`, async () => {
            const { film, diagnostics } = await readMovie({
              [property]: value,
            });
            expect(bare(film[property as keyof Film])).to.deep.equal(
              bare(expected),
            );
            expect(diagnostics).to.deep.equal([]);
            expectFilm(film);
          });
        }
      }
    }

    it("and every property has been read", () => {
      const { film } = toFilm({});
      const credits: readonly string[] = creditProperties;
      expect([...Object.keys(forms), ...credits]).to.include.members(
        Object.keys(film),
      );
    });
  });

  for (const property of creditProperties) {
    it(`reads a ${property} as it reads the others`, async () => {
      const { film } = await readMovie({
        [property]: [
          "One",
          { "@type": "Person", name: "Two", url: "/two" },
          { "@type": "Role", [property]: { name: "Three" }, roleName: "r" },
        ],
      });
      expect(bare(film[property])).to.deep.equal([
        { name: { value: "One" } },
        { name: { value: "Two" }, url: "https://cinema.example/two" },
        { name: { value: "Three" }, roleName: { value: "r" } },
      ]);
    });

    it(`reads the life of a ${property}, in a Role too`, async () => {
      const person = {
        "@type": "Person",
        name: "Four",
        description: [
          es("Nació."),
          en("<p>She was born.</p>\n<p>She died.</p>"),
        ],
        image: { contentUrl: "/four.jpg", creditText: "Five", width: "400" },
        birthPlace: { "@type": "Place", name: [es("Gales"), en("Wales")] },
        birthDate: "1903-10",
        deathPlace: "Porto",
        deathDate: "1981-02-03T04:05",
      };
      const expected = {
        name: { value: "Four" },
        description: { value: "She was born.\n\nShe died.", lang: "en" },
        image: {
          url: "https://cinema.example/four.jpg",
          creditText: { value: "Five" },
          width: 400,
        },
        birthPlace: { value: "Wales", lang: "en" },
        birthDate: "1903-10",
        deathPlace: { value: "Porto" },
        deathDate: "1981-02-03",
      };
      const { film, diagnostics } = await readMovie({
        [property]: [
          person,
          { "@type": "Role", [property]: [person], roleName: "r" },
          { name: "Six", image: "/six.jpg", birthPlace: { "@id": "#nowhere" } },
        ],
      });
      const [bareOne, inRole, six] = bare(film[property]) as object[];
      expect(bareOne).to.deep.equal(expected);
      expect(inRole).to.deep.equal({ ...expected, roleName: { value: "r" } });
      expect(six).to.deep.equal({
        name: { value: "Six" },
        image: { url: "https://cinema.example/six.jpg" },
      });
      expect(diagnostics.map(({ path }) => path)).to.deep.equal([
        `${property}[2][0].birthPlace`,
      ]);
    });
  }

  it("reads quotations that are parts of the film behind those about it", async () => {
    const quotation = (text: string) => ({ "@type": "Quotation", text });
    const { film, diagnostics } = await readMovie({
      hasPart: [{ "@type": "Clip", name: "A" }, quotation("“In it.”")],
      subjectOf: [{ "@type": "Article", name: "B" }, quotation("About it.")],
    });
    expect(film.subjectOf.map(({ text }) => text.value)).to.deep.equal([
      "About it.",
      "In it.",
    ]);
    expect(diagnostics).to.deep.equal([]);
  });

  it("chooses the trailer by the page's language", async () => {
    const trailer = [
      { contentUrl: "/de.mp4", inLanguage: "de" },
      { contentUrl: "/es.mp4", inLanguage: "es" },
      { contentUrl: "/en.mp4", inLanguage: ["en-US"] },
      { contentUrl: "/pt.mp4", inLanguage: { name: "Portuguese" } },
    ];
    for (const [lang, file] of [
      ["es-BO", "es"],
      ["en-GB", "en"],
      ["de", "de"],
      ["pt", "pt"],
      ["cy", "de"],
    ] as const) {
      const { film } = await readMovie({ trailer }, lang);
      expect(film.trailer?.contentUrl, lang).to.equal(
        `https://cinema.example/${file}.mp4`,
      );
    }
  });

  describe("chooses the original title", () => {
    for (const [what, properties, expected] of [
      [
        "in the film's own language",
        {
          name: en("The Umbrella Observatory"),
          inLanguage: "cy",
          alternateName: [
            es("El observatorio de los paraguas"),
            { "@value": "Arsyllfa’r Ymbarelau", "@language": "cy" },
          ],
        },
        { value: "Arsyllfa’r Ymbarelau", lang: "cy" },
      ],
      [
        "and gives it the film's language if it does not say one",
        {
          name: "The Great Movement",
          inLanguage: "Spanish",
          alternateName: "El Gran Movimiento",
        },
        { value: "El Gran Movimiento", lang: "es" },
      ],
      [
        "but not that of a film in two languages",
        {
          name: "The Great Movement",
          inLanguage: ["es", "ay"],
          alternateName: "El Gran Movimiento",
        },
        { value: "El Gran Movimiento" },
      ],
      [
        "nor of a film without speech",
        { name: "Earth", inLanguage: "zxx", alternateName: "Zemlya" },
        { value: "Zemlya" },
      ],
      [
        "and not the title itself",
        { name: "Limite", alternateName: "Limite" },
        undefined,
      ],
      [
        "but the next that is another",
        { name: "M", alternateName: ["M", "M – Eine Stadt sucht"] },
        { value: "M – Eine Stadt sucht" },
      ],
    ] as const) {
      it(what, async () => {
        const { film } = await readMovie(properties);
        expect(bare(film.alternateName)).to.deep.equal(expected);
      });
    }
  });

  describe("in another language", () => {
    const properties = {
      name: [en("The Great Movement"), es("El Gran Movimiento")],
      description: { en: "A week.", es: "Una semana." },
      genre: [en("Drama"), es("Dramón")],
      award: { es: "Premio del Jurado" },
      inLanguage: "español",
      countryOfOrigin: "Reino Unido",
      image: { url: "/p.jpg", caption: { en: "A poster", es: "Un cartel" } },
      actor: {
        "@type": "Role",
        actor: "Max Bautista",
        characterName: { en: "The sorcerer", es: "El brujo" },
      },
    };

    it("takes its texts, and knows its names of languages and countries", async () => {
      const { film } = await readMovie(properties, "es-BO");
      expect(film.name).to.include({ value: "El Gran Movimiento", lang: "es" });
      expect(film.description?.value).to.equal("Una semana.");
      expect(film.genre.map(({ value }) => value)).to.deep.equal(["Dramón"]);
      expect(film.image[0]?.caption?.value).to.equal("Un cartel");
      expect(film.actor[0]?.characterName?.value).to.equal("El brujo");
      expect(film.inLanguage).to.deep.equal(["es"]);
      expect(film.countryOfOrigin).to.deep.equal(["GB"]);
    });

    it("takes what there is where it has none", async () => {
      const { film } = await readMovie(properties, "cy");
      expect(film.name).to.include({ value: "The Great Movement", lang: "en" });
      expect(bare(film.award)).to.deep.equal([
        { value: "Premio del Jurado", lang: "es" },
      ]);
    });

    it("is read in English where the page's language is none", async () => {
      for (const lang of ["", "not a language", "en_GB", "<b>"]) {
        const { film } = await readMovie(properties, lang);
        expect(film.name?.value, lang).to.equal("The Great Movement");
      }
    });
  });

  describe("reports", () => {
    const javascript = "java\tscript:alert(1)";
    for (const [properties, path, found, expected] of [
      [{ name: true }, "name", true, "text"],
      [{ name: { title: "M" } }, "name", { title: "M" }, "text"],
      [{ alternateName: {} }, "alternateName", {}, "text"],
      [{ description: [true] }, "description", [true], "text"],
      [{ url: javascript }, "url", javascript, "url"],
      [{ url: "http://" }, "url", "http://", "url"],
      [{ url: 5 }, "url", 5, "url"],
      [{ url: {} }, "url", {}, "url"],
      [{ image: "data:image/png,x" }, "image[0]", "data:image/png,x", "url"],
      [
        { image: "mailto:a@b.example" },
        "image[0]",
        "mailto:a@b.example",
        "url",
      ],
      [{ image: { caption: "M" } }, "image[0]", { caption: "M" }, "url"],
      [{ image: ["/p.jpg", { url: 5 }] }, "image[1]", 5, "url"],
      [
        { image: { url: "/p.jpg", width: "wide" } },
        "image[0].width",
        "wide",
        "number",
      ],
      [
        { image: { url: "/p.jpg", height: { value: {} } } },
        "image[0].height",
        { value: {} },
        "number",
      ],
      [
        { image: ["/p.jpg", { url: "/q.jpg", caption: {} }] },
        "image[1].caption",
        {},
        "text",
      ],
      [{ duration: "TBC" }, "duration", "TBC", "duration"],
      [{ duration: -5 }, "duration", -5, "duration"],
      [{ duration: 85.5 }, "duration", 85.5, "duration"],
      [{ genre: true }, "genre[0]", true, "text"],
      [{ genre: ["Drama", {}] }, "genre[1]", {}, "text"],
      [{ award: [{}, "Golden Lion"] }, "award[0]", {}, "text"],
      [{ award: Array(501).fill("Golden Lion") }, "award", 501, "limit"],
      [{ image: Array(501).fill("/p.jpg") }, "image", 501, "limit"],
      [{ inLanguage: true }, "inLanguage[0]", true, "language"],
      [{ inLanguage: ["es", {}] }, "inLanguage[1]", {}, "language"],
      [{ subtitleLanguage: {} }, "subtitleLanguage[0]", {}, "language"],
      [
        { countryOfOrigin: ["BO", false] },
        "countryOfOrigin[1]",
        false,
        "country",
      ],
      [{ contentRating: {} }, "contentRating", {}, "certificate"],
      [{ contentRating: "Rated" }, "contentRating", "Rated", "certificate"],
      [{ contentRating: "( )" }, "contentRating", "( )", "certificate"],
      [{ datePublished: "14/02/2025" }, "datePublished", "14/02/2025", "date"],
      [{ datePublished: "2021-13-01" }, "datePublished", "2021-13-01", "date"],
      [{ datePublished: "2021-02-30" }, "datePublished", "2021-02-30", "date"],
      [{ datePublished: "2021-00" }, "datePublished", "2021-00", "date"],
      [{ datePublished: "20210907" }, "datePublished", "20210907", "date"],
      [{ datePublished: "2021-9-7" }, "datePublished", "2021-9-7", "date"],
      [{ dateCreated: "c. 2021" }, "dateCreated", "c. 2021", "date"],
      [{ dateCreated: {} }, "dateCreated", {}, "date"],
      [{ review: true }, "review[0].reviewBody", true, "text"],
      [{ review: {} }, "review[0]", {}, "review"],
      [
        { review: ["A triumph", { author: "A. Critic" }] },
        "review[1]",
        { author: "A. Critic" },
        "review",
      ],
      [
        { review: { reviewBody: "A", reviewRating: "7" } },
        "review[0].reviewRating",
        "7",
        "mark",
      ],
      [
        { review: { reviewBody: "A", reviewRating: { ratingValue: -1 } } },
        "review[0].reviewRating",
        { ratingValue: -1 },
        "mark",
      ],
      [
        { review: { reviewBody: "A", reviewRating: "★★★★" } },
        "review[0].reviewRating",
        "★★★★",
        "mark",
      ],
      [
        { review: { reviewBody: "A", url: javascript } },
        "review[0].url",
        javascript,
        "url",
      ],
      [
        { review: { reviewBody: "A", datePublished: "today" } },
        "review[0].datePublished",
        "today",
        "date",
      ],
      [
        { review: { reviewBody: "A", publisher: {} } },
        "review[0].publisher",
        {},
        "text",
      ],
      [
        { review: { reviewBody: "A", inLanguage: true } },
        "review[0].inLanguage[0]",
        true,
        "language",
      ],
      [{ abstract: {} }, "abstract", {}, "text"],
      [
        { image: { url: "/p.jpg", creditText: true } },
        "image[0].creditText",
        true,
        "text",
      ],
      [{ trailer: {} }, "trailer", {}, "trailer"],
      [{ trailer: "see our channel" }, "trailer", "see our channel", "trailer"],
      [{ trailer: javascript }, "trailer", javascript, "trailer"],
      [
        { trailer: { contentUrl: "/t.mp4", embedUrl: javascript } },
        "trailer.embedUrl",
        javascript,
        "url",
      ],
      [
        { trailer: { url: "mailto:box@cinema.example" } },
        "trailer.url",
        "mailto:box@cinema.example",
        "url",
      ],
      [
        { trailer: { url: "/t", caption: ["A", { contentUrl: javascript }] } },
        "trailer.caption[1].contentUrl",
        javascript,
        "url",
      ],
      [
        { subjectOf: { "@type": "Quotation", name: "A" } },
        "subjectOf[0]",
        { "@type": "Quotation", name: "A" },
        "quotation",
      ],
      [
        { hasPart: { "@type": "Quotation", text: "“”" } },
        "hasPart[0]",
        { "@type": "Quotation", text: "“”" },
        "quotation",
      ],
      [
        {
          subjectOf: [
            { "@type": "Article" },
            { "@type": "Quotation", text: "A", creator: {} },
          ],
        },
        "subjectOf[1].creator",
        {},
        "text",
      ],
      [
        {
          potentialAction: { "@type": "SubscribeAction", target: javascript },
        },
        "potentialAction.target",
        javascript,
        "url",
      ],
      [
        {
          potentialAction: {
            "@type": "SubscribeAction",
            target: { urlTemplate: "mailto:box@cinema.example" },
          },
        },
        "potentialAction.target",
        "mailto:box@cinema.example",
        "url",
      ],
      ...[
        "https://list.example/post",
        "http://cinema.example/post",
        "https://cinema.example:8443/post",
        "https://cinema.example.evil.example/post",
        "//list.example/post",
      ].map(
        (target) =>
          [
            { potentialAction: { "@type": "SubscribeAction", target } },
            "potentialAction.target",
            target,
            "subscription",
          ] as const,
      ),
      [
        { actor: { "@type": "Role", actor: "A", characterName: true } },
        "actor[0].characterName",
        true,
        "text",
      ],
    ] as const) {
      it(`${expected} at ${path} in ${JSON.stringify(properties)}`, async () => {
        const { film, diagnostics } = await readMovie(properties);
        expect(bare(diagnostics)).to.deep.include({ path, found, expected });
        expectFilm(film);
      });
    }

    for (const property of creditProperties) {
      it(`who has no name, and a link that is refused, of ${property}`, async () => {
        const { film, diagnostics } = await readMovie({
          [property]: [
            "One",
            { "@type": "Person" },
            true,
            { name: "Two", url: javascript },
          ],
        });
        expect(film[property].map(({ name }) => name.value)).to.deep.equal([
          "One",
          "Two",
        ]);
        expect(
          diagnostics.map(({ path, expected }) => [
            path.replace(/^(\w+\[\d\]).*?(\.url)?$/, "$1$2"),
            expected,
          ]),
        ).to.deep.equal([
          [`${property}[1]`, "name"],
          [`${property}[2]`, "name"],
          [`${property}[3].url`, "url"],
        ]);
      });
    }

    it("nothing of what is not there", async () => {
      for (const nothing of [null, "", [], [null], ["", [null]]]) {
        for (const property of Object.keys(toFilm({}).film)) {
          const { diagnostics } = await readMovie({ [property]: nothing });
          expect(diagnostics, property).to.deep.equal([]);
        }
      }
    });

    it("nothing of what it does not show", async () => {
      const { diagnostics } = await readMovie({
        name: "M",
        hasPart: "an interview",
        subjectOf: { "@type": "Book" },
        potentialAction: [{ "@type": "WatchAction" }, "watch"],
        aggregateRating: "4 stars",
        offers: [],
        keywords: { a: 1 },
      });
      expect(diagnostics).to.deep.equal([]);
    });

    it("each fault, and shows the rest", async () => {
      const { film, diagnostics } = await readMovie({
        name: "M",
        duration: "TBC",
        url: "javascript:void(0)",
        datePublished: "soon",
        genre: "Drama",
      });
      expect(diagnostics.map(({ path }) => path).sort()).to.deep.equal([
        "datePublished",
        "duration",
        "url",
      ]);
      expect(film.name?.value).to.equal("M");
      expect(film.genre[0]?.value).to.equal("Drama");
    });
  });

  describe("reads real pages", () => {
    it("a cinema's graph, with @id links and a date in a name", async () => {
      const { graph } = await readJson({
        "@context": "https://schema.org",
        "@graph": [
          {
            "@type": "Movie",
            "@id": "https://cinema.example/movies/midnight/#movie",
            name: "Elements of Cinema: Midnight",
            url: "https://cinema.example/movies/midnight/",
            description: "Free Screening and Discussion!",
            dateCreated: "1939-03-24",
            duration: "PT1H34M",
            genre: ["Comedy", "Romance"],
            actor: [{ "@type": "Person", name: "Claudette Colbert" }],
            director: [{ "@type": "Person", name: "Mitchell Leisen" }],
            inLanguage: "English",
          },
          {
            "@type": "ScreeningEvent",
            name: "Elements of Cinema: Midnight - 9/28/26 @ 6:00 pm",
            startDate: "2026-09-28T18:00:00-04:00",
            location: { "@id": "https://cinema.example/#theater" },
            offers: [],
            workPresented: {
              "@id": "https://cinema.example/movies/midnight/#movie",
            },
          },
          {
            "@type": "MovieTheater",
            "@id": "https://cinema.example/#theater",
            name: "The Picture House",
          },
        ],
      });
      expect(graph.films).to.have.lengthOf(1);
      const { film, diagnostics } = toFilm(graph.find("movie")!);
      expect(diagnostics).to.deep.equal([]);
      expect(film).to.deep.include({
        duration: 94,
        dateCreated: "1939-03-24",
        inLanguage: ["en"],
      });
      expect(film.director[0]?.name.value).to.equal("Mitchell Leisen");
    });

    it("schema.org's own examples", async () => {
      const { graph } = await readJson({
        "@context": "https://schema.org",
        "@type": "ScreeningEvent",
        name: "Jaws 3-D",
        location: { "@type": "MovieTheater", name: "ACME Cinemas 10" },
        workPresented: {
          "@type": "Movie",
          name: "Jaws 3-D",
          sameAs: "www.imdb.com/title/tt0085750/",
          countryOfOrigin: { "@type": "Country", name: "USA" },
          productionCompany: { "@type": "Organization", name: "Black Rhino" },
        },
        inLanguage: "en",
      });
      const { film, diagnostics } = toFilm(graph.films[0]!);
      expect(film.name?.value).to.equal("Jaws 3-D");
      expect(film.countryOfOrigin).to.deep.equal(["USA"]);
      expect(diagnostics).to.deep.equal([]);
    });

    it("an untidy one", async () => {
      const { graph } = await readJson({
        "@context": "http://www.schema.org",
        "@graph": [
          {
            "@type": "WebPage",
            "@id": "https://cinema.example/#webpage",
            name: "What&#8217;s On",
            mainEntity: { "@id": "https://cinema.example/#movie" },
            inLanguage: "en_GB",
          },
          {
            "@type": ["Movie"],
            "@id": "https://cinema.example/#movie",
            name: "The Lighthouse That Took the Bus &amp; Other Delays",
            alternateName: ["El faro que tom&oacute; el autob&uacute;s"],
            duration: "PT85M",
            datePublished: "14/02/2025",
            dateCreated: "2024 (approx.)",
            inLanguage: "Spanish",
            director: [{ "@id": "https://cinema.example/#person-1" }],
            producer: { "@id": "https://cinema.example/#person-99" },
            actor: [
              "  Lorelei Timetable ",
              { "@type": "Person", name: "" },
              { "@type": "Persn", name: "Conductor O&#39;Clock" },
              {
                "@type": "PerformanceRole",
                actor: "Fausto Parada",
                characterName: ["The Lighthouse"],
              },
            ],
            musicBy: null,
            award: "",
            review: {
              "@type": "Review",
              reviewBody: "&ldquo;I laughed &amp; missed my stop.&rdquo;",
              reviewRating: { "@type": "Rating", ratingValue: "4/5" },
            },
            url: "javascript:void(0)",
          },
          {
            "@type": "Person",
            "@id": "https://cinema.example/#person-1",
            name: ["Lorelei Timetable"],
            url: "http://",
          },
        ],
      });
      const { film, diagnostics } = toFilm(graph.films[0]!);
      expect(bare(film)).to.deep.include({
        name: { value: "The Lighthouse That Took the Bus & Other Delays" },
        alternateName: {
          value: "El faro que tomó el autobús",
          lang: "es",
        },
        duration: 85,
        dateCreated: "2024",
        inLanguage: ["es"],
        director: [{ name: { value: "Lorelei Timetable" } }],
        actor: [
          { name: { value: "Lorelei Timetable" } },
          { name: { value: "Conductor O'Clock" } },
          {
            name: { value: "Fausto Parada" },
            characterName: { value: "The Lighthouse" },
          },
        ],
        review: [
          {
            reviewBody: { value: "I laughed & missed my stop." },
            reviewRating: { ratingValue: 4, bestRating: 5 },
          },
        ],
      });
      expect(diagnostics.map(({ expected }) => expected).sort()).to.deep.equal([
        "date",
        "name",
        "name",
        "url",
        "url",
      ]);
      expectFilm(film);
    });
  });

  describe("gives a film that is the same when it is read again", () => {
    for (const lang of ["en", "es", "cy"]) {
      it(`in ${lang}`, async () => {
        const { film } = await readMovie(
          {
            name: [en("The Great Movement"), es("El Gran Movimiento")],
            alternateName: { "@value": "Jach’a Sarawi", "@language": "ay" },
            url: "/m",
            image: [
              "/p.jpg",
              { url: "/q.jpg", width: "600px", height: 900, caption: en("A") },
            ],
            description: "<p>one &amp; two</p><p>three</p>",
            duration: "1h 25min",
            genre: [en("Drama"), es("Dramón"), "Noir"],
            inLanguage: ["Spanish", "ay", "Klingonish"],
            subtitleLanguage: "English",
            contentRating: { ratingValue: "Cert 15", author: { name: "BBFC" } },
            countryOfOrigin: ["Bolivia", "Freedonia"],
            datePublished: "2021-09-07T19:00",
            dateCreated: 2021,
            award: "Special Jury Prize",
            actor: [
              "Julio César Ticona (Elder)",
              { "@type": "Role", actor: "Max", characterName: es("El brujo") },
            ],
            director: {
              name: "Kiro Russo",
              url: "/kiro",
              description: { en: "He <b>films</b>.", es: "Filma." },
              image: { contentUrl: "/kiro.jpg", creditText: "Ann" },
              birthPlace: { "@type": "Place", name: "La Paz" },
              birthDate: "1984-05-02T00:00Z",
              deathPlace: en("Nowhere"),
              deathDate: 2099,
            },
            abstract: { en: "A week.", es: "Una semana." },
            trailer: [
              { url: "https://youtu.be/aqz-KE-bpKQ", inLanguage: "de" },
              {
                name: en("Teaser"),
                contentUrl: "/t.mp4",
                embedUrl: "//player.example/t",
                thumbnailUrl: "/t.jpg",
                inLanguage: "en",
                caption: [
                  "A cable car",
                  {
                    contentUrl: "/en.vtt",
                    inLanguage: "English",
                    name: "English",
                  },
                ],
              },
            ],
            subjectOf: {
              "@type": "Quotation",
              name: "Note",
              text: "“I walked.”",
              inLanguage: "en",
              creator: { name: "Kiro Russo" },
            },
            hasPart: { "@type": "Quotation", text: es("«Caminé.»") },
            potentialAction: {
              "@type": "SubscribeAction",
              target: { urlTemplate: "/subscribe" },
            },
            contributor: "Pablo Paniagua (Cinematographer)",
            productionCompany: ["Socavón Cine"],
            review: [
              "“A triumph”",
              {
                reviewBody: "Un triunfo",
                inLanguage: "es",
                author: "A",
                publisher: { name: "Caimán" },
                reviewRating: "7/10",
                datePublished: "2022-04",
                url: "https://caiman.example/",
              },
              { reviewRating: 3 },
            ],
          },
          lang,
        );
        expectFilm(film);
        const { graph } = await readJson(film);
        const again = toFilm(graph.films[0]!, lang);
        expect(bare(again.film)).to.deep.equal(bare(film));
        expect(again.diagnostics).to.deep.equal([]);
        const straight = toFilm(film as never, lang);
        expect(bare(straight.film)).to.deep.equal(bare(film));
        const other = await readJson(film);
        expect(toFilm(other.graph.films[0]!, "de").film.name).to.deep.equal(
          film.name,
        );
      });
    }
  });

  it("cuts a title, a genre and a name sooner than sentences, and says so", async () => {
    const long = "&".repeat(30_000);
    const { film, diagnostics } = await readMovie({
      name: [{ "@value": long, "@language": "en" }],
      genre: long,
      director: { name: long, description: long },
      description: long,
      review: { reviewBody: long },
    });
    expect(film.name?.value).to.have.lengthOf(2_000);
    expect(film.genre[0]?.value).to.have.lengthOf(2_000);
    expect(film.director[0]?.name.value).to.have.lengthOf(2_000);
    expect(film.director[0]?.description?.value).to.have.lengthOf(20_000);
    expect(film.description?.value).to.have.lengthOf(20_000);
    expect(film.review[0]?.reviewBody?.value).to.have.lengthOf(20_000);
    expect(
      diagnostics.filter(({ expected }) => expected === "limit"),
    ).to.deep.include({
      path: "name",
      found: long.slice(0, 2_000),
      expected: "limit",
    });
  });

  it("takes no time for what is made to take long", async () => {
    const nbsp = "\u00a0".repeat(19_000);
    const quotes = '"'.repeat(19_000);
    for (const properties of [
      { actor: Array.from({ length: 50 }, () => `a${nbsp}b`) },
      { actor: Array.from({ length: 50 }, () => "(".repeat(20_000)) },
      { actor: Array.from({ length: 50 }, () => "(a".repeat(10_000)) },
      { actor: Array.from({ length: 50 }, () => "a)".repeat(10_000)) },
      { review: Array.from({ length: 50 }, () => `a${quotes}b`) },
      { review: Array.from({ length: 50 }, () => `a${"” ".repeat(9_000)}b`) },
      {
        hasPart: Array.from({ length: 50 }, () => ({
          text: `${quotes}a${"” ".repeat(500)}b`,
        })),
      },
      { trailer: Array.from({ length: 3_000 }, () => ({ inLanguage: "de" })) },
      { duration: "9".repeat(20_000) },
      { contentRating: `Rated${".".repeat(20_000)}` },
      { datePublished: "2021-".repeat(4_000) },
      {
        review: { reviewRating: { ratingValue: "/".repeat(20_000) } },
      },
      { inLanguage: Array.from({ length: 2_000 }, () => "a-".repeat(400)) },
    ]) {
      const document = await readJson({ name: "M", ...properties });
      await within(
        500,
        () => toFilm(document.graph.films[0]!),
        Object.keys(properties)[0],
      );
    }
  });

  it("takes relative addresses from where the document is", async () => {
    const { film } = await readMovie({ url: "m.html", image: "p.jpg" });
    expect(film.url).to.equal(new URL("m.html", base).href);
    expect(film.image[0]?.url).to.equal(new URL("p.jpg", base).href);
  });
});
