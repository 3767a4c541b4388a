// Elements that come and go leave nothing behind, in Chromium: see docs/trust.md.
//   node scripts/test-life.mjs           as CI does: 300 mounts of each element
//   node scripts/test-life.mjs --long    10,000
import { parseArgs } from "node:util";
import { tags as all } from "../dist/define/tags.js";
import { runLife } from "./trust/run-life.mjs";

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    mounts: { type: "string" },
    tags: { type: "string" },
    dist: { type: "string" },
  },
});
const mounts = +(values.mounts ?? (values.long ? 10_000 : 300));
const tags = values.tags?.split(",") ?? all;

/** What the heap may grow by, in bytes: what the machine itself adds while it runs, and less than a hundred for a mount. */
const allowance = 250_000 + mounts * 20;

let passed = 0;
let failed = 0;
await runLife(mounts, { tags, dist: values.dist }, (tag, before, after) => {
  const grown = after.heap - before.heap;
  const faults = [
    after.instances && `${after.instances} instances kept`,
    after.listeners > before.listeners &&
      `${after.listeners - before.listeners} listeners kept`,
    after.nodes > before.nodes && `${after.nodes - before.nodes} nodes kept`,
    grown > allowance && `${grown} bytes kept`,
  ].filter(Boolean);
  if (faults.length) failed++;
  else passed++;
  console.log(
    `${faults.length ? "FAIL" : "ok  "}  <${tag}> ${mounts} times: ${faults.join(", ") || "nothing kept"}; ` +
      `heap ${Math.round(before.heap / 1000)} → ${Math.round(after.heap / 1000)} kB, ` +
      `nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
  );
});
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
