import { expect } from "@open-wc/testing";
import {
  clock,
  closedOrigin,
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
} from "../scripts/testing/fault.js";
import { rest, said } from "../scripts/testing/elements.js";
import { openPage } from "../scripts/testing/page.js";
import { share } from "../scripts/testing/share.js";
import { each, missing, shows, type Shown } from "../scripts/testing/shown.js";
import type { FilmElement } from "./elements/film-element.js";
import type { FilmErrorEvent } from "./events/film-error-event.js";

interface Query {
  readonly [name: string]: string | number;
}
/** An address for a fault: its name, and what it is to be asked with. */
type Address = (name: string, query: Query) => string | Promise<string>;

const here: Address = (name, query) => fault(name, query);
const elsewhere: Address = async (name, query) =>
  fault(name, query, await otherOrigin());
const nobody: Address = async (name, query) =>
  fault(name, query, await closedOrigin());
const noHost: Address = (name, query) =>
  fault(name, query, "http://nobody.invalid");

/**
 * What is asked for, the codes that it may have, and whether it is asked for again without anyone doing anything. A browser
 * hands on each status as the others do; of connections each has a mind of its own.
 */
const faults: readonly (readonly [
  what: string,
  name: string,
  code: RegExp,
  passing: boolean,
  query?: Query,
  address?: Address,
])[] = [
  ...share([204, 205, 206, 226]).map(
    (status) =>
      [`a status of ${status}`, "status", /format/, false, { status }] as const,
  ),
  ...share([
    404, 300, 304, 400, 401, 402, 403, 405, 406, 409, 410, 418, 451,
  ]).map(
    (status) =>
      [`a status of ${status}`, "status", /status/, false, { status }] as const,
  ),
  ...share([503, 408, 429, 500, 501, 502, 504, 511]).map(
    (status) =>
      [`a status of ${status}`, "status", /status/, true, { status }] as const,
  ),
  ["a film with a status of 500", "late", /status/, true, { status: 500 }],
  ["a connection that is refused", "film", /network/, true, {}, nobody],
  ["a host that is not there", "film", /network/, true, {}, noHost],
  ["a connection that is reset", "reset", /network/, true],
  ["another protocol", "nonsense", /network|format/, true],
  ["a head that breaks off", "head-cut", /network|format/, true],
  ["a body that breaks off", "cut", /network/, true],
  ["a body that is too short", "too-short", /network|format/, true],
  ["a body that is too long", "too-long", /format|network/, false],
  ["parts that are none", "bad-chunk", /network|format/, true],
  ["parts that break off", "chunk-cut", /network|format/, true],
  ["gzip that is none", "no-gzip", /network|format/, true],
  ["gzip that breaks off", "gzip-cut", /network|format/, true],
  ["no answer", "stall", /timeout/, true],
  ["an answer that stops", "halt", /timeout/, true],
  ["a redirection to itself", "loop", /network/, true],
  ["a redirection to nowhere", "no-location", /status|network/, false],
  [
    "a redirection to data:",
    "redirect",
    /network/,
    true,
    { to: 'data:application/json,{"name":"M"}' },
  ],
  [
    "a redirection to javascript:",
    "redirect",
    /network/,
    true,
    { to: "javascript:alert(1)" },
  ],
  [
    "a redirection to another port",
    "redirect",
    /network/,
    true,
    { to: "http://127.0.0.1:1/" },
  ],
  ["another origin", "listing", /network/, true, {}, elsewhere],
  ["another's other origin", "cors-other", /network/, true, {}, elsewhere],
  ["nothing", "empty", /format/, false],
  ["half of a document", "truncated", /format/, false],
  ["a text", "text", /format/, false],
  ["a page to log in", "login", /film/, false],
  ["a picture", "picture", /format/, false],
  ["something else", "shape", /film/, false],
  ["3 MB", "big", /size/, false],
];

/** What they say when nothing changes any more. */
async function finalTexts(all: readonly Shown[]): Promise<string[]> {
  let texts: string[] = [];
  let same = 0;
  await until(async () => {
    await new Promise((resolve) => clock.real.setTimeout(resolve, 20));
    const now = all.map(({ shown }) => shown());
    same = now.join() === texts.join() ? same + 1 : 0;
    texts = now;
    return same > 3;
  }, "it goes on changing");
  return texts;
}

describe("every element that loads", () => {
  let all: Shown[] = [];
  beforeEach(() => {
    clock.install();
    all = shows.map(({ make }) => make());
  });
  afterEach(async () => {
    for (const { element } of all) element.remove();
    await rest();
    // A form may still wait for somebody to say where addresses go.
    clock.pass(10_000);
    await clock.restore();
  });

  for (const [what, name, code, passing, query = {}, address = here] of faults)
    it(`stands ${what}`, async () => {
      const key = newKey();
      const patience = (): void => {
        if (code.test("timeout")) clock.pass(15_000);
      };
      const src = await address(name, { ...query, key });
      for (const { element } of all) {
        element.src = src;
        document.body.append(element);
      }
      await each(all, ({ errors }) => errors.length > 0, patience);
      for (const { tag, errors, isByHand } of all) {
        expect(errors.map((event) => event.code).join(), tag).to.match(code);
        expect(errors[0]!.src, tag).to.equal(src);
        expect(isByHand(), `${tag} shows what stood there`).to.equal(true);
      }
      await until(() => said.some((line) => line.includes(src)), "not said");

      // It gets well, where it can.
      if (address === here) {
        const [{ code: first }] = all[0]!.errors as [FilmErrorEvent];
        await fetch(fault("heal", { key }));
        if (passing && first !== "format")
          await each(
            all,
            ({ loads }) => loads.length > 0,
            () => clock.pass(1_000),
          );
        else {
          const { requests } = await logOf(key);
          clock.pass(59_000);
          expect((await logOf(key)).requests).to.equal(requests);
          for (const { element } of all) element.remove();
          await rest();
          for (const { element } of all) document.body.append(element);
          await each(all, ({ loads }) => loads.length > 0);
        }
      } else {
        const listing = fault("listing", { key });
        for (const { element } of all) element.src = listing;
        await each(all, ({ loads }) => loads.length > 0);
      }
      for (const { tag, isByHand, shown } of all) {
        expect(isByHand(), `${tag} shows the listing`).to.equal(false);
        expect(shown(), tag).not.to.equal("");
      }

      // What is good stays when it fails again.
      const before = await finalTexts(all);
      const again = await address(name, { ...query, key: newKey() });
      for (const { element, errors } of all) {
        errors.length = 0;
        element.src = again;
      }
      await each(all, ({ errors }) => errors.length > 0, patience);
      expect(await finalTexts(all)).to.deep.equal(before);
      expect(missing(all, ({ isByHand }) => !isByHand())).to.equal("");
    });

  for (const name of ["stall", "halt"])
    it(`gives up its request when it goes, of a server that ${name}s`, async () => {
      for (const { element } of all) {
        const key = newKey();
        element.src = fault(name, { key });
        document.body.append(element);
        await until(async () => (await logOf(key)).requests === 1);
        element.remove();
        await until(async () => (await logOf(key)).aborted === 1);
      }
    });

  it("stands a policy of the page that allows no requests", async () => {
    const src = fault("listing");
    const page = await openPage(
      `<script type="module" src="/dist/film-elements.js"></script><script type="module" src="/dist/loader.js"></script>${shows
        .map(({ tag }) => `<${tag} src="${src}"><p>By hand</p></${tag}>`)
        .join("")}`,
      "default-src 'self'; style-src 'self'; connect-src 'none'",
    );
    const codes = new Map<EventTarget, string>();
    page.document.addEventListener("film-error", (event) =>
      codes.set(event.composedPath()[0]!, (event as FilmErrorEvent).code),
    );
    for (const { tag } of shows) {
      // A new element, for the first has failed before anyone listened.
      await page.view.customElements.whenDefined(tag);
      const element = page.find<FilmElement>(tag);
      element.src = `${src}?again`;
      await until(
        () => codes.get(element) === "network",
        `${tag} says nothing`,
      );
      expect(
        element.querySelector("p")!.getBoundingClientRect().height,
      ).to.be.above(0);
    }
  });

  it("waits for a slow head and a slow body", async () => {
    for (const src of [
      fault("late", { after: 300, key: newKey() }),
      fault("drip", { parts: 20, rest: 20, key: newKey() }),
    ]) {
      for (const { element, loads } of all) {
        loads.length = 0;
        element.src = src;
        document.body.append(element);
      }
      await each(all, ({ loads }) => loads.length > 0);
      expect(missing(all, ({ errors }) => !errors.length)).to.equal("");
    }
  });
});
