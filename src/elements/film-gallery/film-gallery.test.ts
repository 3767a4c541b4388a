import { expect } from "@open-wc/testing";
import {
  executeServerCommand,
  sendKeys,
  setViewport,
} from "@web/test-runner-commands";
import {
  all,
  frame,
  isShown,
  load,
  movie,
  part,
  parts,
  poster,
  put,
  render,
  rest,
  script,
  settled,
  still,
  text,
  type FilmElement,
} from "../../../scripts/testing/elements.js";
import { fault, until } from "../../../scripts/testing/fault.js";

const pathFor = (name: string): string =>
  `/demo/stills/the-great-movement-${name}.svg`;
const image = (name: string, more: object = {}): object => ({
  ...still,
  contentUrl: pathFor(name),
  ...more,
});
const three = [
  poster,
  image("road", { caption: "The road", creditText: "Ada Kahn" }),
  image("market", { creditText: "Ben Ode" }),
  image("hut"),
];
const gallery = (attributes = "", inner = ""): string =>
  `<film-gallery ${attributes}>${inner}</film-gallery>`;
const galleryOf = (
  images: unknown = three,
  attributes = "",
  inner = "",
): Promise<FilmElement> =>
  load(
    gallery(attributes, script(movie("A Film", { image: images })) + inner),
    800,
  );

const pictures = (element: Element) =>
  parts(element, "image") as HTMLImageElement[];
const alts = (element: Element): string[] =>
  pictures(element).map(({ alt }) => alt);
const dialogOf = (element: Element) =>
  part<HTMLDialogElement>(element, "lightbox");
const track = (element: Element): HTMLElement => part(element, "track");
const slides = (element: Element) => all(element, ".slide");
const buttons = (element: Element) => parts(element, "button");
/** Those of the slides that are not out of reach. */
const current = (element: Element): string =>
  slides(element)
    .flatMap((slide, index) => (slide.inert ? [] : [index]))
    .join();
const at = (element: Element, index: number): Promise<void> =>
  until(
    () => current(element) === String(index),
    `not at ${index} but at ${current(element)}`,
  );
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** Clicks on a still, and waits until it is large. */
async function open(element: FilmElement, index = 0): Promise<void> {
  const button = parts(element, "enlarge")[index]!;
  button.focus();
  button.click();
  await until(() => parts(element, "lightbox")[0]?.matches(":modal"));
  await at(element, index);
  await frame();
}
const canScroll = (): boolean =>
  getComputedStyle(document.documentElement).overflowY === "visible";
const closed = async (element: FilmElement): Promise<void> => {
  await until(() => !dialogOf(element).open, "still open");
  await until(() => !slides(element).length, "closed, but not empty");
};

describe("film-gallery", () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it("has the stills of a listing, and not its poster, nor other sizes of it", async () => {
    const element = await galleryOf([
      poster,
      {
        ...poster,
        contentUrl: "/demo/posters/limite.svg",
        width: 400,
        height: 600,
      },
      ...three.slice(1),
      image("road"),
    ]);
    expect(
      pictures(element).map(({ src }) => new URL(src).pathname),
    ).to.deep.equal([pathFor("road"), pathFor("market"), pathFor("hut")]);
  });

  it("is a list of buttons, each with a picture that says what it shows", async () => {
    const element = await galleryOf();
    const list = part(element, "stills");
    expect(list.localName).to.equal("ul");
    expect(list.getAttribute("role")).to.equal("list");
    expect(parts(element, "enlarge").map(({ localName }) => localName)).to.eql([
      "button",
      "button",
      "button",
    ]);
    expect(
      parts(element, "enlarge").every(
        (button) => button.getAttribute("aria-haspopup") === "dialog",
      ),
    ).to.equal(true);
    expect(alts(element)).to.deep.equal([
      "The road",
      "Still 2 from A Film",
      "Still 3 from A Film",
    ]);
  });

  it("says who is to be named with a still, under it", async () => {
    const element = await galleryOf();
    expect(parts(element, "still").map(text)).to.deep.equal([
      "Ada Kahn",
      "Ben Ode",
      "",
    ]);
  });

  it("holds each picture's place, and fetches it when it is near", async () => {
    const element = await galleryOf();
    for (const picture of pictures(element)) {
      expect(picture.loading).to.equal("lazy");
      expect(picture.getAttribute("width")).to.equal("1600");
      expect(picture.getAttribute("height")).to.equal("900");
    }
    for (const button of parts(element, "enlarge")) {
      const { width, height } = button.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
    }
  });

  describe("of pictures between its tags", () => {
    const written = `
      <img src="${pathFor("road")}" width="1600" height="900" alt="The road at dusk">
      <figure>
        <img src="${pathFor("market")}" alt="">
        <figcaption>
          The market
        </figcaption>
      </figure>
      <p>Words</p>`;

    it("has them, with their texts, and shows them once", async () => {
      const element = await render(gallery("", written));
      expect(
        pictures(element).map(({ src, alt }) => [new URL(src).pathname, alt]),
      ).to.deep.equal([
        [pathFor("road"), "The road at dusk"],
        [pathFor("market"), "The market"],
      ]);
      expect(pictures(element)[0]!.getAttribute("width")).to.equal("1600");
      expect(isShown(element.querySelector("img")!)).to.equal(false);
    });

    it("has an upright one as well, for nobody said that it is a poster", async () => {
      const upright = `<img src="/demo/posters/earth.svg" width="600" height="900" alt="A poster">`;
      const element = await render(gallery("", upright));
      expect(alts(element)).to.deep.equal(["A poster"]);
    });

    it("has those that come later, as when a parser is slow", async () => {
      const element = await render(gallery());
      element.innerHTML = written;
      await until(() => pictures(element).length === 2);
      element.insertAdjacentHTML(
        "beforeend",
        `<img src="${pathFor("hut")}" alt="The hut">`,
      );
      await until(() => pictures(element).length === 3);
    });

    it("has the listing's instead where there is one", async () => {
      const element = await galleryOf(three, "", written);
      expect(alts(element)[0]).to.equal("The road");
      expect(pictures(element).length).to.equal(3);
    });

    it("shows what stands there until a listing comes", async () => {
      const element = await render(gallery(`src="${fault("stall")}"`, written));
      expect(isShown(element.querySelector("img")!)).to.equal(true);
      expect(pictures(element).length).to.equal(0);
    });

    it("keeps both the alternative text and the caption", async () => {
      const element = await render(
        gallery(
          "",
          `<figure><img src="${pathFor("road")}" alt="A road at dusk"><figcaption>Day one</figcaption></figure>`,
        ),
      );
      expect(alts(element)).to.deep.equal(["A road at dusk"]);
      await open(element);
      const [slide] = slides(element);
      expect(`${slide!.querySelector("img")!.alt} ${text(slide)}`).to.contain(
        "A road at dusk",
      );
    });

    it("has a name for those that have none", async () => {
      const element = await render(
        gallery(
          "",
          `<img src="${pathFor("road")}"><img src="${pathFor("hut")}">`,
        ),
      );
      expect(alts(element)).to.deep.equal(["Stills 1", "Stills 2"]);
    });

    it("runs no script from an address", async () => {
      const element = await render(
        gallery("", `<img src="javascript:alert(1)" alt="A">`),
      );
      expect(pictures(element).length).to.equal(0);
    });
  });

  describe("of a film that has none", () => {
    for (const [what, images] of [
      ["no picture", []],
      ["a poster alone", [poster]],
      ["pictures that have no address", [poster, { caption: "A" }]],
    ] as const) {
      it(`leaves what stands between the tags, without a heading: ${what}`, async () => {
        const element = await galleryOf(
          images,
          `heading-level="2"`,
          "<p>By hand",
        );
        expect(isShown(element.querySelector("p")!)).to.equal(true);
        expect(all(element, "section, h2, dialog, li").length).to.equal(0);
      });
    }
  });

  describe("under a heading", () => {
    it("is a landmark with the heading's name", async () => {
      const element = await galleryOf(three, `heading-level="4"`);
      const section = part(element, "section");
      expect(section.localName).to.equal("section");
      expect(section.getAttribute("aria-label")).to.equal("Stills");
      expect(text(all(element, "h4")[0])).to.equal("Stills");
      expect(section.contains(part(element, "stills"))).to.equal(true);
    });

    it("has none when nobody asked for one", async () => {
      const element = await galleryOf();
      expect(all(element, "section, h1, h2, h3").length).to.equal(0);
    });
  });

  describe("in the page's language", () => {
    it("Spanish", async () => {
      const element = await galleryOf(three, `lang="es" heading-level="2"`);
      expect(text(part(element, "heading"))).to.equal("Fotogramas");
      expect(alts(element)[1]).to.equal("Fotograma 2 de A Film");
      await open(element);
      expect(
        buttons(element).map((button) => button.getAttribute("aria-label")),
      ).to.deep.equal(["Anterior", "Siguiente", "Cerrar"]);
      expect(dialogOf(element).getAttribute("aria-label")).to.equal(
        "Fotogramas",
      );
    });

    it("Arabic, with captions that run their own way", async () => {
      const element = await galleryOf(
        three,
        `lang="ar" dir="rtl" heading-level="2"`,
      );
      await until(() => text(part(element, "heading")) === "صور من الفيلم");
      expect(isShown(part(element, "image"))).to.equal(true);
      const bdi = part(element, "caption").querySelector("bdi")!;
      expect(getComputedStyle(bdi).direction).to.equal("ltr");
    });
  });

  describe("opens a still", () => {
    it("in a modal dialog with a name", async () => {
      const element = await galleryOf();
      expect(dialogOf(element).open).to.equal(false);
      await open(element, 1);
      const dialog = dialogOf(element);
      expect(dialog.matches(":modal")).to.equal(true);
      expect(dialog.getAttribute("aria-label")).to.equal("Stills");
      const { left, top, width, height } = dialog.getBoundingClientRect();
      expect([left, top, width, height]).to.deep.equal([
        0,
        0,
        document.documentElement.clientWidth,
        innerHeight,
      ]);
    });

    it("that was clicked, whichever it is", async () => {
      const element = await galleryOf();
      for (const index of [2, 0, 1]) {
        await open(element, index);
        const box = slides(element)[index]!.getBoundingClientRect();
        expect(box.left).to.be.closeTo(0, 1);
        expect(text(part(element, "controls").querySelector("span"))).to.equal(
          `${index + 1} / 3`,
        );
        dialogOf(element).close();
        await closed(element);
      }
    });

    it("and nothing but it can be reached", async () => {
      const element = await galleryOf();
      await open(element, 1);
      expect(current(element)).to.equal("1");
      expect(slides(element).map(({ inert }) => inert)).to.deep.equal([
        true,
        false,
        true,
      ]);
    });

    it("which says where it is among how many", async () => {
      const element = await galleryOf();
      await open(element);
      for (const [index, slide] of slides(element).entries()) {
        expect(slide.getAttribute("role")).to.equal("group");
        expect(slide.getAttribute("aria-roledescription")).to.equal("slide");
        expect(slide.getAttribute("aria-label")).to.equal(`${index + 1} of 3`);
      }
      expect(track(element).getAttribute("aria-live")).to.equal("polite");
    });

    it("with its words and its credit, once for those who listen", async () => {
      const element = await galleryOf();
      await open(element);
      expect(slides(element).map(text)).to.deep.equal([
        "The road Ada Kahn",
        "Ben Ode",
        "",
      ]);
      expect(
        slides(element).map((slide) => slide.querySelector("img")!.alt),
      ).to.deep.equal(["", "Still 2 from A Film", "Still 3 from A Film"]);
    });

    it("whole, as large as it fits", async () => {
      const element = await galleryOf();
      await open(element);
      const picture = slides(element)[0]!.querySelector("img")!;
      picture.loading = "eager";
      await until(() => picture.complete && picture.naturalWidth);
      expect(getComputedStyle(picture).objectFit).to.equal("contain");
      const box = picture.getBoundingClientRect();
      expect(box.width).to.be.above(400);
      expect(box.right).to.be.at.most(innerWidth);
      expect(box.bottom).to.be.at.most(innerHeight);
      const caption = slides(element)[0]!.querySelector("figcaption")!;
      expect(caption.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    });

    it("by keyboard, and the focus goes in and comes back", async () => {
      const element = await galleryOf();
      const button = parts(element, "enlarge")[1]!;
      button.focus();
      await sendKeys({ press: "Enter" });
      await until(() => dialogOf(element).open, "not open");
      await at(element, 1);
      await until(
        () => focused(element)?.getAttribute("aria-label") === "Close",
        "not on the close button",
      );
      await sendKeys({ press: "Escape" });
      await closed(element);
      await until(() => focused(element) === button, "not back");
    });

    it("and stays closed when the last of a scroll comes late", async () => {
      const element = await galleryOf();
      await open(element, 1);
      const [track] = parts(element, "track");
      dialogOf(element).close();
      await closed(element);
      track!.dispatchEvent(new Event("scroll"));
      await settled(element);
      expect(slides(element).length).to.equal(0);
    });

    it("and keeps the focus in the dialog", async () => {
      const element = await galleryOf();
      const after = document.createElement("button");
      element.after(after);
      await open(element);
      for (let i = 0; i < 6; i++) {
        await sendKeys({ press: "Tab" });
        expect(document.activeElement === after, String(i)).to.equal(false);
        expect(
          focused(element)?.getAttribute("part") ?? "",
          String(i),
        ).not.to.equal("enlarge");
      }
    });

    it("in a small window too", async () => {
      await setViewport({ width: 320, height: 480 });
      try {
        const element = await galleryOf();
        await open(element, 1);
        for (const button of buttons(element)) {
          const box = button.getBoundingClientRect();
          expect(box.left).to.be.at.least(0);
          expect(box.right).to.be.at.most(320);
          expect(box.bottom).to.be.at.most(480);
        }
        expect(slides(element)[1]!.getBoundingClientRect().width).to.be.closeTo(
          320,
          1,
        );
        expect(dialogOf(element).scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  });

  describe("closes", () => {
    it("by its button, and is empty then", async () => {
      const element = await galleryOf();
      await open(element);
      buttons(element)[2]!.click();
      await closed(element);
      expect(text(dialogOf(element))).to.equal("");
      expect(dialogOf(element).querySelectorAll("img").length).to.equal(0);
      expect(focused(element) === parts(element, "enlarge")[0]).to.equal(true);
    });

    it("by Escape, and opens again", async () => {
      const element = await galleryOf();
      for (let i = 0; i < 2; i++) {
        await open(element, 2);
        await sendKeys({ press: "Escape" });
        await closed(element);
      }
    });

    it("when it is taken off the page, and is as before when it is back", async () => {
      const element = await galleryOf();
      const place = element.parentElement!;
      await open(element, 1);
      element.remove();
      await rest();
      place.append(element);
      await settled(element);
      await closed(element);
      expect(getComputedStyle(dialogOf(element)).display).to.equal("none");
      expect(canScroll()).to.equal(true);
      await open(element, 2);
    });

    it("when the film has no stills any more", async () => {
      const element = await galleryOf();
      await open(element, 2);
      element.film = movie("B", { image: [poster] });
      await settled(element);
      expect(document.querySelector(":modal")).to.equal(null);
      expect(all(element, "dialog").length).to.equal(0);
      expect(canScroll()).to.equal(true);
      element.film = movie("C", { image: three });
      await settled(element);
      expect(dialogOf(element).open).to.equal(false);
      expect(slides(element).length).to.equal(0);
    });
  });

  it("shows one that there is when another film comes while it is open", async () => {
    const element = await galleryOf();
    await open(element, 2);
    element.film = movie("B", { image: three.slice(0, 3) });
    await until(() => slides(element).length === 2);
    await until(() => current(element).length === 1, "no slide is current");
    const box = slides(element)[Number(current(element))]!;
    await until(
      () => Math.abs(box.getBoundingClientRect().left) < 2,
      "another slide is shown than is current",
    );
  });

  describe("moves", () => {
    for (const [dir, forwards, back] of [
      ["ltr", "ArrowRight", "ArrowLeft"],
      ["rtl", "ArrowLeft", "ArrowRight"],
    ] as const) {
      it(`by arrow keys in the direction in which they point, ${dir}`, async () => {
        const element = await galleryOf(three, `dir="${dir}"`);
        await open(element);
        await sendKeys({ press: forwards });
        await at(element, 1);
        await sendKeys({ press: forwards });
        await at(element, 2);
        await sendKeys({ press: forwards });
        await rest();
        await at(element, 2);
        await sendKeys({ press: back });
        await at(element, 1);
      });

      it(`by buttons, ${dir}`, async () => {
        const element = await galleryOf(three, `dir="${dir}"`);
        await open(element);
        const [previous, next] = buttons(element);
        next!.click();
        await at(element, 1);
        previous!.click();
        await at(element, 0);
        // The arrow that goes on points to where the next one is.
        const points = getComputedStyle(next!).scale.startsWith("-1") ? -1 : 1;
        expect(points).to.equal(dir === "ltr" ? 1 : -1);
      });

      it(`by a swipe, ${dir}`, async () => {
        const element = await galleryOf(three, `dir="${dir}"`);
        await open(element);
        const { clientWidth, scrollWidth } = track(element);
        expect(scrollWidth).to.be.closeTo(3 * clientWidth, 2);
        const style = getComputedStyle(track(element));
        expect(style.overflowX).to.equal("auto");
        expect(style.scrollSnapType).to.match(/^x mandatory/);
        track(element).scrollTo({
          left: dir === "ltr" ? 2 * clientWidth : -2 * clientWidth,
          behavior: "instant",
        });
        await at(element, 2);
        expect(text(part(element, "controls").querySelector("span"))).to.equal(
          "3 / 3",
        );
      });
    }

    it("no further than the ends, where its buttons say so and keep the focus", async () => {
      const element = await galleryOf();
      await open(element);
      const [previous, next] = buttons(element);
      const disabled = () =>
        [previous, next].map((button) => button!.getAttribute("aria-disabled"));
      expect(disabled()).to.deep.equal(["true", "false"]);
      previous!.focus();
      previous!.click();
      await rest();
      await frame();
      expect(current(element)).to.equal("0");
      next!.click();
      await at(element, 1);
      expect(disabled()).to.deep.equal(["false", "false"]);
      next!.focus();
      next!.click();
      await at(element, 2);
      expect(disabled()).to.deep.equal(["false", "true"]);
      next!.click();
      await rest();
      await frame();
      expect(current(element)).to.equal("2");
      expect(focused(element) === next).to.equal(true);
    });

    it("not by keys that are the browser's", async () => {
      const element = await galleryOf();
      await open(element);
      const event = new KeyboardEvent("keydown", {
        key: "ArrowRight",
        altKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      buttons(element)[2]!.dispatchEvent(event);
      await frame();
      expect(event.defaultPrevented).to.equal(false);
      expect(current(element)).to.equal("0");
    });

    it("at once for those who asked for less motion", async () => {
      const element = await galleryOf();
      await open(element);
      const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
      expect(getComputedStyle(track(element)).scrollBehavior).to.equal(
        reduced ? "auto" : "smooth",
      );
    });
  });

  describe("does not let the page behind move", () => {
    const longPage = async (): Promise<FilmElement> => {
      const element = await galleryOf();
      put(`<div style="block-size: 3000px"></div>`);
      await frame();
      return element;
    };
    const wheel = () =>
      executeServerCommand<boolean, object>("wheel", {
        position: [400, 300],
        delta: [0, 200],
      });
    /** Where the page is when it has come to rest. */
    const restsAt = async (): Promise<number> => {
      let last = -1;
      for (let same = 0; same < 8; await frame()) {
        same = scrollY === last ? same + 1 : 0;
        last = scrollY;
      }
      return last;
    };
    const backToTop = async (): Promise<void> => {
      scrollTo(0, 0);
      expect(await restsAt()).to.equal(0);
    };

    it("under the wheel", async function () {
      const element = await longPage();
      if (!(await wheel())) this.skip();
      await until(() => scrollY, "nothing moves it at all");
      await restsAt();
      await backToTop();
      await open(element, 1);
      expect(canScroll()).to.equal(false);
      await wheel();
      expect(await restsAt()).to.equal(0);
    });

    for (const press of ["PageDown", "ArrowDown", "End"])
      it(`by the key ${press}`, async () => {
        const element = await longPage();
        await sendKeys({ press });
        await until(() => scrollY, "nothing moves it at all");
        await restsAt();
        await backToTop();
        await open(element, 1);
        await sendKeys({ press });
        expect(await restsAt()).to.equal(0);
      });

    it("and gives it back as it was", async () => {
      const element = await longPage();
      element.parentElement!.style.paddingBlockStart = "200px";
      scrollTo(0, 100);
      await open(element);
      expect(scrollY).to.equal(100);
      dialogOf(element).close();
      await closed(element);
      expect(scrollY).to.equal(100);
      scrollTo(0, 300);
      expect(scrollY).to.equal(300);
    });
  });

  describe("of one still", () => {
    it("opens it, with nowhere to go", async () => {
      const element = await galleryOf([poster, image("road")]);
      await open(element);
      const [previous, next] = buttons(element);
      expect(previous!.getAttribute("aria-disabled")).to.equal("true");
      expect(next!.getAttribute("aria-disabled")).to.equal("true");
      await sendKeys({ press: "ArrowRight" });
      await frame();
      expect(current(element)).to.equal("0");
    });
  });

  describe("of a still that cannot be had", () => {
    const broken = {
      contentUrl: fault("status", { status: 404 }),
      width: 9,
      height: 5,
    };

    it("takes up no room, and the others are there", async () => {
      const element = await galleryOf([poster, broken, image("road")]);
      const [first, second] = parts(element, "still");
      await until(() => !isShown(first!), "still there");
      await until(() => isShown(second!.querySelector("img")!));
      expect(second!.getBoundingClientRect().left).to.be.closeTo(
        part(element, "stills").getBoundingClientRect().left,
        1,
      );
      await open(element, 1);
    });

    it("makes room for one of another film that can", async () => {
      const element = await galleryOf([poster, broken]);
      await until(() => !isShown(part(element, "still")), "still there");
      element.film = movie("B", { image: [poster, image("road")] });
      await settled(element);
      await until(() => isShown(part(element, "image")), "not there");
    });
  });

  for (const count of [4, 5])
    it(`leaves no hole among ${count} stills`, async () => {
      const image = "/demo/posters/earth.svg";
      const element = await load(
        `<film-gallery>${script(movie("A", { image: Array.from({ length: count + 1 }, (_, index) => ({ url: `${image}?${index}`, width: index ? 1600 : 400, height: 900 - index * 10 })) }))}</film-gallery>`,
        960,
      );
      const boxes = parts(element, "still").map((still) =>
        still.getBoundingClientRect(),
      );
      expect(boxes.length).to.equal(count);
      const last = boxes.at(-1)!;
      const { right } = element.getBoundingClientRect();
      expect(last.right).to.be.closeTo(right, 1);
      expect(boxes[0]!.bottom).to.be.closeTo(last.bottom, 1);
    });
});
