import { expect } from "@open-wc/testing";
import { within } from "../../scripts/testing/time.js";
import { parseDuration } from "./duration.js";

const understood: Record<number, readonly string[]> = {
  85: [
    // ISO 8601
    "PT1H25M",
    "PT85M",
    "PT1H25M0S",
    "PT1H25M59S",
    "P0DT1H25M",
    "pt1h25m",
    // minutes
    "85",
    "85 min",
    "85min",
    "85 min.",
    "85 mins",
    "85 minutes",
    "85 Minuten",
    "85 minutos",
    "85'",
    "85’",
    "85′",
    "085",
    // hours and minutes, as listings write them
    "1h 25min",
    "1h25",
    "1h 25",
    "1h25m",
    "1H25",
    "1:25",
    "1 h 25 min",
    "1\u00a0h\u00a025\u00a0min",
    "1\u202fh 25\u202fmin",
    "1 hr 25",
    "1 hr. 25 min.",
    "1 hrs, 25 mins",
    "1 hour 25 minutes",
    "1 hour, 25 minutes",
    "1 hora 25 minutos",
    "1 heure 25 minutes",
    "1 Std. 25 Min.",
    "1 Stunde 25 Minuten",
    "1 uur 25 minuten",
    "1 ora 25 minuti",
    "1 godz. 25 min",
    "1 awr 25 munud",
  ],
  120: ["PT2H", "2h", "2 h", "2 hours", "2 horas", "2:00", "PT120M", "PT2H0M"],
  140: ["PT140M", "PT2H20M", "2h 20min"],
  142: ["PT2H22M", "PT142M", "2h22"],
  1: ["PT1M", "1 min", "PT60S"],
  873: ["PT14H33M", "873"],
  144_000: ["144000", "PT2400H"],
};

const refused = [
  "",
  " ",
  "P",
  "PT",
  "0",
  "PT0M",
  "PT0H0M",
  "PT59S",
  "-85",
  "-PT85M",
  "P1Y",
  "P3M",
  "P1DT1H",
  "85.5",
  "1,5 h",
  "approx. 85 min",
  "85 x",
  "min",
  "h",
  "1h 25min 1h",
  "2021-09-07",
  "TBC",
  "N/A",
  "Infinity",
  "NaN",
  "1e3",
  "144001",
  "9".repeat(400),
];

describe("parseDuration", () => {
  for (const [minutes, texts] of Object.entries(understood)) {
    for (const text of texts) {
      it(`reads "${text}" as ${minutes} minutes`, () => {
        expect(parseDuration(text)).to.equal(+minutes);
      });
    }
  }

  for (const text of refused) {
    it(`finds no running time in "${text.slice(0, 20)}"`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }

  it("counts seconds where there is nothing else", () => {
    expect(parseDuration("PT5100S")).to.equal(85);
    expect(parseDuration("PT30S")).to.equal(undefined);
  });

  it("takes no time for what is made to take long", async () => {
    for (const part of ["9", "1 ", "1h", "9h9", "1,", "m", "1S", " "]) {
      const text = `${part.repeat(20_000 / part.length)}!`;
      expect(parseDuration(text)).to.equal(undefined);
      await within(100, () => parseDuration(text), part);
    }
  });
});
