import { expect } from "@open-wc/testing";
import { loadProgrammeWords, programmeWords } from "./programme-languages.js";
import type { ProgrammeWords } from "./programme-words.js";

const languages = "en es fr de it pt nl pl cy ar ja".split(" ");

/** Each word by its path, said with samples. */
const leaves = (value: unknown, path = ""): [string, string][] =>
  typeof value === "object" && value
    ? Object.entries(value).flatMap(([key, inner]) =>
        leaves(inner, `${path}.${key}`),
      )
    : [
        [
          path,
          typeof value === "function"
            ? (value as (...args: string[]) => string)("12", "Rex", "34")
            : String(value),
        ],
      ];

const wordsOf = async (lang: string): Promise<ProgrammeWords> => {
  await loadProgrammeWords(lang);
  return programmeWords(lang)!;
};

/** What is the same as in English, and right. */
const same: Readonly<Record<string, readonly string[]>> = {
  fr: [".facets.genre"],
  de: [".facets.genre"],
};

for (const lang of languages)
  describe(`the words of a programme in ${lang}`, () => {
    it("are all there, and none is empty or English", async () => {
      const english = new Map(leaves(await wordsOf("en")));
      const own = leaves(await wordsOf(lang));
      expect(own.map(([path]) => path)).to.deep.equal([...english.keys()]);
      for (const [path, said] of own) {
        expect(said, path)
          .to.match(/\S/)
          .and.not.match(/undefined|\s\s|['"]/);
        if (lang !== "en" && !same[lang]?.includes(path))
          expect(said, path).not.to.equal(english.get(path));
      }
    });

    it("say what they are given", async () => {
      const { count, tight, clash, planned, remove, added, removed, more } =
        await wordsOf(lang);
      expect(count("12", "34")).to.contain("12").and.contain("34");
      expect(tight("12", "Rex", "34"))
        .to.match(/12/)
        .and.match(/Rex/)
        .and.match(/34/);
      for (const say of [clash, planned, remove, added, removed, more])
        expect(say("Rex")).to.contain("Rex");
    });
  });

describe("the words of a programme", () => {
  it("are English where there are no others", async () => {
    expect(await wordsOf("qu")).to.equal(await wordsOf("en-GB"));
  });
});
