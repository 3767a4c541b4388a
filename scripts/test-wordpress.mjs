// The snippets of docs/wordpress.md in a real WordPress: pasted as an administrator, an
// editor and an author, in both forms that a post can have, and looked at in Chromium.
// Wants dist/. Skips, and says why, where WordPress cannot be had.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "./launch-browser.mjs";
import { startAssets } from "./wordpress/assets.mjs";
import { cases } from "./wordpress/cases.mjs";
import { look } from "./wordpress/look.mjs";
import { getWordPress, obstacle } from "./wordpress/packages.mjs";
import { startSite } from "./wordpress/site.mjs";
import { readSnippets } from "./wordpress/snippets.mjs";
import { ways } from "./wordpress/ways.mjs";

const reason = obstacle();
if (reason) {
  console.log(`WordPress is not tested here: ${reason}`);
  console.log("tests: 0 passed, 0 failed, 1 skipped");
} else {
  const folder = mkdtempSync(join(tmpdir(), "film-elements-"));
  process.once("exit", () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  );
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => process.exit(1));
  const running = [];
  try {
    const wordpress = getWordPress(folder);
    const assets = await startAssets();
    running.push(assets.stop);
    const snippets = readSnippets(assets.origin);
    const site = await startSite(wordpress.path, folder, snippets.functions);
    running.push(site.stop);
    const browser = await launchBrowser();
    running.push(() => browser.close());
    console.log(`WordPress ${wordpress.version}`);
    const failed = await test(browser, site, cases(snippets, assets.origin));
    process.exitCode = failed ? 1 : 0;
  } finally {
    for (const stop of running.reverse()) await stop();
  }
}

/** Tries every case as every user in every way, a few at a time; returns how many failed. */
async function test(browser, site, all) {
  const tests = all.flatMap((one) =>
    one.users.flatMap((user) => one.ways.map((way) => ({ one, user, way }))),
  );
  let passed = 0;
  let failed = 0;
  const worker = async () => {
    for (let next = tests.shift(); next; next = tests.shift()) {
      const { one, user, way } = next;
      const name = `${one.name}, ${way}, by ${user}`;
      const wrong = await tryOne(browser, site, one, user, way).catch(
        (error) => [String(error)],
      );
      if (wrong.length) failed++;
      else passed++;
      console.log(wrong.length ? `FAIL  ${name}` : `ok    ${name}`);
      for (const line of wrong) console.log(`      ${line}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  console.log(`tests: ${passed} passed, ${failed} failed, 0 skipped`);
  return failed;
}

/** What is wrong with a case, a sentence each. */
async function tryOne(browser, site, one, user, way) {
  const { html, tag, text, fallback, frame, source, gone, query } = one;
  const link = await ways[way](site, user, one.name, html, browser);
  const url = `${link}&${new URLSearchParams(query)}`;
  const wrong = [];

  if (source && !source.test(await (await fetch(url)).text()))
    wrong.push(`WordPress does not send ${source}`);
  const alone = await look(browser, url, { scripts: false });
  if (alone.visible !== fallback)
    wrong.push(`without JavaScript: “${alone.visible}”, not “${fallback}”`);

  const seen = await look(browser, url, {
    tag: gone ? undefined : tag,
    text,
    frame,
  });
  if (!gone && !seen.stands) wrong.push(`<${tag}> does not show “${text}”`);
  const rest = gone ? fallback : "";
  if (seen.visible !== rest)
    wrong.push(`beside the film: “${seen.visible}”, not “${rest}”`);
  return wrong.concat(seen.complaints);
}
