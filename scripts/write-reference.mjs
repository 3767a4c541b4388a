// docs/reference/ out of dist/custom-elements.json. With --check it writes nothing and fails when something is not as it would be.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { format } from "prettier";
import { readElements, root } from "./manifest/elements.mjs";
import { referenceIndex, referencePage } from "./manifest/markdown.mjs";

const folder = `${root}docs/reference/`;
const elements = readElements();
const pages = new Map([["README.md", referenceIndex(elements)]]);
for (const element of elements)
  pages.set(`${element.tagName}.md`, referencePage(element));

mkdirSync(folder, { recursive: true });
const check = process.argv.includes("--check");
const stale = [];
for (const [file, text] of pages) {
  const path = folder + file;
  const wanted = await format(text, { parser: "markdown" });
  if (existsSync(path) && readFileSync(path, "utf8") === wanted) continue;
  stale.push(file);
  if (!check) writeFileSync(path, wanted);
}
for (const file of readdirSync(folder))
  if (!pages.has(file)) {
    stale.push(file);
    if (!check) rmSync(folder + file);
  }

if (check && stale.length) {
  console.error(
    `docs/reference/ is not what the doc comments say: ${stale.join(", ")}. Run \`npm run docs\``,
  );
  process.exitCode = 1;
} else {
  console.log(`docs/reference/: ${pages.size} pages`);
}
