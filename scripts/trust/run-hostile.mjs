// One engine, some documents.
import { hostileDocument } from "./document.mjs";
import { openPage } from "./engines.mjs";
import { hostsFor } from "./hosts.mjs";
import { goodListing } from "./listing.mjs";
import { origin, startSite } from "./site.mjs";

/** For how long nothing may come of a page, in milliseconds. */
const patience = 60_000;
/** Documents that are shown before anyone asks where requests went. */
const batchSize = 25;

const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>
<script src="/trust/watch.js"></script><script type="module" src="/trust/drive.js"></script></head>
<body><div id="canary" hidden><h2>A page</h2><p>Text, <a href="/">a link</a>, <button>a button</button>.</p></div><div id="place"></div></body></html>`;

/** What brings all modules: a tidy listing and an untidy one, in each language, and attributes. */
const first = ["en", "es", "ar"].flatMap((lang) =>
  [
    JSON.stringify(goodListing()),
    JSON.stringify({ ...goodListing(), abstract: "&amp; <b>" }),
  ].map((text) => ({ seed: 0, text, way: "property", attributes: { lang } })),
);

/** Groups of seeds: no group has both documents whose buttons are pressed and others. */
function batchesOf(seeds) {
  const batches = [];
  for (const acts of [false, true]) {
    const some = seeds.filter((seed) => hostileDocument(seed).acts === acts);
    for (let from = 0; from < some.length; from += batchSize)
      batches.push(some.slice(from, from + batchSize));
  }
  return batches;
}

/**
 * Shows the documents of some seeds in every element, in one engine.
 *
 * @param options
 *   `dist`: another folder with a built library.
 *   `onFailure`: told of each document that failed: its seed and its faults.
 * @returns
 *   `durations`: how long each document took in all elements together, in milliseconds.
 *   `failed`: how many documents failed.
 *   `pressed`: of how many documents the buttons were pressed.
 */
export async function runHostile(engine, seeds, { dist, onFailure }) {
  const batches = batchesOf(seeds);
  const durations = [];
  const faultsOf = new Map();
  const fail = (seed, ...faults) =>
    faults.length &&
    faultsOf.set(seed, [...(faultsOf.get(seed) ?? []), ...faults]);
  let current = [];
  let at = 0;
  let pressed = 0;
  let end;
  let failed = 0;
  const waiting = new Set(seeds);
  const tell = () => {
    failed += faultsOf.size;
    for (const [seed, faults] of faultsOf) onFailure(seed, faults);
    faultsOf.clear();
  };
  const ended = new Promise((resolve) => (end = resolve));
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      fail(at, `the page says nothing for ${patience} ms`);
      end();
    }, patience);
  };

  /** Hosts that nothing in the last batch had named for that. */
  const checkHosts = () => {
    const allowed = current.map((document) => [
      document,
      hostsFor(document, origin),
    ]);
    for (const host of site.asked) {
      if (allowed.some(([, hosts]) => hosts.has(host))) continue;
      const named = current.filter(({ text, attributes }) =>
        (text + JSON.stringify(attributes)).includes(host),
      );
      for (const { seed } of named.length ? named : current)
        fail(
          seed,
          `a request went to ${host} (in a batch of ${current.length})`,
        );
    }
    site.asked.clear();
  };

  const answers = {
    "/first": () => first,
    "/next": () => {
      if (current.length) checkHosts();
      site.asked.clear();
      tell();
      current = batches.shift()?.map(hostileDocument) ?? [];
      return current.length ? current : null;
    },
    "/at": ({ seed }) => {
      at = seed;
      return {};
    },
    "/results": (results) => {
      for (const { seed, duration, faults } of results) {
        waiting.delete(seed);
        fail(seed, ...faults);
        if (duration === undefined) continue;
        durations.push(duration);
        if (current.find((one) => one.seed === seed)?.acts) pressed++;
      }
      return {};
    },
    "/end": () => {
      end();
      return {};
    },
  };
  const site = await startSite({
    markup,
    dist,
    answer(path, body) {
      wait();
      const [, seed] = /^\/document\/(\d+)$/.exec(path) ?? [];
      if (seed) return hostileDocument(+seed).text;
      return answers[path]?.(body && JSON.parse(body));
    },
  });
  wait();
  const browser = await openPage(engine, `${origin}/`, site.port, (fault) =>
    fail(at, fault),
  );
  await ended;
  clearTimeout(timer);
  await browser.close();
  await site.stop();
  if (waiting.size) {
    const [next] = waiting;
    fail(next, `it and ${waiting.size - 1} others were not shown`);
    failed += waiting.size - 1;
  }
  tell();
  return { durations, failed, pressed };
}
