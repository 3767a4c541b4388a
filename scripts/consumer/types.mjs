import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const base = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  types: [],
};

const jsx = (jsxImportSource) => ({ jsx: "react-jsx", jsxImportSource });

/** What has to compile, and in what way. In the files `@ts-expect-error` stands before what must not. */
const cases = {
  "dom.ts": {
    tool: "tsc",
    options: { module: "nodenext", moduleResolution: "nodenext" },
  },
  "react.tsx": { tool: "tsc", options: jsx("react") },
  "preact.tsx": { tool: "tsc", options: jsx("preact") },
  "solid.tsx": {
    tool: "tsc",
    options: { jsx: "preserve", jsxImportSource: "solid-js" },
  },
  "Vue.vue": { tool: "vue-tsc", options: {} },
  "Right.svelte": { tool: "svelte-check", options: {} },
};

/** Runs a type checker over one file in a folder that has everything installed. */
function compile(folder, file, { tool, options }) {
  const config = join(folder, "tsconfig.json");
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: { ...base, ...options },
      vueCompilerOptions: { strictTemplates: true },
      include: [`types/${file}`],
    }),
  );
  const flags =
    tool === "svelte-check"
      ? ["--tsconfig", config, "--output", "machine"]
      : ["-p", config];
  return spawnSync("npx", ["--no-install", tool, ...flags], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
}

/** Calls `check(name, fault)` for each framework; no fault, when its types are right. */
export function checkTypes(folder, check) {
  for (const [file, way] of Object.entries(cases)) {
    const { status, stdout, stderr } = compile(folder, file, way);
    check(`types in ${file}`, status === 0 ? "" : stdout + stderr);
  }
  // Svelte's templates have no place for @ts-expect-error: each tag there has to be a fault.
  const wrong = "Wrong.svelte";
  const { stdout } = compile(folder, wrong, cases["Right.svelte"]);
  const faults = new Set(
    [...stdout.matchAll(/ ERROR "\S+" (\d+):/g)].map(([, line]) => line),
  );
  const tags = readFileSync(join(folder, "types", wrong), "utf8")
    .split("\n")
    .flatMap((line, at) => (/^<(film|press)-/.test(line) ? `${at + 1}` : []));
  check(
    `types in ${wrong}`,
    tags.length && tags.every((line) => faults.has(line)) ? "" : stdout,
  );
}
