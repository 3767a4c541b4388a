// What weighing the library has need of: a part of it as a bundle, and how many bytes that is.
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { besides } from "./besides.mjs";
import { guardTrustedTypes } from "./guard-trusted-types.mjs";
import { minifyBundle } from "./minify-bundle.mjs";
import { minifyTemplates } from "./minify-templates.mjs";
import { slimLit } from "./slim-lit.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A module of src/ and what it imports: made like the bundle, or as a bundler sees it that has Lit already. */
export async function bundled(entry, withLit, plugins = []) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["module", "browser", "production"] },
    plugins: [
      ...plugins,
      besides(),
      minifyTemplates(),
      withLit && [guardTrustedTypes(), slimLit(), minifyBundle()],
    ],
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        external: withLit ? [] : /^(lit|lit-html|lit-element|@lit)(\/|$)/,
        output: { codeSplitting: false, minify: !withLit, comments: false },
      },
    },
  });
  return Buffer.from(output.map((file) => file.code ?? "").join(""));
}

/** How many bytes some code is: as it stands, by gzip at 9 and by brotli at 11. */
export function sizes(code) {
  const best = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, { params: best }).length,
  };
}
