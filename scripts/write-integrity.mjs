// dist/integrity.json: the subresource integrity of every file that a page may name in a script or link tag, and of every
// file that these fetch from beside them. dist/integrity.html: the tags to copy. The last step of the build.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);

/** What a page names, as far as the build makes it. */
const ENTRIES = [
  "film-elements.css",
  "film-elements.js",
  "film-elements.iife.js",
  "loader.js",
  "embed.js",
  "analytics.js",
].filter((file) => existsSync(new URL(file, dist)));

/** file → sha384-… */
const hashes = new Map();

/** Adds a file, and the modules that it names: `import("./i18n/de.js")`, or a list of addresses. */
function add(file) {
  if (hashes.has(file)) return;
  const bytes = readFileSync(new URL(file, dist));
  const hash = createHash("sha384").update(bytes).digest("base64");
  hashes.set(file, `sha384-${hash}`);
  if (!file.endsWith(".js")) return;
  const here = new URL(file, dist);
  for (const [, address] of bytes
    .toString()
    .matchAll(/["'`](\.{1,2}\/[^"'`\s]+\.js)["'`]/g)) {
    const url = new URL(address, here);
    if (existsSync(fileURLToPath(url))) add(url.href.slice(dist.href.length));
  }
}
ENTRIES.forEach(add);

const sorted = Object.fromEntries(
  [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(
  new URL("integrity.json", dist),
  `${JSON.stringify(sorted, null, 2)}\n`,
);

const beside = Object.keys(sorted).filter((file) => !ENTRIES.includes(file));
const map = Object.fromEntries(
  beside.map((file) => [`./${file}`, sorted[file]]),
);
writeFileSync(
  new URL("integrity.html", dist),
  `<!-- Before any other module of the page. Put the address of the folder before each name that starts with ./ -->
<script type="importmap">
${JSON.stringify({ integrity: map }, null, 2)}
</script>
<link rel="stylesheet" href="./film-elements.css" integrity="${sorted["film-elements.css"]}" crossorigin="anonymous">
<script type="module" src="./film-elements.js" integrity="${sorted["film-elements.js"]}" crossorigin="anonymous"></script>
`,
);
