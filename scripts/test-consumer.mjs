// The package as its users have it: packed, installed beside bundlers and frameworks of its own lock file, type-checked and
// bundled. With CONSUMER=<folder> in the environment, a copy of scripts/consumer in which `npm ci` has been run.
// Ends with one line: tests: N passed, N failed
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBundles } from "./consumer/bundles.mjs";
import { checkTypes } from "./consumer/types.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const own = process.env.CONSUMER;
const isInstalled = own && existsSync(join(own, "node_modules"));
const folder = isInstalled ? own : mkdtempSync(join(tmpdir(), "consumer-"));
if (!isInstalled)
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${status}`);
}

let passed = 0;
let failed = 0;
/** Counts one test; `fault` says what is wrong, and is empty when nothing is. */
function check(name, fault) {
  if (fault) failed++;
  else passed++;
  console.log(fault ? `FAIL  ${name}\n${fault}` : `ok    ${name}`);
}

run("npm", ["pack", "--silent", "--pack-destination", folder], root);
if (!isInstalled) {
  cpSync(join(root, "scripts/consumer"), folder, { recursive: true });
  run("npm", ["ci", "--no-audit", "--no-fund"], folder);
}
const [tarball] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
run(
  "npm",
  ["install", "--no-save", "--no-audit", "--no-fund", `./${tarball}`],
  folder,
);

checkTypes(folder, check);
run(process.execPath, ["bundle.mjs"], folder);
await checkBundles(folder, check);

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
