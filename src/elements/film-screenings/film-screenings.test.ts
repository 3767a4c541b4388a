import { expect } from "@open-wc/testing";
import type { ScreeningSelectEvent } from "../../../src/events/screening-select-event.js";
import {
  all,
  heard,
  isShown,
  load,
  once,
  part,
  parts,
  put,
  said,
  script,
  seen,
  rest,
  settled,
  text,
} from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";

/** A wall clock in London, some days and hours from now, to the minute. */
const at = (days: number, hours = 0, zone = "Europe/London"): string => {
  const instant = new Date(Date.now() + days * 86_400_000 + hours * 3_600_000);
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}`;
};
const day = (days: number): string => at(days).slice(0, 10);

const film = (name: string, more: object = {}): object => ({
  "@type": "Movie",
  name,
  ...more,
});
const screening = (more: object = {}): object => ({
  "@type": "ScreeningEvent",
  workPresented: film("Earth"),
  startDate: `${day(3)}T20:30`,
  location: { "@type": "MovieTheater", name: "Regal" },
  ...more,
});
const list = (...events: object[]): object => ({
  "@context": "https://schema.org",
  "@graph": events,
});
const show = (
  events: object[],
  attributes = "",
  inner = "",
): ReturnType<typeof load> =>
  load(
    `<film-screenings lang="en-GB" time-zone="Europe/London" ${attributes}>${script(list(...events))}${inner}</film-screenings>`,
  );
const rows = (element: Element): HTMLElement[] => parts(element, "screening");
const headings = (element: Element): string[] =>
  parts(element, "group-heading").map((heading) => text(heading));

describe("film-screenings", () => {
  it("show when, and a link to tickets", async () => {
    const element = await show([
      screening({
        offers: {
          url: "https://x.org/book",
          price: "12.50",
          priceCurrency: "GBP",
        },
      }),
    ]);
    expect(text(part(element, "time"))).to.equal("20:30");
    expect(text(part(element, "price"))).to.equal("£12.50");
    const [link] = all<HTMLAnchorElement>(element, "a.book");
    expect(link!.href).to.equal("https://x.org/book");
    expect(heard(link!)).to.match(/^Book: Earth, .* 20:30, Regal$/);
  });

  it("say how it stands with tickets, each in its own words", async () => {
    const offer = { url: "/book", price: 8, priceCurrency: "GBP" };
    const cases: [object, string, boolean][] = [
      [{ availability: "SoldOut" }, "Sold out", false],
      [{ availability: "LimitedAvailability" }, "Last few", true],
      [{ availability: "PreOrder" }, "Coming soon", false],
      [{ availability: "ReturnsOnly" }, "Returns only", true],
      [{ availability: "Discontinued" }, "Not on sale", false],
      [{ price: 0 }, "Free", true],
      [{ price: "Pay what you can" }, "Pay what you can", true],
      [{}, "", true],
    ];
    for (const [more, words, linked] of cases) {
      const element = await show([
        screening({ offers: { ...offer, ...more } }),
      ]);
      expect(
        parts(element, "state")
          .map((state) => text(state))
          .join(),
      ).to.equal(words);
      expect(all(element, "a.book").length, words).to.equal(linked ? 1 : 0);
    }
  });

  it("say that one is cancelled, postponed or moved", async () => {
    const states: [object, string][] = [
      [{ eventStatus: "https://schema.org/EventCancelled" }, "Cancelled"],
      [{ eventStatus: "EventPostponed" }, "Postponed"],
    ];
    for (const [more, words] of states) {
      const element = await show([screening({ url: "/book", ...more })]);
      expect(text(part(element, "state"))).to.equal(words);
      expect(all(element, "a.book").length).to.equal(0);
    }
    const moved = await show([
      screening({
        eventStatus: "EventRescheduled",
        previousStartDate: `${day(2)}T18:00`,
      }),
    ]);
    expect(text(part(moved, "state"))).to.match(/^Moved from .* 18:00$/);
  });

  it("come on sale", async () => {
    const element = await show([
      screening({ offers: { url: "/book", validFrom: `${day(1)}T10:00` } }),
    ]);
    expect(text(part(element, "state"))).to.match(/^On sale from .* 10:00$/);
  });

  it("are grouped by day, with today and tomorrow in words", async () => {
    const element = await show([
      screening({ startDate: `${day(2)}T20:30` }),
      screening({ startDate: `${day(1)}T12:30` }),
      screening({ startDate: `${day(1)}T20:30` }),
    ]);
    const [first, second] = headings(element);
    // Between midnight and five it is still yesterday's evening.
    expect(first).to.match(/^(Tomorrow \w+|\w+day),? \d+ \w+/);
    expect(second).to.match(/^\w+day,? \d+ \w+/);
    expect(rows(element).length).to.equal(3);
  });

  it("are grouped by venue and by film", async () => {
    const events = [
      screening(),
      screening({ location: "Plaza", workPresented: film("Limite") }),
      screening({ startDate: `${day(4)}T20:30` }),
    ];
    expect(headings(await show(events, `group-by="venue"`))).to.eql([
      "Regal",
      "Plaza",
    ]);
    expect(headings(await show(events, `group-by="film"`))).to.eql([
      "Earth",
      "Limite",
    ]);
  });

  it("leave out what has begun, unless it is to stay", async () => {
    const events = [
      screening({ startDate: at(0, -1) }),
      screening({ startDate: at(0, 1) }),
    ];
    expect(rows(await show(events)).length).to.equal(1);
    expect(rows(await show(events, "show-past")).length).to.equal(2);
  });

  it("keep the focus on its screening when those before it go", async () => {
    const element = await show(
      [-1, 2, 4].map((hours) =>
        screening({ startDate: at(0, hours), url: "/book" }),
      ),
      "show-past",
    );
    for (const selector of ["a.book", `[part="screening"] button`]) {
      element.setAttribute("show-past", "");
      await settled(element);
      const [, control] = all<HTMLElement>(element, selector);
      control!.focus();
      const name = heard(control!);
      element.removeAttribute("show-past");
      await settled(element);
      expect(all(element, selector).length).to.equal(2);
      const { activeElement } = element.shadowRoot!;
      expect(heard(activeElement!)).to.equal(name);
      expect(activeElement).to.equal(all(element, selector)[0]);
    }
  });

  it("lose one when it begins, without a reload", async () => {
    const clock = setTimeout;
    // The minute of the screening, a moment before it begins.
    const { now } = Date;
    const start = Math.ceil(now() / 60_000) * 60_000 + 600_000;
    const ahead = start - 300 - now();
    Date.now = () => now() + ahead;
    try {
      const element = await show(
        [new Date(start), new Date(start + 60_000)].map((date) =>
          screening({ startDate: date.toISOString() }),
        ),
      );
      expect(rows(element).length).to.equal(2);
      await new Promise((resolve) => clock(resolve, 600));
      await settled(element);
      expect(rows(element).length).to.equal(1);
    } finally {
      Date.now = now;
    }
  });

  it("keep a late show with the evening before", async () => {
    const element = await show([
      screening({ startDate: `${day(3)}T23:00` }),
      screening({ startDate: `${day(4)}T00:20` }),
    ]);
    expect(headings(element).length).to.equal(1);
    const [, late] = parts(element, "time");
    expect(text(late!)).to.match(/^00:20 \w{3},? \d/);
    element.setAttribute("day-starts", "00:00");
    await settled(element);
    expect(headings(element).length).to.equal(2);
  });

  it("make a calendar file of one, and of all", async () => {
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return createObjectURL.call(URL, file);
    };
    try {
      const element = await show([
        screening(),
        screening({ startDate: `${day(4)}T18:00` }),
      ]);
      const buttons = all<HTMLButtonElement>(element, "button");
      expect(buttons.length).to.equal(3);
      buttons[0]!.click();
      await until(() => files.length === 1);
      buttons[2]!.click();
      await until(() => files.length === 2);
      const texts = await Promise.all(files.map((file) => file.text()));
      expect(
        texts.map((file) => file.match(/BEGIN:VEVENT/g)!.length),
      ).to.deep.equal([1, 2]);
      expect(texts[0]).to.contain("TZID=Europe/London");
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it("say that nothing is scheduled, in the place of what stood there", async () => {
    const element = await show(
      [screening({ startDate: at(-2) })],
      "",
      "<p>Every Friday</p>",
    );
    expect(seen(part(element, "none"))).to.equal(
      "Nothing is scheduled at the moment.",
    );
    expect(isShown(element.querySelector("p")!)).to.equal(false);
  });

  it("show nothing at all where they are told to", async () => {
    const element = await show(
      [screening({ startDate: at(-2) })],
      `hide-empty heading-level="2"`,
    );
    expect(all(element, "h2, p").length).to.equal(0);
  });

  it("leave what stands between the tags where there is no listing", async () => {
    const element = put(
      `<film-screenings src="/nowhere.json"><p>Every Friday</p></film-screenings>`,
    );
    await once(element, "film-error");
    await settled(element);
    expect(isShown(element.querySelector("p")!)).to.equal(true);
  });

  it("have access labels with their full names, and a legend", async () => {
    const element = await show([
      screening({ accessibilityFeature: ["AD", "HOH"] }),
    ]);
    expect(parts(element, "label").slice(0, 2).map(heard)).to.eql([
      "Audio description",
      "Captions for deaf and hard-of-hearing people",
    ]);
    expect(text(part(element, "legend"))).to.contain("Audio description");
  });

  it("are filtered by access and venue where there are several", async () => {
    const element = await show([
      screening({ accessibilityFeature: ["AD"] }),
      screening({ accessibilityFeature: ["BSL"], location: "Plaza" }),
      screening({ location: "Plaza", startDate: `${day(5)}T18:00` }),
    ]);
    const [access, venue] = all<HTMLSelectElement>(element, "select");
    const choose = async (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event("change"));
      await settled(element);
    };
    await choose(access!, "signLanguage");
    expect(rows(element).length).to.equal(1);
    expect(text(part(element, "status"))).to.equal("Screenings: 1");
    await choose(venue!, "Regal");
    expect(text(part(element, "status"))).to.equal("No screening matches.");
    await choose(access!, "");
    await choose(venue!, "Plaza");
    expect(rows(element).length).to.equal(2);
  });

  it("take the page's own JSON-LD, with films from other blocks", async () => {
    const block = document.createElement("script");
    block.type = "application/ld+json";
    block.textContent = JSON.stringify(
      screening({ workPresented: { "@id": "#own" } }),
    );
    const other = block.cloneNode() as HTMLScriptElement;
    other.textContent = JSON.stringify({ ...film("Limite"), "@id": "#own" });
    document.head.append(block, other);
    try {
      const element = await load(
        `<film-screenings src="#" group-by="film" time-zone="Europe/London"></film-screenings>`,
      );
      expect(headings(element)).to.eql(["Limite"]);
    } finally {
      block.remove();
      other.remove();
    }
  });

  it("need no film, only a name", async () => {
    const element = await show([
      screening({ workPresented: undefined, name: "An evening of shorts" }),
    ]);
    expect(text(part(element, "title"))).to.equal("An evening of shorts");
  });

  it("are those of its film inside of a film-page", async () => {
    const earth = film("Earth", { "@id": "#earth" });
    const page = put(
      `<film-page>${script(list(earth, film("Limite", { "@id": "#limite" }), screening({ workPresented: { "@id": "#earth" } }), screening({ workPresented: { "@id": "#limite" } })))}<film-screenings></film-screenings></film-page>`,
    );
    const element = page.querySelector("film-screenings")!;
    await until(() => parts(element, "screening").length);
    expect(rows(element).length).to.equal(1);
  });

  it("are a part of a film's page, if the film has any", async () => {
    const films = ["earth", "limite"].map((id) =>
      film(id, { "@id": `#${id}` }),
    );
    const events = [
      screening({ workPresented: { "@id": "#limite" } }),
      screening({ workPresented: { "@id": "#earth" }, startDate: at(-3) }),
    ];
    for (const [order, count] of [
      [films, 0],
      [[...films].reverse(), 1],
    ] as const) {
      const page = await load(
        `<film-page>${script(list(...order, ...events))}</film-page>`,
      );
      const element = part<HTMLElement>(page, "film-screenings");
      await until(() => element.shadowRoot?.querySelector("slot[hidden]"));
      expect(rows(element).length).to.equal(count);
      expect(getComputedStyle(element).display === "none").to.equal(!count);
    }
    const without = await load(`<film-page>${script(film("A"))}</film-page>`);
    expect(all(without, "film-screenings").length).to.equal(0);
  });

  const long = Array.from({ length: 1_000 }, (_, index) =>
    screening({
      "@id": `#${index}`,
      startDate: `${day(2 + Math.floor(index / 20))}T${String(6 + (index % 16)).padStart(2, "0")}:${10 + Math.floor((index % 20) / 16)}`,
    }),
  );
  const whole = (element: Element): Element[] => all(element, ".about");

  it("show a long list piece by piece, all of it and each once", async () => {
    const element = await show(long);
    const [first] = rows(element);
    await until(() => rows(element).length === 1_000);
    expect(rows(element)[0]).to.equal(first);
    expect(headings(element).length).to.equal(50);
    expect(new Set(headings(element)).size).to.equal(50);
    for (const group of parts(element, "group"))
      expect(group.querySelectorAll("[part=screening]").length).to.equal(20);
    // Away and back.
    element.src = "/nowhere.json";
    element.src = undefined;
    await settled(element);
    await until(() => rows(element).length === 1_000);
  });

  it("draw of a long list what comes near, in the height that it had, and the rest in one line each", async () => {
    const element = await show(long);
    await until(() => rows(element).length === 1_000);
    expect(whole(element).length).to.be.below(400);
    const [line] = all(element, ".line").slice(-1);
    expect(text(line!)).to.match(/^\d\d:\d\d · .+ · /);
    const height = element.offsetHeight;
    line!.scrollIntoView();
    await until(() => !line!.isConnected);
    expect(whole(element).length).to.be.below(600);
    expect(text(rows(element).at(-1)!)).to.contain("Add to calendar");
    expect(element.offsetHeight).to.be.closeTo(height, height / 20);
    scrollTo(0, 0);
  });

  it("dress a long list once, however often it is moved", async () => {
    const element = await show(long);
    await until(() => rows(element).length === 1_000);
    const { shadowRoot, parentElement } = element;
    const sheets = shadowRoot!.adoptedStyleSheets.length;
    element.remove();
    await settled(element);
    parentElement!.append(element);
    await settled(element);
    await until(() => rows(element).length === 1_000);
    await rest();
    expect(shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });

  it("draw all of a long list for print", async () => {
    const element = await show(long);
    await until(() => rows(element).length === 1_000);
    dispatchEvent(new Event("beforeprint"));
    expect(whole(element).length).to.equal(1_000);
  });

  it("part a venue or a film with many screenings under one heading", async () => {
    const element = await show(long, `group-by="venue"`);
    await until(() => rows(element).length === 1_000);
    expect(headings(element).length).to.equal(1);
  });

  it("narrow a long list down and widen it again", async () => {
    const element = await show(
      long.map((one, index) => ({
        ...one,
        location: index % 2 ? "Plaza" : "Rex",
      })),
    );
    await until(() => rows(element).length === 1_000);
    const [select] = all<HTMLSelectElement>(element, "select");
    for (const [venue, count] of [
      ["Rex", 500],
      ["", 1_000],
    ] as const) {
      select!.value = venue;
      select!.dispatchEvent(new Event("change"));
      await until(() => rows(element).length === count);
    }
    const times = rows(element).map(
      (row) => row.querySelector("time")?.dateTime.slice(11, 16) ?? text(row),
    );
    expect(times.length).to.equal(1_000);
  });

  it("fire an event when a visitor goes to the tickets", async () => {
    const element = await show([screening({ url: "https://x.org/book" })]);
    const coming = once<ScreeningSelectEvent>(document, "screening-select");
    const [link] = all<HTMLAnchorElement>(element, "a.book");
    link!.addEventListener("click", (event) => event.preventDefault());
    link!.click();
    const { url, screening: chosen } = await coming;
    expect(url).to.equal("https://x.org/book");
    expect(chosen.startDate).to.contain("T20:30");
  });

  it("tell the editor what cannot be used", async () => {
    await show([
      screening(),
      screening({ startDate: "soon" }),
      screening({
        startDate: `${day(4)}T20:30`,
        accessibilityFeature: "subtitled",
      }),
    ]);
    await until(() => said.length >= 2);
    expect(said.join("\n")).to.contain("startDate: found");
    expect(said.join("\n")).to.contain("subtitleLanguage");
  });

  it("are accessible, with every WCAG 2.2 rule", async () => {
    const element = await show(
      [
        screening({ accessibilityFeature: ["AD"], url: "/book" }),
        screening({
          accessibilityFeature: ["BSL"],
          location: "Plaza",
          eventStatus: "EventCancelled",
        }),
      ],
      `heading-level="2"`,
    );
    await expect(element).to.be.accessible();
  });
});
