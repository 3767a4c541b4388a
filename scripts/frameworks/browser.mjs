// A browser whose pages tell what went wrong in them, and what they asked for.
import assert from "node:assert/strict";
import { setTimeout as rest } from "node:timers/promises";
import { launchBrowser } from "../launch-browser.mjs";

/** How long a page may take for what a check waits for, in milliseconds. */
const PATIENCE = 5_000;
/** How long the browser itself may take to answer. */
const protocolTimeout = 30_000;

export const launch = (engine) => launchBrowser(engine, { protocolTimeout });

/**
 * Opens a page.
 *
 * @param first A function that runs in the page before everything else.
 * @returns the page, `said` (errors and warnings of its console, and answers that are errors) and `asked` (method, path)
 */
export async function open(browser, url, first = () => {}) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(first);
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1200, height: 900 });
  const said = [];
  const asked = [];
  page.on("console", (message) => {
    if (/^(error|warn|warning|assert)$/.test(message.type()))
      said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("request", (request) =>
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  );
  await page.goto(url);
  return { page, said, asked };
}

/** Holds when what the page shows is, sooner or later, what is expected: `look` gives an object of which some fields are compared. */
export async function shows(page, look, expected) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await page.evaluate(look).catch((error) => String(error));
    const part = Object.fromEntries(
      Object.keys(expected).map((name) => [name, seen?.[name]]),
    );
    try {
      assert.deepEqual(part, expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await rest(40);
  }
}

/** Clicks the first button or link that has this text. */
export async function click(page, text) {
  await page
    .locator(
      `::-p-xpath(//*[self::button or self::a][normalize-space() = "${text}"])`,
    )
    .click();
}
