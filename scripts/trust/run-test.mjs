// Runs one narrow test in a copy of the tree, in Chromium.
import { spawn } from "node:child_process";

/** Runs a program in a folder, and gives what it says and how it ended. */
const run = (folder, [program, ...args], env = {}) =>
  new Promise((done) => {
    const child = spawn(program, args, {
      cwd: folder,
      shell: program === "npx" && process.platform === "win32",
      env: { ...process.env, BROWSERS: "chrome", CI: "true", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => (said += data));
    child.once("close", (code) => done({ code, said }));
  });

const commands = {
  browser: ({ file, grep }) => [
    ["npx", "--no-install", "wtr", "--files", file],
    grep ? { TEST_GREP: grep } : {},
  ],
  hostile: ({ documents }) => [
    [
      process.execPath,
      "scripts/test-hostile.mjs",
      "--documents",
      `${documents}`,
    ],
  ],
  life: ({ tags, mounts }) => [
    [
      process.execPath,
      "scripts/test-life.mjs",
      "--tags",
      tags,
      "--mounts",
      `${mounts}`,
    ],
  ],
};

/**
 * Runs a test of scripts/trust/controls.mjs; builds the bundle first where the test is of the bundle.
 *
 * @returns { passed, said }. Throws when the test has not run to its end.
 */
export async function runTest(test, folder) {
  if (test.kind !== "browser") {
    const built = await run(folder, [
      "npx",
      "--no-install",
      "vite",
      "build",
      "--mode",
      "bundle",
    ]);
    if (built.code) throw new Error(`does not build: ${built.said}`);
  }
  const { said } = await run(folder, ...commands[test.kind](test));
  const [, passed, failed] =
    /^tests: (\d+) passed, (\d+) failed/m.exec(said) ?? [];
  if (!(+passed + +failed)) throw new Error(`no test has run: ${said}`);
  if (/Could not import|does not provide an export/.test(said))
    throw new Error(`the fault is no program: ${said}`);
  return { passed: failed === "0", said };
}
