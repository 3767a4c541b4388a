import { expect } from "@open-wc/testing";
import { expectFilm } from "../../scripts/testing/film.js";
import { readJson, readMovie, toFilm } from "../../scripts/testing/read.js";
import { share } from "../../scripts/testing/share.js";
import { creditProperties } from "./film.js";

/** A few of each kind in the Big List of Naughty Strings (Max Woolf, MIT licence), and of our own. */
const naughty = [
  "undefined",
  "null",
  "NIL",
  "true",
  "hasOwnProperty",
  "__proto__",
  "constructor",
  "\\",
  "\\\\",
  "0",
  "-0",
  "1/0",
  "1E+02",
  "NaN",
  "Infinity",
  "-1.#IND",
  "0xffffffffffffffff",
  "999999999999999999999999999999999999999999999999",
  "1,000.00",
  "01000",
  ",./;'[]\\-=",
  '<>?:"{}|_+',
  "!@#$%^&*()`~",
  "\u0001\u0002\u0003\u0007\u000e\u001f\u007f\u0080\u0085\u009f",
  "\t\u000b\f \u0085\u00a0\u1680\u2000\u200b\u2028\u2029\u202f\u205f\u3000",
  "\u00ad\u0600\u061c\u06dd\u070f\u180e\u200b\u200e\u202e\u2060\ufeff\ufff9",
  "\ufeff",
  "\ufffe",
  "Ω≈ç√∫˜µ≤≥÷",
  "⁰⁴⁵₀₁₂",
  "'\"''''\"",
  "<foo val=“bar” />",
  "田中さんにあげて下さい",
  "𠜎𠜱𠝹𠱓",
  "Ⱥ Ⱦ İ ı ﬀ ß",
  "(╯°□°）╯︵ ┻━┻)",
  "👾 🙇 💁 🙅 🙆 🙋 🙎 🙍 👩‍👩‍👧‍👦 🇺🇸🇷🇺",
  "１２３",
  "١٢٣",
  "ثم نفس سقطت وبالتحديد،",
  "בְּרֵאשִׁית, בָּרָא אֱלֹהִים",
  "\u202a\u202atest\u202a",
  "\u2066test\u2067",
  "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
  "<script>alert(1)</script>",
  "&lt;script&gt;alert(&#39;1&#39;);&lt;/script&gt;",
  "<img src=x onerror=alert(1) />",
  "<svg><script>123<1>alert(1)</script>",
  "'><script>alert(1)</script>",
  " onfocus=JaVaSCript:alert(1) autofocus",
  "javascript:alert(1);",
  "jav&#x09;ascript:alert(1);",
  "java\tscript\n:alert(1)",
  "data:text/html;base64,PHNjcmlwdD4=",
  "\u0000javascript:alert(1)",
  "http://a/%%30%30",
  "http://[::1]:99999/",
  "//evil.example/%2e%2e",
  "https://user:pass@evil.example\\@cinema.example/",
  '<a href="\\x0Bjavascript:alert(1)">',
  "1;DROP TABLE users",
  "$HOME $(touch blns.fail) `ls`",
  '<?xml version="1.0"?><!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  "%s%s%s%n %d %x",
  "{0} ${0} {{0}} <%= 0 %>",
  "../../../../etc/passwd%00",
  "CON PRN AUX",
  "If you're reading this, you've been in a coma for almost 20 years now.",
  "Roses are \u001b[0;31mred\u001b[0m\u001b[2J",
  "Powerلُلُصّبُلُلصّبُررً ॣ ॣh ॣ ॣ冗",
  "\ud800",
  "\udfff\ud83d",
  "x".repeat(30_000),
  "(".repeat(200),
  "()".repeat(200),
  "/".repeat(200),
  "2021-".repeat(200),
  "&".repeat(200),
  "<".repeat(200),
];

const properties = [...Object.keys(toFilm({}).film), "hasPart"];

/** The objects that hold a text or a number somewhere in them, as a listing may have them. */
const holders: Record<string, (value: unknown) => unknown> = {
  "as it is": (value) => value,
  "in a list": (value) => [value, [value]],
  "as a @value": (value) => ({ "@value": value, "@language": value }),
  "as a value": (value) => ({ value, lang: value }),
  "in a language map": (value) => ({ en: value, es: value }),
  "as a name": (value) => ({ "@type": value, name: value, url: value }),
  "as an @id": (value) => ({ "@id": value }),
  "as a url": (value) => ({
    url: value,
    contentUrl: value,
    width: value,
    height: value,
    caption: value,
    creditText: value,
  }),
  "as a person": (value) => ({
    name: "A",
    description: value,
    image: value,
    birthPlace: value,
    birthDate: value,
    deathPlace: { "@type": value, name: value },
    deathDate: value,
  }),
  "as a video": (value) => ({
    name: value,
    contentUrl: value,
    embedUrl: value,
    url: "/t",
    thumbnailUrl: value,
    inLanguage: value,
    caption: [
      value,
      { contentUrl: value },
      { contentUrl: "/c", name: value, inLanguage: value },
    ],
  }),
  "as a quotation": (value) => [
    { "@type": "Quotation", name: value, text: value, creator: value },
    { "@type": value, text: value, inLanguage: value },
  ],
  "as an action": (value) => [
    { "@type": value, target: value },
    { "@type": "SubscribeAction", target: { urlTemplate: value, url: value } },
  ],
  "as a rating": (value) => ({
    ratingValue: value,
    bestRating: value,
    author: value,
  }),
  "as a review": (value) => ({
    reviewBody: value,
    reviewRating: value,
    author: value,
    publisher: value,
    datePublished: value,
    inLanguage: value,
    url: value,
  }),
  "as a role": (value) => ({
    "@type": "Role",
    ...Object.fromEntries(creditProperties.map((name) => [name, value])),
    roleName: value,
    characterName: value,
  }),
};

const trap = {
  toString: 1,
  valueOf: 1,
  toJSON: null,
  replace: 1,
  exec: 1,
  length: 5,
};

/** Every type that JSON has, where another may be expected. */
const wrong: Record<string, unknown> = {
  null: null,
  true: true,
  false: false,
  zero: 0,
  "a negative number": -1.5,
  "a great number": 1e308,
  "an empty text": "",
  "an empty object": {},
  "an object": { a: { b: 1 } },
  "an object of traps": trap,
  "an empty list": [],
  "lists in lists": [[[[]]], [[["x", [1]], {}]]],
  "a list of everything": [null, true, 0, "", {}, [], "x", trap],
  "a node that holds itself": {
    "@id": "#self",
    name: { "@id": "#self" },
    url: { "@id": "#self" },
    value: [{ "@id": "#self" }],
    actor: { "@id": "#self" },
  },
  "the film itself": { "@id": "#film" },
  "a list that is its own": { "@id": "#list", "@list": [{ "@id": "#list" }] },
};

/** Reads a film in two languages, and fails when one throws or is not as it should be. */
async function expectReadable(values: object, what: string): Promise<void> {
  for (const lang of ["en", "es"]) {
    try {
      const { film } = await readMovie({ "@id": "#film", ...values }, lang);
      expectFilm(film);
    } catch (error) {
      throw new Error(`${what}: ${String(error)}`, { cause: error });
    }
  }
}

describe("readFilm never throws, and never shows what may not be shown,", () => {
  for (const [how, hold] of Object.entries(holders)) {
    it(`over naughty strings ${how}, in every property`, async () => {
      for (const string of share(naughty)) {
        const value = hold(string);
        await expectReadable(
          Object.fromEntries(properties.map((property) => [property, value])),
          JSON.stringify(string).slice(0, 60),
        );
      }
    });
  }

  for (const [type, value] of share(Object.entries(wrong))) {
    it(`over ${type}, in every property and in what it may hold`, async () => {
      for (const [how, hold] of Object.entries(holders)) {
        for (const property of properties) {
          await expectReadable(
            { [property]: hold(value) },
            `${property} ${how}`,
          );
        }
      }
    });
  }

  it("over a language that is no text", () => {
    for (const lang of [undefined, null, 5, {}]) {
      expectFilm(
        toFilm({ name: { en: "M" }, inLanguage: "Spanish" }, lang as never)
          .film,
      );
    }
  });

  it("over a base that is no address", async () => {
    const { readFilm } = await import("./read-film.js");
    for (const base of ["", "about:blank", "javascript:alert(1)", "\0"]) {
      const film = readFilm(
        { url: "/m", image: ["p.jpg", "https://cinema.example/"] },
        { lang: "en", base, report: () => 0 },
      );
      expectFilm(film);
      expect(film.url, base).to.equal(undefined);
    }
  });

  it("over documents thrown together out of all this", async () => {
    // The same ones each time (mulberry32).
    let state = 42;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const pick = <T>(list: readonly T[]): T =>
      list[Math.floor(random() * list.length)]!;
    const short = naughty.filter(({ length }) => length < 500);
    const names = [
      ...properties,
      ..."@id @type @graph @list @set @value @language @none @context".split(
        " ",
      ),
      ..."name value lang url contentUrl en es author ratingValue".split(" "),
      ..."bestRating reviewBody reviewRating characterName roleName".split(" "),
      ..."text creator embedUrl caption inLanguage target urlTemplate".split(
        " ",
      ),
      ..."__proto__ toString schema:name https://schema.org/url".split(" "),
    ];
    const make = (depth: number): unknown => {
      const kind = random();
      if (depth > 6 || kind < 0.35)
        return pick([...short, "Movie", "#a", "#b", "#film"]);
      if (kind < 0.45) return pick(Object.values(wrong));
      if (kind < 0.6)
        return Array.from({ length: pick([0, 1, 2, 5]) }, () =>
          make(depth + 1),
        );
      // By JSON, in which __proto__ is a name like any other.
      const pairs = Array.from(
        { length: pick([0, 1, 3, 6]) },
        () =>
          `${JSON.stringify(pick(names))}:${JSON.stringify(make(depth + 1)) ?? null}`,
      );
      return JSON.parse(`{${pairs.join()}}`) as unknown;
    };
    let films = 0;
    for (let count = 0; count < 300; count++) {
      const value = {
        "@type": "Movie",
        "@id": "#film",
        ...Object.fromEntries(
          Array.from({ length: 8 }, () => [
            pick(names.slice(0, properties.length)),
            make(0),
          ]),
        ),
      };
      const { graph } = await readJson(value);
      for (const node of graph.films) {
        expectFilm(toFilm(node, pick(["en", "es"])).film);
        films++;
      }
      graph.find(pick(["a", "#b", "film", "__proto__"]));
    }
    expect(films).to.be.above(250);
  });
});
