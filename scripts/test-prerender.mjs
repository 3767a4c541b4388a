// Prepared pages in real browsers: the demo's pages, prerendered into a folder of their own. Without JavaScript they are
// complete; with it nothing on them moves, nothing is asked for twice, and no frame is without its content.
import assert from "node:assert/strict";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { puppeteerCore } from "@web/test-runner-chrome";
import { PNG } from "pngjs";
import { main } from "../dist/cli/main.js";
import { findChrome, findFirefox, wantedEngines } from "./find-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The pages, and what a reader finds on each without JavaScript. */
const pages = {
  "film/index.html": ["Kiro Russo", "A triumph of cinema", "Email"],
  "cinema/index.html": ["1h 25min", "Sherlock Jr.", "Julio César Ticona"],
  "festival/index.html": ["Nosferatu", "1929"],
  "themes/arthouse.html": ["Trailer", "Julio César Ticona"],
  "themes/festival.html": ["Observatory"],
  "themes/repertory.html": ["Dziga Vertov", "1h 8min"],
};

/** In the page: everything of ours, in shadow roots too. */
const inPage = () => {
  const tags =
    /^(film-(awards|card|credits|gallery|page|person|statement|synopsis|trailer)|newsletter-signup|press-quotes)$/;
  const all = (node) =>
    [...node.querySelectorAll("*")].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  window.ours = () =>
    all(document).filter(({ localName }) => tags.test(localName));
  window.upgraded = () =>
    window.ours().length > 0 &&
    window
      .ours()
      .every(
        (element) =>
          element.shadowRoot &&
          !element.shadowRoot.querySelector("style, .place"),
      );
  window.everything = () => all(document);
  window.focused = () => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
      ({ activeElement } = activeElement.shadowRoot);
    return activeElement;
  };
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.shifts.push([
          value,
          ...sources.map(({ node }) => node?.nodeName),
        ]);
    }).observe({ type: "layout-shift", buffered: true });
  // What each frame shows of each element: its place, its text and its pictures.
  window.seen = [];
  // After it has been painted: before, what has just come into view is not laid out.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (window.watching)
      window.seen.push(
        JSON.stringify(
          [...document.querySelectorAll("*")]
            .filter(({ localName }) => tags.test(localName))
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              const inside = element.shadowRoot ? all(element.shadowRoot) : [];
              return [
                [x, y, width, height],
                inside.filter(
                  (one) =>
                    one.localName === "img" && one.complete && one.naturalWidth,
                ).length,
                element.innerText,
              ];
            }),
        ),
      );
  };
  const look = () => {
    port2.postMessage(0);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const folder = mkdtempSync(join(tmpdir(), "prerender-"));
for (const part of ["demo", "dist"])
  cpSync(join(root, part), join(folder, part), { recursive: true });
cpSync(join(folder, "demo"), join(folder, "plain"), { recursive: true });

// A page's own script comes first: what it does is not what is looked at here.
for (const kind of ["demo", "plain"]) {
  const file = join(folder, kind, "festival/index.html");
  const own = '<script type="module" src="festival.js"></script>';
  const html = readFileSync(file, "utf8").replace(own, "");
  writeFileSync(file, html.replace("<script", `${own}<script`));
}

// And its own styles for elements that are not defined yet, or are now, which hold until the script comes (docs/prerender.md).
for (const kind of ["demo", "plain"])
  for (const page of ["cinema", "festival"]) {
    const file = join(folder, kind, page, `${page}.css`);
    const css = readFileSync(file, "utf8")
      .replaceAll("newsletter-signup:defined", "newsletter-signup")
      .replaceAll(":not(:defined)", ":not(*)");
    writeFileSync(file, css);
  }
for (const kind of ["demo", "plain"]) {
  // A form of the page's own is given one, if it has none.
  const file = join(folder, kind, "cinema/index.html");
  const html = readFileSync(file, "utf8");
  writeFileSync(file, html.replace("</form>", "<output></output></form>"));
}

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};
let asked = [];
/** Those who wait for the script. */
let held;
/** Whether the script cannot be had. */
let gone = false;
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  asked.push(pathname);
  if (held && pathname.endsWith("/film-elements.js"))
    await new Promise((go) => held.push(go));
  try {
    if (gone && pathname.endsWith(".js")) throw new Error("gone");
    const body = readFileSync(join(folder, pathname));
    response.writeHead(200, {
      "content-type": types[extname(pathname)] ?? "application/octet-stream",
      // As a host has it: what is shown again is not asked for again.
      "cache-control":
        extname(pathname) === ".html" ? "no-store" : "max-age=600",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;

let passed = 0;
let failed = 0;
/** The page of the test that is running. */
let page;
async function test(name, run) {
  try {
    await run();
    passed++;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.error(
      `FAIL  ${name}\n      ${error.message.replaceAll("\n", "\n      ")}`,
    );
  } finally {
    held?.forEach((go) => go());
    held = undefined;
    await page?.browserContext().close();
    page = undefined;
  }
}

/** How many pixels of two pictures differ. */
function differing(a, b) {
  const [one, two] = [a, b].map((picture) =>
    PNG.sync.read(Buffer.from(picture)),
  );
  assert.deepEqual(
    [one.width, one.height],
    [two.width, two.height],
    "the pages differ in size",
  );
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if ([0, 1, 2].some((j) => Math.abs(one.data[i + j] - two.data[i + j]) > 2))
      count++;
  return count;
}

/** Some frames, and time for pictures. The fonts cannot be waited for: they are not ready before the script is there. */
const quiet = () => new Promise((done) => setTimeout(done, 400));

async function open(browser, { script = true } = {}) {
  await page?.browserContext().close();
  // Nothing cached.
  page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1100, height: 900 });
  if (!script) await page.setJavaScriptEnabled(false);
  page.problems = [];
  page.on("console", (message) => {
    if (/^(warn|error)/.test(message.type()))
      page.problems.push(message.text());
  });
  page.on("pageerror", (error) => page.problems.push(String(error)));
  // Pictures of what moves would differ.
  if (browser.chrome)
    await page.emulateMediaFeatures([
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
  if (script) await page.evaluateOnNewDocument(inPage);
  asked = [];
}

/** A prepared page whose script has not come yet. */
async function hold(path) {
  held = [];
  const coming = page.goto(`${origin}/${path}`, { waitUntil: "load" });
  coming.catch(() => undefined);
  for (let left = 100; ; left--) {
    const state = await page
      .evaluate(() => document.querySelector("footer") && document.readyState)
      .catch(() => undefined);
    if (state === "interactive" && held.length) break;
    assert.ok(left, "the page does not come");
    await new Promise((done) => setTimeout(done, 100));
  }
  return async () => {
    const waiting = held;
    held = undefined;
    waiting.forEach((go) => go());
    await coming;
    await page.waitForFunction(() => window.upgraded(), { timeout: 10_000 });
    await quiet();
  };
}

async function whole() {
  const height = await page.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await page.setViewport({ width: 1100, height: Math.max(900, height + 50) });
  await quiet();
}

async function testIn(name, browser) {
  for (const [path, texts] of Object.entries(pages)) {
    // Firefox cannot be told to do without.
    if (browser.chrome)
      await test(`${name}: ${path} is complete without JavaScript`, async () => {
        await open(browser, { script: false });
        await page.goto(`${origin}/demo/${path}`);
        const text = await page.evaluate(() => {
          const read = (node) =>
            node.nodeType === 3
              ? node.data
              : node.localName === "slot" && node.assignedNodes().length
                ? node.assignedNodes().map(read).join("")
                : /^(style|script|template)$/.test(node.localName) ||
                    (node.nodeType === 1 && !node.checkVisibility())
                  ? ""
                  : [...(node.shadowRoot ?? node).childNodes]
                      .map(read)
                      .join(" ");
          return read(document.body).replace(/\s+/g, " ");
        });
        for (const one of texts)
          assert.ok(text.includes(one), `${one} is not to be read`);
        assert.deepEqual(
          asked.filter(
            (one) =>
              /\.(json|js)$/.test(one) &&
              !/\/(film-elements|festival|matrix)\.js$/.test(one),
          ),
          [],
        );
      });

    await test(`${name}: ${path} without its script is for everyone`, async () => {
      await open(browser);
      gone = true;
      await page.goto(`${origin}/demo/${path}`);
      gone = false;
      // What is not in view may not be laid out.
      await whole();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        window.axe.run({ rules: { "target-size": { enabled: true } } }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].target, nodes[0].html]),
        [],
      );
    });

    await test(`${name}: ${path} comes to life where it stands`, async () => {
      await open(browser);
      const release = await hold(`demo/${path}`);
      await whole();
      const before = await page.screenshot();
      await page.evaluate(() => {
        window.watching = true;
      });
      await quiet();
      await release();
      const frames = await page.evaluate(() => window.seen);
      assert.ok(frames.length > 3, "no frames were seen");
      for (const frame of frames)
        assert.deepEqual(
          JSON.parse(frame),
          JSON.parse(frames[0]),
          "a frame shows something else",
        );
      assert.equal(
        differing(before, await page.screenshot()),
        0,
        "pixels differ",
      );
      assert.deepEqual(
        asked.filter((one) => one.endsWith(".json")),
        [],
        "a listing was asked for",
      );
      const twice = asked.filter((one, index) => asked.indexOf(one) !== index);
      assert.deepEqual(twice, [], "asked for twice");
      assert.deepEqual(page.problems, []);
    });

    await test(`${name}: nothing moves in sight on ${path}`, async () => {
      await open(browser);
      const release = await hold(`demo/${path}`);
      await quiet();
      await release();
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });

    await test(`${name}: ${path} looks as if it had not been prepared`, async () => {
      const shots = [];
      for (const kind of ["plain", "demo"]) {
        await open(browser);
        await page.goto(`${origin}/${kind}/${path}`, { waitUntil: "load" });
        await page.waitForFunction(() => window.upgraded());
        await whole();
        shots.push(await page.screenshot());
      }
      assert.equal(differing(...shots), 0, "pixels differ");
    });
  }

  await test(`${name}: what the visitor has done stays`, async () => {
    await open(browser);
    const release = await hold("demo/film/index.html");
    await page.evaluate(() => {
      const every = window.everything();
      every.find(
        ({ localName, type }) => localName === "input" && type === "email",
      ).value = "a@b.example";
      every
        .find(
          (one) =>
            one.matches("[part=person] a, a[part=link]") &&
            one.getRootNode() !== document,
        )
        .focus();
      window.was = window.focused().outerHTML;
    });
    await release();
    const state = await page.evaluate(() => ({
      was: window.was,
      is: window.focused().outerHTML.replaceAll(/<!--.*?-->/g, ""),
      value: window
        .everything()
        .find(
          ({ localName, type }) => localName === "input" && type === "email",
        ).value,
    }));
    assert.match(state.was, /^<a /);
    assert.equal(
      state.is.replace(/href="[^"]*"/, ""),
      state.was.replace(/href="[^"]*"/, ""),
    );
    assert.equal(state.value, "a@b.example");
  });
}

const failures = await main([
  "prerender",
  ...Object.keys(pages).map((path) => join(folder, "demo", path)),
  "--root",
  join(folder, "demo"),
]);
await test("the command prepares the demo's pages", () =>
  assert.equal(failures, 0));

const engines = wantedEngines() ?? ["chrome", "firefox"];
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
if (engines.includes("chrome")) {
  const chrome = await findChrome();
  const browser = await puppeteerCore.launch({
    executablePath: chrome.executablePath,
    headless: chrome.headless ?? true,
    protocolTimeout: 20_000,
    env: { ...process.env, ...chrome.env },
    args: [
      ...(chrome.args ?? []),
      ...sandbox,
      "--disable-gpu",
      "--hide-scrollbars",
    ],
  });
  browser.chrome = true;
  await testIn("chrome", browser);
  await browser.close();
}
if (engines.includes("firefox") && findFirefox()) {
  const browser = await puppeteerCore.launch({
    browser: "firefox",
    protocolTimeout: 20_000,
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
  });
  await testIn("firefox", browser);
  await browser.close();
}
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
