import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import { readTexts } from "./read-text.js";

const tagged = (value: unknown, lang: string): object => ({
  "@value": value,
  "@language": lang,
});

const read = (value: unknown, lang = "en"): unknown[] =>
  readTexts(value, lang).map((text) => [text.value, text.lang]);

describe("readTexts", () => {
  for (const [form, value] of Object.entries({
    "a text": "Drama",
    "a list of one": ["Drama"],
    "a list in a list": [[["Drama"]]],
    "a text in white space": " Drama\n",
    "a value object": { "@value": "Drama" },
    "a typed value": { "@value": "Drama", "@type": "xsd:string" },
    "an object with a name": { "@type": "Thing", name: "Drama" },
    "a name in a name": { name: { name: ["Drama"] } },
    "what this library itself makes": { value: "Drama", lang: undefined },
    "a list among nothing": [null, "", "Drama", undefined],
  })) {
    it(`reads ${form}`, () => {
      expect(read(value)).to.deep.equal([["Drama", undefined]]);
    });
  }

  it("reads a number as it is written", () => {
    expect(read([1984, 0, 8.5])).to.deep.equal([
      ["1984", undefined],
      ["0", undefined],
      ["8.5", undefined],
    ]);
  });

  it("reads several texts in their order", () => {
    expect(read(["Drama", { name: "Comedy" }, "Noir"])).to.deep.equal([
      ["Drama", undefined],
      ["Comedy", undefined],
      ["Noir", undefined],
    ]);
  });

  for (const value of [
    undefined,
    null,
    "",
    " \n",
    "\0",
    true,
    false,
    [],
    [[]],
    {},
    [{}],
    { "@id": "#nobody" },
    { "@type": "Person" },
    { "@value": null },
    { "@value": {} },
    { name: "" },
    { title: "Drama" },
    { en: null },
  ]) {
    it(`finds no text in ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.deep.equal([]);
    });
  }

  describe("with several languages", () => {
    const forms: Record<string, unknown> = {
      "tagged values": [
        tagged("The Great Movement", "en"),
        tagged("El Gran Movimiento", "es"),
        tagged("O Grande Movimento", "pt-BR"),
      ],
      "a language map": {
        en: "The Great Movement",
        es: "El Gran Movimiento",
        "pt-BR": "O Grande Movimento",
      },
      "a language map of lists": {
        en: ["The Great Movement"],
        es: ["El Gran Movimiento"],
        "pt-BR": ["O Grande Movimento"],
      },
      "maps in a list": [
        { en: "The Great Movement" },
        { es: "El Gran Movimiento", "pt-BR": "O Grande Movimento" },
      ],
      "a name with tagged values": {
        "@type": "Thing",
        name: [
          tagged("The Great Movement", "en"),
          tagged("El Gran Movimiento", "es"),
          tagged("O Grande Movimento", "pt-BR"),
        ],
      },
    };
    for (const [form, value] of Object.entries(forms)) {
      it(`takes the element's language out of ${form}`, () => {
        expect(read(value, "en")).to.deep.equal([["The Great Movement", "en"]]);
        expect(read(value, "es")).to.deep.equal([["El Gran Movimiento", "es"]]);
      });

      it(`takes another region's text out of ${form} where there is none of its own`, () => {
        expect(read(value, "es-BO")).to.deep.equal([
          ["El Gran Movimiento", "es"],
        ]);
        expect(read(value, "pt")).to.deep.equal([
          ["O Grande Movimento", "pt-BR"],
        ]);
        expect(read(value, "pt-PT")).to.deep.equal([
          ["O Grande Movimento", "pt-BR"],
        ]);
      });

      it(`takes the first language of ${form} where none fits`, () => {
        expect(read(value, "cy")).to.deep.equal([["The Great Movement", "en"]]);
      });
    }

    it("prefers the very region", () => {
      const value = [
        tagged("Colour", "en-GB"),
        tagged("Color", "en-US"),
        tagged("Kleur", "nl"),
      ];
      expect(read(value, "en-US")).to.deep.equal([["Color", "en-US"]]);
      expect(read(value, "EN-us")).to.deep.equal([["Color", "en-US"]]);
      expect(read(value, "en-IE")).to.deep.equal([["Colour", "en-GB"]]);
    });

    it("puts the element's language before a text that does not say its own, and that before another", () => {
      const value = ["Umbrellas", tagged("Paraguas", "es")];
      expect(read(value, "es")).to.deep.equal([
        ["Paraguas", "es"],
        ["Umbrellas", undefined],
      ]);
      expect(read(value, "de")).to.deep.equal([["Umbrellas", undefined]]);
    });

    it("reads @none of a language map as a text that does not say its language", () => {
      const value = { "@none": "M", es: "M, el vampiro" };
      expect(read(value, "es")[0]).to.deep.equal(["M, el vampiro", "es"]);
      expect(read(value, "de")).to.deep.equal([["M", undefined]]);
    });

    it("takes all texts of the language", () => {
      const value = [
        tagged("Comedy", "en"),
        tagged("Comedia", "es"),
        tagged("Fantasy", "en"),
        tagged("Fantástica", "es"),
      ];
      expect(read(value, "es")).to.deep.equal([
        ["Comedia", "es"],
        ["Fantástica", "es"],
      ]);
    });

    it("takes a language that is no text for none", () => {
      expect(read({ "@value": "Drama", "@language": { a: 1 } })).to.deep.equal([
        ["Drama", undefined],
      ]);
    });

    it("takes an object for a map only if each of its keys is a language", () => {
      expect(read({ en: "The Great Movement", "@type": "X" })).to.deep.equal(
        [],
      );
      expect(read({ english: "The Great Movement" })).to.deep.equal([]);
    });
  });

  it("comes to an end in a node that holds itself", () => {
    const node: Record<string, unknown> = {};
    node["name"] = node;
    expect(read(node)).to.deep.equal([]);
    node["name"] = [node, "Elder"];
    expect(read(node)[0]).to.deep.equal(["Elder", undefined]);
  });

  it("comes to an end soon in a node that holds itself a hundred times", async () => {
    const node: Record<string, unknown> = {};
    node["name"] = Array.from({ length: 40 }, () => node);
    expect(read(node)).to.deep.equal([]);
    await within(100, () => read(node));
  });
});
