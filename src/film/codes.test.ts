import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import { codeFor } from "./codes.js";

const table = {
  language: [
    ["es", "en", "es"],
    ["ES", "en", "es"],
    ["es-bo", "en", "es-BO"],
    ["es-419", "en", "es-419"],
    ["zxx", "en", "zxx"],
    ["iw", "en", "he"],
    ["Spanish", "en", "es"],
    ["spanish", "en", "es"],
    ["Spanish", "es", "es"],
    ["Español", "es", "es"],
    ["español", "es-BO", "es"],
    ["Quechua", "en", "qu"],
    ["Aymara", "en", "ay"],
    ["Welsh", "de", "cy"],
    ["Walisisch", "de", "cy"],
    ["Klingonish", "en", "Klingonish"],
    ["English / Spanish", "en", "English / Spanish"],
    ["", "en", ""],
  ],
  region: [
    ["BO", "en", "BO"],
    ["bo", "en", "BO"],
    ["Bolivia", "en", "BO"],
    ["Bolivia", "es", "BO"],
    ["United Kingdom", "en", "GB"],
    ["Reino Unido", "es", "GB"],
    ["Alemania", "es-MX", "DE"],
    ["Germany", "es", "DE"],
    ["France", "en", "FR"],
    ["Freedonia", "en", "Freedonia"],
    ["es-BO", "en", "es-BO"],
    ["419", "en", "419"],
    ["UK / Spain", "en", "UK / Spain"],
  ],
} as const;

describe("codeFor", () => {
  for (const kind of ["language", "region"] as const) {
    for (const [value, lang, code] of table[kind]) {
      const found = value === code ? "leaves" : "finds";
      it(`${found} ${code} for the ${kind} "${value}" on a page in ${lang}`, () => {
        expect(codeFor(kind, value, lang)).to.equal(code);
      });
    }
  }

  it("knows the other code of the United Kingdom, by one of its names at least", () => {
    // WebKit leaves UK as it is, and has the same name for it.
    const code = codeFor("region", "uk", "en");
    expect(["GB", "UK"]).to.include(code);
    expect(new Intl.DisplayNames("en", { type: "region" }).of(code)).to.equal(
      "United Kingdom",
    );
  });

  it("takes no property of an object for a name", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(codeFor("language", name, "en")).to.equal(name);
      expect(codeFor("region", name, "en")).to.equal(name);
    }
  });

  it("is quick after the first time", async () => {
    codeFor("language", "Swedish", "sv");
    await within(50, () => {
      for (let index = 0; index < 1000; index++) {
        codeFor("language", "Swedish", "sv");
      }
    });
  });
});
