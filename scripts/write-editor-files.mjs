// What editors and type checkers know of the elements: made of dist/custom-elements.json, after `cem analyze`.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { format } from "prettier";
import { readElements, root } from "./manifest/elements.mjs";
import { elementTypes } from "./manifest/types.mjs";
import { cssData, htmlData } from "./manifest/vscode.mjs";
import { webTypes } from "./manifest/web-types.mjs";

const elements = readElements();
const info = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const write = (file, data) =>
  writeFileSync(`${root}dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
write("vscode.html-custom-data.json", htmlData(elements));
write("vscode.css-custom-data.json", cssData(elements));
write("web-types.json", webTypes(elements, info));

mkdirSync(`${root}dist/types`, { recursive: true });
writeFileSync(
  `${root}dist/types/elements.d.ts`,
  await format(elementTypes(elements), { parser: "typescript" }),
);
for (const file of readdirSync(`${root}scripts/types`))
  copyFileSync(`${root}scripts/types/${file}`, `${root}dist/types/${file}`);
