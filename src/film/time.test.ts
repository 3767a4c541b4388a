import { expect } from "@open-wc/testing";
import { Temporal as Polyfill } from "temporal-polyfill";
import {
  addDays,
  dayOf,
  engineMissing,
  fromWall,
  isZone,
  loadEngine,
  localAt,
  parseTime,
  transitions,
} from "./time.js";

const zones = [
  "Europe/London",
  "Europe/Berlin",
  "Europe/Lisbon",
  "America/New_York",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "America/St_Johns",
  "America/La_Paz",
  "Asia/Tokyo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "Africa/Cairo",
  "UTC",
];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clock says, by the engine's formatter: nothing that the library uses. */
function wallAt(instant: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
  clocks.set(zone, clock);
  const part = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${part["year"]}-${part["month"]}-${part["day"]}T${part["hour"]}:${part["minute"]}:${part["second"]}`;
}

/**
 * All instants at which a zone's clock says something, found by looking at each quarter of an hour of the two days around.
 */
function instantsOf(wall: string, zone: string): number[] {
  const about = Date.parse(`${wall}Z`);
  const found: number[] = [];
  for (
    let at = about - 15 * 3_600_000;
    at <= about + 15 * 3_600_000;
    at += 900_000
  )
    if (wallAt(at, zone) === wall) found.push(at);
  return found;
}

/** The same numbers each time, of no pattern (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days on which clocks are changed somewhere, and some others. */
const changes = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-04-24",
  "2026-09-27",
  "2026-10-04",
  "2026-10-25",
  "2026-10-30",
  "2026-11-01",
  "2027-02-14",
  "2027-03-21",
];

describe("times", () => {
  before(async () => {
    await loadEngineIfMissing();
  });

  it("of 1,000 screenings come out at the right instant, in zones with and without summer time", function () {
    this.timeout(30_000);
    const next = random(6);
    const pick = <T>(from: readonly T[]): T =>
      from[Math.floor(next() * from.length)]!;
    let gaps = 0;
    let overlaps = 0;
    for (let index = 0; index < 1_000; index++) {
      const zone = pick(zones);
      const day =
        next() < 0.8
          ? pick(changes)
          : addDays("2026-01-01", Math.floor(next() * 700));
      // Half of them in the hours in which clocks are changed.
      const hour = Math.floor(next() * (next() < 0.7 ? 4 : 24));
      const two = (value: number): string => String(value).padStart(2, "0");
      const wall = `${day}T${two(hour)}:${two(Math.floor(next() * 4) * 15)}:00`;
      const time = fromWall(wall, zone);
      const about = `${wall} ${zone}: ${time}`;
      const instants = instantsOf(wall, zone);
      if (instants.length) {
        expect(Date.parse(time), about).to.equal(instants[0]);
        expect(time.slice(0, 19), about).to.equal(wall);
        if (instants.length > 1) overlaps++;
      } else {
        // In the gap, as much later as the clock is put forward.
        gaps++;
        const instant = Date.parse(time);
        expect(wallAt(instant, zone), about).to.equal(time.slice(0, 19));
        const before = wallAt(instant - 3 * 3_600_000, zone);
        const forward =
          Date.parse(`${time.slice(0, 19)}Z`) -
          Date.parse(`${before}Z`) -
          3 * 3_600_000;
        expect(
          Date.parse(`${time.slice(0, 19)}Z`) - Date.parse(`${wall}Z`),
          about,
        ).to.equal(forward);
      }
      // And back again.
      expect(localAt(Date.parse(time), zone), about).to.equal(time);
    }
    expect(gaps, "gaps").to.be.greaterThan(5);
    expect(overlaps, "overlaps").to.be.greaterThan(5);
  });

  it("are the same by the polyfill", () => {
    for (const zone of zones)
      for (const day of changes)
        for (const hour of ["00:30", "01:30", "02:30", "03:00", "23:59"]) {
          const wall = `${day}T${hour}:00`;
          expect(
            Polyfill.PlainDateTime.from(wall)
              .toZonedDateTime(zone)
              .toString({ smallestUnit: "second", timeZoneName: "never" }),
            `${wall} ${zone}`,
          ).to.equal(fromWall(wall, zone));
        }
  });

  it("are read as listings write them", () => {
    const times: [string, string | undefined, string?, string?][] = [
      ["2026-11-23", "2026-11-23"],
      ["2026-11-23T20:30", "2026-11-23T20:30:00"],
      ["2026-11-23T20:30:00+01:00", "2026-11-23T20:30:00", "+01:00"],
      ["2026-11-23 20:30:00 +0100", "2026-11-23T20:30:00", "+01:00"],
      ["2026-11-23T20:30-05", "2026-11-23T20:30:00", "-05:00"],
      ["2026-11-23T20:30:00.000Z", "2026-11-23T20:30:00", "+00:00"],
      ["20261123T203000Z", "2026-11-23T20:30:00", "+00:00"],
      ["2026-11-23T24:00", "2026-11-24T00:00:00"],
      ["2026-12-31T24:00", "2027-01-01T00:00:00"],
      ["2026-11-23 8:30 pm", "2026-11-23T20:30:00"],
      ["2026-11-23 12:15 a.m.", "2026-11-23T00:15:00"],
      [
        "2026-11-23T20:30+00:00[Europe/London]",
        "2026-11-23T20:30:00",
        "+00:00",
        "Europe/London",
      ],
      ["2026-11-23T", "2026-11-23"],
      ["2026-02-31T10:00", undefined],
      ["2026-11-31", undefined],
      ["2026-11-23T25:00", undefined],
      ["2026-11-23T20:75", undefined],
      ["2026-11-23T20:30+99:00", undefined],
      ["soon", undefined],
      ["", undefined],
      [`2026-11-23T20:30${" ".repeat(50_000)}x`, undefined],
    ];
    for (const [said, wall, offset = "", zone = ""] of times)
      expect(parseTime(said), said.slice(0, 40)).to.deep.equal(
        wall && { wall, offset, zone },
      );
  });

  it("of a late show belong to the evening before", () => {
    expect(dayOf("2026-11-24T00:15:00+00:00", "05:00")).to.equal("2026-11-23");
    expect(dayOf("2026-11-24T04:59:00+00:00", "05:00")).to.equal("2026-11-23");
    expect(dayOf("2026-11-24T05:00:00+00:00", "05:00")).to.equal("2026-11-24");
    expect(dayOf("2026-11-24T00:15:00+00:00", "00:00")).to.equal("2026-11-24");
    expect(dayOf("2026-03-01T01:00:00+00:00", "05:00")).to.equal("2026-02-28");
    expect(dayOf("2026-11-24", "05:00")).to.equal("2026-11-24");
  });

  it("have zones by name and by offset", () => {
    for (const zone of ["Europe/London", "europe/london", "+01:00", "UTC"])
      expect(isZone(zone), zone).to.equal(true);
    for (const zone of ["Europe/Lodnon", "", "+1", "GMT Standard Time"])
      expect(isZone(zone), zone).to.equal(false);
    expect(fromWall("2026-11-23T20:30:00", "-03:30")).to.equal(
      "2026-11-23T20:30:00-03:30",
    );
    expect(localAt(Date.UTC(2026, 10, 24), "-03:30")).to.equal(
      "2026-11-23T20:30:00-03:30",
    );
  });

  it("know when summer time begins and ends", () => {
    expect(
      transitions("Europe/London", Date.UTC(2026, 1, 1), Date.UTC(2026, 10, 1)),
    ).to.deep.equal([
      { wall: "2025-10-26T02:00:00", from: "+01:00", to: "+00:00" },
      { wall: "2026-03-29T01:00:00", from: "+00:00", to: "+01:00" },
      { wall: "2026-10-25T02:00:00", from: "+01:00", to: "+00:00" },
    ]);
    expect(transitions("UTC", 0, 1)).to.have.lengthOf(1);
  });
});

/** WebKit has no Temporal yet. */
async function loadEngineIfMissing(): Promise<void> {
  try {
    localAt(0, "Europe/London");
  } catch (error) {
    expect(error).to.equal(engineMissing);
    await loadEngine();
  }
}
