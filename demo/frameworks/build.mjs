// Builds every framework's page into dist/, a site that any server can serve.
// `node build.mjs react vue` builds these alone.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = (path) => here(`dist/${path}`);
const node = (script, ...args) =>
  run(process.execPath, [here(`node_modules/${script}`), ...args]);
const vite = (...args) =>
  node("vite/bin/vite.js", "build", "--logLevel", "warn", ...args);
const tsc = (name) => node("typescript/bin/tsc", "-p", name);

/** Type check and build of each, one command after the other. */
const frameworks = {
  react: [() => tsc("react"), () => vite("react"), () => prerender("react")],
  preact: [() => tsc("preact"), () => vite("preact")],
  solid: [() => tsc("solid"), () => vite("solid")],
  vue: [
    () => node("vue-tsc/bin/vue-tsc.js", "-p", "vue"),
    () => vite("vue"),
    () => prerender("vue"),
  ],
  svelte: [
    () =>
      node(
        "svelte-check/bin/svelte-check",
        "--workspace",
        "svelte",
        "--tsconfig",
        "./tsconfig.json",
        "--fail-on-warnings",
      ),
    () => vite("svelte"),
    () => prerender("svelte"),
  ],
  angular: [() => node("@angular/cli/bin/ng.js", "build")],
  htmx: [() => copyPage("htmx", "htmx.org/dist/htmx.min.js")],
  turbo: [() => copyPage("turbo", "@hotwired/turbo/dist/turbo.es2017-esm.js")],
};

export const names = Object.keys(frameworks);

/** A command's end; rejects with what it said when it failed. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: here("."),
      env: { ...process.env, NG_CLI_ANALYTICS: "false", NO_COLOR: "1" },
    });
    let said = "";
    child.stdout.on("data", (data) => (said += data));
    child.stderr.on("data", (data) => (said += data));
    child.on("error", reject);
    child.on("close", (code) =>
      code ? reject(new Error(`${args.join(" ")}\n${said}`)) : resolve(said),
    );
  });
}

/** The page of cases once more, with the framework's own server rendering in it. */
async function prerender(name) {
  const entry = name === "react" ? "ssr.tsx" : "ssr.ts";
  const outDir = dist(`${name}/ssr`);
  await vite(name, "--ssr", entry, "--outDir", outDir);
  const { render } = await import(
    `${pathToFileURL(`${outDir}/ssr.js`)}?${Date.now()}`
  );
  const html = await render();
  const page = await readFile(dist(`${name}/cases.html`), "utf8");
  const place = '<div id="app">';
  await writeFile(
    dist(`${name}/hydrated.html`),
    page.replace(place, () => place + html),
  );
}

/** Pages without a build: the files as they are, the library's and ours from their packages. */
async function copyPage(name, script) {
  await mkdir(dist(name), { recursive: true });
  await cp(here(name), dist(name), { recursive: true });
  await cp(here(`node_modules/${script}`), dist(`${name}/${name}.js`));
  await cp(here("node_modules/film-elements/dist"), dist(`${name}/elements`), {
    recursive: true,
  });
}

/** What all pages share: look, listings and pictures. */
async function copyShared() {
  await mkdir(dist("shared"), { recursive: true });
  await cp(here("index.html"), dist("index.html"));
  await cp(here("shared/page.css"), dist("shared/page.css"));
  await cp(here("../icon.svg"), dist("icon.svg"));
  for (const folder of ["films", "posters", "stills", "trailers", "portraits"])
    await cp(here(`../${folder}`), dist(folder), { recursive: true });
}

/** @returns for each framework undefined, or why it could not be built */
export async function build(wanted = names) {
  await copyShared();
  const outcomes = {};
  const waiting = [...wanted];
  const work = async () => {
    for (let name; (name = waiting.shift());) {
      const start = performance.now();
      try {
        for (const step of frameworks[name]) await step();
        outcomes[name] = undefined;
      } catch (error) {
        outcomes[name] = error.message;
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${outcomes[name] ? "FAIL" : "built"} ${name}, ${seconds} s`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

if (import.meta.filename === process.argv[1]) {
  const wanted = process.argv.slice(2);
  const outcomes = await build(wanted.length ? wanted : names);
  for (const [name, fault] of Object.entries(outcomes))
    if (fault) console.error(`\n${name}: ${fault}`);
  process.exitCode = Object.values(outcomes).some(Boolean) ? 1 : 0;
}
