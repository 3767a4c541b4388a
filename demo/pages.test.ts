import { expect } from "@open-wc/testing";
import { expectAccessiblePage } from "../scripts/testing/axe.js";
import {
  everyElement,
  frame,
  heard,
  kinds,
  parts,
  putFrame,
  said,
  seen,
  text,
} from "../scripts/testing/elements.js";
import { until } from "../scripts/testing/fault.js";

const tags = [
  ...kinds.map(({ tag }) => tag),
  "film-screenings",
  "film-programme",
].join();

const elementsIn = (view: Window): Element[] => [
  ...view.document.querySelectorAll(tags),
];

const addressOf = (page: string): string =>
  `/demo/${page.endsWith(".html") ? page : `${page}/index.html`}`;

/** Opens a page of the demo as it is built, and waits until every element has its film. */
async function open(
  page: string,
  width = 1280,
): Promise<Window & typeof globalThis> {
  const view = await putFrame({ src: addressOf(page) }, width, 900);
  await until(
    () =>
      elementsIn(view).length &&
      elementsIn(view).every(
        (element) =>
          // The developer's page has listings that cannot be had.
          element.shadowRoot?.querySelector(
            page === "developer" ? "[part], slot" : "[part]",
          ) &&
          // A form of its own keeps the room that it was given.
          !element.shadowRoot.querySelector(
            ".place:not(:has(~ [part=form], ~ * [part=form]))",
          ),
      ),
    `${page} is not ready`,
  );
  return view;
}

/** The elements of a page that show a film, and their words as one text. */
const shadowText = (view: Window, selector: string, read = seen): string =>
  [...view.document.querySelectorAll(selector)]
    .map(({ shadowRoot }) => [...shadowRoot!.children].map(read).join(" "))
    .join(" ");

describe("the cinema's page", () => {
  let view: Window & typeof globalThis;
  beforeEach(async () => {
    view = await open("cinema");
  });

  /** Each fact of the seed that the elements cover: where it stands. */
  const facts: readonly (readonly [string, string])[] = [
    ["film-card.feature", "The Great Movement"],
    ["film-card.feature", "El Gran Movimiento"],
    ["film-card.feature", "1h 25min"],
    ["film-card.feature", "Drama"],
    ["film-card.feature", "Spanish"],
    ["film-card.feature", "English subtitles"],
    ["film-card.feature", "15"],
    ["film-card.feature", "Bolivia, 2021"],
    ["film-card.feature", "Special Jury Prize"],
    ["film-card.feature", "Venice Film Festival 2021, Horizons"],
    ["film-card.feature", "Academy Awards 2022: Bolivia’s official submission"],
    ["film-credits.wide", "Stars"],
    ["film-credits.wide", "Max Bautista Uchasara"],
    ["film-credits.wide", "Julio César Ticona"],
    ["film-credits.wide", "Israel Hurtado"],
    ["film-credits.wide", "Writer/Director"],
    ["film-credits.wide", "Kiro Russo"],
    ["film-credits.wide", "Producers"],
    ["film-credits.wide", "Pablo Paniagua"],
    ["film-credits.wide", "Miguel Angel Peñaloza"],
    ["film-credits.wide", "Alexa Rivero"],
    ["film-credits.wide", "Andreas Roald"],
    ["film-credits.wide", "Dan Wechsler"],
    ["film-credits.wide", "Jamal Zeinal Zade"],
    ["film-credits[layout=billing]", "written and directed by"],
    ["press-quotes", "A beguiling and nightmarish look at Bolivia’s capital"],
    ["press-quotes", "Variety"],
    ["press-quotes", "A triumph of cinema"],
    ["press-quotes", "Caimán Cuadernos de Cine"],
    [
      "press-quotes",
      "It’s a small miracle that such a stylistic pick and mix should cohere into something satisfying, but it does",
    ],
    ["press-quotes", "Screen Daily"],
    ["press-quotes", "Resonant and engaging"],
    ["press-quotes", "Eye For Film"],
    ["newsletter-signup", "The Great Movement"],
  ];

  it("has every fact of the seed", () => {
    for (const [where, fact] of facts)
      expect(shadowText(view, where), where).to.contain(fact);
    const card = view.document.querySelector("film-card.feature")!;
    expect(heard(parts(card, "certificate")[0]!)).to.equal(
      "Certificate 15, BBFC",
    );
    expect(
      parts(card, "original-title")[0]!.querySelector("[lang=es]") !== null,
    ).to.equal(true);
  });

  it("shows other films beside it, from files and from attributes", () => {
    const titles = [...view.document.querySelectorAll(".also film-card")].map(
      (card) => text(parts(card, "title")[0]),
    );
    expect(titles).to.deep.equal([
      "The Umbrella Observatory",
      "Sherlock Jr.",
      "The Lighthouse That Took the Bus",
      "The Passion of Joan of Arc",
    ]);
  });

  it("says the same before the script is there", async () => {
    const markup = await (await fetch("/demo/cinema/index.html")).text();
    const plain = new DOMParser().parseFromString(markup, "text/html");
    for (const [where, fact] of facts) {
      const written = text(plain.querySelector(where)).toLowerCase();
      const [word = ""] = fact
        .replace("English subtitles", "English")
        .split(",");
      expect(written, where).to.contain(word.toLowerCase());
    }
  });

  it("has a billing block that can be copied, word by word", () => {
    const [block] = parts(
      view.document.querySelector("film-credits[layout=billing]")!,
      "credits",
    );
    expect(block!.innerText.replace(/\s+/g, " ").toLowerCase())
      .to.contain("starring max bautista uchasara")
      .and.contain("written and directed by kiro russo");
  });

  it("takes a subscription, in the form that stands there", async () => {
    const form = view.document.querySelector("form")!;
    form.querySelector<HTMLInputElement>("[type=email]")!.value =
      "elder@example.org";
    form.querySelector("button")!.click();
    await until(() =>
      text(form.querySelector("output")).startsWith("Almost there"),
    );
    expect(view.location.pathname).to.equal("/demo/cinema/index.html");
  });
});

describe("the festival's page", () => {
  const titles = (view: Window) =>
    [...view.document.querySelectorAll("film-card")].map((card) =>
      text(parts(card, "title")[0]),
    );

  it("speaks English, and Spanish in the part that does", async () => {
    const view = await open("festival");
    expect(titles(view)).to.include("The Goddess");
    const closing = view.document.querySelector("#closing film-card")!;
    expect(text(parts(closing, "title")[0])).to.equal("El Gran Movimiento");
    expect(seen(parts(closing, "facts")[0]!)).to.match(/Español.*Subtítulos/);
    expect(
      text(view.document.querySelector("#closing film-credits")!.shadowRoot),
    ).to.contain("Dirección");
  });

  it("speaks Spanish all over when the visitor asks for it, and English again", async () => {
    const view = await open("festival");
    const [english, spanish] =
      view.document.querySelectorAll<HTMLElement>(".switch button");
    const newsletter = view.document.querySelector("newsletter-signup")!;
    spanish!.click();
    await until(() => text(parts(newsletter, "button")[0]) === "Suscribirse");
    await until(() => titles(view).includes("La carreta fantasma"));
    english!.click();
    await until(() => text(parts(newsletter, "button")[0]) === "Subscribe");
    await until(() => titles(view).includes("The Phantom Carriage"));
  });
});

for (const page of [
  "cinema",
  "festival",
  "developer",
  "reference",
  "film",
  "hall",
  "repertory",
  "programme",
  "themes/repertory.html",
  "themes/festival.html",
  "themes/arthouse.html",
]) {
  describe(`the page demo/${page}`, () => {
    it(`asks no one else${page === "developer" ? "" : ", and says nothing in the console"}`, async () => {
      const view = await putFrame({ src: "about:blank" }, 1280, 900);
      const place = view.frameElement as HTMLIFrameElement;
      const errors: string[] = [];
      place.src = addressOf(page);
      await new Promise((resolve) =>
        place.addEventListener("load", resolve, { once: true }),
      );
      const opened = place.contentWindow as Window & typeof globalThis;
      opened.addEventListener("error", ({ message }) => errors.push(message));
      for (const name of ["log", "info", "warn", "error"] as const)
        opened.console[name] = (...about: unknown[]) =>
          void errors.push(about.join(" "));
      await until(
        () =>
          elementsIn(opened).length &&
          elementsIn(opened).every((element) =>
            element.shadowRoot?.querySelector("[part], slot"),
          ),
      );
      await frame(opened);
      if (page !== "developer") expect(errors).to.deep.equal([]);
      expect(said).to.deep.equal([]);
      const asked = opened.performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).origin);
      expect(asked.length).to.be.above(3);
      expect([...new Set(asked)]).to.deep.equal([location.origin]);
    });

    /** Opens it, and holds that it is as wide as the window. */
    const fits = async (width: number) => {
      const view = await open(page, width);
      const { scrollWidth, clientWidth } = view.document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      return view;
    };

    it("does not scroll sideways at 320 px", async () => {
      await fits(320);
    });

    it("is accessible, with one first heading and no id twice, and does not scroll sideways", async () => {
      const view = await fits(1280);
      const all = everyElement(view.document.body);
      const inView = all.filter((element) => element.checkVisibility());
      expect(
        inView.filter(({ localName }) => localName === "h1").length,
      ).to.equal(1);
      const ids = [...view.document.querySelectorAll("[id]")].map(
        ({ id }) => id,
      );
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.eql([]);
      // axe also measures what is far off and not laid out yet.
      const style = view.document.createElement("style");
      style.textContent = "film-card { content-visibility: visible }";
      view.document.head.append(style);
      await frame(view);
      await expectAccessiblePage(view);
    });
  });
}
