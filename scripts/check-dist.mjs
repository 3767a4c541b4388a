// Is dist/ what src/ builds? Builds and compares, byte by byte, with dist/ as
// it was before, or with the copy of it in the folder that is named.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

let copy = process.argv[2];
if (!copy) {
  if (!existsSync(dist)) {
    console.error("There is no dist/");
    process.exit(1);
  }
  copy = mkdtempSync(join(tmpdir(), "dist-"));
  process.on("exit", () => rmSync(copy, { recursive: true }));
  cpSync(dist, copy, { recursive: true });
}

const { status } = spawnSync("npm", ["run", "build"], {
  cwd: root,
  shell: process.platform === "win32",
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) =>
        statSync(join(folder, file)).isFile(),
      )
    : [];
const before = new Set(filesIn(copy));
const after = new Set(filesIn(dist));

const faults = [];
for (const file of new Set([...before, ...after])) {
  if (!after.has(file)) faults.push(`${file} is not built any more`);
  else if (!before.has(file)) faults.push(`${file} is missing`);
  else if (
    !readFileSync(join(copy, file)).equals(readFileSync(join(dist, file)))
  )
    faults.push(`${file} differs`);
}
for (const line of faults.sort()) console.error(`dist/${line}`);
if (faults.length) {
  console.error(
    "dist/ was not what src/ builds: commit what `npm run build` made",
  );
  process.exitCode = 1;
} else {
  console.log(`dist/ is what src/ builds: ${after.size} files, same bytes`);
}
