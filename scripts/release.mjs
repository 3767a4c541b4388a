// Publishes the version of package.json to npm, with provenance, or says what stands against it:
//   node scripts/release.mjs            checks everything and publishes nothing
//   node scripts/release.mjs --publish  publishes when everything holds
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { releaseFaults } from "./release-faults.mjs";

const { values } = parseArgs({
  options: {
    publish: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  },
});
const publish = values.publish && !values["dry-run"];

const cwd = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => readFileSync(`${cwd}${file}`, "utf8");
const git = (...args) => execFileSync("git", args, { cwd, encoding: "utf8" });
const run = (command, ...args) =>
  spawnSync(command, args, { cwd, stdio: "inherit" }).status === 0;

const faults = () =>
  releaseFaults({
    info: JSON.parse(read("package.json")),
    lock: JSON.parse(read("package-lock.json")),
    changelog: read("CHANGELOG.md"),
    status: git("status", "--porcelain"),
    tags: git("tag", "--points-at", "HEAD").split("\n"),
  });

const found = faults();
// It installs, builds, and finds that dist/ is what was committed.
if (!found.length || !publish) {
  if (!run(".ci/run")) found.push(".ci/run fails");
  else if (!found.length) found.push(...faults());
}
for (const fault of found) console.error(`release: ${fault}`);
if (found.length && publish) process.exit(1);

const args = ["publish", "--provenance", "--access", "public"];
if (!run("npm", ...args, ...(publish ? [] : ["--dry-run"])))
  found.push("npm publish fails");
process.exitCode = found.length ? 1 : 0;
