// A copy of the tree, to make faults in.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Copies what belongs to the project, as it is now, and dist/, into a folder of its own.
 *
 * @returns
 *   `folder`: where it is.
 *   `apply(patches)`: makes changes, [file, text, what stands in its place]; throws when a text is not in its file exactly once.
 *   `restore()`: takes them back.
 *   `remove()`: takes the folder away.
 */
export function makeCopy() {
  const folder = mkdtempSync(join(tmpdir(), "controls-"));
  const files = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  for (const file of files.trim().split("\n")) {
    // A build gives chunks other names.
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(
    join(root, "node_modules"),
    join(folder, "node_modules"),
    "junction",
  );
  const before = new Map();
  return {
    folder,
    apply(patches) {
      for (const [file, text, replacement] of patches) {
        const path = join(folder, file);
        const source = readFileSync(path, "utf8");
        const parts = source.split(text);
        if (parts.length !== 2)
          throw new Error(`${file} has it ${parts.length - 1} times: ${text}`);
        if (!before.has(path)) before.set(path, source);
        writeFileSync(path, parts.join(replacement));
      }
    },
    restore() {
      for (const [path, source] of before) writeFileSync(path, source);
      before.clear();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
