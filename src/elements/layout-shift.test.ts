import { expect } from "@open-wc/testing";
import {
  demoFilm,
  frame,
  isChromium,
  part,
  parts,
  putFrame,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { until } from "../../scripts/testing/fault.js";

const bundle = new URL("/dist/film-elements.js", location.href).href;
const sheet = new URL("/dist/film-elements.css", location.href).href;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** A page with this in it, to which the script comes later, and what is measured in it. */
async function open(markup: string, width: number, listing = demoFilm) {
  const body = markup.replaceAll("FILM", new URL(listing, location.href).href);
  const view = await putFrame(
    {
      srcdoc: `<!doctype html><html lang="en"><base href="${location.href}">
        <link rel="stylesheet" href="${sheet}">
        <style>body { margin: 0; font: 16px/1.5 sans-serif }</style>
        <body>${body}<p id="after">After</p></body></html>`,
    },
    width,
    900,
  );
  let sum = 0;
  if (isChromium) {
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as Shift).value;
    }).observe({ type: "layout-shift", buffered: true });
  }
  await frame(view);
  await frame(view);
  return {
    view,
    element: view.document.body.firstElementChild as FilmElement,
    /** Where what follows the element begins. */
    after: () =>
      view.document.getElementById("after")!.getBoundingClientRect().top,
    /** Adds the script, and waits until a part is there and painted. */
    async upgrade(name: string) {
      const script = view.document.createElement("script");
      Object.assign(script, { type: "module", src: bundle });
      view.document.head.append(script);
      const element = view.document.body.firstElementChild!;
      await until(() => element.shadowRoot && parts(element, name).length);
      for (const image of element.shadowRoot!.querySelectorAll("img"))
        image.loading = "eager";
      await frame(view);
      await frame(view);
      await frame(view);
    },
    /** The sum of all layout shifts, in Chromium. */
    shifts: () => sum,
  };
}

describe("nothing on the page moves", () => {
  for (const width of [320, 768, 1280]) {
    for (const layout of ["poster", "row", "hero"]) {
      it(`under a film-card in the layout ${layout}, from src alone, ${width} px wide`, async () => {
        const { upgrade, after, shifts } = await open(
          `<film-card layout="${layout}" src="FILM"></film-card>`,
          width,
        );
        const before = after();
        await upgrade("card");
        expect(after()).to.be.closeTo(before, 1);
        expect(shifts()).to.equal(0);
      });

      it(`under a film-card in the layout ${layout}, with its content written out, ${width} px wide`, async () => {
        const { upgrade, shifts } = await open(
          `<film-card layout="${layout}" src="FILM"><h3>The Great Movement</h3><p>1h 25min · Drama · Spanish · English subtitles · Cert 15</p></film-card>`,
          width,
        );
        await upgrade("card");
        expect(shifts()).to.equal(0);
      });
    }

    it(`under a newsletter-signup, ${width} px wide`, async () => {
      const { upgrade, after, shifts } = await open(
        `<newsletter-signup action="/" src="FILM"></newsletter-signup>`,
        width,
      );
      const before = after();
      await upgrade("form");
      expect(after()).to.be.closeTo(before, 1);
      expect(shifts()).to.equal(0);
    });
  }
});

describe("a film-card", () => {
  for (const width of [320, 768, 1280]) {
    it(`is as high while it waits for the script as while it waits for the film, ${width} px wide`, async () => {
      for (const layout of ["poster", "row", "hero"]) {
        const { view, element, after } = await open(
          `<film-card layout="${layout}" src="FILM"></film-card>`,
          width,
          "/__fault/stall",
        );
        const before = after();
        expect(before).to.be.above(100);
        const script = view.document.createElement("script");
        Object.assign(script, { type: "module", src: bundle });
        view.document.head.append(script);
        await until(() => element.shadowRoot?.querySelector(".place"));
        // Whether it is near, and has to be laid out, is known after a frame.
        await frame(view);
        await frame(view);
        expect(after(), layout).to.be.closeTo(before, 1);
        view.frameElement!.remove();
      }
    });

    it(`has its poster where its place was, ${width} px wide`, async () => {
      for (const layout of ["poster", "hero"]) {
        const { view, element, after, upgrade } = await open(
          `<film-card layout="${layout}" src="FILM"></film-card>`,
          width,
        );
        const before = after();
        await upgrade("card");
        const boxOf = () => part(element, "frame").getBoundingClientRect();
        await until(() => boxOf().width, "not laid out");
        const box = boxOf();
        expect(box.top).to.equal(0);
        expect(box.height / box.width).to.be.closeTo(1.5, 0.01);
        expect(box.height, layout).to.be.at.most(before + 1);
        view.frameElement!.remove();
      }
    });
  }

  it("keeps what follows it where it is when the poster cannot be had", async () => {
    const { element, after, upgrade } = await open(
      `<film-card layout="hero" src="FILM" image="/__fault/status?status=404"></film-card>`,
      768,
    );
    await upgrade("card");
    const before = after();
    await until(() => part(element, "poster").localName === "div");
    expect(after()).to.be.closeTo(before, 0.5);
  });
});
