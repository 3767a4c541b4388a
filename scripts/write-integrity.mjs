// dist/integrity.json: the subresource integrity of every file that a page may name in a script or link tag, and of every
// file that these fetch from beside them. dist/integrity.html: the tags to copy. The last step of the build.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tags as elements } from "../dist/define/tags.js";

const dist = new URL("../dist/", import.meta.url);

/** What a page names, as far as the build makes it. */
const ENTRIES = [
  "film-elements.css",
  "film-elements.js",
  "film-elements.iife.js",
  "loader.js",
  "embed.js",
  "embed-frame.js",
  "embed.css",
  "analytics.js",
].filter((file) => existsSync(new URL(file, dist)));

/** What the loader asks for when a part could not be had: an element by another address, then the bundle. src/loader.ts */
const AGAIN = [
  ...elements.map((tag) =>
    readdirSync(new URL("chunks/", dist))
      .filter((file) => file.startsWith(`${tag}-`))
      .map((file) => `chunks/${file}?1`),
  ),
  [2, 3, 4, 5, 6, 7, 8].map((attempt) => `film-elements.js?${attempt}`),
].flat();

/** A file, and the modules that it names, as `import("./i18n/de.js")` does. */
function withModules(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.endsWith(".js")) return found;
  const here = new URL(file, dist);
  const addresses = readFileSync(here, "utf8").matchAll(
    /["'`](\.{1,2}\/[^"'`\s]+\.js)["'`]/g,
  );
  for (const [, address] of addresses) {
    const url = new URL(address, here);
    if (existsSync(url)) withModules(url.href.slice(dist.href.length), found);
  }
  return found;
}

/** The loader names its modules by a list: all of them. */
const chunks = readdirSync(new URL("chunks/", dist)).map(
  (file) => `chunks/${file}`,
);

/** sha384-… */
function integrity(file) {
  const bytes = readFileSync(new URL(file.replace(/\?.*/, ""), dist));
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

const hashes = (files) =>
  Object.fromEntries(files.sort().map((file) => [file, integrity(file)]));

const all = new Set(chunks);
for (const file of ENTRIES) withModules(file, all);
writeFileSync(
  new URL("integrity.json", dist),
  `${JSON.stringify(hashes([...all]), null, 2)}\n`,
);

/** The tags of a page that uses a script, with an import map for what that fetches. */
function tags(script, beside) {
  const map = Object.fromEntries(
    Object.entries(hashes(beside)).map(([file, hash]) => [`./${file}`, hash]),
  );
  return `<script type="importmap">
${JSON.stringify({ integrity: map }, null, 2)}
</script>
<link rel="stylesheet" href="./film-elements.css" integrity="${integrity("film-elements.css")}" crossorigin="anonymous">
<script type="module" src="./${script}" integrity="${integrity(script)}" crossorigin="anonymous"></script>
`;
}

const bundled = [...withModules("film-elements.js")].filter(
  (file) => file !== "film-elements.js",
);
writeFileSync(
  new URL("integrity.html", dist),
  `<!-- One of these, before any other module of the page. Put the address of the folder, which begins with https://, / or ./, in the place of each ./ -->

<!-- All elements in one file -->
${tags("film-elements.js", bundled)}
<!-- The elements that the page has -->
${tags("loader.js", [...chunks, ...AGAIN, ...bundled])}`,
);
