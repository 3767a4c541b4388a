import { expect } from "@open-wc/testing";
import { sameLanguage, validLang } from "./lang.js";

describe("sameLanguage", () => {
  it("does not look at region, script and case", () => {
    expect(sameLanguage("es", "es-BO")).to.equal(true);
    expect(sameLanguage("zh-Hant-TW", "zh-Hans")).to.equal(true);
    expect(sameLanguage("EN-gb", "en")).to.equal(true);
    expect(sameLanguage("es", "en")).to.equal(false);
    expect(sameLanguage("es", "est")).to.equal(false);
  });
});

describe("validLang", () => {
  for (const [given, expected] of [
    ["en", "en"],
    ["es-bo", "es-BO"],
    ["ZH-hant", "zh-Hant"],
    ["iw", "he"],
  ]) {
    it(`writes ${given} as ${expected}`, () => {
      expect(validLang(given!)).to.equal(expected);
    });
  }

  for (const given of [
    "",
    " ",
    "-",
    "en_GB!",
    "not a tag",
    "e",
    "<b>",
    "constructor",
    "__proto__",
  ]) {
    it(`is English for "${given}", which is no tag`, () => {
      expect(validLang(given)).to.equal("en");
      expect(() => new Intl.NumberFormat(validLang(given))).not.to.throw();
    });
  }
});
