import { expect } from "@open-wc/testing";
import { formatPrice } from "./format-screening.js";
import { validLang } from "../film/lang.js";
import { formatNumber } from "./format-number.js";
import {
  capitalise,
  formatDate,
  formatDuration,
  formatList,
  formatName,
  separator,
} from "./format.js";
import { loadWords, wordsFor } from "./languages.js";

/** Engines do not agree on which space they use. */
const plain = (text: string): string => text.replace(/\s/g, " ");

describe("formatDuration", () => {
  before(() => loadWords("es"));

  for (const [minutes, lang, short, long] of [
    [85, "en", "1h 25min", "1 hour, 25 minutes"],
    [45, "en", "45min", "45 minutes"],
    [1, "en", "1min", "1 minute"],
    [60, "en", "1h", "1 hour"],
    [142, "en", "2h 22min", "2 hours, 22 minutes"],
    [873, "en-GB", "14h 33min", "14 hours, 33 minutes"],
    [85, "es", "1 h 25 min", "1 hora y 25 minutos"],
    [45, "es", "45 min", "45 minutos"],
    [120, "es-BO", "2 h", "2 horas"],
  ] as const) {
    it(`writes ${minutes} minutes in ${lang} as "${short}", and says "${long}"`, () => {
      expect(plain(formatDuration(minutes, lang))).to.equal(short);
      expect(plain(formatDuration(minutes, lang, "long"))).to.equal(long);
    });
  }

  it("writes it in English where the page's language has no words, for a sentence is in one", () => {
    expect(plain(formatDuration(85, "qu", "long"))).to.equal(
      "1 hour, 25 minutes",
    );
  });
});

describe("formatList", () => {
  for (const [lang, type, expected] of [
    ["en-GB", "conjunction", "A, B and C"],
    ["en-US", "conjunction", "A, B, and C"],
    ["es", "conjunction", "A, B y C"],
    ["en", "unit", "A, B, C"],
  ] as const) {
    it(`writes "${expected}" in ${lang}`, () => {
      expect(formatList(["A", "B", "C"], lang, type)).to.equal(expected);
    });
  }

  it("writes one alone, and none not at all", () => {
    expect(formatList(["A"], "en")).to.equal("A");
    expect(formatList([], "en")).to.equal("");
  });
});

describe("a language without words", () => {
  it("has English lists, names and dates", () => {
    expect(formatList(["A", "B"], "qu")).to.equal("A and B");
    expect(formatName("es", "qu", "language")).to.equal("Spanish");
    expect(formatName("DE", "fa", "region")).to.equal("Germany");
    expect(formatDate("2024-11-08", "fa")).to.contain("November");
    expect(formatNumber(3.5, "qu")).to.equal("3.5");
  });
});

describe("separator", () => {
  before(() => Promise.all([loadWords("ar"), loadWords("ja")]));

  it("is what the language puts between names", () => {
    expect(separator("en")).to.equal(", ");
    expect(separator("de")).to.equal(", ");
    expect(separator("ar")).to.equal("، ");
    expect(separator("ja")).to.equal("、");
  });
});

describe("formatName", () => {
  for (const [code, lang, type, expected] of [
    ["es", "en", "language", "Spanish"],
    ["es", "es", "language", "español"],
    ["ay", "en", "language", "Aymara"],
    ["es-BO", "en", "language", "Spanish (Bolivia)"],
    ["BO", "en", "region", "Bolivia"],
    ["GB", "es", "region", "Reino Unido"],
    ["Klingonish", "en", "language", "Klingonish"],
    ["English / Spanish", "en", "language", "English / Spanish"],
    ["Freedonia", "en", "region", "Freedonia"],
    ["USA", "en", "region", "USA"],
    ["", "en", "region", ""],
    ["<b>", "en", "language", "<b>"],
  ] as const) {
    it(`says ${expected || "nothing"} for the ${type} "${code}" in ${lang}`, () => {
      expect(formatName(code, lang, type).toLowerCase()).to.equal(
        expected.toLowerCase(),
      );
    });
  }
});

describe("formatDate", () => {
  for (const [date, lang, expected] of [
    ["2021-09-07", "en-GB", "7 September 2021"],
    ["2021-09-07", "en-US", "September 7, 2021"],
    ["2021-09-07", "es", "7 de septiembre de 2021"],
    ["2021-09", "en", "September 2021"],
    ["2021-09", "es", "septiembre de 2021"],
    ["2021", "en", "2021"],
    ["2021", "es", "2021"],
    ["2020-02-29", "en-GB", "29 February 2020"],
    ["1895-12-28", "en-GB", "28 December 1895"],
    ["2021-01-01", "en-GB", "1 January 2021"],
    ["2021-12-31", "en-GB", "31 December 2021"],
  ] as const) {
    it(`writes ${date} in ${lang} as "${expected}", in whatever zone this is`, () => {
      expect(plain(formatDate(date, lang))).to.equal(expected);
    });
  }
});

describe("formatNumber", () => {
  it("has the language's decimal mark", () => {
    expect(formatNumber(3.5, "en")).to.equal("3.5");
    expect(formatNumber(3.5, "es")).to.equal("3,5");
    expect(formatNumber(4, "en")).to.equal("4");
  });
});

describe("capitalise", () => {
  for (const [text, lang, expected] of [
    ["español", "es", "Español"],
    ["élan", "fr", "Élan"],
    ["inglizce", "tr", "İnglizce"],
    ["Spanish", "en", "Spanish"],
    ["𐐨𐐨", "en", "𐐀𐐨"],
    ["中文", "zh", "中文"],
    ["", "en", ""],
  ] as const) {
    it(`writes "${text}" as "${expected}"`, () => {
      expect(capitalise(text, lang)).to.equal(expected);
    });
  }
});

describe("a language that has come", () => {
  /** Where a language's listings write running times otherwise than Intl: 85, 45 and 120 minutes. */
  const runtimes: Record<string, readonly string[]> = {
    de: ["85 Min.", "45 Min.", "120 Min."],
    cy: ["1 awr 25 mun", "45 mun", "2 awr"],
    ja: ["85分", "45分", "120分"],
  };

  for (const lang of [
    "fr",
    "de",
    "it",
    "pt",
    "pt-PT",
    "nl",
    "pl",
    "cy",
    "ar",
    "ar-EG",
    "ja",
  ]) {
    describe(lang, () => {
      before(() => loadWords(lang));

      const unit = (value: number, name: string) =>
        value
          ? new Intl.NumberFormat(lang, {
              style: "unit",
              unit: name,
              unitDisplay: "short",
            }).format(value)
          : "";

      it("writes running times as its listings do", () => {
        const written = [85, 45, 120].map((minutes) =>
          plain(formatDuration(minutes, lang)),
        );
        expect(written).to.deep.equal(
          runtimes[lang] ??
            [
              `${unit(1, "hour")} ${unit(25, "minute")}`,
              unit(45, "minute"),
              unit(2, "hour"),
            ].map(plain),
        );
      });

      it("writes lists, names, dates and numbers as this browser does in it", function () {
        // Chrome has no Welsh, and what it writes instead is not for the words to say.
        if (!Intl.DateTimeFormat.supportedLocalesOf(lang).length) this.skip();
        // Welsh "and" is "a" or "ac", by what follows, which Intl does not know.
        const type = wordsFor(lang).lists;
        expect(formatList(["A", "B", "C"], lang)).to.equal(
          new Intl.ListFormat(lang, type && { type }).format(["A", "B", "C"]),
        );
        for (const [code, type] of [
          ["es", "language"],
          ["GB", "region"],
        ] as const) {
          const name = formatName(code, lang, type);
          expect(name).to.equal(new Intl.DisplayNames(lang, { type }).of(code));
          expect(name).not.to.equal(formatName(code, "en", type));
        }
        expect(formatDate("2026-05-12", lang)).to.equal(
          new Intl.DateTimeFormat(lang, {
            dateStyle: "long",
            timeZone: "UTC",
          }).format(new Date("2026-05-12")),
        );
        expect(formatNumber(3.5, lang)).to.equal(
          new Intl.NumberFormat(lang).format(3.5),
        );
      });
    });
  }
});

describe("a price", () => {
  it("has its sign beside the letters that belong to it, from right to left too", () => {
    const price = formatPrice(6.5, "GBP", "ar");
    expect(price).to.match(/UK£\u200e/);
    const place = document.createElement("p");
    place.dir = "rtl";
    place.textContent = price;
    document.body.append(place);
    const range = document.createRange();
    const leftOf = (sign: string): number => {
      range.setStart(place.firstChild!, price.indexOf(sign));
      range.setEnd(place.firstChild!, price.indexOf(sign) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf("£")).to.be.greaterThan(leftOf("K"));
    place.remove();
    expect(formatPrice(6.5, "GBP", "en")).to.equal("£6.50");
  });
});

describe("a language tag that is none", () => {
  for (const tag of [
    "",
    "not a tag",
    "en_GB",
    "e",
    "<script>",
    "x".repeat(99),
  ]) {
    it(`is English: "${tag.slice(0, 12)}"`, () => {
      const lang = validLang(tag);
      expect(formatDuration(85, lang)).to.equal("1h 25min");
      expect(plain(formatDuration(85, lang, "long"))).to.equal(
        "1 hour, 25 minutes",
      );
      expect(formatName("BO", lang, "region")).to.equal("Bolivia");
      expect(formatDate("2021-09", lang)).to.equal("September 2021");
      expect(formatList(["A", "B"], lang)).to.equal("A and B");
      expect(formatNumber(3.5, lang)).to.equal("3.5");
    });
  }
});
