import { expect } from "@open-wc/testing";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import {
  all,
  demoFilm,
  heard,
  isChromium,
  isShown,
  load,
  movie,
  part,
  parts,
  put,
  render,
  rest,
  script,
  seen,
  settled,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { clock, until } from "../../../scripts/testing/fault.js";

const quotes = (attributes = "", inner = ""): string =>
  `<press-quotes ${attributes}>${inner}</press-quotes>`;
const review = (reviewBody: string, more: object = {}): object => ({
  "@type": "Review",
  reviewBody,
  ...more,
});
const quotesOf = (
  reviews: readonly object[],
  attributes = "",
): Promise<FilmElement> =>
  load(quotes(attributes, script(movie("A", { review: reviews }))));
/** What was said and by whom. */
const sayings = (element: Element): [string, string][] =>
  parts(element, "quote").map((quote) => [
    text(quote.querySelector("[part=text]")),
    text(quote.querySelector("[part=publisher]")),
  ]);
const starsOf = async (
  reviewRating: unknown,
  lang = "en",
): Promise<HTMLElement> =>
  part(
    await quotesOf([review("Good", { reviewRating })], `lang="${lang}"`),
    "stars",
  );

describe("press-quotes", () => {
  it("puts the marks where the quotation reads, whichever way the page does", async () => {
    const element = await render(
      `<press-quotes dir="rtl" review="“A triumph” Outlet"></press-quotes>`,
    );
    const words = part(element, "text").querySelector("bdi")!;
    expect(getComputedStyle(words, "::before").content).not.to.match(
      /^(none|normal)$/,
    );
    expect(getComputedStyle(words).direction).to.equal("ltr");
  });

  it("have the quotes of the seed, with their outlets", async () => {
    const element = await load(quotes(`src="${demoFilm}"`));
    expect(sayings(element)).to.deep.equal([
      ["A beguiling and nightmarish look at Bolivia’s capital", "Variety"],
      ["A triumph of cinema", "Caimán Cuadernos de Cine"],
      [
        "It’s a small miracle that such a stylistic pick and mix should cohere into something satisfying, but it does",
        "Screen Daily",
      ],
      ["Resonant and engaging", "Eye For Film"],
    ]);
  });

  it("are figures with a quotation and its source", async () => {
    const element = await quotesOf([
      review("Warm", {
        author: "Cordelia Brolly",
        publisher: { name: "The Puddle Gazette", url: "/not-this" },
        datePublished: "2024-11-07",
        url: "/review",
      }),
    ]);
    const figure = part(element, "quote");
    expect(figure.localName).to.equal("figure");
    expect(text(figure.querySelector("blockquote"))).to.equal("Warm");
    const caption = figure.querySelector("figcaption")!;
    expect(text(caption.querySelector("cite"))).to.equal("The Puddle Gazette");
    expect(caption.querySelector("a")!.href).to.equal(
      `${location.origin}/review`,
    );
    expect(text(part(element, "author"))).to.equal("Cordelia Brolly");
    expect(part(element, "date").getAttribute("datetime")).to.equal(
      "2024-11-07",
    );
    expect(text(part(element, "date"))).to.match(
      /^(7 November 2024|November 7, 2024)$/,
    );
  });

  it("name the critic where there is no outlet", async () => {
    const element = await quotesOf([review("Warm", { author: "Hester Fogg" })]);
    expect(text(part(element, "publisher"))).to.equal("Hester Fogg");
    expect(parts(element, "author").length).to.equal(0);
  });

  it("have their quotation marks from the page, once", async () => {
    const element = await quotesOf([review("“Warm”"), review('"Dry"')]);
    expect(sayings(element).map(([said]) => said)).to.deep.equal([
      "Warm",
      "Dry",
    ]);
    const before = getComputedStyle(
      part(element, "text").querySelector("bdi")!,
      "::before",
    ).content;
    expect(before).to.contain("quote");
  });

  it("are each in their own language", async () => {
    const element = await quotesOf([
      review("Warm", { inLanguage: "en" }),
      review("Cálida", { inLanguage: "es" }),
      review("Chaude", { inLanguage: "French" }),
      review("Quente"),
    ]);
    expect(
      parts(element, "text").map(
        (quote) => quote.querySelector("[lang]")?.getAttribute("lang") ?? "",
      ),
    ).to.deep.equal(["", "es", "fr", ""]);
  });

  it("are a list with a name", async () => {
    const element = await load(quotes(`src="${demoFilm}"`));
    const list = part(element, "quotes");
    expect(list.localName).to.equal("ul");
    expect(list.getAttribute("role")).to.equal("list");
    expect(list.getAttribute("aria-label")).to.equal("Press quotes");
    expect(list.children.length).to.equal(4);
  });

  it("stand side by side in a grid, where there is room", async () => {
    const element = await load(quotes(`layout="grid" src="${demoFilm}"`), 900);
    const tops = () =>
      new Set(
        [...part(element, "quotes").children].map(
          (item) => item.getBoundingClientRect().top,
        ),
      ).size;
    expect(tops()).to.be.below(4);
    (element.parentElement as HTMLElement).style.inlineSize = "300px";
    await until(() => tops() === 4);
    element.layout = "list";
    await settled(element);
    (element.parentElement as HTMLElement).style.inlineSize = "900px";
    await until(() => tops() === 4);
  });

  it("that are none leave what stands between the tags", async () => {
    const element = await load(
      quotes("", script(movie("A", { review: [] })) + "<p>By hand"),
    );
    expect(parts(element, "quotes").length).to.equal(0);
    expect(isShown(element.querySelector("p")!)).to.equal(true);
  });

  describe("with marks", () => {
    for (const [mark, shown, spoken] of [
      [4, "★★★★☆", "4 out of 5 stars"],
      ["4/5", "★★★★☆", "4 out of 5 stars"],
      [{ ratingValue: 3.5 }, "★★★½☆", "3.5 out of 5 stars"],
      [{ ratingValue: "3", bestRating: "4" }, "★★★☆", "3 out of 4 stars"],
      [{ ratingValue: 0 }, "☆☆☆☆☆", "0 out of 5 stars"],
      [{ ratingValue: 5 }, "★★★★★", "5 out of 5 stars"],
    ] as const) {
      it(`up to five as stars: ${JSON.stringify(mark)}`, async () => {
        const stars = await starsOf(mark);
        expect(seen(stars)).to.equal(shown);
        expect(heard(stars)).to.equal(spoken);
      });
    }

    it("out of ten as numbers", async () => {
      const stars = await starsOf({ ratingValue: 9, bestRating: 10 });
      expect(seen(stars)).to.equal("9/10");
      expect(heard(stars)).to.equal("9/10");
    });

    it("in the page's language", async () => {
      expect(heard(await starsOf(3.5, "es"))).to.equal("3,5 de 5 estrellas");
    });

    it("alone, without words", async () => {
      const element = await quotesOf([
        { "@type": "Review", reviewRating: 4, publisher: "The Outlet" },
      ]);
      expect(seen(part(element, "stars"))).to.equal("★★★★☆");
      expect(parts(element, "text").length).to.equal(0);
    });

    for (const mark of [-1, 6, "x", NaN, { ratingValue: 11, bestRating: 10 }]) {
      it(`left out when they cannot be: ${JSON.stringify(mark)}`, async () => {
        const element = await quotesOf([
          review("Good", { reviewRating: { ratingValue: mark } }),
        ]);
        expect(parts(element, "stars").length).to.equal(0);
        expect(sayings(element)).to.deep.equal([["Good", ""]]);
      });
    }
  });

  describe("from an attribute", () => {
    it("are as a press sheet has them", async () => {
      const element = await render(
        quotes(
          `review="“A triumph of cinema” Caimán Cuadernos de Cine “Resonant, and engaging” – Eye For Film"`,
        ),
      );
      expect(sayings(element)).to.deep.equal([
        ["A triumph of cinema", "Caimán Cuadernos de Cine"],
        ["Resonant, and engaging", "Eye For Film"],
      ]);
    });

    it("take the place of the listing's", async () => {
      const element = await load(
        quotes(`src="${demoFilm}" review="“Warm” The Puddle Gazette"`),
      );
      expect(sayings(element)).to.deep.equal([["Warm", "The Puddle Gazette"]]);
    });

    it("that is empty are none", async () => {
      const element = await load(quotes(`src="${demoFilm}" review=""`, "<p>B"));
      expect(sayings(element)).to.deep.equal([]);
      expect(isShown(element.querySelector("p")!)).to.equal(true);
    });
  });

  describe("written out between the tags", () => {
    const written = `
      <blockquote>“A triumph <em>of</em> cinema” <cite>Caimán Cuadernos de Cine</cite></blockquote>
      <figure>
        <blockquote cite="/review" lang="fr"><p>Chaude</p></blockquote>
        <figcaption>— Les Carnets</figcaption>
      </figure>
      <blockquote>Warm <cite>– <a href="/warm">The Puddle Gazette</a></cite></blockquote>`;

    it("are the quotes, with their sources", async () => {
      const element = await render(quotes("", written));
      expect(sayings(element)).to.deep.equal([
        ["A triumph of cinema", "Caimán Cuadernos de Cine"],
        ["Chaude", "Les Carnets"],
        ["Warm", "The Puddle Gazette"],
      ]);
      expect(
        parts(element, "text")[1]!
          .querySelector("[lang]")!
          .getAttribute("lang"),
      ).to.equal("fr");
      expect(
        all<HTMLAnchorElement>(element, "cite a").map(
          ({ pathname }) => pathname,
        ),
      ).to.deep.equal(["/review", "/warm"]);
      expect(element.querySelectorAll("blockquote").length).to.equal(3);
      expect(isShown(element.querySelector("blockquote")!)).to.equal(false);
    });

    it("may come later, as when a parser is slow", async () => {
      const element = await render(quotes());
      element.innerHTML = written;
      await until(() => sayings(element).length === 3);
      element.insertAdjacentHTML(
        "beforeend",
        "<blockquote>Dry <cite>A Desert Paper</cite></blockquote>",
      );
      await until(() => sayings(element).length === 4);
    });

    it("stand behind those of a listing", async () => {
      const element = await load(quotes(`src="${demoFilm}"`, written));
      expect(sayings(element)).to.have.lengthOf(4);
      expect(sayings(element)[0]![1]).to.equal("Variety");
    });

    it("do not run out into markup", async () => {
      const element = await render(
        quotes(
          "",
          "<blockquote>A &lt;b&gt;bold&lt;/b&gt; film <cite>X</cite></blockquote>",
        ),
      );
      expect(text(part(element, "text"))).to.equal("A <b>bold</b> film");
    });
  });

  describe("in a carousel", () => {
    const track = (element: Element): HTMLElement => part(element, "track");
    const slides = (element: Element) => all(element, ".slide");
    const current = (element: Element): number[] =>
      slides(element).flatMap((slide, index) => (slide.inert ? [] : [index]));
    const buttons = (element: Element) => parts(element, "button");
    const at = (element: Element, index: number): Promise<void> =>
      until(
        () => current(element).join() === String(index),
        `not at ${index} but at ${current(element).join()}`,
      );
    const carousel = (attributes = ""): Promise<FilmElement> =>
      load(quotes(`layout="carousel" src="${demoFilm}" ${attributes}`), 600);

    it("are a region with a name, of slides that say where they are", async () => {
      const element = await carousel();
      const region = part(element, "quotes");
      expect(region.getAttribute("role")).to.equal("region");
      expect(region.getAttribute("aria-roledescription")).to.equal("carousel");
      expect(region.getAttribute("aria-label")).to.equal("Press quotes");
      expect(
        slides(element).map((slide) => slide.getAttribute("aria-label")),
      ).to.deep.equal(["1 of 4", "2 of 4", "3 of 4", "4 of 4"]);
      for (const slide of slides(element)) {
        expect(slide.getAttribute("role")).to.equal("group");
        expect(slide.getAttribute("aria-roledescription")).to.equal("slide");
      }
    });

    it("show one at a time, and the others are out of reach", async () => {
      const element = await carousel();
      expect(current(element)).to.deep.equal([0]);
      const width = track(element).clientWidth;
      for (const slide of slides(element))
        expect(slide.getBoundingClientRect().width).to.be.closeTo(width, 1);
    });

    it("move by buttons with names", async () => {
      const element = await carousel();
      const [previous, next] = buttons(element);
      expect(previous!.getAttribute("aria-label")).to.equal("Previous");
      expect(next!.getAttribute("aria-label")).to.equal("Next");
      next!.click();
      await at(element, 1);
      expect(text(part(element, "controls").querySelector("span"))).to.equal(
        "2 / 4",
      );
      next!.click();
      await at(element, 2);
      previous!.click();
      await at(element, 1);
    });

    it("keep the focus on a button at the ends, where it does nothing", async () => {
      const element = await carousel();
      const [previous, next] = buttons(element);
      expect(previous!.getAttribute("aria-disabled")).to.equal("true");
      expect(next!.getAttribute("aria-disabled")).to.equal("false");
      for (let index = 1; index < 4; index++) {
        next!.focus();
        next!.click();
        await at(element, index);
      }
      expect(next!.getAttribute("aria-disabled")).to.equal("true");
      expect(element.shadowRoot!.activeElement === next).to.equal(true);
      next!.click();
      await rest();
      expect(current(element)).to.deep.equal([3]);
      previous!.click();
      await at(element, 2);
      expect(next!.getAttribute("aria-disabled")).to.equal("false");
    });

    it("move by the arrow keys", async () => {
      const element = await carousel();
      track(element).focus();
      await sendKeys({ press: "ArrowRight" });
      await at(element, 1);
      await sendKeys({ press: "ArrowLeft" });
      await at(element, 0);
    });

    it("move the other way where one reads from the right", async () => {
      const place = put<HTMLElement>(
        `<div dir="rtl">${quotes(`layout="carousel" src="${demoFilm}"`)}</div>`,
        600,
      );
      const element = place.firstElementChild as FilmElement;
      await until(() => slides(element).length);
      track(element).focus();
      await sendKeys({ press: "ArrowLeft" });
      await at(element, 1);
      await sendKeys({ press: "ArrowRight" });
      await at(element, 0);
      buttons(element)[1]!.click();
      await at(element, 1);
      buttons(element)[0]!.click();
      await at(element, 0);
      expect(getComputedStyle(buttons(element)[0]!).scale).to.match(/^-1/);
    });

    it("tell those who listen which one has come", async () => {
      const element = await carousel();
      expect(track(element).getAttribute("aria-live")).to.equal("polite");
    });

    it("can be reached by keyboard alone, and left", async () => {
      const element = await carousel();
      const after = document.createElement("button");
      element.after(after);
      const stops: string[] = [];
      for (let i = 0; i < 6 && document.activeElement !== after; i++) {
        await sendKeys({ press: "Tab" });
        const active = element.shadowRoot!.activeElement;
        if (active) stops.push(active.getAttribute("part")!);
      }
      expect(stops).to.deep.equal(["track", "button", "button"]);
    });

    it("do not move by themselves", async () => {
      clock.install();
      try {
        const element = await carousel();
        clock.pass(60_000);
        await rest();
        expect(current(element)).to.deep.equal([0]);
        expect(clock.due).to.deep.equal([]);
      } finally {
        await clock.restore();
      }
    });

    it("move at once for those who asked for less motion", async () => {
      const element = await carousel();
      const behaviour = () => getComputedStyle(track(element)).scrollBehavior;
      const reduced = matchMedia("(prefers-reduced-motion: reduce)");
      expect(behaviour()).to.equal(reduced.matches ? "auto" : "smooth");
      if (!isChromium) return;
      await emulateMedia({ reducedMotion: "reduce" });
      try {
        expect(behaviour()).to.equal("auto");
        buttons(element)[1]!.click();
        await at(element, 1);
      } finally {
        await emulateMedia({ reducedMotion: "no-preference" });
      }
    });

    it("stay where they are when the page gets narrower", async () => {
      const element = await carousel();
      buttons(element)[1]!.click();
      await at(element, 1);
      (element.parentElement as HTMLElement).style.inlineSize = "320px";
      await until(() => track(element).clientWidth === 320);
      await at(element, 1);
    });

    it("are shown at their first when others come", async () => {
      const element = await carousel();
      for (let index = 1; index < 4; index++) {
        buttons(element)[1]!.click();
        await at(element, index);
      }
      element.film = movie("A", { review: [review("X"), review("Y")] });
      await until(() => slides(element).length === 2);
      await until(() => current(element).length === 1, "no slide is current");
      const [shown] = current(element);
      const { left } = slides(element)[shown!]!.getBoundingClientRect();
      await until(
        () => Math.abs(left - track(element).getBoundingClientRect().left) < 2,
        "another slide is shown than is current",
      );
    });

    it("are Spanish where the page is", async () => {
      const element = await carousel(`lang="es"`);
      await until(() => slides(element).length);
      expect(part(element, "quotes").getAttribute("aria-label")).to.equal(
        "La crítica ha dicho",
      );
      expect(slides(element)[0]!.getAttribute("aria-label")).to.equal("1 de 4");
      expect(buttons(element)[1]!.getAttribute("aria-label")).to.equal(
        "Siguiente",
      );
    });

    it("need two quotes; one stands by itself", async () => {
      const element = await quotesOf([review("Alone")], `layout="carousel"`);
      expect(parts(element, "track").length).to.equal(0);
      expect(sayings(element)).to.deep.equal([["Alone", ""]]);
    });
  });

  it("hangs its marks in the margin, but not where that widens the page", async () => {
    const place = put<HTMLElement>(
      `<div style="inline-size: 320px; overflow: auto"><press-quotes review="“A triumph” B"></press-quotes></div>`,
    );
    const element = place.firstElementChild as FilmElement;
    await settled(element);
    const indent = () => getComputedStyle(part(element, "text")).textIndent;
    expect(parseFloat(indent())).to.be.below(0);
    place.dir = "rtl";
    expect(indent()).to.equal("0px");
    place.dir = "ltr";
    const around = put<HTMLElement>(`<div dir="rtl"></div>`);
    around.append(element);
    place.append(around);
    expect(place.scrollWidth).to.equal(320);
  });
});
