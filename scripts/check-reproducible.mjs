// Do two builds give the same bytes? In two folders, the second at another time, in another time zone and language, with
// the files in another order of age.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "reproducible-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

/** A module that sets the clock of a process 400 days on. */
const later = `data:text/javascript,${encodeURIComponent(`
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...parts) { super(...(parts.length ? parts : [Date.now()])); }
  static now() { return now() + 400 * 864e5; }
};`)}`;

const ways = {
  here: { TZ: "UTC", LC_ALL: "C" },
  "somewhere else": {
    TZ: "Pacific/Kiritimati",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import=${later}`,
  },
};

const LEFT = new Set([".git", "node_modules", "dist", "coverage"]);

/** Builds a copy of the sources, and gives its files in dist/. */
function build(name, env) {
  const folder = join(work, name);
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !LEFT.has(basename(path)),
  });
  const modules = [join(root, "node_modules"), join(folder, "node_modules")];
  // Links where the file system can, for there are many files.
  if (spawnSync("cp", ["-al", ...modules]).status !== 0)
    cpSync(...modules, { recursive: true, verbatimSymlinks: true });
  if (name !== "here")
    for (const [at, file] of readdirSync(join(folder, "src"), {
      recursive: true,
    }).entries())
      utimesSync(join(folder, "src", file), 1e9 - at, 1e9 - at);
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${name}:\n${stdout}${stderr}`);
  const dist = join(folder, "dist");
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dist.length + 1), readFileSync(path)]),
  );
}

const [one, other] = Object.entries(ways).map(([name, env]) =>
  build(name, env),
);
const faults = [...new Set([...one.keys(), ...other.keys()])]
  .filter((file) => !one.get(file)?.equals(other.get(file) ?? Buffer.alloc(0)))
  .sort();
for (const file of faults)
  console.error(`dist/${file} is not the same in both builds`);
if (faults.length) process.exitCode = 1;
else console.log(`two builds, same bytes: ${one.size} files`);
