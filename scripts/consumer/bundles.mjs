import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../launch-browser.mjs";
import { readElements, root } from "../manifest/elements.mjs";
import { serveFiles } from "../serve-files.mjs";
import { entries } from "./entries.mjs";

/** How each element's style sheet begins, which every bundler leaves as it is: the element by the name of its tag. */
const marks = Object.fromEntries(
  readElements().map(({ tagName }) => {
    const file = `${root}dist/elements/${tagName}/${tagName}.styles.js`;
    return [tagName, /css`([^`$]{40,80})/.exec(readFileSync(file, "utf8"))[1]];
  }),
);

/** Which elements a text of code has in it. */
const elementsIn = (code) =>
  Object.keys(marks).filter((tag) => code.includes(marks[tag]));

/** What each entry has to contain. */
const expected = {
  define: { elements: ["film-card"], registers: true, lit: true },
  class: { elements: ["film-card"], registers: false, lit: true },
  reader: { elements: [], registers: false, lit: false },
};

/** A module and all that it imports at once: not what it may ask for later. */
function textOf(folder, file, seen = new Set()) {
  if (seen.has(file)) return "";
  seen.add(file);
  const code = readFileSync(join(folder, file), "utf8");
  const imports = code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g);
  return [code, ...[...imports].map(([, at]) => textOf(folder, at, seen))].join(
    "\n",
  );
}

/** Calls `check(name, fault)` for each bundle in out/, and for those that register, in a browser. */
export async function checkBundles(folder, check) {
  const out = join(folder, "out");
  const bundlers = readdirSync(out).sort();
  for (const bundler of bundlers)
    for (const name of Object.keys(entries)) {
      const code = textOf(join(out, bundler, name), `${name}.js`);
      const found = {
        elements: elementsIn(code),
        registers: code.includes("customElements.define("),
        lit: code.includes("litElementVersions"),
      };
      const [is, should] = [found, expected[name]].map((value) =>
        JSON.stringify(value),
      );
      check(
        `${bundler}, ${name}: ${code.length} bytes`,
        is === should ? "" : `${is}, not ${should}`,
      );
    }
  await inBrowser(out, async (open) => {
    for (const bundler of bundlers)
      check(
        `${bundler}, define, in Chromium`,
        await open(`/${bundler}/define/define.js`),
      );
  });
}

/** Serves the bundles, and gives `use` a function that opens a page with one of them and says what is wrong with the card. */
async function inBrowser(out, use) {
  const { origin, stop } = await serveFiles(out, {
    pages: {
      "/": ({ searchParams }) =>
        `<!doctype html><link rel="icon" href="data:,"><film-card name="The Great Movement"></film-card><script type="module" src="${searchParams.get("script")}"></script>`,
    },
  });
  const browser = await launchBrowser();
  try {
    await use(async (script) => {
      const page = await browser.newPage();
      const faults = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(`${origin}/?script=${script}`);
      const title = await page
        .waitForFunction(
          () =>
            document
              .querySelector("film-card")
              .shadowRoot?.querySelector("[part=title]")?.textContent,
          { timeout: 10_000 },
        )
        .then((handle) => handle.jsonValue())
        .catch(String);
      await page.close();
      if (title.trim() !== "The Great Movement") faults.push(title);
      return faults.join("\n");
    });
  } finally {
    await browser.close();
    await stop();
  }
}
