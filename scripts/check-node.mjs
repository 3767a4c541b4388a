// The tests that run in bare Node, without a browser: src/**/*.node.test.mjs
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");
// Node 20 takes no patterns here.
const tests = existsSync(src)
  ? readdirSync(src, { recursive: true })
      .filter((file) => file.endsWith(".node.test.mjs"))
      .map((file) => join("src", file))
      .sort()
  : [];

if (tests.length) {
  const { status } = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=spec", ...tests],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} else {
  console.log("node: no tests");
}
