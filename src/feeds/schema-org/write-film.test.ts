import { expect } from "@open-wc/testing";
import {
  readJson,
  readMovie,
  readText,
  toFilm,
} from "../../../scripts/testing/read.js";
import type { Film } from "../../film/film.js";
import type { Node } from "../../film/node.js";
import { writeFilm } from "./write-film.js";

const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const en = (value: string): object => ({ "@value": value, "@language": "en" });
const es = (value: string): object => ({ "@value": value, "@language": "es" });

/** Which properties schema.org gives to each type that is written, without those that credits have. */
const shapes: Record<string, string> = {
  Movie:
    "@context name alternateName url image description abstract duration genre inLanguage subtitleLanguage contentRating countryOfOrigin datePublished dateCreated actor author director producer musicBy editor contributor productionCompany award review trailer subjectOf potentialAction",
  ImageObject: "contentUrl width height caption creditText",
  Person:
    "name url description image birthPlace birthDate deathPlace deathDate",
  Organization: "name url description image",
  Place: "name",
  Country: "name",
  Rating: "ratingValue bestRating author",
  Review: "reviewBody reviewRating author publisher datePublished url",
  VideoObject: "name contentUrl embedUrl url thumbnailUrl caption",
  MediaObject: "contentUrl inLanguage name",
  Quotation: "name text creator",
  SubscribeAction: "target",
  Role: "roleName actor author director producer musicBy editor contributor productionCompany",
  PerformanceRole:
    "roleName characterName actor author director producer musicBy editor contributor productionCompany",
};

/** Fails unless a value is as schema.org and JSON-LD have it, and counts the types in it. */
function expectShape(value: unknown, seen: Set<string>, path = "film"): void {
  if (typeof value === "string" || typeof value === "number") {
    expect(value, path).not.to.equal("");
  } else if (Array.isArray(value)) {
    expect(value.length, path).to.be.above(0);
    value.forEach((item, index) =>
      expectShape(item, seen, `${path}[${index}]`),
    );
  } else {
    const node = value as Node;
    expect(node, path).to.be.an("object");
    if ("@value" in node) {
      expect(Object.keys(node), path).to.deep.equal(["@value", "@language"]);
    } else {
      const { "@type": type, ...properties } = node;
      const shape = shapes[String(type)]?.split(" ");
      expect(shape, `${path}: ${String(type)}`).to.be.an("array");
      expect(shape, path).to.include.members(Object.keys(properties));
      seen.add(String(type));
    }
    for (const [name, item] of Object.entries(node))
      expectShape(item, seen, `${path}.${name}`);
  }
}

/** Fails unless a film comes out of what is written of it as it went in, also by way of a document. */
async function expectRoundTrip(film: Film, lang: string): Promise<Node> {
  const written = writeFilm(film);
  expectShape(written, new Set());
  const { film: again, diagnostics } = toFilm(written, lang);
  expect(bare(again)).to.deep.equal(bare(film));
  expect(diagnostics).to.deep.equal([]);
  const { graph } = await readJson(written);
  expect(bare(toFilm(graph.find("")!, lang).film)).to.deep.equal(bare(film));
  return written;
}

const person = (name: string): object => ({
  "@type": "Person",
  name: en(name),
  url: "/person",
  description: [en("Born.\n\nDied."), es("Nació.\n\nMurió.")],
  image: {
    contentUrl: "/person.jpg",
    width: 400,
    height: 500,
    caption: en("A face"),
    creditText: "Ann",
  },
  birthPlace: { "@type": "Place", name: [en("Wales"), es("Gales")] },
  birthDate: "1903-10",
  deathPlace: "Porto",
  deathDate: "1981",
});

/** A film that has everything that there is. */
const full: Node = {
  "@type": "Movie",
  name: [en("The Great Movement"), es("El gran movimiento")],
  alternateName: { "@value": "Jach’a Sarawi", "@language": "ay" },
  url: "/m",
  image: [
    "/still.jpg",
    {
      contentUrl: "/p.jpg",
      width: 600,
      height: 900.5,
      caption: [en("A"), es("Un")],
      creditText: es("Ana"),
    },
  ],
  description: [en("One.\n\nTwo."), es("Uno.")],
  abstract: "A week.",
  duration: "PT1H25M",
  genre: [en("Drama"), en("Noir"), es("Dramón"), "Mystery"],
  inLanguage: "ay",
  subtitleLanguage: ["en", "Klingonish"],
  contentRating: { ratingValue: "15", author: "BBFC" },
  countryOfOrigin: ["BO", "Freedonia"],
  datePublished: "2022-04-15",
  dateCreated: "2021",
  actor: {
    "@type": "PerformanceRole",
    actor: person("Max"),
    characterName: [en("Sorcerer"), es("Brujo")],
  },
  author: person("Kiro"),
  director: ["Kiro Russo (once)", person("Kiro")],
  producer: [
    "Alexa (Zed)",
    { "@type": "Role", producer: "A (B)", roleName: "line producer" },
  ],
  musicBy: ["Miguel Llanque"],
  editor: { name: "Felipe", url: "mailto:felipe@cinema.example" },
  contributor: {
    "@type": "Role",
    contributor: person("Pablo"),
    roleName: en("Camera"),
  },
  productionCompany: {
    "@type": "Organization",
    name: "Socavón",
    url: "/socavon",
  },
  award: [en("Venice 2021: Prize"), es("Venecia 2021: Premio")],
  review: [
    {
      reviewBody: [es("“Un «gran» triunfo”"), en("A “great” triumph")],
      author: en("A. Critic"),
      publisher: "Caimán",
      reviewRating: "3,5/4",
      datePublished: "2022-04",
      url: "/review",
    },
    { reviewRating: 0 },
    { reviewBody: "Un triunfo", inLanguage: "es" },
  ],
  trailer: {
    name: en("Teaser"),
    contentUrl: "/t.mp4",
    embedUrl: "/embed",
    url: "/t",
    thumbnailUrl: "/t.jpg",
    caption: [
      { contentUrl: "/en.vtt", inLanguage: "en", name: en("English") },
      { contentUrl: "/x.vtt" },
    ],
  },
  subjectOf: {
    "@type": "Quotation",
    name: en("Note"),
    text: [es("Caminé."), en("I walked.")],
    creator: person("Kiro"),
  },
  hasPart: { "@type": "Quotation", text: "“I saw.”" },
  potentialAction: { "@type": "SubscribeAction", target: "/subscribe" },
};

describe("writeFilm", () => {
  for (const lang of ["en", "es", "cy"]) {
    it(`writes a film with everything, and it reads as the same in ${lang}`, async () => {
      const { film } = await readMovie(full, lang);
      for (const [property, value] of Object.entries(film))
        expect(value, property).to.satisfy((it: unknown) =>
          Array.isArray(it) ? it.length : it,
        );
      const seen = new Set<string>();
      expectShape(await expectRoundTrip(film, lang), seen);
      expect([...seen].sort()).to.deep.equal(Object.keys(shapes).sort());
    });
  }

  for (const file of [
    "the-great-movement",
    "the-umbrella-observatory",
    "silent-week",
    "untidy",
  ]) {
    for (const lang of ["en", "es"]) {
      it(`writes the films of ${file}.json, and they read as the same in ${lang}`, async () => {
        const document = await (await fetch(`/demo/films/${file}.json`)).text();
        const { graph } = await readText(document);
        expect(graph.films.length).to.be.above(0);
        for (const node of graph.films)
          await expectRoundTrip(toFilm(node, lang).film, lang);
      });
    }
  }

  it("writes of an empty film that it is one", () => {
    expect(writeFilm(toFilm({}).film)).to.deep.equal({
      "@context": "https://schema.org",
      "@type": "Movie",
    });
  });

  it("writes what search engines read", async () => {
    const { film } = await readMovie(full);
    expect(writeFilm(film)).to.deep.include({
      "@context": "https://schema.org",
      "@type": "Movie",
      duration: "PT85M",
      url: "https://cinema.example/m",
      dateCreated: "2021",
      inLanguage: ["ay"],
      potentialAction: {
        "@type": "SubscribeAction",
        target: "https://cinema.example/subscribe",
      },
    });
  });

  for (const [what, properties] of Object.entries({
    "a name that looks like a language map": { name: { "@value": "M" } },
    "quotation marks in quotation marks": {
      review: "“He said «no» and “yes””",
    },
    "brackets in names": {
      actor: [{ name: "A (B)" }, "C (D)"],
      director: "(E)",
    },
    "a language with a region": {
      name: { "@value": "M", "@language": "en-GB" },
      inLanguage: "es-BO",
    },
    "a language that is none": {
      name: { "@value": "M", "@language": "not a tag" },
    },
    "a text in another language": {
      name: { "@value": "Ü", "@language": "de" },
      genre: [{ de: "Ä" }],
    },
    "a title in the film's language": {
      name: "M",
      alternateName: "N",
      inLanguage: "de",
    },
    "a film without speech": {
      name: "M",
      alternateName: "N",
      inLanguage: "zxx",
    },
    "a trailer in another language": {
      trailer: [
        { url: "/t", inLanguage: "de" },
        { url: "/u", inLanguage: "en" },
      ],
    },
    "a hundred days": { duration: 144_000 },
    "names of types": { name: "Movie", actor: "Person", genre: "@type" },
    "names of properties": {
      name: "__proto__",
      actor: { name: "constructor" },
    },
  })) {
    it(`keeps ${what}`, async () => {
      await expectRoundTrip((await readMovie(properties)).film, "en");
    });
  }
});
