// The elements' tests once more, on dist/film-elements.js: what scripts/slim-lit.mjs
// and scripts/minify-bundle.mjs make of Lit and of us has to pass them, too.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--no-install", "wtr"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, TEST_BUNDLE: "1" },
});
process.exitCode = status ?? 1;
