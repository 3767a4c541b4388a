import { expect } from "@open-wc/testing";
import { words as english } from "./en.js";
import { words as spanish } from "./es.js";
import { loadWords, wordsFor } from "./languages.js";
import type { Words } from "./words.js";

const languages: Record<string, Words> = { en: english, es: spanish };

/** Each word by its path: "newsletter.submit", "roles.actor.0". */
function leaves(value: unknown, path = ""): [string, unknown][] {
  return typeof value === "object" && value
    ? Object.entries(value).flatMap(([key, inner]) =>
        leaves(inner, path ? `${path}.${key}` : key),
      )
    : [[path, value]];
}

/** What a function of words is called with. */
const samples = ["15", "BBFC", "3"];

/** A language may leave this to Intl. */
const optional = ["duration"];

const expected = leaves(english)
  .filter(([path]) => !optional.includes(path))
  .map(([path, value]) => `${path} ${typeof value}`)
  .sort();

for (const [lang, words] of Object.entries(languages)) {
  describe(`the words in ${lang}`, () => {
    const all = leaves(words);

    it("are all there, and no others", () => {
      expect(
        all
          .filter(([path]) => !optional.includes(path))
          .map(([path, value]) => `${path} ${typeof value}`)
          .sort(),
      ).to.deep.equal(expected);
    });

    it("take what the English ones take", () => {
      for (const [path, value] of all) {
        const counterpart = leaves(english).find(([other]) => other === path);
        if (typeof value !== "function" || !counterpart) continue;
        expect(value.length, path).to.equal(
          (counterpart[1] as (...args: unknown[]) => unknown).length,
        );
      }
    });

    it("say something, with what they are given in it", () => {
      for (const [path, value] of all) {
        if (typeof value !== "function") {
          expect(value, path).to.be.a("string").with.lengthOf.above(0);
          expect(value, path).to.equal(String(value).trim());
          continue;
        }
        const args = samples.slice(0, value.length);
        const said = (value as (...args: string[]) => string)(...args);
        expect(said, path).to.be.a("string").with.lengthOf.above(0);
        for (const arg of args) expect(said, path).to.contain(arg);
        expect(said, path).not.to.match(/undefined|null|NaN|\[object/);
      }
    });

    it("do without what may be left out", () => {
      expect(words.certificate("15"))
        .to.contain("15")
        .and.not.match(/undef|,/);
      expect(words.newsletter.invitation(undefined))
        .to.be.a("string")
        .that.is.not.empty.and.not.match(/undef/);
    });
  });
}

describe("wordsFor", () => {
  it("gives English as long as the language is not there, then the language", async () => {
    expect(wordsFor("es")).to.equal(english);
    const coming = loadWords("es-BO");
    expect(coming).to.be.a("promise");
    await coming;
    for (const lang of ["es", "es-BO", "es-419", "ES"]) {
      expect(wordsFor(lang), lang).to.equal(spanish);
    }
    expect(loadWords("es")).to.equal(undefined);
  });

  for (const lang of ["en", "en-GB", "cy", "xx", ""]) {
    it(`gives English for "${lang}"`, async () => {
      await loadWords(lang);
      expect(wordsFor(lang)).to.equal(english);
    });
  }

  it("has nothing to wait for where there is no other language", () => {
    for (const lang of ["en", "en-US", "cy", "qu"]) {
      expect(loadWords(lang), lang).to.equal(undefined);
    }
  });
});
