import { expect } from "@open-wc/testing";
import ICAL from "ical.js";
import { readGraph } from "../feeds/schema-org/graph.js";
import { writeCalendar } from "./calendar.js";
import { readProgramme } from "./read-programme.js";
import type { Screening } from "./screening.js";
import { transitions } from "./time.js";

const read = async (
  events: object[],
  timeZone?: string,
): Promise<readonly Screening[]> => {
  const report = () => undefined;
  const graph = readGraph([{ value: events }], report);
  const { screenings } = await readProgramme(graph.roots, {
    lang: "en",
    base: "https://regal.example/week/",
    report,
    timeZone,
  });
  return screenings;
};
const event = (more: object = {}): object => ({
  "@type": "ScreeningEvent",
  workPresented: { "@type": "Movie", name: "Earth" },
  startDate: "2026-11-23T20:30",
  ...more,
});
const write = (
  screenings: readonly Screening[],
  notes: readonly string[] = [],
): string =>
  writeCalendar(screenings, {
    base: "https://regal.example/week/",
    now: Date.UTC(2026, 10, 1),
    notes: () => notes,
    transitions,
  });
/** What an independent parser makes of a file. It throws at what is none. */
const parse = (text: string): ICAL.Component => {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(zone);
  return calendar;
};
const eventsOf = (text: string): ICAL.Event[] =>
  parse(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
const one = async (
  more: object,
  timeZone = "Europe/London",
): Promise<ICAL.Event> =>
  eventsOf(write(await read([event(more)], timeZone)))[0]!;
const value = (of: ICAL.Event, name: string): unknown =>
  of.component.getFirstPropertyValue(name);

describe("a calendar file", () => {
  it("has film, time on the venue's clock, place and status", async () => {
    const found = await one({
      location: {
        "@type": "MovieTheater",
        name: "Regal",
        address: { streetAddress: "1 Reel Street", addressLocality: "Leeds" },
        geo: { latitude: 53.8, longitude: -1.55 },
      },
      duration: "PT85M",
    });
    expect(found.summary).to.equal("Earth");
    expect(found.location).to.equal("Regal, 1 Reel Street, Leeds");
    expect(String(value(found, "geo"))).to.equal("53.8,-1.55");
    expect(value(found, "status")).to.equal("CONFIRMED");
    expect(found.startDate.toString()).to.equal("2026-11-23T20:30:00");
    expect(found.startDate.zone?.tzid).to.equal("Europe/London");
    expect(found.duration.toSeconds()).to.equal(85 * 60);
  });

  it("takes 90 minutes where no end is known", async () => {
    expect((await one({})).duration.toSeconds()).to.equal(90 * 60);
  });

  it("says the same instants as the listing, over changes of summer time", async () => {
    for (const zone of [
      "Europe/London",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Tokyo",
      "UTC",
      "+05:30",
    ]) {
      const screenings = await read(
        [
          "2026-03-28T20:00",
          "2026-03-29T00:45",
          "2026-03-29T02:30",
          "2026-07-01T12:00",
          "2026-10-24T23:30",
          "2026-10-25T01:30",
          "2026-10-25T03:00",
          "2026-11-23T20:30",
          "2027-03-28T23:00",
        ].map((startDate) => event({ startDate })),
        zone,
      );
      const found = eventsOf(write(screenings));
      expect(found).to.have.lengthOf(9);
      found.forEach(({ startDate }, index) => {
        const { startDate: said } = screenings[index]!;
        const seconds = startDate.toUnixTime();
        // What a clock says twice is the first, and calendars say nothing of it.
        if (said.startsWith("2026-10-25T01:30")) return;
        expect(seconds, `${said} ${zone}`).to.equal(Date.parse(said) / 1000);
      });
    }
  });

  it("is in UTC where only the offset is known", async () => {
    const [found] = eventsOf(
      write(await read([event({ startDate: "2026-11-23T20:30-05:00" })])),
    );
    expect(found!.startDate.toString()).to.equal("2026-11-24T01:30:00Z");
  });

  it("has whole days where there is no time", async () => {
    const found = await one({ startDate: "2026-11-23", endDate: "2026-11-24" });
    expect(found.startDate.isDate).to.equal(true);
    expect(found.endDate.toString()).to.equal("2026-11-25");
  });

  it("keeps the UID of a screening, whatever else of it changes", async () => {
    const uids = [
      await one({ "@id": "https://regal.example/s/1" }),
      await one({
        "@id": "https://regal.example/s/1",
        startDate: "2026-11-25T18:00",
        eventStatus: "EventRescheduled",
      }),
      await one({}),
      await one({ eventStatus: "EventCancelled", url: "/x" }),
    ].map(({ uid }) => uid);
    expect(uids[0]).to.equal("https://regal.example/s/1");
    expect(uids[1]).to.equal(uids[0]);
    expect(uids[2]).to.match(/@regal\.example$/);
    expect(uids[3]).to.equal(uids[2]);
  });

  it("says that one is cancelled or postponed", async () => {
    const cancelled = await one({ eventStatus: "EventCancelled" });
    expect(value(cancelled, "status")).to.equal("CANCELLED");
    expect(cancelled.sequence).to.equal(1);
    const postponed = await one({ eventStatus: "EventPostponed" });
    expect(value(postponed, "status")).to.equal("TENTATIVE");
  });

  it("begins its description with the link to tickets", async () => {
    const [screening] = await read([
      event({
        offers: { url: "https://x.org/book?a=1,2;3" },
        description: "With a piano.\n\nBy the sea.",
      }),
    ]);
    const [found] = eventsOf(write([screening!], ["Audio description"]));
    expect(found!.description).to.equal(
      "https://x.org/book?a=1,2;3\nAudio description\nWith a piano.\n\nBy the sea.",
    );
    expect(value(found!, "url")).to.equal("https://x.org/book?a=1,2;3");
  });

  it("has lines of at most 75 octets, and comes back whole", async () => {
    const name = "Señor 映画 🎞️, “quoted”; back\\slash ".repeat(20).trim();
    const screenings = await read([
      event({ workPresented: { "@type": "Movie", name } }),
    ]);
    const text = write(screenings);
    const encoder = new TextEncoder();
    for (const line of text.split("\r\n"))
      expect(encoder.encode(line).length, line).to.be.at.most(75);
    expect(text).to.match(/\r\n$/);
    expect(text.replaceAll("\r\n", "")).not.to.match(/[\r\n]/);
    expect(eventsOf(text)[0]!.summary).to.equal(name);
  });

  it("cannot be broken by what a listing says", async () => {
    const evil = "A\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:B";
    const found = eventsOf(
      write(
        await read([
          event({ name: evil, description: evil, "@id": evil, location: evil }),
        ]),
      ),
    );
    expect(found).to.have.lengthOf(1);
    expect(found[0]!.summary).to.contain("END:VEVENT");
  });

  it("with a thousand screenings is read", async () => {
    const screenings = await read(
      Array.from({ length: 1_000 }, (_, index) =>
        event({
          startDate: new Date(Date.UTC(2026, 0, 1) + index * 31_000_000)
            .toISOString()
            .slice(0, 16),
        }),
      ),
      "Europe/London",
    );
    expect(eventsOf(write(screenings))).to.have.lengthOf(screenings.length);
  });
});
