import { expect } from "@open-wc/testing";
import { words as arabic } from "./ar.js";
import { words as welsh } from "./cy.js";
import { words as german } from "./de.js";
import { words as english } from "./en.js";
import { words as ofCard } from "./en-card.js";
import { words as spanish } from "./es.js";
import { words as french } from "./fr.js";
import { words as italian } from "./it.js";
import { words as japanese } from "./ja.js";
import { loadWords, wordsFor } from "./languages.js";
import { words as dutch } from "./nl.js";
import { words as polish } from "./pl.js";
import { words as portuguese } from "./pt.js";
import type { Words } from "./words.js";

const languages: Record<string, Words> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  cy: welsh,
  ar: arabic,
  ja: japanese,
};

/** What is truly the same in English, by language. Everything else that is would have been left there. */
const sameInEnglish: Record<string, readonly string[]> = {
  fr: ["headings.synopsis"],
  de: ["headings.trailer", "headings.newsletter"],
  it: ["headings.trailer", "headings.newsletter"],
  pt: ["headings.trailer", "headings.newsletter", "slide"],
  nl: ["headings.synopsis", "headings.trailer"],
  pl: ["headings.newsletter"],
};

/** Where a word in the language's own script has to stand in everything that is said. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

/** German writes nouns with a capital wherever they stand. */
const nounsAreLarge = ["de"];

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

const say = (value: unknown): string =>
  typeof value === "function"
    ? (value as (...args: string[]) => string)(
        ...samples.slice(0, value.length),
      )
    : String(value);

/** A language may leave this to Intl. */
const optional = ["duration", "spokenDuration", "lists", "separator"];

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
        if (optional.includes(path)) continue;
        const said = say(value);
        expect(said, path).to.be.a("string").with.lengthOf.above(0);
        expect(said, path).to.equal(said.trim());
        expect(said, path).not.to.match(
          /undefined|\bnull\b|NaN|\[object|\s\s|\$\{/,
        );
        if (typeof value !== "function") continue;
        for (const arg of samples.slice(0, value.length))
          expect(said, path).to.contain(arg);
      }
    });

    it("do without what may be left out", () => {
      const refused = words.newsletter.refused();
      expect(refused).to.have.lengthOf.above(0);
      expect(refused).to.equal(refused.trim());
      expect(refused).not.to.match(/undef/);
      expect(words.certificate("15"))
        .to.contain("15")
        .and.not.match(/undef|,/);
      expect(words.newsletter.invitation(undefined))
        .to.be.a("string")
        .that.is.not.empty.and.not.match(/undef/);
    });

    it("write a running time with all of it and no more, if not Intl does", () => {
      const { duration } = words;
      if (!duration) return;
      expect(duration(1, 25)).to.match(/1\D+25|85/);
      expect(duration(0, 45)).to.match(/^45\D/);
      expect(duration(2, 0)).to.match(/^(2|120)\D+$/);
    });

    it("name no two roles alike in a billing block, and begin with a small letter there", () => {
      const billing = Object.values(words.roles).map(([, , form]) => form);
      expect(new Set(billing).size).to.equal(billing.length);
      if (nounsAreLarge.includes(lang)) return;
      for (const form of billing)
        expect(form[0]).to.equal(form[0]?.toLocaleLowerCase(lang));
    });

    it("have typographic quotation marks and apostrophes, and no marks of direction", () => {
      for (const [path, value] of all) {
        if (optional.includes(path)) continue;
        expect(say(value), path).not.to.match(/['"`´]/);
        expect(say(value), path).not.to.match(/\p{Bidi_Control}/u);
      }
    });

    if (words !== english)
      it("are not left in English", () => {
        const counterparts = new Map(leaves(english));
        const same = all
          .filter(
            ([path, value]) =>
              !optional.includes(path) &&
              say(value) === say(counterparts.get(path)),
          )
          .map(([path]) => path);
        expect(same).to.have.members([...(sameInEnglish[lang] ?? [])]);
        for (const [path, value] of all)
          if (!optional.includes(path))
            expect(say(value), path).not.to.match(
              /\b(the|and|your|from|with|please)\b/i,
            );
      });

    const script = scripts[lang];
    if (script)
      it("are in the language's own script", () => {
        for (const [path, value] of all)
          if (!optional.includes(path))
            expect(say(value), path).to.match(script);
      });
  });
}

describe("the words in fr", () => {
  it("have a space that does not break before a colon and its like", () => {
    for (const [path, value] of leaves(french))
      expect(say(value), path).not.to.match(
        /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/,
      );
  });
});

describe("wordsFor", () => {
  it("gives English as long as the language is not there, then the language", async () => {
    expect(wordsFor("es", english)).to.equal(english);
    const coming = loadWords("es-BO");
    expect(coming).to.be.a("promise");
    await coming;
    for (const lang of ["es", "es-BO", "es-419", "ES"]) {
      expect(wordsFor(lang), lang).to.equal(spanish);
    }
    expect(loadWords("es")).to.equal(undefined);
  });

  for (const [lang, words] of Object.entries(languages)) {
    it(`has the words of "${lang}", once they have come`, async () => {
      await loadWords(lang);
      expect(wordsFor(lang, english)).to.equal(words);
    });
  }

  for (const lang of ["en", "en-GB", "qu", "xx", ""]) {
    it(`gives English for "${lang}"`, async () => {
      await loadWords(lang);
      expect(wordsFor(lang, english)).to.equal(english);
      expect(wordsFor(lang)).to.equal(ofCard);
    });
  }

  it("has nothing to wait for where there is no other language", () => {
    for (const lang of ["en", "en-US", "qu"]) {
      expect(loadWords(lang), lang).to.equal(undefined);
    }
  });
});
