// An encrypted page with a listing that is not: browsers refuse the request (mixed content). Every element says so, and
// what stands between its tags stays. The tests' pages are not encrypted, so this one is made up: the browser is answered
// in the place of a server. WebKit's driver cannot do that.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { tags } from "../dist/define/tags.js";
import { findFirefox, wantedEngines } from "./find-browser.mjs";
import { launchBrowser } from "./launch-browser.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const listing = "http://listings.example/film.json";
const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A film</title>
  <script>window.codes = {}; addEventListener("film-error", ({ target, code }) => codes[target.localName] = code);</script>
  <script type="module" src="/film-elements.js"></script><script type="module" src="/loader.js"></script>
  ${tags.map((tag) => `<${tag} src="${listing}"><p>By hand</p></${tag}>`).join("")}</html>`;

let passed = 0;
let failed = 0;
for (const engine of wantedEngines() ?? ["chrome", "firefox"]) {
  if (engine === "webkit" || (engine === "firefox" && !findFirefox())) continue;
  const browser = await launchBrowser(engine);
  try {
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await page.setRequestInterception(true);
    const asked = [];
    page.on("request", async (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== "https://cinema.example") {
        asked.push(request.url());
        return request.abort();
      }
      const body =
        pathname === "/"
          ? markup
          : await buffer(createReadStream(dist + pathname)).catch(() => "");
      return request.respond({
        contentType: pathname === "/" ? "text/html" : "text/javascript",
        body,
      });
    });
    await page.goto("https://cinema.example/");
    await page.waitForFunction(
      (count) => Object.keys(window.codes).length === count,
      { timeout: 10_000 },
      tags.length,
    );
    assert.deepEqual(
      await page.evaluate("codes"),
      Object.fromEntries(tags.map((tag) => [tag, "network"])),
    );
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll("p")]
        .filter((byHand) => !byHand.getBoundingClientRect().height)
        .map(({ parentElement }) => parentElement.localName),
    );
    assert.deepEqual(hidden, []);
    assert.ok(
      said.some((line) => line.includes(`"${listing}"`)),
      `the editor is not told: ${said.join("\n")}`,
    );
    assert.deepEqual(asked, [], "a request has left the page");
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAIL  ${engine}: ${error.stack}`);
  }
  await browser.close();
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
