import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder bench/. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
/** The library as built, which every server of the bench has at /dist/. */
export const dist = join(root, "../dist/");

const chunks = readdirSync(join(dist, "chunks"));
/** The path in dist/ of one of the loader's modules, which has a hash in its name. */
export const chunk = (name) =>
  `chunks/${chunks.find((file) => file.startsWith(`${name}-`))}`;

const svelte = {
  name: "svelte",
  setup(builder) {
    builder.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import("svelte/compiler");
      const { js } = compile(await readFile(path, "utf8"), {
        filename: path,
        customElement: true,
        dev: false,
      });
      return { contents: js.code, loader: "js" };
    });
  },
};

/**
 * Bundles and minifies the text of a module for production. What it imports from /dist/ stays an import, of the file as it
 * is published.
 */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    outdir: "/out",
    legalComments: "none",
    logLevel: "error",
    jsx: "automatic",
    plugins: [svelte],
    external: ["/dist/*"],
    nodePaths: [join(root, "node_modules")],
    conditions: ["production"],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "text", ".woff2": "empty" },
  });
  const of = (ending) =>
    outputFiles
      .filter(({ path }) => path.endsWith(ending))
      .map(({ text }) => text)
      .join("");
  return { js: of(".js"), css: of(".css") };
}
