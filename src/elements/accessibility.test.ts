import { expect } from "@open-wc/testing";
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  setViewport,
} from "@web/test-runner-commands";
import { expectAccessible } from "../../scripts/testing/axe.js";
import {
  all,
  demoFilm,
  everyElement,
  failed,
  frame,
  isChromium,
  isShown,
  listing,
  load,
  loaded,
  part,
  parts,
  put,
  render,
  settled,
  takeKeyboard,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { fault, until } from "../../scripts/testing/fault.js";
import { layOut, misfits, spaceOut } from "../../scripts/testing/fit.js";
import { fullFilm } from "../../scripts/testing/full-film.js";
import { share } from "../../scripts/testing/share.js";
import "../define/film-programme.js";
import { tags } from "../define/tags.js";

/** What each element may be told, besides its film. */
const variants: Readonly<Record<string, readonly string[]>> = {
  "film-card": ["", `layout="row"`, `layout="hero"`, `url="/a"`],
  "film-credits": ["", `max="2"`, `layout="billing"`, `heading-level="2"`],
  "press-quotes": [
    "",
    `layout="grid"`,
    `layout="carousel"`,
    `heading-level="2"`,
  ],
  "newsletter-signup": [
    `action="/" privacy-policy="/privacy"`,
    `action="/" heading-level="2"`,
  ],
  "film-synopsis": ["", `heading-level="2"`, `max="1"`],
  "film-awards": ["", `heading-level="2"`],
  "film-person": ["", `heading-level="2"`, `person="producer"`],
  "film-statement": ["", `heading-level="2"`],
  "film-trailer": [
    "",
    `heading-level="2"`,
    `trailer="https://youtu.be/abcdefghijk"`,
    `trailer="https://cinema.example/1"`,
  ],
  "film-gallery": ["", `heading-level="2"`],
  "film-page": ["", `heading-level="1" privacy-policy="/privacy"`],
  "film-screenings": ["", `heading-level="2"`, `group-by="venue"`],
  "film-programme": [
    "",
    `layout="grid" heading-level="2"`,
    `layout="timeline"`,
    `layout="plan"`,
  ],
};

/** The two that show screenings, of which the demo's film has none. */
const ofScreenings = /programme|screenings/;
const sourceOf = (tag: string): string =>
  ofScreenings.test(tag) ? fault("listing") : demoFilm;

/** Waits until an element has its film and has nothing more to do. */
async function ready(element: FilmElement): Promise<void> {
  await loaded(element);
  await settled(element);
  // A programme draws the rows that are near when there is time, and fetches its other views.
  if (element.localName === "film-programme")
    await until(
      () => !all(element, ".block:not(.far) > :not(.row), .place").length,
      "it is not whole",
    );
}

/** Each element with each of its variants. */
const subjects = tags.flatMap((tag) =>
  variants[tag]!.map((attributes) => ({ tag, attributes })),
);
const named = ({ tag, attributes }: (typeof subjects)[number]): string =>
  `<${tag}>${attributes && `, with ${attributes}`}`;

/** How an element gets into a state: what more it is told, what is waited for, how wide it is. */
type Show = (
  more: string,
  until: (element: FilmElement) => Promise<unknown>,
  width?: number,
) => Promise<HTMLElement>;

const gone = fault("status", { status: 404 });

const force = (value: "active" | "none"): Promise<boolean> =>
  executeServerCommand<boolean, object>("media-features", {
    "forced-colors": value,
  });

const states: Readonly<
  Record<string, (show: Show, film: string) => Promise<void>>
> = {
  async empty(show) {
    await expectAccessible(await show("", settled));
  },

  async loading(show) {
    await expectAccessible(await show(`src="${fault("stall")}"`, settled));
  },

  async failed(show) {
    await expectAccessible(await show(`src="${gone}"`, failed));
  },

  async ready(show, film) {
    await expectAccessible(await show(film, ready, 400));
  },

  async "failed when it had been ready"(show, film) {
    const place = await show(film, ready, 800);
    await Promise.all(
      ([...place.children] as FilmElement[]).map((element) => {
        const told = failed(element);
        element.src = gone;
        return told;
      }),
    );
    await expectAccessible(place);
  },

  async "in dark"(show, film) {
    const { style } = document.documentElement;
    style.cssText = "color-scheme: dark; background: Canvas";
    try {
      await expectAccessible(await show(film, ready, 800));
    } finally {
      style.cssText = "";
    }
  },
};

/** For which the test has to be Chromium's driver's. */
const statesInChromium: typeof states = {
  async "in colours that the visitor forces"(show, film) {
    await force("active");
    try {
      const place = await show(film, ready, 800);
      expect(matchMedia("(forced-colors: active)").matches).to.equal(true);
      await expectAccessible(place);
    } finally {
      await force("none");
    }
  },

  async "in print"(show, film) {
    await emulateMedia({ media: "print" });
    try {
      const place = await show(film, ready, 710);
      // Nobody presses a button on paper: the trailer's has no words there.
      await expectAccessible(place, "button-name", "link-name");
      place.style.paddingInline = "1em";
      expect(misfits(place)).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: "screen" });
    }
  },
};

/** Every element, in eight states, in English and, from the right, in Arabic. */
describe("is accessible", () => {
  const cases = Object.entries({
    ...states,
    ...(isChromium && statesInChromium),
  }).flatMap(([state, check]) =>
    subjects.map((subject) => ({ ...subject, state, check })),
  );
  for (const { tag, attributes, state, check } of share(cases))
    it(`${state}: ${named({ tag, attributes })}`, () =>
      check(
        async (more, until, width) => {
          const place = put<HTMLElement>(
            `<div>${["en", "ar"]
              .map(
                (lang) =>
                  `<${tag} lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}" ${attributes} ${more}><p>By hand, <a href="/">with a link</a></p></${tag}>`,
              )
              .join("")}</div>`,
            width,
          );
          const elements = [...place.children] as FilmElement[];
          await Promise.all(elements.map(until));
          await Promise.all(elements.map(settled));
          // axe also measures what is far off.
          layOut(place);
          return place;
        },
        `src="${sourceOf(tag)}"`,
      ));
});

/** Every element in every layout, with a film of which there is all. */
describe("nothing is lost", () => {
  const show = async (
    { tag, attributes, lang }: (typeof cases)[number],
    width: number,
  ) => {
    const dir = lang === "ar" ? "rtl" : "ltr";
    const src =
      lang === "ar" && !ofScreenings.test(tag)
        ? listing(fullFilm)
        : sourceOf(tag);
    const element = put(
      `<${tag} ${attributes} lang="${lang}" dir="${dir}" src='${src}'></${tag}>`,
      width,
    );
    await ready(element);
    // For the measure of what is there, not of what is near.
    for (const image of everyElement(element.parentElement!))
      if (image instanceof HTMLImageElement) image.loading = "eager";
    layOut(element.parentElement!);
    await frame();
    const place = element.parentElement as HTMLElement;
    // As every page has; quotation marks hang into it.
    place.style.cssText += "box-sizing: border-box; padding-inline: 1em";
    return place;
  };

  const ways: Readonly<
    Record<
      string,
      { widths: readonly number[]; change?: (place: HTMLElement) => void }
    >
  > = {
    "at a width of 320 px, which is 400 % of 1280": { widths: [320] },
    "in letters twice as large": {
      widths: [640, 1280],
      change: ({ style }) => (style.fontSize = "200%"),
    },
    "with more space in the text": { widths: [320, 900], change: spaceOut },
  };

  const cases = Object.entries(ways).flatMap(([way, how]) =>
    (["en", "es", "ar"] as const).flatMap((lang) =>
      subjects.map((subject) => ({ ...subject, lang, way, ...how })),
    ),
  );
  for (const one of share(cases))
    it(`${one.way}: ${named(one)}, in ${one.lang}`, async () => {
      for (const width of one.widths) {
        const place = await show(one, width);
        one.change?.(place);
        await frame();
        expect(misfits(place), String(width)).to.deep.equal([]);
        place.remove();
      }
    });
});

describe("film-gallery is accessible", () => {
  const open = async (attributes = "", width = 800): Promise<FilmElement> => {
    const element = await load(
      `<film-gallery ${attributes} src="${demoFilm}"></film-gallery>`,
      width,
    );
    parts(element, "enlarge")[1]!.click();
    await until(() => all(element, "dialog[open]").length);
    await until(() => !all(element, ".slide")[1]!.inert);
    await frame();
    return element;
  };

  for (const lang of ["en", "es", "ar"])
    it(`with a still open, on a page in ${lang}`, async () => {
      await expectAccessible(
        await open(`lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"`),
      );
    });

  it("with a still open, in colours that the visitor forces", async function () {
    if (!(await force("active"))) this.skip();
    try {
      const element = await open();
      // Chromium tells axe of the colour that was before.
      await expectAccessible(element, "color-contrast");
      const place = put(`<p style="color: CanvasText; background: Canvas">`);
      const { color, backgroundColor } = getComputedStyle(place);
      const dialog = part(element, "lightbox");
      expect(getComputedStyle(dialog).backgroundColor).to.equal(
        backgroundColor,
      );
      for (const words of dialog.querySelectorAll("button, span, bdi"))
        expect(getComputedStyle(words).color).to.equal(color);
    } finally {
      await force("none");
    }
  });

  for (const [what, change] of [
    ["", () => {}],
    [
      ", in letters twice as large",
      (element: FilmElement) => void (element.style.fontSize = "200%"),
    ],
    [
      ", with more space in the text",
      (element: FilmElement) => spaceOut(element.parentElement!),
    ],
  ] as const)
    it(`with a still open in a window of 320 px${what}`, async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const element = await open("", 300);
        change(element);
        await frame();
        await frame();
        const dialog = part(element, "lightbox");
        // As a place of its own, for it is not in the element's.
        expect(misfits(dialog)).to.deep.equal([]);
        for (const button of dialog.querySelectorAll("button")) {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(top).to.be.at.least(0);
          expect(right).to.be.at.most(320);
          expect(bottom).to.be.at.most(640);
        }
        const [, slide] = all(element, ".slide");
        const boxOf = (tag: string) =>
          slide!.querySelector(tag)!.getBoundingClientRect();
        expect(boxOf("img").height).to.be.above(100);
        slide!.querySelector("figcaption")!.scrollIntoView({
          block: "end",
          behavior: "instant",
        });
        await frame();
        expect(boxOf("figcaption").bottom).to.be.at.most(641);
        expect(boxOf("figcaption").bottom).to.be.above(300);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
});

describe("film-trailer is accessible", () => {
  const file = "/demo/trailers/the-great-movement.webm";

  for (const lang of ["en", "es", "ar"])
    it(`while a file plays, on a page in ${lang}`, async () => {
      const element = await load(
        `<film-trailer lang="${lang}" src="${demoFilm}" heading-level="2"></film-trailer>`,
      );
      part(element, "play").click();
      await settled(element);
      expect(part(element, "video").localName).to.equal("video");
      await expectAccessible(element);
    });

  it("without a still", async () => {
    await expectAccessible(
      await render(`<film-trailer trailer="${file}"></film-trailer>`),
    );
  });

  it("when its file turns out to be broken", async () => {
    const element = await render(
      `<film-trailer trailer="${fault("text")}?x=.mp4"></film-trailer>`,
    );
    part(element, "play").click();
    await settled(element);
    await until(() => parts(element, "play")[0]?.localName === "a");
    await expectAccessible(element);
  });

  it("in colours that the visitor forces, its button still looks like one", async function () {
    if (!(await force("active"))) this.skip();
    try {
      const element = await render(
        `<film-trailer trailer="${file}"></film-trailer>`,
      );
      expect(isShown(part(element, "label"))).to.equal(true);
      const { color, backgroundColor } = getComputedStyle(
        part(element, "label"),
      );
      expect(color).not.to.equal(backgroundColor);
      expect(getComputedStyle(all(element, "svg")[0]!).fill).not.to.equal(
        backgroundColor,
      );
    } finally {
      await force("none");
    }
  });
});

describe("newsletter-signup is accessible", () => {
  const own = `<form method="post" action="/__fault/post">
      <label>Email <input type="email" name="e" style="min-height: 24px"></label> <button style="min-height: 24px">Join</button>
    </form>`;
  for (const [what, markup] of [
    ["", `<newsletter-signup action="/__fault/post"></newsletter-signup>`],
    [
      " with the page's own form",
      `<newsletter-signup>${own}</newsletter-signup>`,
    ],
  ] as const) {
    it(`when the address is none${what}`, async () => {
      const element = await render(markup);
      (element.querySelector("button") ??
        element.shadowRoot!.querySelector("button"))!.click();
      await settled(element);
      await expectAccessible(element);
    });

    for (const [state, query] of [
      ["done", {}],
      ["inbox", { value: `{"status":"inbox"}` }],
      ["already", { status: 409 }],
      ["invalid", { value: `{"status":"invalid"}` }],
      ["refused", { status: 400, value: `{"message":"No."}` }],
      ["busy", { status: 429 }],
      ["down", { status: 500 }],
    ] as const)
      it(`when the answer is "${state}"${what}`, async () => {
        const element = await render(markup);
        const root = element.querySelector("form")
          ? element
          : element.shadowRoot!;
        root.querySelector("form")!.action = fault("post", query);
        root.querySelector<HTMLInputElement>("[type=email]")!.value =
          "a@example.org";
        root.querySelector("button")!.click();
        const status = root.querySelector("output, [role=status]")!;
        await until(() => !/^$|^Sending/.test(status.textContent));
        await expectAccessible(element);
      });
  }
});

describe("by keyboard alone", () => {
  beforeEach(async () => {
    await takeKeyboard();
  });
  /** What has the focus, in whatever shadow root. */
  const focused = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement)
      active = active.shadowRoot.activeElement;
    return active;
  };
  /** Goes on by one stop, which has to show that it has the focus. */
  async function tab(): Promise<Element | null> {
    await sendKeys({ press: "Tab" });
    const active = focused();
    const ring =
      !active ||
      [undefined, "::after"].some(
        (pseudo) => getComputedStyle(active, pseudo).outlineStyle !== "none",
      );
    // A window in the background shows no ring.
    expect(ring || !document.hasFocus(), active?.outerHTML).to.equal(true);
    return active;
  }
  /** The stops until the button at the end, each by its tag and its part. */
  async function stopsIn(place: Element): Promise<string[]> {
    const stops: string[] = [];
    const end = place.querySelector("#end");
    // A browser has a limit for all that nobody has thought of.
    while (stops.length < 40) {
      const active = await tab();
      if (!active || active === end) break;
      stops.push(`${active.localName} ${active.getAttribute("part") ?? ""}`);
    }
    return stops;
  }
  const end = `<button id="end">End</button>`;

  it("every control can be reached, and shows that it has the focus", async () => {
    const place = put<HTMLElement>(`<div>
        <film-card src="${demoFilm}" url="/a"><a slot="actions" href="/b">Tickets</a></film-card>
        <film-credits src="${demoFilm}" max="2"></film-credits>
        <press-quotes src="${demoFilm}" layout="carousel"></press-quotes>
        <newsletter-signup action="/" privacy-policy="/c"></newsletter-signup>
        <film-synopsis src="${demoFilm}" max="1"></film-synopsis>
        <film-trailer src="${demoFilm}"></film-trailer>
        <film-trailer trailer="https://cinema.example/1"></film-trailer>
        <film-gallery><img src="/demo/stills/the-great-movement-road.svg" alt="A"></film-gallery>
        <film-person name="A" birth-place="B"></film-person>
        ${end}
      </div>`);
    const elements = [...place.children].filter(
      ({ shadowRoot }) => shadowRoot,
    ) as FilmElement[];
    await Promise.all(elements.filter(({ src }) => src).map(loaded));
    await Promise.all(elements.map(settled));
    expect(await stopsIn(place)).to.deep.equal([
      "a link",
      "a ",
      "summary ",
      "summary ",
      "div track",
      "button button",
      "button button",
      "input field",
      "button button",
      "a link",
      "summary ",
      "button play",
      "a play",
      "button enlarge",
    ]);
  });

  for (const dir of ["ltr", "rtl"])
    it(`every control of screenings, in the order of the text, ${dir}`, async () => {
      const place = put<HTMLElement>(
        `<div><film-screenings dir="${dir}" src="${fault("listing")}"></film-screenings>${end}</div>`,
      );
      await ready(place.firstElementChild as FilmElement);
      const calendar = "button calendar";
      expect(await stopsIn(place)).to.deep.equal([
        "select ",
        "select ",
        ...["a link", "a link", "a link", calendar],
        ...["a link", "a link", calendar],
        ...["a link", "a link", calendar],
        ...["a link", "a link", calendar],
        ...["a link", "a link", calendar],
        calendar,
      ]);
    });

  it("a film is found in a programme, chosen by a filter, and put into the plan", async () => {
    const address = location.href;
    const place = put<HTMLElement>(
      `<div><film-programme src="${fault("listing")}"></film-programme>${end}</div>`,
    );
    const element = place.firstElementChild as FilmElement;
    await ready(element);
    const count = () => part(element, "count").textContent.trim();
    /** Goes on to a control by its name. */
    const tabTo = async (name: RegExp) => {
      for (let stops = 0; stops < 40; stops++) {
        const active = await tab();
        const label = active?.closest("label") ?? active;
        if (name.test(active?.ariaLabel ?? label?.textContent ?? ""))
          return active!;
      }
      throw new Error(`${name} is not reached`);
    };
    try {
      expect((await tab())?.getAttribute("type")).to.equal("search");
      await sendKeys({ type: "salt" });
      await until(() => count() === "Films: 1 of 2", "not found");

      const facet = await tabTo(/^\s*Country/);
      await sendKeys({ press: "Enter" });
      await until(() => all(element, "[type=checkbox]").length, "no countries");
      expect(facet.ariaExpanded).to.equal("true");
      const box = (await tabTo(/^\s*France/)) as HTMLInputElement;
      expect(box.type).to.equal("checkbox");
      await sendKeys({ press: " " });
      await until(() => location.search.includes("country"), "not chosen");
      expect(focused() === box, "the focus stays").to.equal(true);
      await sendKeys({ press: "Escape" });
      await settled(element);
      expect(focused() === facet, "and goes back").to.equal(true);

      const plan = await tabTo(/^In my plan: Salt Road/);
      await sendKeys({ press: "Enter" });
      await until(() => plan.ariaPressed === "true", "not in the plan");
      expect(part(element, "note").role ?? "status").to.equal("status");
      await until(() => part(element, "note").textContent.trim(), "not said");
      expect(focused() === plan, "the focus stays").to.equal(true);
    } finally {
      history.replaceState(null, "", address);
      localStorage.clear();
    }
  });
});
