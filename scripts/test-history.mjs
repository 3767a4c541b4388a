// A page that the browser keeps while its visitor is elsewhere (back/forward
// cache): it is kept, comes back as it was, asks for nothing, and goes on.
// In Chromium, where it is whole, for its headless shell keeps no page, and in Firefox.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { findChrome, findFirefox, wantedEngines } from "./find-browser.mjs";
import { launchBrowser } from "./launch-browser.mjs";
import { serveFiles } from "./serve-files.mjs";

const film = "/demo/films/the-great-movement.json";
const scripts = ["film-elements.js", "film-elements.iife.js", "loader.js"];

/** A page with a card and the sign-up, as an editor pastes them. */
const pageWith = (
  script,
) => `<!doctype html><html lang="en"><title>A film</title>
  <script>window.kept = []; addEventListener("pageshow", ({ persisted }) => kept.push(persisted));</script>
  <script ${script.includes("iife") ? "defer" : 'type="module"'} src="/dist/${script}"></script>
  <film-card src="${film}"></film-card><newsletter-signup action="/"></newsletter-signup><div id="later"></div></html>`;

const { origin, stop } = await serveFiles(
  fileURLToPath(new URL("..", import.meta.url)),
  {
    pages: {
      "/elsewhere": "<!doctype html><title>Elsewhere</title>",
      ...Object.fromEntries(
        scripts.map((script) => [`/with/${script}`, pageWith(script)]),
      ),
    },
  },
);

const shown = () => {
  const [card, signUp] = ["film-card", "newsletter-signup"].map(
    (tag) => document.querySelector(tag).shadowRoot,
  );
  return (
    !!card?.textContent.includes("The Great Movement") &&
    !!signUp?.querySelector("[part=field]")
  );
};

let passed = 0;
let failed = 0;
async function testIn(engine, browser, script) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/with/${script}`);
    await page.waitForFunction(shown, { timeout: 10_000 });
    await page.evaluate(() => {
      document
        .querySelector("newsletter-signup")
        .shadowRoot.querySelector("[part=field]").value = "elder@example.org";
    });
    await page.goto(`${origin}/elsewhere`);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    // To a page that was kept Firefox does not tell its driver that it goes.
    await page.evaluate(() => history.back());
    const isKept = page.waitForFunction(() => window.kept?.at(-1), {
      timeout: 5_000,
    });
    await assert.doesNotReject(isKept, "not kept");
    assert.ok(await page.evaluate(shown));
    assert.deepEqual(
      asked.filter((url) => !/\/with\/|\/favicon\.ico$/.test(url)),
      [],
    );
    await page.evaluate(() => {
      document.querySelector("film-card").setAttribute("name", "Renamed");
      document.querySelector("#later").innerHTML =
        `<div data-film-card data-name="Later"></div>`;
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector("film-card")
          .shadowRoot.textContent.includes("Renamed") &&
        document
          .querySelector("#later film-card")
          ?.shadowRoot?.textContent.includes("Later") &&
        document
          .querySelector("newsletter-signup")
          .shadowRoot.querySelector("[part=field]").value ===
          "elder@example.org",
      { timeout: 5_000 },
    );
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAIL  ${engine}, ${script}: ${error.stack}`);
  }
  await page.close();
}

for (const [engine, isHere] of [
  ["chrome", await findChrome({ whole: true })],
  ["firefox", findFirefox()],
]) {
  if (!isHere || !(wantedEngines() ?? [engine]).includes(engine)) continue;
  const browser = await launchBrowser(engine, { whole: true });
  for (const script of scripts) await testIn(engine, browser, script);
  await browser.close();
}
await stop();
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
