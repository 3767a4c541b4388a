import { expect } from "@open-wc/testing";
import { safeAction } from "./safe-action.js";

const page = "https://cinema.example/films/";
const plainPage = "http://cinema.example:8080/films/";

describe("safeAction", () => {
  for (const [given, base, expected] of [
    [
      "https://news.example/subscribe?u=1&id=2",
      page,
      "https://news.example/subscribe?u=1&id=2",
    ],
    [
      "https://news.example/subscribe",
      plainPage,
      "https://news.example/subscribe",
    ],
    [
      "https://news.example/subscribe",
      undefined,
      "https://news.example/subscribe",
    ],
    ["/subscribe", page, "https://cinema.example/subscribe"],
    ["/subscribe", plainPage, "http://cinema.example:8080/subscribe"],
    ["", page, undefined],
    [undefined, page, undefined],
    ["http://news.example/subscribe", page, undefined],
    ["http://cinema.example/subscribe", page, undefined],
    ["http://cinema.example/subscribe", plainPage, undefined],
    ["http://cinema.example:8080@news.example/", plainPage, undefined],
    ["http://news.example/subscribe", undefined, undefined],
    ["http://news.example/subscribe", "about:blank", undefined],
    ["//news.example/subscribe", plainPage, undefined],
    ["mailto:news@cinema.example", page, undefined],
    ["javascript:alert(1)", page, undefined],
    ["data:text/html,", page, undefined],
    ["https://", page, undefined],
    ["/subscribe", undefined, undefined],
  ] as const) {
    it(`${expected ? "sends" : "does not send"} an address to "${given}" from ${base}`, () => {
      expect(safeAction(given, base)).to.equal(expected);
    });
  }
});
