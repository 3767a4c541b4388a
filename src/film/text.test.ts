import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import { foldText, maximumLength } from "./text.js";

const table: Record<string, readonly (readonly [string, string])[]> = {
  "leaves plain text as it is": [
    ["El Gran Movimiento", "El Gran Movimiento"],
    ["電影 🎬 👩‍🚀 נועה", "電影 🎬 👩‍🚀 נועה"],
    ["5 > 3 & 3 < 5; <b>", "5 > 3 & 3 < 5; <b>"],
    ["one\ntwo\n\nthree", "one\ntwo\n\nthree"],
    ["", ""],
  ],
  "folds white space": [
    ["  a \t b  ", "a b"],
    ["a\r\nb\nc", "a\nb\nc"],
    ["a \n b", "a\nb"],
    ["a\n\n\n\n\nb", "a\n\nb"],
    ["a \n \n \n b", "a\n\nb"],
    ["a\u2003\u3000b\u00a0c\u2028d", "a b c d"],
    ["\ufeffa\u00a0", "a"],
    [" \n\t ", ""],
  ],
  "takes out control characters and halves of characters": [
    ["a\0b\x07c\x1bd\x7fe\x85f\x9fg", "abcdefg"],
    ["a\x0bb\fc", "abc"],
    ["a\ud83cb\udfacc", "abc"],
    ["\udfac\ud83c", ""],
    ["\ud83c\udfac", "🎬"],
    ["\0", ""],
  ],
  "takes nothing for a text that nobody can see": [
    ["\u200b", ""],
    ["\u200d\ufeff\u2060\u00ad", ""],
    ["\u202e\u2066 \n \u2069", ""],
    ["\u0301\u034f", ""],
    ["\u{e0041}", ""],
    ["\u202ea", "\u202ea"],
    ["a\u0301", "a\u0301"],
    ["\u200d🎬", "\u200d🎬"],
  ],
};

describe("foldText", () => {
  for (const [does, cases] of Object.entries(table)) {
    it(does, () => {
      for (const [given, expected] of cases) {
        expect(foldText(given), JSON.stringify(given)).to.equal(expected);
      }
    });
  }

  it("makes text that stays as it is when it is folded again", () => {
    for (const [given] of Object.values(table).flat()) {
      const once = foldText(given);
      expect(foldText(once), JSON.stringify(given)).to.equal(once);
    }
  });

  it("takes no time for what is made to take long", async () => {
    for (const part of [
      " ",
      "\n",
      " \n",
      "\n ",
      "\t\u00a0",
      "\ud83c",
      "\0 ",
      "\u200b",
    ]) {
      const text = `a${part.repeat(maximumLength)}b`;
      await within(100, () => foldText(text), JSON.stringify(part));
    }
  });
});
