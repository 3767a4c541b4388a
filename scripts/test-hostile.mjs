// Hostile documents in every element, in real browsers: see docs/trust.md.
//   node scripts/test-hostile.mjs              as CI does: 500 documents in Chromium, 50 in the others
//   node scripts/test-hostile.mjs --long       10,000 and 1,000
//   node scripts/test-hostile.mjs --seed 123   one, printed, in every browser; BROWSERS narrows; several with commas between
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { wantedEngines, ENGINES } from "./find-browser.mjs";
import { hostileDocument } from "./trust/document.mjs";
import { runHostile } from "./trust/run-hostile.mjs";

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    seed: { type: "string" },
    first: { type: "string", default: "1" },
    documents: { type: "string" },
    dist: { type: "string" },
  },
});

/** How many documents a browser is shown before another takes its place. */
const partSize = 250;

const seedsFor = (engine) => {
  if (values.seed) return values.seed.split(",").map(Number);
  const count =
    values.documents ??
    (values.long ? 10_000 : 500) / (engine === "chrome" ? 1 : 10);
  return Array.from({ length: +count }, (_, index) => +values.first + index);
};

if (+values.seed)
  console.log(
    JSON.stringify(hostileDocument(+values.seed), null, 2).slice(0, 20_000),
  );

let passed = 0;
let failed = 0;

/** Starts a browser of an engine for some of its documents, and adds up what came of them. */
async function runPart(result, seeds) {
  const { durations, failed, pressed } = await runHostile(
    result.engine,
    seeds,
    {
      dist: values.dist,
      onFailure: (seed, faults) =>
        console.error(
          `FAIL  ${result.engine}, --seed ${seed}\n      ${faults.slice(0, 8).join("\n      ")}`,
        ),
    },
  );
  result.durations.push(...durations);
  result.failed += failed;
  result.pressed += pressed;
  if (--result.left === 0) report(result);
}

function report({ engine, seeds, durations, pressed, ...result }) {
  durations.sort((a, b) => a - b);
  const at = (share) =>
    Math.round(durations[Math.floor((durations.length - 1) * share)]);
  console.log(
    `${engine}: ${durations.length} of ${seeds.length} documents in every element, ${result.failed} failures; ` +
      `all elements together take ${at(0.5)} ms (median), ${at(0.99)} ms (99 %), ${at(1)} ms (most); ` +
      `${pressed} with every button pressed; ${Math.round(performance.now() / 1000)} s since the start`,
  );
  failed += result.failed;
  passed += Math.max(0, seeds.length - result.failed);
}

// A page works on one core, mostly: as many browsers as there are cores, each with a part of the documents.
const parts = (wantedEngines() ?? ENGINES).flatMap((engine) => {
  const seeds = seedsFor(engine);
  const count = Math.ceil(seeds.length / partSize);
  const result = {
    engine,
    seeds,
    durations: [],
    failed: 0,
    pressed: 0,
    left: count,
  };
  return Array.from({ length: count }, (_, part) => () => {
    const from = part * partSize;
    return runPart(result, seeds.slice(from, from + partSize));
  });
});
async function work() {
  for (let part; (part = parts.shift());) await part();
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
