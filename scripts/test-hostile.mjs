// Hostile documents in every element, in real browsers: see docs/trust.md.
//   node scripts/test-hostile.mjs              as CI does: 500 documents in Chromium, 50 in the others
//   node scripts/test-hostile.mjs --long       10,000 and 1,000
//   node scripts/test-hostile.mjs --seed 123   one, printed, in every browser; BROWSERS narrows; several with commas between
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
for (const engine of wantedEngines() ?? ENGINES) {
  const seeds = seedsFor(engine);
  const start = Date.now();
  const result = await runHostile(engine, seeds, {
    dist: values.dist,
    onFailure: (seed, faults) =>
      console.error(
        `FAIL  ${engine}, --seed ${seed}\n      ${faults.slice(0, 8).join("\n      ")}`,
      ),
  });
  const { durations, pressed } = result;
  durations.sort((a, b) => a - b);
  const at = (share) =>
    Math.round(durations[Math.floor((durations.length - 1) * share)]);
  console.log(
    `${engine}: ${durations.length} of ${seeds.length} documents in every element, ${result.failed} failures; ` +
      `all elements together take ${at(0.5)} ms (median), ${at(0.99)} ms (99 %), ${at(1)} ms (most); ` +
      `${pressed} with every button pressed; ${Math.round((Date.now() - start) / 1000)} s`,
  );
  failed += result.failed;
  passed += Math.max(0, seeds.length - result.failed);
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
