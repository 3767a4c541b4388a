import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { it } from "node:test";
import { tags } from "../../dist/define/tags.js";
import { version } from "../../dist/define/version.js";

const root = new URL("../../", import.meta.url);

it("says the version of the package", () => {
  const manifest = readFileSync(new URL("package.json", root), "utf8");
  assert.equal(version, JSON.parse(manifest).version);
});

it("knows every tag", () => {
  const elements = readdirSync(new URL("src/elements/", root), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(({ name }) => name);
  assert.deepEqual([...tags], elements.sort());
});
