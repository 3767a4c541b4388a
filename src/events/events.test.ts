import { expect } from "@open-wc/testing";
import { toFilm } from "../../scripts/testing/read.js";
import { FilmErrorEvent } from "./film-error-event.js";
import { FilmLoadEvent } from "./film-load-event.js";

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
