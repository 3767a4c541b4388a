// What editors, type checkers and the reference know of the elements is what the elements are.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { tags } from "../../dist/define/tags.js";
import {
  choices,
  readElements,
  root,
} from "../../scripts/manifest/elements.mjs";

const json = (file) => JSON.parse(readFileSync(`${root}dist/${file}`, "utf8"));
const elements = readElements();
const card = elements.find(({ tagName }) => tagName === "film-card");

test("the manifest has every element that is registered", () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    tags,
  );
});

test("every entry of an element is described", () => {
  for (const element of elements) {
    assert.ok(element.summary, element.tagName);
    assert.ok(element.examples?.length, `${element.tagName}: example`);
    for (const list of [
      "attributes",
      "members",
      "slots",
      "cssParts",
      "cssProperties",
      "cssStates",
      "events",
    ])
      for (const { name, description } of element[list] ?? [])
        assert.ok(description, `${element.tagName}: ${list} ${name}`);
  }
});

/** The code of a folder's modules, without the doc comments. */
const codeOf = (folder) =>
  readdirSync(`${root}src/elements/${folder}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) =>
      readFileSync(`${root}src/elements/${folder}/${file}`, "utf8"),
    )
    .join("\n")
    .replace(/\/\*\*[^]*?\*\//g, "");

test("every part in a template is documented, and the other way round", () => {
  const shared = codeOf("shared");
  for (const { tagName, cssParts } of elements) {
    const code = codeOf(tagName);
    const known = new Set(cssParts.map(({ name }) => name));
    for (const [, part] of code.matchAll(/\spart="([\w-]+)"/g))
      assert.ok(known.has(part), `${tagName}: ${part} is not documented`);
    // Of what the elements share, and a page hands out of its card.
    const all = code + shared + (code.match(/exportparts="[^"]+"/g) ?? []);
    if (code.includes("renderSection("))
      for (const part of ["section", "heading", "content"])
        assert.ok(known.has(part), `${tagName}: ${part} is not documented`);
    for (const part of known)
      assert.match(all, new RegExp(`"${part}"|parts?="[^"]*\\b${part}\\b`));
  }
});

test("every token in an element's style sheet is documented", () => {
  for (const { tagName, cssProperties } of elements)
    for (const [, token] of codeOf(tagName).matchAll(
      /var\(\s*(--film-[\w-]+)/g,
    ))
      assert.ok(
        cssProperties.some(({ name }) => name === token),
        `${tagName}: ${token} is not documented`,
      );
});

test("VS Code knows the tags, the attributes and what they accept", () => {
  const data = json("vscode.html-custom-data.json");
  assert.deepEqual(
    data.tags.map(({ name }) => name),
    tags,
  );
  const { attributes } = data.tags.find(({ name }) => name === "film-card");
  const find = (wanted) => attributes.find(({ name }) => name === wanted);
  assert.deepEqual(
    find("layout").values.map(({ name }) => name),
    ["poster", "row", "hero"],
  );
  assert.equal(find("json-ld").valueSet, "v");
  assert.ok(find("content-rating"));
  assert.equal(find("film"), undefined);
});

test("VS Code knows each token, part and state once", () => {
  const data = json("vscode.css-custom-data.json");
  for (const [list, wanted] of [
    ["properties", "--film-color-muted"],
    ["pseudoElements", "::part(poster)"],
    ["pseudoClasses", ":state(inbox)"],
  ]) {
    const names = data[list].map(({ name }) => name);
    assert.ok(names.includes(wanted), wanted);
    assert.equal(new Set(names).size, names.length, list);
  }
});

test("JetBrains' editors know the tags, attributes, properties and events", () => {
  const { version, contributions } = json("web-types.json");
  assert.equal(
    version,
    JSON.parse(readFileSync(`${root}package.json`)).version,
  );
  const { elements } = contributions.html;
  assert.deepEqual(
    elements.map(({ name }) => name),
    tags,
  );
  const { attributes, js } = elements.find(({ name }) => name === "film-card");
  assert.deepEqual(
    attributes.map(({ name }) => name),
    card.attributes.map(({ name }) => name),
  );
  assert.ok(js.properties.some(({ name }) => name === "film"));
  assert.deepEqual(js.events.find(({ name }) => name === "film-select").type, {
    module: "film-elements",
    name: "FilmSelectEvent",
  });
});

test("a page takes the attributes of its parts, and says what they are", () => {
  const page = elements.find(({ tagName }) => tagName === "film-page");
  const described = Object.fromEntries(
    page.attributes.map(({ name, description }) => [name, description]),
  );
  assert.equal(
    described["content-rating"],
    card.attributes.find(({ name }) => name === "content-rating").description,
  );
});

test("the services that the form knows are the ones that it says", () => {
  const { attributes } = elements.find(
    ({ tagName }) => tagName === "newsletter-signup",
  );
  const { type } = attributes.find(({ name }) => name === "provider");
  const services = readdirSync(`${root}src/store/providers`).map((file) =>
    file.slice(0, -3),
  );
  assert.deepEqual(choices(type), services.sort());
});

test("a choice is told from other types", () => {
  assert.deepEqual(choices({ text: '"list" | "grid"' }), ["list", "grid"]);
  assert.equal(choices({ text: "string" }), undefined);
});
