// node bench/sizes.mjs [--out file.json]
// What a page downloads for each of us. See bench/README.md.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundled, sizes } from "../scripts/bundled.mjs";
import { bundle, dist, root } from "./lib/bundle.js";
import { output } from "./lib/contenders.js";
import { peers } from "./lib/peers.js";
import { save } from "./lib/save.js";
import { table } from "./lib/stats.js";

const modules = join(root, "node_modules");

/** Published files with all that they import by a relative address. */
function graph(entries, imports) {
  const files = new Set();
  const left = entries.map((entry) => resolve(modules, entry));
  for (let file = left.pop(); file; file = left.pop()) {
    if (files.has(file) || !existsSync(file)) continue;
    files.add(file);
    for (const [, address] of readFileSync(file, "utf8").matchAll(imports))
      left.push(resolve(dirname(file), address));
  }
  return [...files].map((file) => readFileSync(file));
}
const jsImports =
  /^\s*(?:import|export)\s*(?:[\w*{}\s,$]*?\sfrom\s*)?"(\.[^"]+)"/gm;
const cssImports = /@import\s+(?:url\()?['"]?([^'")]+)/g;

const defines = (tags) => ({
  name: "elements",
  enforce: "pre",
  resolveId: (id) => (id.endsWith("virtual:elements") ? id : undefined),
  load: (id) =>
    id.endsWith("virtual:elements")
      ? tags
          .map((tag) => `import "${join(root, `../src/define/${tag}.ts`)}";`)
          .join("")
      : undefined,
});

const measures = {
  bundle: async (code) => {
    const { js, css } = await bundle(code);
    return css ? [js, css] : [js];
  },
  min: async (path) => {
    const { js, css } = await bundle(`import ${JSON.stringify(path)};`);
    return [js.trim() || css];
  },
  file: (path) => [readFileSync(join(modules, path))],
  graph: (paths) => graph(paths, jsImports),
  css: (paths) => graph(paths, cssImports),
  ours: (paths) => paths.map((path) => readFileSync(join(dist, path))),
  element: async (tags) => [
    await bundled("virtual:elements", true, [defines(tags)]),
  ],
};

const data = [];
for (const [group, name, how, what] of peers) {
  const files = (await measures[how](what)).map((body) =>
    sizes(Buffer.from(body)),
  );
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  data.push({
    group,
    name,
    how,
    files: files.length,
    raw: sum("raw"),
    gzip: sum("gzip"),
    brotli: sum("brotli"),
  });
}

const grouped = (bytes) => bytes.toLocaleString("en");
save(output("sizes"), { data }, () =>
  table(
    ["what", "how", "files", "raw", "gzip 9", "brotli 11"],
    data.map(({ group, name, how, files, raw, gzip, brotli }) => [
      `${group}: ${name}`,
      how,
      files,
      ...[raw, gzip, brotli].map(grouped),
    ]),
  ),
);
