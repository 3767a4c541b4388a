import { expect } from "@open-wc/testing";
import {
  demoFilm,
  everyElement,
  frame,
  isChromium,
  listing,
  movie,
  part,
  parts,
  putFrame,
  script,
  text,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { until } from "../../scripts/testing/fault.js";
import { share } from "../../scripts/testing/share.js";

const bundle = new URL("/dist/film-elements.js", location.href).href;
const loader = new URL("/dist/loader.js", location.href).href;
const sheet = new URL("/dist/film-elements.css", location.href).href;

const widths = [320, 768, 1280];

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** A page with this in it, to which the script comes later, and what is measured in it. */
async function open(
  markup: string,
  width: number,
  listing = demoFilm,
  src = bundle,
) {
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
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  // A page in a frame may have been drawn once before its style sheet had come.
  await frame(view);
  await frame(view);
  let sum = 0;
  if (isChromium) {
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as Shift).value;
    }).observe({ type: "layout-shift" });
  }
  return {
    view,
    element: view.document.body.firstElementChild as FilmElement,
    /** Where what follows the element begins. */
    after: () =>
      view.document.getElementById("after")!.getBoundingClientRect().top,
    /** Adds the script, and waits until a part is there and painted. */
    async upgrade(name: string, inner = "", listing: "held" | "" = "") {
      if (listing) {
        const { fetch } = view;
        view.fetch = async (...about) => (await released, fetch(...about));
      }
      const script = view.document.createElement("script");
      Object.assign(script, { type: "module", src });
      view.document.head.append(script);
      const element = (): Element => view.document.body.firstElementChild!;
      await until(() => element().shadowRoot && parts(element(), name).length);
      if (inner)
        await until(() =>
          everyElement(view.document.body).some((found) =>
            found.matches(inner),
          ),
        );
      await frame(view);
      for (const image of everyElement(view.document.body))
        if (image.localName === "img")
          (image as HTMLImageElement).loading = "eager";
      await frame(view);
      await frame(view);
      await frame(view);
    },
    /** Lets the listing come that was held. */
    release,
    /** The sum of all layout shifts, in Chromium. */
    shifts: () => sum,
  };
}

describe("nothing on the page moves", () => {
  for (const width of share(widths)) {
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

      it(`under a div that stands in for one in the layout ${layout}, with the loader, ${width} px wide`, async () => {
        const { upgrade, after, shifts } = await open(
          `<div data-film-card data-layout="${layout}" data-src="FILM"></div>`,
          width,
          demoFilm,
          loader,
        );
        const before = after();
        await upgrade("card");
        expect(after()).to.be.closeTo(before, 1);
        expect(shifts()).to.equal(0);
      });

      it(`under a film-card in the layout ${layout}, with JSON between its tags and the loader, ${width} px wide`, async () => {
        const { upgrade, after, shifts } = await open(
          `<film-card layout="${layout}">${script(movie("A", { image: "/demo/posters/earth.svg" }))}</film-card>`,
          width,
          demoFilm,
          loader,
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
      const { view, element, upgrade, release, after, shifts } = await open(
        `<newsletter-signup action="/" src="FILM"></newsletter-signup>`,
        width,
      );
      const before = after();
      await upgrade("form", "", "held");
      expect(after()).to.be.closeTo(before, 1);
      release();
      await until(() =>
        text(element.shadowRoot).includes("The Great Movement"),
      );
      await frame(view);
      await frame(view);
      expect(after()).to.be.closeTo(before, 1);
      expect(shifts()).to.equal(0);
    });
  }
});

/** Each of them, by the part that is there when it is, and what else it is told. */
const later: readonly (readonly [tag: string, part: string, more: string])[] = [
  ["film-synopsis", "text", ""],
  ["film-synopsis", "text", `heading-level="2"`],
  ["film-awards", "awards", ""],
  ["film-awards", "awards", `heading-level="2"`],
  ["film-person", "person", ""],
  ["film-statement", "statement", ""],
  ["film-gallery", "stills", ""],
  ["film-gallery", "stills", `heading-level="2"`],
  ["film-credits", "credits", ""],
  ["press-quotes", "quotes", ""],
];

describe("nothing on the page moves either", () => {
  for (const width of share(widths)) {
    for (const [tag, name, more] of later) {
      const as = more && `, with ${more}`;

      it(`under a ${tag} that is told how high it will be${as}, ${width} px wide`, async () => {
        const markup = (style: string) =>
          `<${tag} style="${style}" ${more} src="FILM"></${tag}>`;
        const first = await open(markup(""), width);
        await first.upgrade(name);
        const height = first.element.getBoundingClientRect().height;
        first.view.frameElement!.remove();
        const { upgrade, after, shifts } = await open(
          markup(`--film-first-size: ${height}px`),
          width,
        );
        const before = after();
        await upgrade(name);
        expect(after()).to.be.closeTo(before, 1);
        expect(shifts()).to.equal(0);
      });
    }

    const trailer = { contentUrl: "/none.mp4" };
    const untitled = movie("A", { trailer });
    const titled = movie("A", { trailer: { ...trailer, name: "Teaser" } });
    for (const [what, markup, film] of [
      ["from src", `<film-trailer src="FILM"></film-trailer>`, untitled],
      [
        "with a title, from src",
        `<film-trailer src="FILM"></film-trailer>`,
        titled,
      ],
      [
        "from JSON",
        `<film-trailer>${script(untitled)}</film-trailer>`,
        untitled,
      ],
    ] as const)
      it(`under a film-trailer ${what}, ${width} px wide`, async () => {
        const { upgrade, after, shifts } = await open(
          markup,
          width,
          listing(film),
        );
        const before = after();
        await upgrade("play");
        expect(after()).to.be.closeTo(before, 1);
        expect(shifts()).to.equal(0);
      });

    it(`under a film-synopsis with JSON between its tags, ${width} px wide`, async () => {
      const { upgrade, after, shifts } = await open(
        `<film-synopsis style="--film-first-size: 28.8px">${script(movie("A", { description: "B" }))}</film-synopsis>`,
        width,
        demoFilm,
        loader,
      );
      const before = after();
      await upgrade("text");
      expect(after()).to.be.closeTo(before, 1);
      expect(shifts()).to.equal(0);
    });

    it(`under a film-page, ${width} px wide`, async () => {
      const { upgrade, after, shifts } = await open(
        `<film-page src="FILM"></film-page>`,
        width,
      );
      // Out of sight before, and after.
      expect(after()).to.be.at.least(900);
      await upgrade("page", "[part=credits]");
      expect(after()).to.be.at.least(900);
      expect(shifts()).to.equal(0);
    });

    it(`under a film-page, with its content written out, ${width} px wide`, async () => {
      const { upgrade, shifts } = await open(
        `<film-page src="FILM"><h1>The Great Movement</h1><p>A young miner walks to La Paz.</p></film-page>`,
        width,
      );
      await upgrade("page", "[part=credits]");
      expect(shifts()).to.equal(0);
    });

    for (const [what, inner] of [
      [
        "elements",
        `<film-card layout="hero"></film-card><film-synopsis heading-level="2"></film-synopsis><film-awards></film-awards><press-quotes></press-quotes><film-credits></film-credits>`,
      ],
      [
        "elements with their content written out",
        `<film-card layout="hero"><h1>The Great Movement</h1><p>1h 25min</p></film-card><film-synopsis><p>A young miner walks to La Paz.</p></film-synopsis><film-awards></film-awards><press-quotes></press-quotes><film-credits></film-credits>`,
      ],
    ] as const)
      it(`under a film-page with ${what} between its tags, ${width} px wide`, async () => {
        const { view, element, upgrade, release, after, shifts } = await open(
          `<film-page src="FILM">${inner}</film-page>`,
          width,
        );
        expect(after()).to.be.at.least(900);
        await upgrade("page", "", "held");
        await frame(view);
        expect(after()).to.be.at.least(900);
        expect(shifts(), "when the script came").to.equal(0);
        // Content that is replaced is as high as it is.
        if (element.querySelector("p")) return;
        release();
        const credits = element.querySelector("film-credits")!;
        await until(() => parts(credits, "names").length);
        for (let i = 0; i < 4; i++) await frame(view);
        expect(after()).to.be.at.least(900);
        expect(shifts(), "when the film came").to.equal(0);
      });
  }

  it("under a film-trailer when it is played", async () => {
    const { element, upgrade, after, shifts } = await open(
      `<film-trailer src="FILM"></film-trailer>`,
      768,
    );
    await upgrade("play");
    const before = after();
    const moved = shifts();
    part(element, "play").click();
    await until(() => parts(element, "video").length);
    await frame(element.ownerDocument.defaultView!);
    await frame(element.ownerDocument.defaultView!);
    expect(after()).to.be.closeTo(before, 0.5);
    expect(shifts()).to.equal(moved);
  });

  it("under a film-gallery when its pictures come", async () => {
    const { upgrade, after, shifts } = await open(
      `<film-gallery src="FILM"></film-gallery>`,
      768,
      listing(
        movie("A", {
          image: [1, 2, 3].map((index) => ({
            contentUrl: `/demo/posters/${["earth", "limite", "nosferatu"][index - 1]}.svg`,
          })),
        }),
      ),
    );
    await upgrade("stills");
    const before = after();
    const moved = shifts();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(after()).to.be.closeTo(before, 0.5);
    expect(shifts()).to.equal(moved);
  });
});

describe("a film-card", () => {
  for (const width of share(widths)) {
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
