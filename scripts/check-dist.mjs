// Is dist/ what src/ builds, whoever builds it and wherever? Builds a copy of
// the sources in another folder, at another time, in another time zone and
// language, with the files in another order of age, and compares byte by byte
// with dist/, or with the copy of it in the folder that is named.
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
const before = process.argv[2] ?? join(root, "dist");
const folder = mkdtempSync(join(tmpdir(), "dist-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** A module that sets the clock of a process 400 days on. */
const later = `data:text/javascript,${encodeURIComponent(`
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...parts) { super(...(parts.length ? parts : [Date.now()])); }
  static now() { return now() + 400 * 864e5; }
};`)}`;

const LEFT = new Set([".git", "node_modules", "dist", "coverage"]);

cpSync(root, folder, {
  recursive: true,
  filter: (path) => path === root || !LEFT.has(basename(path)),
});
const modules = [join(root, "node_modules"), join(folder, "node_modules")];
// Links where the file system can, for there are many files.
if (spawnSync("cp", ["-al", ...modules]).status !== 0)
  cpSync(...modules, { recursive: true, verbatimSymlinks: true });
for (const [at, file] of readdirSync(join(folder, "src"), {
  recursive: true,
}).entries())
  utimesSync(join(folder, "src", file), 1e9 - at, 1e9 - at);

const { status } = spawnSync("npm", ["run", "build"], {
  cwd: folder,
  env: {
    ...process.env,
    TZ: "Pacific/Kiritimati",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import=${later}`,
  },
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);

/** A folder's files, by their paths in it. */
const filesIn = (dist) =>
  new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dist.length + 1), readFileSync(path)]),
  );
const old = filesIn(before);
const now = filesIn(join(folder, "dist"));

const faults = [...new Set([...old.keys(), ...now.keys()])]
  .sort()
  .flatMap((file) =>
    !now.has(file)
      ? [`${file} is not built any more`]
      : !old.has(file)
        ? [`${file} is missing`]
        : now.get(file).equals(old.get(file))
          ? []
          : [`${file} differs`],
  );
for (const fault of faults) console.error(`dist/${fault}`);
if (faults.length) {
  console.error(
    "dist/ is not what src/ builds: commit what `npm run build` makes. Where it made just this, the build depends on where or when it runs",
  );
  process.exitCode = 1;
} else console.log(`dist/ is what src/ builds: ${now.size} files, same bytes`);
