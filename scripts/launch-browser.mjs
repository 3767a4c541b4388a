// A browser for a script, as npm run setup has found or installed it.
import { puppeteerCore } from "@web/test-runner-chrome";
import { findChrome, findFirefox } from "./find-browser.mjs";

/**
 * Starts one without a window.
 *
 * @param engine "chrome" or "firefox".
 * @param options Puppeteer's; `args` are Chromium's, besides those that it always has here; `whole`: its headless shell will
 *   not do.
 */
export async function launchBrowser(
  engine = "chrome",
  { args = [], whole, ...options } = {},
) {
  if (engine === "firefox") {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error("No Firefox: run `npm run setup`");
    return puppeteerCore.launch({
      ...options,
      browser: "firefox",
      executablePath,
    });
  }
  const chrome = await findChrome({ whole });
  if (!chrome)
    throw new Error("No Chromium: run `npm run setup`, or set CHROME_PATH");
  return puppeteerCore.launch({
    ...options,
    executablePath: chrome.executablePath,
    headless: chrome.headless ?? true,
    env: { ...process.env, ...chrome.env },
    args: [
      ...(chrome.args ?? []),
      // Its sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
}
