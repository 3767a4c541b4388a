// npm run setup: makes browsers for the tests available, and says which.
//
// Chrome or Chromium is a must: apt on Debian as root, else a Chromium that is
// inside an npm package, else what @puppeteer/browsers gets. Firefox and
// WebKitGTK are installed by apt, and elsewhere used when they are there.
// NO_APT=1 keeps apt out of it; BROWSERS=chrome,firefox narrows the choice.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  ENGINES,
  cache,
  findChrome,
  findFirefox,
  findWebkit,
  note,
  wantedEngines,
} from "./find-browser.mjs";

const CHROMIUM_PACKAGE = "@sparticuz/chromium@153.0.0";

const engines = {
  chrome: {
    packages: ["chromium-headless-shell", "chromium"],
    find: async () => (await findChrome())?.executablePath,
    elsewhere: async () =>
      // Older Debians have no shell of its own.
      (aptIsHere() && apt(["chromium"])) ||
      (await chromiumFromNpm()) ||
      chromeFromPuppeteer(),
  },
  firefox: {
    packages: ["firefox-esr"],
    find: () => findFirefox(),
  },
  webkit: {
    packages: ["webkit2gtk-driver", "xvfb"],
    find: () => findWebkit()?.miniBrowser,
  },
};

const explicit = wantedEngines();
const wanted = explicit ?? ENGINES;

const missing = [];
for (const name of wanted)
  if (!(await engines[name].find())) missing.push(name);

const packages = missing.flatMap((name) => engines[name].packages);
if (packages.length && aptIsHere()) {
  // One by one when all together fails: one bad mirror file must not cost
  // the browsers that can be had.
  if (!apt(packages) && missing.length > 1)
    for (const name of missing) apt(engines[name].packages);
}

const have = [];
const lacking = [];
for (const name of wanted) {
  let path = await engines[name].find();
  if (!path && (await engines[name].elsewhere?.()))
    path = await engines[name].find();
  if (path) have.push(`${name} (${path})`);
  else lacking.push(name);
}
console.log(`browsers: ${have.join(", ") || "none"}`);
if (lacking.length) console.log(`not here: ${lacking.join(", ")}`);

const must = explicit ?? ["chrome"];
if (lacking.some((name) => must.includes(name))) {
  console.error(
    "Could not be installed. Set CHROME_PATH, FIREFOX_PATH or WEBKIT_MINIBROWSER and WEBKIT_DRIVER to the programs.",
  );
  process.exitCode = 1;
}

function run(command, args, options = {}) {
  console.log(`$ ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", ...options });
  return status === 0;
}

function aptIsHere() {
  return (
    !process.env.NO_APT &&
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    existsSync("/usr/bin/apt-get")
  );
}

function apt(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Another apt may be at work: wait for it.
  const wait = ["-qq", "-o", "DPkg::Lock::Timeout=600"];
  run("apt-get", ["update", ...wait], { env });
  return run(
    "apt-get",
    ["install", "-y", "--no-install-recommends", ...wait, ...names],
    { env, stdio: ["ignore", "ignore", "inherit"] },
  );
}

/** Linux only. The package unpacks a headless shell and the libraries it needs. */
async function chromiumFromNpm() {
  if (process.platform !== "linux") return false;
  mkdirSync(cache, { recursive: true });
  const flags = "--no-save --no-package-lock --no-audit --no-fund --prefix";
  if (!run("npm", ["install", ...flags.split(" "), cache, CHROMIUM_PACKAGE]))
    return false;
  // Without this it leaves its own shared libraries packed.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  try {
    const main = createRequire(cache).resolve("@sparticuz/chromium");
    const { default: chromium } = await import(main);
    chromium.setGraphicsMode = false;
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    const args = chromium.args.filter(
      (arg) => !/single-process|no-zygote|user-data-dir/.test(arg),
    );
    writeFileSync(
      note,
      JSON.stringify({
        executablePath,
        headless: "shell",
        env: { LD_LIBRARY_PATH, FONTCONFIG_PATH },
        args,
      }),
    );
    return true;
  } catch (error) {
    console.error(`The Chromium of ${CHROMIUM_PACKAGE}: ${error.message}`);
    return false;
  }
}

function chromeFromPuppeteer() {
  const args = "--yes @puppeteer/browsers install chrome@stable --path";
  const { status, stdout } = spawnSync("npx", [...args.split(" "), cache], {
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  // It prints "chrome@<version> <path>".
  const executablePath = /^chrome@\S+ (.+)$/m.exec(stdout ?? "")?.[1].trim();
  if (status !== 0 || !executablePath) return false;
  writeFileSync(note, JSON.stringify({ executablePath }));
  return true;
}
