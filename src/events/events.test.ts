import { expect } from "@open-wc/testing";
import { toFilm } from "../../scripts/testing/read.js";
import { FilmErrorEvent } from "./film-error-event.js";
import { FilmLoadEvent } from "./film-load-event.js";
import { FilmRequestEvent } from "./film-request-event.js";
import { FilmSelectEvent } from "./film-select-event.js";
import { NewsletterSuccessEvent } from "./newsletter-success-event.js";
import { TrailerStartEvent } from "./trailer-start-event.js";

describe("FilmLoadEvent", () => {
  it("goes up through the page, out of shadows, and cannot be cancelled", () => {
    const { film } = toFilm({ name: "M" });
    const event = new FilmLoadEvent(film, "m.json");
    expect(event).to.be.an.instanceOf(Event);
    expect(event).to.include({
      type: "film-load",
      bubbles: true,
      composed: true,
      cancelable: false,
      src: "m.json",
      film,
    });
  });
});

describe("FilmErrorEvent", () => {
  it("goes up through the page, out of shadows, and says why in a code", () => {
    const event = new FilmErrorEvent("network", "no answer", "m.json");
    expect(event).to.be.an.instanceOf(Event);
    expect(event).to.include({
      type: "film-error",
      bubbles: true,
      composed: true,
      cancelable: false,
      code: "network",
      message: "no answer",
      src: "m.json",
    });
  });
});

describe("An event of what a visitor does", () => {
  const { film } = toFilm({ name: "M" });
  const url = "https://cinema.example/";
  for (const [type, event, properties] of [
    ["film-select", new FilmSelectEvent(film, url), { film, url }],
    [
      "trailer-start",
      new TrailerStartEvent(film, "YouTube"),
      { film, provider: "YouTube" },
    ],
    ["newsletter-success", new NewsletterSuccessEvent(film), { film }],
    [
      "newsletter-success",
      new NewsletterSuccessEvent(undefined),
      { film: undefined },
    ],
  ] as const) {
    it(`${type} goes up through the page, out of shadows, with ${Object.keys(properties).join(" and ")} and nothing else`, () => {
      expect(event).to.be.an.instanceOf(Event);
      expect(event).to.include({
        type,
        bubbles: true,
        composed: true,
        cancelable: false,
        ...properties,
      });
      expect(
        Object.keys(event).filter((key) => key !== "isTrusted"),
      ).to.deep.equal(Object.keys(properties));
    });
  }
});

describe("FilmRequestEvent", () => {
  it("goes up through the page, out of shadows, and brings back what is handed over", () => {
    const received: string[] = [];
    const event = new FilmRequestEvent<string>((given) => received.push(given));
    expect(event).to.include({
      type: "film-request",
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    event.receive("a film");
    expect(received).to.deep.equal(["a film"]);
  });
});
