import { expect } from "@open-wc/testing";
import { finder, fold, foldAll, withoutArticle } from "./fold.js";

describe("fold", () => {
  for (const [text, folded] of [
    ["Amélie & Zoë", "amelie zoe"],
    ["Łódź, Tromsø, Đuro", "lodz tromso duro"],
    ["Straße", "strasse"],
    ["¡Que viva México!", "que viva mexico"],
    ["İstanbul", "istanbul"],
    ["Человек с киноаппаратом", "человек с киноаппаратом"],
    ["ｆｕｌｌ Width", "full width"],
    ["…", ""],
  ] as const)
    it(`makes “${folded}” of “${text}”`, () => {
      expect(fold(text)).to.equal(folded);
    });
});

describe("withoutArticle", () => {
  for (const [title, lang, rest] of [
    ["The Great Movement", "en", "Great Movement"],
    ["The Great Movement", "en-GB", "Great Movement"],
    ["A Trip to the Moon", "en", "Trip to the Moon"],
    ["“The” Is Here", "en", "“The” Is Here"],
    ["Theatre", "en", "Theatre"],
    ["The", "en", "The"],
    ["Die Hard", "en", "Die Hard"],
    ["Die Nibelungen", "de", "Nibelungen"],
    ["L’Atalante", "fr", "Atalante"],
    ["L'avventura", "it", "avventura"],
    ["Les Vampires", "fr", "Vampires"],
    ["¡El gran movimiento!", "es", "gran movimiento!"],
    ["’t Schaep", "nl", "Schaep"],
    ["الحركة", "ar", "حركة"],
    ["Y Chwarelwr", "cy", "Chwarelwr"],
    ["Den hvide djævel", "nb", "hvide djævel"],
    ["The Goddess", "ja", "The Goddess"],
    ["Les Vampires", undefined, "Vampires"],
  ] as const)
    it(`files “${title}” in ${lang ?? "any language"} under “${rest}”`, () => {
      expect(withoutArticle(title, lang)).to.equal(rest);
    });
});

describe("finder", () => {
  const finds = (query: string, ...texts: string[]): boolean | undefined =>
    finder(query)?.(foldAll(texts));

  for (const [query, text] of [
    ["mov", "The Great Movement"],
    ["the great movement", "Great Movement"],
    ["movement great", "The Great Movement"],
    ["GRÉAT", "The Great Movement"],
    ["schindlers", "Schindler’s List"],
    ["schindler's l", "Schindler’s List"],
    ["karwai", "Wong Kar-wai"],
    ["kar wai", "Wong Kar-wai"],
    ["l'avv", "L’avventura"],
    ["avventura", "L’avventura"],
    ["lavventura", "L’avventura"],
    ["女神", "神女と女神"],
    ["киноа", "Человек с киноаппаратом"],
    ["strasse", "Die Straße"],
  ] as const)
    it(`finds “${text}” by “${query}”`, () => {
      expect(finds(query, text)).to.equal(true);
    });

  it("finds the beginnings of words only", () => {
    expect(finds("lang", "Slang")).to.equal(false);
    expect(finds("ang", "Lang")).to.equal(false);
  });

  it("finds words in several texts of a film", () => {
    expect(
      finds("moon melies", "A Trip to the Moon", "Georges Méliès"),
    ).to.equal(true);
    expect(finds("moon lang", "A Trip to the Moon", "Georges Méliès")).to.equal(
      false,
    );
  });

  it("looks for an article that nothing follows yet", () => {
    expect(finds("the", "The Great Movement")).to.equal(true);
    expect(finds("the ", "Nosferatu")).to.equal(false);
  });

  it("asks for nothing when nothing is typed, or no word", () => {
    for (const query of ["", "  ", "…"])
      expect(finder(query)).to.equal(undefined);
  });
});
