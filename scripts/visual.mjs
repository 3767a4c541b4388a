// Looks at the demo's pages (scripts/visual-shots.mjs) and says what is wrong with them, and what is other than in the
// pictures in demo/themes/reference/:
//   npm run test:visual                  all
//   npm run test:visual -- long arabic   those with a name that contains one of the words
//   npm run test:visual -- --update      keeps what there is now
// Fonts differ between machines. Where this one's are not those of the kept pictures, it says so and compares nothing,
// but text that is cut off or lies on other text, and parts without content, are faults everywhere.
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { preview } from "vite";
import { launchBrowser } from "./launch-browser.mjs";
import { click, look, measureFonts, settle } from "./visual-page.mjs";
import { compare, read, reduce, write } from "./visual-pictures.mjs";
import { shots } from "./visual-shots.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../demo/themes/reference/");
const notes = `${folder}reference.json`;

/** What part of a picture's pixels may differ. */
const SHARE = 0.001;
/** How far a part may be from where it was, in px. */
const DISTANCE = 2;
/** As browsers set it for paper. */
const MARGIN = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };

const options = process.argv.slice(2);
const update = options.includes("--update");
const words = options.filter((option) => !option.startsWith("--"));
const chosen = shots.filter(
  ({ name }) => !words.length || words.some((word) => name.includes(word)),
);
if (!chosen.length) throw new Error(`No such page: ${words.join(" ")}`);

/** @type {Record<string, { fonts: string, boxes: Record<string, string> }>} */
const kept = readNotes();
function readNotes() {
  try {
    return JSON.parse(readFileSync(notes, "utf8"));
  } catch {
    return {};
  }
}

/** A shot's picture is as many times smaller as its page is wide, roughly. */
const factorOf = ({ width }) => (width > 500 ? 8 : 5);

const server = await preview({
  preview: { port: 0, open: false },
  logLevel: "silent",
});
const root = new URL("demo/", server.resolvedUrls.local[0]);
const browser = await launchBrowser("chrome", {
  args: [
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--hide-scrollbars",
  ],
});

/** A house's style that is written out on its page has to be the one that it has. */
async function readLook(page) {
  const shown = await page.evaluate(
    () => document.querySelector("details code")?.textContent,
  );
  if (shown === undefined) return [];
  const { pathname } = new URL(page.url());
  const file = here(`..${pathname.replace(/html$/, "css")}`);
  return shown.trim() === readFileSync(file, "utf8").trim()
    ? []
    : [`what the page shows is not ${file}`];
}

/** Opens a page and looks at it. */
async function take(shot) {
  const { width, dark, forced, print, plain, sheets } = shot;
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", ({ message }) => faults.push(`error: ${message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`missing: ${response.url()}`);
  });
  try {
    await page.setViewport({ width, height: 900 });
    if (plain) await page.setJavaScriptEnabled(false);
    await page.emulateMediaType(print ? "print" : "screen");
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setEmulatedMedia", {
      media: print ? "print" : "screen",
      features: [
        { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
        { name: "prefers-reduced-motion", value: "reduce" },
        { name: "forced-colors", value: forced ? "active" : "none" },
      ],
    });
    await page.goto(new URL(shot.page, root).href, {
      waitUntil: "networkidle0",
    });
    if (!plain) await page.evaluate(settle);
    if (shot.click) {
      await page.evaluate(click, shot.click);
      await page.evaluate(settle);
    }
    const fonts = await page.evaluate(measureFonts);
    faults.push(...(await readLook(page)));
    const { faults: seen, broken, boxes } = await page.evaluate(look);
    faults.push(...seen);
    if (sheets) {
      const pdf = await page.pdf({ format: "a4", margin: MARGIN });
      const count = [
        ...Buffer.from(pdf)
          .toString("latin1")
          .matchAll(/\/Type\s*\/Page\b/g),
      ].length;
      if (count > sheets)
        broken.push(`takes ${count} sheets of paper, not ${sheets}`);
    }
    const picture = await page.screenshot({ fullPage: !shot.click });
    return {
      fonts,
      faults,
      broken,
      boxes,
      picture: reduce(read(Buffer.from(picture)), factorOf(shot)),
    };
  } finally {
    await page.close();
  }
}

/** What is elsewhere, or other, than it was. */
function differences(name, { boxes, picture }) {
  const file = `${folder}${name}.png`;
  const found = [];
  const before = kept[name].boxes;
  for (const part of new Set([...Object.keys(before), ...Object.keys(boxes)])) {
    const [was, is] = [before[part], boxes[part]].map((box) =>
      box?.split(" ").map(Number),
    );
    if (!was) found.push(`is new: ${part}`);
    else if (!is) found.push(`is gone: ${part}`);
    else if (was.some((value, index) => Math.abs(value - is[index]) > DISTANCE))
      found.push(`${part} is at ${boxes[part]}, was at ${before[part]}`);
  }
  const { count, of, shown } = compare(read(readFileSync(file)), picture);
  if (count > of * SHARE) {
    found.push(`${((count / of) * 100).toFixed(1)} % of the picture differ`);
  }
  if (found.length) writeFileSync(`${folder}${name}.differs.png`, write(shown));
  return found;
}

mkdirSync(folder, { recursive: true });
const foreign = [];
let failed = 0;
try {
  for (const shot of chosen) {
    const { name } = shot;
    rmSync(`${folder}${name}.differs.png`, { force: true });
    let found;
    try {
      const taken = await take(shot);
      found = taken.faults;
      if (kept[name]?.fonts === taken.fonts || update)
        found.push(...taken.broken);
      if (update) {
        const { fonts, boxes, picture } = taken;
        kept[name] = { fonts, boxes };
        writeFileSync(`${folder}${name}.png`, write(picture));
      } else if (!kept[name]) {
        found.push(`is not kept yet: npm run test:visual -- --update ${name}`);
      } else if (kept[name].fonts !== taken.fonts) {
        foreign.push(name);
      } else {
        found.push(...differences(name, taken));
      }
    } catch (error) {
      found = [String(error)];
    }
    if (found.length) failed++;
    console.log(`${found.length ? "FAIL" : "ok  "}  ${name}`);
    // One thing that moves takes all that follows with it.
    for (const fault of found.slice(0, 8)) console.log(`        ${fault}`);
    if (found.length > 8) console.log(`        and ${found.length - 8} more`);
  }
} finally {
  await browser.close();
  await server.close();
}
if (update) {
  const names = new Set(shots.map(({ name }) => name));
  for (const name of Object.keys(kept)) if (!names.has(name)) delete kept[name];
  for (const file of readdirSync(folder))
    if (file.endsWith(".png") && !names.has(file.slice(0, -4)))
      rmSync(`${folder}${file}`);
  writeFileSync(notes, await format(JSON.stringify(kept), { parser: "json" }));
}
if (foreign.length)
  console.log(
    `Other fonts here than in the kept pictures, so not compared with them: ${foreign.join(", ")}`,
  );
console.log(`visual: ${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
