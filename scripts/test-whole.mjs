// All tests in the browsers with the big tables whole in every engine, see scripts/testing/share.ts.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--no-install", "wtr"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, WHOLE: "1" },
});
process.exitCode = status ?? 1;
