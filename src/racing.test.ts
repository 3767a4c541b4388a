import { expect } from "@open-wc/testing";
import { executeServerCommand } from "@web/test-runner-commands";
import { isChromium } from "../scripts/testing/elements.js";
import { fault, until } from "../scripts/testing/fault.js";
import { share } from "../scripts/testing/share.js";
import { each, missing, shows } from "../scripts/testing/shown.js";

/** Chance that is the same for the same seed. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("whatever comes when,", () => {
  const seeds = share(Array.from({ length: 200 }, (_, index) => index + 1));
  const atOnce = 20;

  async function race(seed: number): Promise<void> {
    const random = sequence(seed);
    const { tag, make } = shows[seed % shows.length]!;
    const { element, loads, errors } = make();
    document.body.append(element);
    let asked: { name: string; status: number } | undefined;
    for (let left = 2 + random(5); left; left--) {
      asked = {
        name: `Film ${seed} ${left}`,
        status: random(4) ? 200 : 404,
      };
      element.src = fault("late", { ...asked, after: random(40) });
      if (random(4) === 0) element.remove();
      await pause(random(3) * random(15));
      if (!element.isConnected) document.body.append(element);
    }
    const { src } = element;
    const isLast = (event: { readonly src: string }): boolean =>
      event.src === src;
    await until(
      () => loads.some(isLast) || errors.some(isLast),
      `seed ${seed}: <${tag}> says nothing of the last`,
    );
    const said = (): unknown => loads.at(-1)?.film.name?.value;
    const [before, count] = [said(), loads.length + errors.length];
    // Longer than any of them takes.
    await pause(60);
    expect(loads.length + errors.length, `seed ${seed}`).to.equal(count);
    if (asked!.status === 200)
      expect(before, `seed ${seed}`).to.equal(asked!.name);
    else expect(errors.some(isLast), `seed ${seed}`).to.equal(true);
    element.remove();
  }

  for (let from = 0; from < seeds.length; from += atOnce)
    it(`the last one asked for is shown (${atOnce} seeds from ${seeds[from]})`, async function () {
      this.timeout(30_000);
      await Promise.all(seeds.slice(from, from + atOnce).map(race));
    });
});

describe("when the network goes and comes back,", () => {
  it("every element says so, and has its listing without being asked", async function () {
    if (!isChromium) return this.skip();
    const back = executeServerCommand("offline", { milliseconds: 800 });
    await until(() => !navigator.onLine, "not offline");
    const all = shows.map(({ make }) => make());
    for (const { element } of all) {
      element.src = fault("listing");
      document.body.append(element);
    }
    await each(all, ({ errors }) => errors.length > 0);
    expect(missing(all, ({ isByHand }) => isByHand())).to.equal("");
    expect(new Set(all.map(({ errors }) => errors[0]!.code))).to.deep.equal(
      new Set(["network"]),
    );
    await back;
    const start = performance.now();
    await each(all, ({ loads }) => loads.length > 0);
    // Before anyone would have tried again, two seconds after it failed.
    expect(performance.now() - start).to.be.below(1_200);
    for (const { element } of all) element.remove();
  });
});
