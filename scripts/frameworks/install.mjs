// The packages of demo/frameworks, and the library in them as npm would publish it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "demo/frameworks");
const modules = join(folder, "node_modules");

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(" ")}: ${error ?? stdout + stderr}`,
    );
  return stdout;
}

/** `npm ci`, unless what is there is what the lock file says. */
function installPackages() {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  const note = join(modules, ".installed");
  if (existsSync(note) && readFileSync(note, "utf8") === hash) return;
  run("npm", ["ci", "--no-audit", "--no-fund"], folder);
  writeFileSync(note, hash);
}

/** What `npm pack` makes of the repository as it is now. */
function installLibrary() {
  const place = join(modules, "film-elements");
  const folder = mkdtempSync(join(tmpdir(), "film-elements-"));
  try {
    const said = run(
      "npm",
      ["pack", "--json", "--pack-destination", folder],
      root,
    );
    const [{ filename }] = JSON.parse(said);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    run(
      "tar",
      ["-xzf", join(folder, filename), "-C", place, "--strip-components=1"],
      root,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function install() {
  installPackages();
  installLibrary();
}

// The packages alone, for the library may not be built yet.
if (import.meta.filename === process.argv[1]) installPackages();
