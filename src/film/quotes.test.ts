import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import { parseQuotes } from "./quotes.js";

const quotes = (text: string): unknown[] =>
  parseQuotes(text).map(({ reviewBody, publisher }) => [
    String(reviewBody).trim(),
    String(publisher).trim(),
  ]);

describe("parseQuotes", () => {
  const expected = [
    ["A triumph of cinema", "Caimán Cuadernos de Cine"],
    ["Resonant and engaging", "Eye For Film"],
  ];
  for (const text of [
    "“A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film",
    "“A triumph of cinema”Caimán Cuadernos de Cine“Resonant and engaging”Eye For Film",
    '"A triumph of cinema" Caimán Cuadernos de Cine "Resonant and engaging" Eye For Film',
    "«A triumph of cinema» Caimán Cuadernos de Cine «Resonant and engaging» Eye For Film",
    "„A triumph of cinema“ Caimán Cuadernos de Cine „Resonant and engaging“ Eye For Film",
    "“A triumph of cinema” — Caimán Cuadernos de Cine\n“Resonant and engaging” – Eye For Film\n",
    "  “ A triumph of cinema ”  -  Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film  ",
    "Press: “A triumph of cinema” Caimán Cuadernos de Cine “Resonant and engaging” Eye For Film",
  ]) {
    it(`reads ${text.trim().slice(0, 40)}…`, () => {
      expect(quotes(text)).to.deep.equal(expected);
    });
  }

  it("reads a quote without its outlet", () => {
    expect(quotes("“Resonant” “Engaging” Eye For Film")).to.deep.equal([
      ["Resonant", ""],
      ["Engaging", "Eye For Film"],
    ]);
  });

  it("leaves apostrophes in the words", () => {
    expect(quotes("“It’s ‘the’ film, isn't it” Eye’s Film")).to.deep.equal([
      ["It’s ‘the’ film, isn't it", "Eye’s Film"],
    ]);
  });

  for (const text of ["", "A triumph", "“”", "“never closed", "”"]) {
    it(`finds no quote in "${text}"`, () => {
      expect(quotes(text)).to.deep.equal([]);
    });
  }

  it("takes no time for what is made to take long", async () => {
    for (const part of ["“", "“a", "”", "“a” ", "“” -", '"']) {
      const text = part.repeat(20_000);
      await within(100, () => parseQuotes(text), part);
    }
  });
});
