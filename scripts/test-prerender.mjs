// Prepared pages in real browsers: the demo's pages, prerendered into a folder of their own. Without JavaScript they are
// complete; with it nothing on them moves, nothing is asked for twice, and no frame is without its content.
//   node scripts/test-prerender.mjs           in Chromium and Firefox
//   node scripts/test-prerender.mjs firefox   in one of them
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { main } from "../dist/cli/main.js";
import { findFirefox, wantedEngines } from "./find-browser.mjs";
import { launchBrowser } from "./launch-browser.mjs";
import { differing } from "./prerender/differing.mjs";
import { inPage, setClock } from "./prerender/in-page.mjs";
import { close, folder, origin, traffic } from "./prerender/site.mjs";

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
  "repertory/index.html": ["Monday 23 November", "Sherlock Jr.", "Sold out"],
  "programme/index.html": ["People on Sunday", "Thu 10 Jun, 12:30"],
  "repertory/film.html": ["F. W. Murnau", "Friday 27 November", "from £6.50"],
};
/** When they are prepared: all screenings of repertory/week.json are to come, none of them tomorrow. */
const prepared = "2026-11-20T12:00Z";

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
    traffic.held?.forEach((go) => go());
    traffic.held = undefined;
    await page?.browserContext().close();
    page = undefined;
  }
}

/** Some frames, and time for pictures. The fonts cannot be waited for: they are not ready before the script is there. */
const quiet = () => new Promise((done) => setTimeout(done, 400));

/**
 * Waits until the page is at rest: pictures in sight are there, nothing moves. What has come into view by a jump, a larger
 * window or a new layout gets its true height a frame or more later.
 */
async function rest() {
  await page.waitForFunction(() =>
    window.everything().every((one) => {
      if (one.localName !== "img" || one.complete) return true;
      const { top, bottom, height } = one.getBoundingClientRect();
      return !height || bottom < 0 || top > innerHeight;
    }),
  );
  let before;
  for (let same = 0, left = 50; same < 3 && left; left--) {
    await new Promise((done) => setTimeout(done, 150));
    const now = await page.evaluate(() =>
      JSON.stringify(
        window
          .everything()
          .map((element) =>
            Object.values(element.getBoundingClientRect().toJSON()),
          ),
      ),
    );
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** From now on each frame counts. */
async function watch() {
  await rest();
  await page.evaluate(() => window.watch());
  await quiet();
}

async function open(browser, { script = true, time = prepared } = {}) {
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
  if (script) {
    await page.evaluateOnNewDocument(inPage);
    await page.evaluateOnNewDocument(setClock, time);
  }
  traffic.asked = [];
}

/** A prepared page whose script has not come yet. */
async function hold(path) {
  traffic.held = [];
  const coming = page.goto(`${origin}/${path}`, { waitUntil: "load" });
  coming.catch(() => undefined);
  for (let left = 100; ; left--) {
    const state = await page
      .evaluate(() => document.querySelector("footer") && document.readyState)
      .catch(() => undefined);
    if (state === "interactive" && traffic.held.length) break;
    assert.ok(left, "the page does not come");
    await new Promise((done) => setTimeout(done, 100));
  }
  return async () => {
    const waiting = traffic.held;
    traffic.held = undefined;
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
  await rest();
}

/** Firefox 153 lays out what has come since the window grew by container units of before; all anew it does not. */
async function picture(browser) {
  if (!browser.chrome)
    await page.evaluate(() => {
      document.body.style.display = "none";
      document.body.getBoundingClientRect();
      document.body.style.display = "";
    });
  return page.screenshot();
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
          traffic.asked.filter(
            (one) =>
              /\.(json|js)$/.test(one) &&
              !/\/(film-elements|festival|loader|matrix)\.js$/.test(one),
          ),
          [],
        );
      });

    await test(`${name}: ${path} without its script is for everyone`, async () => {
      await open(browser);
      traffic.gone = true;
      await page.goto(`${origin}/demo/${path}`);
      traffic.gone = false;
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
      const before = await picture(browser);
      await watch();
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
        differing(before, await picture(browser)),
        0,
        "pixels differ",
      );
      assert.deepEqual(
        traffic.asked.filter((one) => one.endsWith(".json")),
        [],
        "a listing was asked for",
      );
      const twice = traffic.asked.filter(
        (one, index) => traffic.asked.indexOf(one) !== index,
      );
      assert.deepEqual(twice, [], "asked for twice");
      assert.deepEqual(page.problems, []);
    });

    await test(`${name}: nothing moves in sight on ${path}`, async () => {
      await open(browser);
      const release = await hold(`demo/${path}`);
      // A picture that comes late moves what it moves, with or without a script.
      await rest();
      // Until then the page may have been painted in pieces: beside a hero's poster the words stand on its foot, and grow upwards.
      await page.evaluate(() => {
        window.shifts.length = 0;
      });
      await release();
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });

    await test(`${name}: ${path} looks as if it had not been prepared`, async () => {
      const shots = [];
      for (const kind of ["plain", "demo"]) {
        await open(browser);
        await page.goto(`${origin}/${kind}/${path}`, { waitUntil: "load" });
        await page.waitForFunction(() => window.upgraded());
        // A long list learns how high its rows are when the first are there.
        await quiet();
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

  await test(`${name}: a programme keeps its place, the focus and what has been typed`, async () => {
    await open(browser);
    const release = await hold("demo/programme/index.html");
    const look = () =>
      page.evaluate(() => {
        const { top } = window.focused().getBoundingClientRect();
        return { text: window.focused().textContent, top };
      });
    await page.evaluate(() =>
      window
        .everything()
        .filter((element) => element.matches("a[part=screening][href]"))
        .at(-1)
        .focus(),
    );
    await quiet();
    const before = await look();
    await release();
    const after = await look();
    assert.equal(after.text, before.text);
    // Less than what may be rounded.
    assert.ok(Math.abs(after.top - before.top) < 1, "the page has moved");
    assert.deepEqual(page.problems, []);

    await open(browser);
    const releaseNext = await hold("demo/programme/index.html");
    await page.evaluate(() => {
      const field = window.everything().find(({ type }) => type === "search");
      field.focus();
      field.value = "sonntag";
    });
    await releaseNext();
    const found = () =>
      page.evaluate(() => [
        window.focused().value,
        ...window
          .everything()
          .filter((element) => element.getAttribute("part") === "title")
          .map(({ textContent }) => textContent.trim()),
      ]);
    await page.waitForFunction(() =>
      location.search.includes("programme.q=sonntag"),
    );
    assert.deepEqual(await found(), ["sonntag", "People on Sunday"]);
  });

  for (const path of ["repertory/index.html", "repertory/film.html"])
    await test(`${name}: ${path} drops what has begun since, and nothing else`, async () => {
      await open(browser, { time: "2026-11-24T12:00Z" });
      const release = await hold(`demo/${path}`);
      const look = () =>
        page.evaluate(() => {
          const parts = (name) =>
            window
              .everything()
              .filter((element) => element.getAttribute("part") === name);
          return {
            times: parts("time").map(({ dateTime }) => dateTime),
            days: parts("group-heading").map(({ textContent }) =>
              textContent.trim(),
            ),
          };
        });
      const before = await look();
      // A link to tickets, and the button that is in the same place of another screening.
      const focus = (selector) =>
        page.evaluate((selector) => {
          const all = window
            .everything()
            .filter((element) => element.matches(selector));
          all.at(-1).focus();
        }, selector);
      await focus("a.book");
      const text = () =>
        page.evaluate(() => window.focused().textContent.trim());
      const focused = await text();
      assert.match(focused, /^Book: /);
      await watch();
      await release();
      const after = await look();
      assert.deepEqual(
        after.times,
        before.times.filter(
          (time) => Date.parse(time) > Date.parse("2026-11-24T12:00Z"),
        ),
      );
      assert.equal(await text(), focused);
      const frames = await page.evaluate(() => window.seen);
      assert.ok(
        new Set(frames).size <= 2,
        `${new Set(frames).size} states were seen`,
      );
      assert.match(after.days[0], /^Today/);
      assert.deepEqual(page.problems, []);
    });
}

const failures = await main([
  "prerender",
  ...Object.keys(pages).map((path) => join(folder, "demo", path)),
  "--root",
  join(folder, "demo"),
  "--now",
  prepared,
]);
await test("the command prepares the demo's pages", () =>
  assert.equal(failures, 0));

const [, , only] = process.argv;
const engines = (wantedEngines() ?? ["chrome", "firefox"]).filter(
  (engine) => !only || engine === only,
);
const protocolTimeout = 20_000;
if (engines.includes("chrome")) {
  const browser = await launchBrowser("chrome", {
    protocolTimeout,
    args: ["--hide-scrollbars"],
  });
  browser.chrome = true;
  await testIn("chrome", browser);
  await browser.close();
}
if (engines.includes("firefox") && findFirefox()) {
  const browser = await launchBrowser("firefox", {
    protocolTimeout,
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
  });
  await testIn("firefox", browser);
  await browser.close();
}
await close();
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
