// The elements' tests once more, on dist/film-elements.js: what scripts/slim-lit.mjs
// and scripts/minify-bundle.mjs make of Lit and of us has to pass them, too. The
// sources run in every engine; what is cut out here is missing in each of them
// alike, so one engine finds it: Chromium, or another where there is none.
// --long runs them all, with the big tables whole; BROWSERS says which, as everywhere.
import { spawnSync } from "node:child_process";
import { findChrome } from "./find-browser.mjs";

const env = { ...process.env, TEST_BUNDLE: "1" };
if (process.argv.includes("--long")) env.WHOLE = "1";
else if (!env.BROWSERS && (await findChrome())) env.BROWSERS = "chrome";

const { status } = spawnSync("npx", ["--no-install", "wtr"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env,
});
process.exitCode = status ?? 1;
