// The library in other people's frameworks: installs demo/frameworks, builds its
// pages from the packed library, and tries them in a browser. Names of frameworks
// as arguments narrow it to these; BROWSERS=firefox takes another browser.
import { wantedEngines } from "./find-browser.mjs";
import { checkCases, checkHydration } from "./frameworks/cases.mjs";
import { checkHtmx, checkTurbo } from "./frameworks/documents.mjs";
import { checkExamples } from "./frameworks/examples.mjs";
import { install } from "./frameworks/install.mjs";
import { launch, open } from "./frameworks/browser.mjs";
import { checkPage } from "./frameworks/pages.mjs";

const start = performance.now();
const since = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;

install();
console.log(`installed, ${since()}`);
const { build, names } = await import("../demo/frameworks/build.mjs");
const { serve } = await import("../demo/frameworks/serve.mjs");

const wanted = process.argv.slice(2);
const chosen = wanted.length ? wanted : names;
let passed = 0;
let failed = 0;
const fail = (title, reason) => {
  failed++;
  console.log(`FAIL  ${title}\n${reason}`);
};

const outcomes = await build(chosen);
for (const [name, fault] of Object.entries(outcomes)) {
  if (fault) fail(`${name} is typed and builds`, fault);
  else passed++;
}
console.log(`built, ${since()}`);

/** One test, which opens pages. What these say in the console is a fault too. */
async function check(title, run) {
  const opened = [];
  try {
    await run(async (...args) => {
      opened.push(await open(browser, ...args));
      return opened.at(-1);
    });
    const said = opened.flatMap((page) => page.said);
    if (said.length) throw new Error(`A page said ${said.join("\n")}`);
    passed++;
  } catch (error) {
    fail(title, error.stack);
  }
  for (const { page } of opened) await page.close();
}

for (const [title, fault] of checkExamples())
  if (fault) fail(title, fault);
  else passed++;

const server = await serve(4180);
const [address] = server.resolvedUrls.local;
const [engine = "chrome"] = wantedEngines() ?? [];
const browser = await launch(engine);
for (const name of chosen) {
  if (outcomes[name]) continue;
  const url = `${address}${name}/`;
  await checkPage(check, url, name);
  if (name === "htmx") await checkHtmx(check, url);
  else if (name === "turbo") await checkTurbo(check, url);
  else await checkCases(check, url, name);
  if (/^(react|vue|svelte)$/.test(name)) await checkHydration(check, url, name);
  console.log(`tried ${name}, ${since()}`);
}
await browser.close();
await server.close();
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
