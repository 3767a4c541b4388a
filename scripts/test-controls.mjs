// Tests of the tests: faults made on purpose, each in a copy of the tree, each to be noticed. See docs/trust.md.
//   node scripts/test-controls.mjs           the quick ones, as CI does
//   node scripts/test-controls.mjs --long    all
//   node scripts/test-controls.mjs --only "cookies"   those with this in their names
import { parseArgs } from "node:util";
import { controls } from "./trust/controls.mjs";
import { makeCopy } from "./trust/copy.mjs";
import { runTest } from "./trust/run-test.mjs";

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const chosen = controls.filter(({ name, quick }) =>
  values.only ? name.includes(values.only) : values.long || quick,
);
if (!chosen.length)
  throw new Error(`No control has ${values.only} in its name`);

const copy = makeCopy();
/** What each test says of the tree as it is, so that none is trusted that fails anyway. */
const sound = new Map();
let passed = 0;
let failed = 0;
for (const { name, patches, test } of chosen) {
  const key = JSON.stringify(test);
  if (!sound.has(key)) sound.set(key, await runTest(test, copy.folder));
  let problem;
  if (!sound.get(key).passed) problem = "its test fails without the fault";
  else
    try {
      copy.apply(patches);
      if ((await runTest(test, copy.folder)).passed) problem = "not noticed";
    } catch (error) {
      problem = error.message;
    } finally {
      copy.restore();
    }
  if (problem) failed++;
  else passed++;
  console.log(
    `${problem ? "FAIL" : "ok  "}  ${name}${problem ? `: ${problem}` : ""}`,
  );
}
copy.remove();
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
