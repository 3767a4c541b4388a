import { expect } from "@open-wc/testing";
import { putFrame } from "../scripts/testing/elements.js";
import { readMovie } from "../scripts/testing/read.js";
import { until } from "../scripts/testing/fault.js";
import { FilmSelectEvent } from "./events/film-select-event.js";
import { NewsletterSuccessEvent } from "./events/newsletter-success-event.js";
import { ScreeningSelectEvent } from "./events/screening-select-event.js";
import { TrailerStartEvent } from "./events/trailer-start-event.js";
import type { Film } from "./film/film.js";
import type { Screening } from "./film/screening.js";

type Page = Window &
  typeof globalThis & { gtag?: unknown; dataLayer?: unknown };

const module = new URL("/src/analytics.ts", location.href).href;

/** A page that has imported the module, as often as it is told. */
async function openPage(body = "", times = 1): Promise<Page> {
  const scripts = Array.from(
    { length: times },
    (_, index) => `<script type="module" src="${module}?${index}"></script>`,
  );
  const page: Page = await putFrame({
    srcdoc: `${body}<p>${scripts.join("")}`,
  });
  const mark = Symbol.for("film-elements/analytics");
  await until(() => (page as never)[mark], "nothing is imported");
  return page;
}

let film: Film;
before(async () => {
  ({ film } = await readMovie({
    name: { en: "The Great Movement" },
    url: "https://cinema.example/the-great-movement",
    director: { name: "Kiro Russo", url: "mailto:kiro@cinema.example" },
    trailer: "https://youtu.be/aqz-KE-bpKQ",
  }));
});

/** A double bill of the film with itself. */
const screening = (name?: string): Screening => ({
  id: "https://cinema.example/1",
  name: name ? { value: name, lang: undefined } : undefined,
  image: [],
  workPresented: [film, film],
  url: address,
  startDate: "2026-11-23T20:30:00+00:00",
  day: "2026-11-23",
  timeZone: "Europe/London",
  eventStatus: "EventScheduled",
  online: false,
  offers: [],
  isAccessibleForFree: false,
  superEvent: [],
  performer: [],
  accessibilityFeature: [],
  inLanguage: [],
  subtitleLanguage: [],
  videoFormat: [],
});

const address = "https://tickets.example/?visitor=me@cinema.example";
const actions = (): readonly (readonly [Event, string, object])[] => [
  [
    new FilmSelectEvent(film, address),
    "select_content",
    { content_type: "film", content_id: "The Great Movement" },
  ],
  [
    new ScreeningSelectEvent(screening("Elder’s night"), address),
    "select_content",
    { content_type: "screening", content_id: "Elder’s night" },
  ],
  [
    new ScreeningSelectEvent(screening(), address),
    "select_content",
    {
      content_type: "screening",
      content_id: "The Great Movement, The Great Movement",
    },
  ],
  [
    new TrailerStartEvent(film, "YouTube"),
    "video_start",
    { video_title: "The Great Movement", video_provider: "YouTube" },
  ],
  [
    new NewsletterSuccessEvent(film),
    "generate_lead",
    { lead_source: "newsletter", film: "The Great Movement" },
  ],
];
const fire = (page: Page): void => {
  for (const [event] of actions())
    page.document.querySelector("p")!.dispatchEvent(event);
};

/** What a tag has been told, in the words of this page's realm. */
const told: unknown[] = [];
beforeEach(() => void (told.length = 0));
const gtag = (...about: unknown[]): void => void told.push(about);
const expected = () =>
  actions().map(([, name, parameters]) => ["event", name, parameters]);
const pushed = () =>
  actions().map(([, event, parameters]) => ({ event, ...parameters }));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("analytics", () => {
  it("tells the page's gtag what visitors do", async () => {
    const page = await openPage();
    page.gtag = gtag;
    page.dataLayer = [];
    fire(page);
    expect(plain(told)).to.deep.equal(expected());
    // The function fills the list itself.
    expect(page.dataLayer).to.have.lengthOf(0);
  });

  it("tells the page's dataLayer where there is no function", async () => {
    const page = await openPage("<script>dataLayer = []</script>");
    fire(page);
    expect(plain(page.dataLayer)).to.deep.equal(pushed());
  });

  it("tells nobody where there is neither, and whoever comes later", async () => {
    const page = await openPage();
    const errors: string[] = [];
    page.addEventListener("error", ({ message }) => errors.push(message));
    fire(page);
    expect(page.gtag).to.equal(undefined);
    expect(page.dataLayer).to.equal(undefined);
    page.gtag = gtag;
    fire(page);
    expect(plain(told)).to.deep.equal(expected());
    expect(errors).to.deep.equal([]);
  });

  for (const [what, body] of Object.entries({
    "a form": `<form id="gtag"></form><form id="dataLayer"></form>`,
    "two links": `<a id="gtag"></a><a id="gtag"></a><a id="dataLayer"></a><a id="dataLayer"></a>`,
    "an image": `<img name="gtag" /><img name="dataLayer" />`,
    "an object": `<object id="gtag"></object><object id="dataLayer"></object>`,
    "a frame": `<iframe name="gtag"></iframe><iframe name="dataLayer"></iframe>`,
    "a text": `<script>gtag = "G-1"; dataLayer = "G-1"</script>`,
    "a list like one": `<script>dataLayer = { length: 0, push() { throw 1 } }</script>`,
  })) {
    it(`does not take ${what} for a tag`, async () => {
      const page = await openPage(body);
      const errors: string[] = [];
      page.addEventListener("error", ({ message }) => errors.push(message));
      fire(page);
      expect(errors).to.deep.equal([]);
    });
  }

  it("tells once where it is on the page twice", async () => {
    const page = await openPage("<script>dataLayer = []</script>", 2);
    const scripts = () => page.performance.getEntriesByType("resource");
    await until(() => scripts().length >= 2, "not both came");
    await new Promise((resolve) => page.setTimeout(resolve, 50));
    fire(page);
    expect(page.dataLayer).to.have.lengthOf(actions().length);
  });

  it("hears of what happens in shadow roots", async () => {
    const page = await openPage("<script>dataLayer = []</script>");
    const root = page.document.querySelector("p")!.parentElement!;
    const inner = root
      .appendChild(page.document.createElement("div"))
      .attachShadow({ mode: "open" })
      .appendChild(page.document.createElement("i"));
    inner.dispatchEvent(new FilmSelectEvent(film, address));
    expect(page.dataLayer).to.have.lengthOf(1);
  });

  it("tells of a newsletter about no film, and of a film without a title", async () => {
    const page = await openPage("<script>dataLayer = []</script>");
    const { film: nameless } = await readMovie({ url: "/m" });
    page.document.dispatchEvent(new NewsletterSuccessEvent(undefined));
    page.document.dispatchEvent(new FilmSelectEvent(nameless, address));
    page.document.dispatchEvent(new page.Event("trailer-start"));
    page.document.dispatchEvent(new page.Event("screening-select"));
    expect(plain(page.dataLayer)).to.deep.equal([
      { event: "generate_lead", lead_source: "newsletter" },
      { event: "select_content", content_type: "film" },
      { event: "video_start" },
      { event: "select_content", content_type: "screening" },
    ]);
  });

  it("tells no address of anyone or anything", async () => {
    const page = await openPage();
    page.gtag = gtag;
    fire(page);
    expect(told).to.have.lengthOf(actions().length);
    expect(JSON.stringify(told)).not.to.match(/[@/]|example/);
  });
});
