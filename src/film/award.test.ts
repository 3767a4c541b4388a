import { expect } from "@open-wc/testing";
import { parseAward, type Award } from "./award.js";

/** The parts of an award that it has. */
const partsOf = (value: string): Partial<Award> =>
  JSON.parse(JSON.stringify(parseAward({ value }))) as Award;

describe("parseAward reads", () => {
  const venice = {
    prize: "Special Jury Prize",
    festival: "Venice Film Festival",
    section: "Horizons (Orizzonti)",
    year: "2021",
  };
  const locarno = {
    prize: "Official Selection",
    festival: "Locarno",
    year: "2016",
  };
  for (const [expected, ...values] of [
    [
      venice,
      "Venice Film Festival 2021, Horizons (Orizzonti): Special Jury Prize",
      "Venice Film Festival, 2021, Horizons (Orizzonti): Special Jury Prize",
      "Venice Film Festival (2021), Horizons (Orizzonti): Special Jury Prize",
      "Venice Film Festival, Horizons (Orizzonti) 2021: Special Jury Prize",
      "Venice Film Festival, Horizons (Orizzonti), 2021: Special Jury Prize",
      "2021 Venice Film Festival, Horizons (Orizzonti): Special Jury Prize",
      "Venice Film Festival 2021, Horizons (Orizzonti) – Special Jury Prize",
      "Special Jury Prize — Venice Film Festival 2021, Horizons (Orizzonti)",
    ],
    [
      locarno,
      "Official Selection, Locarno 2016",
      "Official Selection, 2016 Locarno",
      "Official Selection - Locarno 2016",
      "Official Selection: Locarno (2016)",
      "Locarno 2016: Official Selection",
      "Locarno 2016:Official Selection",
      "Locarno 2016, Official Selection",
      "Locarno 2016 – Official Selection",
    ],
    [
      { prize: "グランプリ", festival: "東京", year: "1999" },
      "東京1999：グランプリ",
      "東京1999、グランプリ",
      "グランプリ、東京1999",
    ],
    [
      { prize: "الجائزة الكبرى", festival: "القاهرة", year: "1998" },
      "القاهرة 1998، الجائزة الكبرى",
    ],
    // Nobody says when.
    [
      { prize: "Golden Bear", festival: "Berlinale" },
      "Berlinale: Golden Bear",
      "Berlinale, Golden Bear",
    ],
    [
      { prize: "Best Film", festival: "Berlinale", section: "Panorama" },
      "Berlinale, Panorama: Best Film",
    ],
    // A year of the prize, not of the festival.
    [
      { prize: "Best Film of 2019", festival: "Cannes", year: "2020" },
      "Cannes 2020: Best Film of 2019",
    ],
    [{ prize: "Golden Lion", year: "1982" }, "Golden Lion, 1982"],
    // No year.
    [{ prize: "Prize 12021", festival: "Fest" }, "Fest: Prize 12021"],
    [{ prize: "Prize", festival: "Studio 1850" }, "Studio 1850: Prize"],
    // No parts.
    [{ prize: "Golden Lion" }, "Golden Lion"],
    [{ prize: "Golden Lion 1982" }, "Golden Lion 1982"],
    [{ prize: "Semi-final" }, "Semi-final"],
    [{ prize: "Best Film:" }, "Best Film:"],
    [{ prize: ": Best Film" }, ": Best Film"],
    [
      { prize: "Best Film, Best Script, Best Sound" },
      "Best Film, Best Script, Best Sound",
    ],
  ] as const) {
    for (const value of values)
      it(value, () => {
        expect(partsOf(value)).to.deep.equal(expected);
      });
  }

  it("without losing a word of whatever somebody writes", () => {
    const pieces =
      "Locarno,2016,:, - , – ,,,、,(,),Best Film,2017,12:08,Ex Aequo,¡,\n".split(
        ",",
      );
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces)
          for (const d of pieces) {
            const value = `${a} ${b}, ${c}${d}`.trim();
            const words = value.match(/\p{L}+/gu) ?? [];
            const parts = Object.values(parseAward({ value })).join(" ");
            for (const word of words)
              if (!parts.includes(word)) throw new Error(`${word} of ${value}`);
          }
  });
});
