// What the package exports is there, and can be imported; and what is packed is what belongs in it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tags } from "../dist/define/tags.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const info = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const entries = Object.entries(info.exports);
const filesOf = (value) =>
  typeof value === "string" ? [value] : Object.values(value);

test("every export's files are there", () => {
  for (const [name, value] of entries)
    for (const file of filesOf(value))
      assert.ok(existsSync(root + file), `${name}: ${file}`);
});

test("every export that is a module has types", () => {
  for (const [name, value] of entries)
    if (filesOf(value).some((file) => file.endsWith(".js")))
      assert.match(value.types ?? "", /\.d\.ts$/, name);
});

/** For script tags: they want a browser. */
const IN_BROWSERS = [
  "./film-elements.js",
  "./film-elements.iife.js",
  "./loader.js",
  "./embed.js",
];

test("every export is found by its name, and can be imported", async () => {
  for (const [name, value] of entries) {
    const file = typeof value === "string" ? value : value.default;
    if (!file) continue; // types alone
    const specifier = info.name + name.slice(1);
    assert.equal(
      import.meta.resolve(specifier),
      pathToFileURL(root + file).href,
    );
    if (file.endsWith(".json"))
      await import(specifier, { with: { type: "json" } });
    else if (file.endsWith(".js") && !IN_BROWSERS.includes(name))
      await import(specifier);
  }
});

test("every element has an export of its own", () => {
  assert.deepEqual(
    Object.keys(info.exports)
      .filter((name) => name.startsWith("./define/"))
      .sort(),
    tags.map((tag) => `./define/${tag}.js`),
  );
});

test("every module that is said to have side effects is there", () => {
  for (const glob of info.sideEffects) {
    const [folder, file] = glob.split(/(?<=\/)(?=[^/]+$)/);
    const names = existsSync(root + folder) ? readdirSync(root + folder) : [];
    const ending = file.replace("*", "");
    assert.ok(
      names.some((name) => name.endsWith(ending)),
      glob,
    );
  }
});

/** Of the folders' contents the kinds: a source more is no change, a kind of file more is. */
const kindOf = (path) =>
  /^(dist\/)?[^/]+$/.test(path)
    ? path
    : path.replace(/[^/.]+(\.[^/]+)$/, "*$1");

test("what is packed is in scripts/packed-files.txt; UPDATE_SNAPSHOT=1 writes it anew", () => {
  const [{ files: packed }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const kinds = [...new Set(packed.map(({ path }) => kindOf(path)))].sort();
  const snapshot = `${root}scripts/packed-files.txt`;
  if (process.env.UPDATE_SNAPSHOT)
    writeFileSync(snapshot, `${kinds.join("\n")}\n`);
  assert.deepEqual(kinds, readFileSync(snapshot, "utf8").trim().split("\n"));
});
