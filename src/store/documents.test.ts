import { expect } from "@open-wc/testing";
import {
  clock,
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
} from "../../scripts/testing/fault.js";
import { isLoaded, watchDocument, type Outcome } from "./documents.js";

const stops: (() => void)[] = [];

/** Watches, and keeps what is told. */
function watch(url: string): { told: Outcome[]; stop: () => void } {
  const told: Outcome[] = [];
  const stop = watchDocument(url, (outcome) => told.push(outcome));
  stops.push(stop);
  return { told, stop };
}

/** Waits until something has been told a number of times, and gives the last. */
async function tell(told: readonly Outcome[], times = 1): Promise<Outcome> {
  await until(() => told.length >= times, `told ${told.length} of ${times}`);
  expect(told).to.have.lengthOf(times);
  return told[times - 1]!;
}

const nameIn = (outcome: Outcome | undefined): unknown =>
  outcome && isLoaded(outcome) ? outcome.graph.films[0]?.["name"] : outcome;

const summary = (outcome: Outcome): string =>
  isLoaded(outcome)
    ? `a film: ${String(outcome.graph.films[0]?.["name"])}`
    : `${outcome.code}${outcome.passing ? ", passing" : ""}`;

/** The one timer that is due, and lets it be due now. */
function waited(): number {
  expect(clock.due).to.have.lengthOf(1);
  const [due = 0] = clock.due;
  clock.pass(due);
  return due;
}

describe("watchDocument", () => {
  beforeEach(() => clock.install());
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await clock.restore();
  });

  describe("tells of the film", () => {
    for (const [what, name, query] of [
      ["in a JSON-LD file", "film"],
      ["in an HTML page", "html-jsonld"],
      ["behind a byte order mark", "bom"],
      ["that comes slowly", "drip"],
      ["behind a redirection", "redirect", { to: "/__fault/film" }],
      ["in a document of nearly 2 MB", "big", { bytes: 1_999_999 }],
    ] as const) {
      it(what, async () => {
        const { told } = watch(fault(name, query));
        expect(nameIn(await tell(told))).to.equal("The Fault");
      });
    }

    it("at another origin that allows it", async () => {
      const { told } = watch(fault("film", { cors: 1 }, await otherOrigin()));
      expect(nameIn(await tell(told))).to.equal("The Fault");
    });

    it("with the document's address as the base", async () => {
      const url = fault("film");
      const { told } = watch(`${url}#film`);
      const outcome = await tell(told);
      expect(isLoaded(outcome) && outcome.graph.base).to.equal(url);
    });

    it("by the id of the script in a page", async () => {
      const { told } = watch(fault("html-jsonld"));
      const outcome = await tell(told);
      expect(
        isLoaded(outcome) && outcome.graph.find("listing")?.["name"],
      ).to.equal("The Fault");
    });
  });

  describe("says what is wrong with", () => {
    const status = [
      [204, "format"],
      [400, "status"],
      [401, "status"],
      [403, "status"],
      [404, "status"],
      [408, "status, passing"],
      [410, "status"],
      [429, "status, passing"],
      [500, "status, passing"],
      [502, "status, passing"],
      [503, "status, passing"],
      [504, "status, passing"],
    ] as const;
    const shapes = [
      "{}",
      "[]",
      "null",
      "85",
      "true",
      '"The Fault"',
      '{"ok":true}',
      '{"@type":"WebPage","name":"The Fault"}',
      '{"@graph":[{"@type":"Person","name":"The Fault"}]}',
      '{"films":[{"title":"The Fault"}]}',
    ];
    for (const [what, name, query, expected] of [
      ...status.map(
        ([code, expected]) =>
          [
            `a status of ${code}`,
            "status",
            { status: code },
            expected,
          ] as const,
      ),
      ...shapes.map(
        (value) => [`the JSON ${value}`, "shape", { value }, "film"] as const,
      ),
      ["nothing", "empty", {}, "format"],
      ["white space", "space", {}, "format"],
      ["JSON that ends in the middle", "truncated", {}, "format"],
      ["a text", "text", {}, "format"],
      ["an HTML page without JSON-LD", "html", {}, "film"],
      ["more than 2 MB", "big", { bytes: 2_000_001 }, "size"],
      ["redirections without an end", "loop", {}, "network, passing"],
      ["a connection that is reset", "reset", {}, "network, passing"],
      ["a body that breaks off", "cut", {}, "network, passing"],
    ] as const) {
      it(what, async () => {
        const { told } = watch(fault(name, query));
        expect(summary(await tell(told))).to.equal(expected);
      });
    }

    it("another origin that does not allow it", async () => {
      const { told } = watch(fault("film", {}, await otherOrigin()));
      expect(summary(await tell(told))).to.equal("network, passing");
    });

    it("a port where nothing listens", async () => {
      const { told } = watch("http://127.0.0.1:9/");
      expect(summary(await tell(told))).to.equal("network, passing");
    });

    it("a server that does not answer for 15 seconds", async () => {
      const key = newKey();
      const { told } = watch(fault("stall", { key }));
      await until(async () => (await logOf(key)).requests === 1);
      clock.pass(14_999);
      expect(told).to.deep.equal([]);
      clock.pass(1);
      expect(summary(await tell(told))).to.equal("timeout, passing");
      await until(async () => (await logOf(key)).aborted === 1);
    });

    it("a server that falls silent in the middle", async () => {
      const key = newKey();
      const { told } = watch(fault("halt", { key }));
      await until(async () => (await logOf(key)).requests === 1);
      await until(() => {
        clock.pass(15_000);
        return told.length;
      });
      expect(summary(told[0]!)).to.equal("timeout, passing");
      await until(async () => (await logOf(key)).aborted === 1);
    });
  });

  it("does not read a document of 30 MB to its end", async () => {
    const key = newKey();
    const { told } = watch(fault("big", { key, bytes: 30_000_000, rest: 20 }));
    expect(summary(await tell(told))).to.equal("size");
    await until(async () => (await logOf(key)).aborted === 1);
  });

  describe("asks again", () => {
    it("after 2, 8 and 32 seconds, a little spread, and then no more", async () => {
      const key = newKey();
      const { told } = watch(fault("status", { status: 503, key }));
      for (const [index, delay] of [2_000, 8_000, 32_000].entries()) {
        expect(summary(await tell(told, index + 1))).to.equal(
          "status, passing",
        );
        expect(waited()).to.be.within(delay, delay * 1.1);
      }
      await tell(told, 4);
      expect(clock.due).to.deep.equal([]);
      expect((await logOf(key)).requests).to.equal(4);
    });

    it("until the film is there", async () => {
      const key = newKey();
      const { told } = watch(fault("flaky", { times: 2, key }));
      for (const times of [1, 2]) {
        expect(summary(await tell(told, times))).to.equal("status, passing");
        waited();
      }
      expect(nameIn(await tell(told, 3))).to.equal("The Fault");
      expect(clock.due).to.deep.equal([]);
      expect((await logOf(key)).requests).to.equal(3);
    });

    it("not at all where it cannot help", async () => {
      const { told } = watch(fault("status", { status: 404 }));
      await tell(told);
      expect(clock.due).to.deep.equal([]);
    });

    for (const [what, query, least, most] of [
      ["seconds", { "retry-after": 30 }, 30_000, 33_000],
      ["a date", { "retry-in": 30 }, 25_000, 33_000],
      ["more than five minutes", { "retry-after": 86_400 }, 300_000, 330_000],
      ["nonsense", { "retry-after": "soon" }, 2_000, 2_200],
      ["no time at all", { "retry-after": 0 }, 2_000, 2_200],
      ["a negative time", { "retry-after": -5 }, 2_000, 2_200],
      ["a date that has passed", { "retry-in": -3_600 }, 2_000, 2_200],
    ] as const) {
      it(`after ${least / 1000} seconds when Retry-After has ${what}`, async () => {
        const { told } = watch(fault("status", { status: 503, ...query }));
        await tell(told);
        expect(waited()).to.be.within(least, most);
        await tell(told, 2);
      });
    }

    it("four times in all, whatever Retry-After says", async () => {
      const key = newKey();
      const { told } = watch(
        fault("status", { status: 429, "retry-after": 10, key }),
      );
      for (const times of [1, 2, 3]) {
        await tell(told, times);
        waited();
      }
      await tell(told, 4);
      expect(clock.due).to.deep.equal([]);
    });

    it("when the network returns, and has four attempts anew", async () => {
      const key = newKey();
      const { told } = watch(fault("status", { status: 500, key }));
      await tell(told);
      waited();
      await tell(told, 2);
      dispatchEvent(new Event("online"));
      await tell(told, 3);
      expect((await logOf(key)).requests).to.equal(3);
      expect(waited()).to.be.within(2_000, 2_200);
      await tell(told, 4);
    });

    it("not when the network returns and the film is there, or never will be", async () => {
      const key = newKey();
      const film = watch(fault("film", { key }));
      const gone = watch(fault("status", { status: 410, key }));
      await tell(film.told);
      await tell(gone.told);
      dispatchEvent(new Event("online"));
      const slow = watch(fault("drip", { key }));
      await tell(slow.told);
      expect((await logOf(key)).requests).to.equal(3);
    });

    it("not twice when the network returns during a request", async () => {
      const key = newKey();
      const { told } = watch(fault("drip", { key }));
      dispatchEvent(new Event("online"));
      await tell(told);
      expect((await logOf(key)).requests).to.equal(1);
    });

    it("no more when nobody watches", async () => {
      const key = newKey();
      const { told, stop } = watch(fault("status", { status: 503, key }));
      await tell(told);
      stop();
      await Promise.resolve();
      expect(clock.due).to.deep.equal([]);
      dispatchEvent(new Event("online"));
      await tell(watch(fault("film")).told);
      expect((await logOf(key)).requests).to.equal(1);
    });
  });

  describe("with many watchers", () => {
    it("makes one request for a hundred of them, whatever their fragments", async () => {
      const key = newKey();
      const url = fault("drip", { key });
      const watchers = Array.from({ length: 100 }, (_, index) =>
        watch(index % 2 ? `${url}#film-${index}` : url),
      );
      for (const { told } of watchers) await tell(told);
      expect(new Set(watchers.flatMap(({ told }) => told)).size).to.equal(1);
      expect((await logOf(key)).requests).to.equal(1);
    });

    it("tells a late one of what is there, and not before it is back", async () => {
      const key = newKey();
      const first = watch(fault("film", { key }));
      const outcome = await tell(first.told);
      const late = watch(fault("film", { key }));
      expect(late.told).to.deep.equal([]);
      expect(await tell(late.told)).to.equal(outcome);
      expect(first.told).to.have.lengthOf(1);
      expect((await logOf(key)).requests).to.equal(1);
    });

    it("does not tell one that has gone before it was told", async () => {
      const first = watch(fault("film", { key: "gone" }));
      await tell(first.told);
      const late = watch(fault("film", { key: "gone" }));
      late.stop();
      await Promise.resolve();
      await Promise.resolve();
      expect(late.told).to.deep.equal([]);
    });

    it("keeps no failure for one who comes later, and tells all of what it finds", async () => {
      const key = newKey();
      const url = fault("flaky", { times: 1, status: 404, key });
      const first = watch(url);
      expect(summary(await tell(first.told))).to.equal("status");
      const second = watch(url);
      expect(nameIn(await tell(second.told))).to.equal("The Fault");
      expect(nameIn(await tell(first.told, 2))).to.equal("The Fault");
      expect((await logOf(key)).requests).to.equal(2);
    });

    it("keeps what is there when the others have gone", async () => {
      const key = newKey();
      const url = fault("film", { key });
      const first = watch(url);
      const second = watch(url);
      await tell(first.told);
      first.stop();
      await Promise.resolve();
      await tell(watch(url).told);
      await tell(second.told);
      expect((await logOf(key)).requests).to.equal(1);
    });
  });

  describe("when watchers go", () => {
    it("aborts the request with the last", async () => {
      const key = newKey();
      const url = fault("stall", { key });
      const watchers = [watch(url), watch(url), watch(`${url}#film`)];
      await until(async () => (await logOf(key)).requests === 1);
      watchers[0]!.stop();
      watchers[1]!.stop();
      await until(async () => (await logOf(newKey())).requests === 0);
      expect((await logOf(key)).aborted).to.equal(0);
      watchers[2]!.stop();
      await until(async () => (await logOf(key)).aborted === 1);
      expect(watchers.flatMap(({ told }) => told)).to.deep.equal([]);
    });

    it("does not try again what it has aborted", async () => {
      const key = newKey();
      const { stop } = watch(fault("stall", { key }));
      await until(async () => (await logOf(key)).requests === 1);
      stop();
      await until(async () => (await logOf(key)).aborted === 1);
      await tell(watch(fault("film")).told);
      expect(clock.due).to.deep.equal([]);
    });

    it("goes on for one that is back at once", async () => {
      const key = newKey();
      const url = fault("drip", { key });
      const first = watch(url);
      first.stop();
      const second = watch(url);
      expect(nameIn(await tell(second.told))).to.equal("The Fault");
      expect(first.told).to.deep.equal([]);
      const { requests, aborted } = await logOf(key);
      expect([requests, aborted]).to.deep.equal([1, 0]);
    });

    it("asks anew for one that comes when all have gone", async () => {
      const key = newKey();
      const url = fault("film", { key });
      const first = watch(url);
      await tell(first.told);
      first.stop();
      await Promise.resolve();
      await tell(watch(url).told);
      expect(first.told).to.have.lengthOf(1);
      expect((await logOf(key)).requests).to.be.within(1, 2);
    });

    it("asks anew for one that comes after an abort, and tells only this one", async () => {
      const key = newKey();
      const url = fault("drip", { key });
      const first = watch(url);
      await until(async () => (await logOf(key)).requests === 1);
      first.stop();
      await Promise.resolve();
      const second = watch(url);
      expect(nameIn(await tell(second.told))).to.equal("The Fault");
      expect(first.told).to.deep.equal([]);
    });
  });
});
