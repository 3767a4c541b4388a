import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import summary from "rollup-plugin-summary";
import { createLogger, defineConfig, type Plugin, type UserConfig } from "vite";
import { besideEachOther, besideEntries, besides } from "./scripts/besides.mjs";
import { guardTrustedTypes } from "./scripts/guard-trusted-types.mjs";
import {
  entryFileName,
  loaderChunks,
  loaderEntries,
  loaderGroups,
} from "./scripts/loader-chunks.mjs";
import { minifyBundle } from "./scripts/minify-bundle.mjs";
import { minifyTemplates } from "./scripts/minify-templates.mjs";
import { slimLit } from "./scripts/slim-lit.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(here("package.json"), "utf8")) as {
  version: string;
};

const target = "es2022";

// Lit's published production build, whatever NODE_ENV says.
const resolve = { conditions: ["module", "browser", "production"] };

// Typed for Rollup, fit for Vite.
const sizes = summary({
  showMinifiedSize: true,
  showGzippedSize: true,
  showBrotliSize: true,
}) as unknown as Plugin;

/** The modules of one folder of src/, as entries: { "define/film-card": "src/define/film-card.ts" } */
function modulesIn(folder: string): Record<string, string> {
  if (!existsSync(here(`src/${folder}`))) return {};
  const files = readdirSync(here(`src/${folder}`)).filter(
    (file) => file.endsWith(".ts") && !/\.(test|d)\.ts$/.test(file),
  );
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        `${folder}/${file.slice(0, -3)}`,
        `src/${folder}/${file}`,
      ]),
  );
}

/** For npm: one module per source module, Lit left to the bundler of the site. */
const npm = (): UserConfig => ({
  resolve,
  plugins: [minifyTemplates(), sizes],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target,
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: "src/index.ts",
        analytics: "src/analytics.ts",
        ...modulesIn("define"),
        ...modulesIn("i18n"),
        // These run in Node.
        "prerender/prerender": "src/prerender/prerender.ts",
        "cli/film-elements": "src/cli/film-elements.ts",
      },
      formats: ["es"],
    },
    rolldownOptions: {
      external:
        /^(node:.*|(lit|lit-html|lit-element|@lit|@lit-labs|linkedom|parse5|temporal-polyfill|tinyglobby)(\/.*)?)$/,
      // Without preserveModules an element becomes a stub that re-exports a
      // chunk with a hash in its name.
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        entryFileNames: "[name].js",
      },
    },
  },
});

/** Files that go out as they are. */
const asTheyAre = (...paths: string[]): Plugin => ({
  name: "as-they-are",
  generateBundle() {
    for (const path of paths) {
      const source = readFileSync(here(`src/${path}`), "utf8");
      this.emitFile({ type: "asset", fileName: basename(path), source });
    }
  },
});

/** For a script tag: one file with everything in it that most pages need, as a module and as a classic script. */
const bundle = (): UserConfig => ({
  resolve,
  plugins: [
    besides(),
    guardTrustedTypes(),
    slimLit(),
    minifyTemplates(),
    minifyBundle(),
    asTheyAre("styles/film-elements.css"),
    sizes,
  ],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target,
    // Not named in the file: visitors have no use for it.
    sourcemap: "hidden",
    // The full texts, which the one line at the top of the bundle points to.
    license: { fileName: "film-elements.licenses.md" },
    lib: {
      entry: "src/film-elements.ts",
      formats: ["es", "iife"],
      name: "filmElements",
      fileName: (format) =>
        format === "es" ? "film-elements.js" : "film-elements.iife.js",
    },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        minify: false,
        comments: { legal: false, annotation: false, jsdoc: false },
        postBanner: `/*! film-elements ${version}, see film-elements.licenses.md */`,
      },
    },
  },
});

/** What the bundle fetches when it is needed, and what is made of several modules. */
const beside = (): UserConfig => ({
  resolve,
  plugins: [besideEachOther(), minifyTemplates(), minifyBundle(), sizes],
  build: {
    outDir: "dist/beside",
    emptyOutDir: true,
    target,
    license: { fileName: "licenses.md" },
    lib: { entry: besideEntries, formats: ["es"] },
    rolldownOptions: {
      output: {
        entryFileNames: "[name].js",
        minify: false,
        comments: { legal: false, annotation: false, jsdoc: false },
        postBanner: `/*! film-elements ${version}, see licenses.md */`,
      },
    },
  },
});

/**
 * For a script tag: a small file that fetches what a page needs. What it fetches
 * is named after its content, and may be kept for ever.
 */
const loader = (): UserConfig => ({
  resolve,
  plugins: [
    guardTrustedTypes(),
    slimLit(),
    minifyTemplates(),
    minifyBundle({ several: true }),
    loaderChunks(),
    asTheyAre("embed.html", "styles/embed.css"),
    sizes,
  ],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target,
    lib: { entry: loaderEntries, formats: ["es"] },
    rolldownOptions: {
      output: {
        entryFileNames: entryFileName,
        chunkFileNames: "chunks/[name]-[hash:7].js",
        codeSplitting: { groups: loaderGroups },
        minifyInternalExports: true,
        minify: false,
        comments: { legal: false, annotation: false, jsdoc: false },
        postBanner: `/*! film-elements ${version}, see film-elements.licenses.md */`,
      },
    },
  },
});

/** `npm start`: the repository as it is, statically, nothing injected. */
async function preview(): Promise<UserConfig> {
  const { demoServer } = (await import("./demo/server.mjs")) as {
    demoServer: () => Plugin;
  };
  const display =
    process.platform !== "linux" ||
    !!process.env["DISPLAY"] ||
    !!process.env["WAYLAND_DISPLAY"];
  // Vite warns of an output folder that is the root; nothing is put out here.
  const customLogger = createLogger();
  const { warn } = customLogger;
  customLogger.warn = (text, options) => {
    if (!text.includes("build.outDir must not be")) warn(text, options);
  };
  return {
    appType: "mpa",
    customLogger,
    build: { outDir: "." },
    plugins: [demoServer(), showDemo],
    preview: { port: 4173, open: display && !process.env["CI"] && "/demo/" },
  };
}

/** The demo's address is the one that is printed, and that / leads to. */
const showDemo: Plugin = {
  name: "show-demo",
  configurePreviewServer(server) {
    server.printUrls = () => {
      for (const url of server.resolvedUrls?.local ?? [])
        server.config.logger.info(`\n  ${new URL("/demo/", url).href}\n`);
    };
    server.middlewares.use((request, response, next) => {
      if (!/^\/(demo)?$/.test(request.url ?? "")) return next();
      response.writeHead(302, { Location: "/demo/" }).end();
    });
  },
};

export default defineConfig(({ mode, isPreview }) => {
  if (isPreview) return preview();
  return ({ beside, bundle, loader }[mode] ?? npm)();
});
