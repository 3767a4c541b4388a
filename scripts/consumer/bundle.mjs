// Bundles the entries with each bundler, into out/<bundler>/<entry>.js. Runs in the folder of scripts/test-consumer.mjs,
// where the bundlers and the packed library are installed.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import nodeResolve from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { entries } from "./entries.mjs";

const bundlers = {
  async vite(input, dir, name) {
    await vite.build({
      configFile: false,
      logLevel: "error",
      build: {
        outDir: dir,
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: { input, output: { entryFileNames: `${name}.js` } },
      },
    });
  },
  async esbuild(input, dir, name) {
    await esbuild.build({
      entryPoints: { [name]: input },
      outdir: dir,
      bundle: true,
      format: "esm",
      splitting: true,
      minify: true,
      logLevel: "error",
    });
  },
  async webpack(input, dir, name) {
    const stats = await promisify(webpack)({
      mode: "production",
      entry: input,
      output: { path: dir, filename: `${name}.js`, module: true },
      experiments: { outputModule: true },
      performance: false,
    });
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  },
  async rollup(input, dir, name) {
    const bundle = await rollup({ input, plugins: [nodeResolve()] });
    await bundle.write({ dir, format: "es", entryFileNames: `${name}.js` });
    await bundle.close();
  },
};

for (const [bundler, bundle] of Object.entries(bundlers))
  for (const [name, code] of Object.entries(entries)) {
    const dir = resolve("out", bundler, name);
    mkdirSync(dir, { recursive: true });
    const input = resolve(`${name}.entry.mjs`);
    writeFileSync(input, code);
    await bundle(input, dir, name);
  }
