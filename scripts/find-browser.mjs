// Finds the browsers for the tests: the environment first, then PATH, then
// what set-up unpacked, then the usual places.
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where set-up puts the browsers that it gets from npm. */
export const cache = fileURLToPath(
  new URL("../node_modules/.cache/browsers/", import.meta.url),
);

/** What set-up notes there about such a Chromium: { executablePath, headless, env, args } */
export const note = join(cache, "chrome.json");

export const ENGINES = ["chrome", "firefox", "webkit"];

/** The engines asked for with BROWSERS=chrome,firefox; undefined when nothing is. */
export function wantedEngines() {
  const names = process.env.BROWSERS?.split(/[\s,]+/).filter(Boolean);
  if (!names?.length) return undefined;
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length)
    throw new Error(`No such browser: ${unknown}. Known: ${ENGINES}`);
  return names;
}

function program(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

function onPath(...names) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const found = folder && program(join(folder, name + suffix));
      if (found) return found;
    }
  }
  return undefined;
}

function fromEnvironment(...variables) {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (program(path)) return path;
    throw new Error(`${variable}=${path} is no program`);
  }
  return undefined;
}

/**
 * { executablePath, headless?, env?, args? } of a Chrome or Chromium: its headless shell, which is the same engine without
 * the program around it and has a quarter less to do, or else the whole.
 *
 * @param options `whole`: no shell will do. What keeps pages for the back button, say, is in the program.
 */
export async function findChrome({ whole = false } = {}) {
  const executablePath =
    fromEnvironment("CHROME_PATH", "PUPPETEER_EXECUTABLE_PATH", "CHROME_BIN") ??
    onPath(
      ...(whole ? [] : ["chromium-headless-shell"]),
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "chrome",
    );
  if (executablePath) return { executablePath };
  if (existsSync(note)) {
    const unpacked = JSON.parse(readFileSync(note, "utf8"));
    if (
      program(unpacked.executablePath) &&
      !(whole && unpacked.headless === "shell")
    )
      return unpacked;
  }
  try {
    const { Launcher } = await import("chrome-launcher");
    const installed = Launcher.getFirstInstallation();
    if (installed) return { executablePath: installed };
  } catch {
    // in none of its places
  }
  return undefined;
}

export function findFirefox() {
  return (
    fromEnvironment("FIREFOX_PATH") ??
    onPath("firefox-esr", "firefox") ??
    program("/Applications/Firefox.app/Contents/MacOS/firefox")
  );
}

/** { driver, miniBrowser, xvfb? } of WebKitGTK; it wants a display, a real one or Xvfb. */
export function findWebkit() {
  const driver = fromEnvironment("WEBKIT_DRIVER") ?? onPath("WebKitWebDriver");
  const miniBrowser =
    fromEnvironment("WEBKIT_MINIBROWSER") ?? findMiniBrowser();
  const xvfb = onPath("Xvfb");
  if (!driver || !miniBrowser || !(xvfb || process.env.DISPLAY))
    return undefined;
  return { driver, miniBrowser, xvfb };
}

function findMiniBrowser() {
  for (const lib of ["/usr/lib", "/usr/libexec", "/usr/lib64"]) {
    if (!existsSync(lib)) continue;
    const folders = readdirSync(lib).filter((name) =>
      name.endsWith("-linux-gnu"),
    );
    for (const folder of ["", ...folders]) {
      for (const api of ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"]) {
        const found = program(join(lib, folder, api, "MiniBrowser"));
        if (found) return found;
      }
    }
  }
  return undefined;
}
