// node bench/programme/run.mjs [--n 300,1000,5000] [--rounds 3] [--cpu 4] [--only film-programme,lit-blocks] [--out file.json]
// Measures <film-programme> beside lists of the harness, in one run, by the same means. See bench/README.md.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { findChrome } from "../../scripts/find-browser.mjs";
import { freshPage, launch, memory, metrics } from "./lib/chrome.js";
import { undisturbed } from "./lib/quiet.js";
import { png, serve } from "./lib/server.js";
import { args, fmt, median, range, shuffle, table } from "./lib/stats.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const options = args();
const option = (name, otherwise) => options[name]?.at(-1) ?? otherwise;
const counts = option("n", "300,1000,5000").split(",").map(Number);
const rounds = Number(option("rounds", 3));
const cpu = Number(option("cpu", 4));
const element = "film-programme";
const names = option("only", `${element},lit-blocks,static,static-cv`).split(
  ",",
);

/** A module and what it imports, as one file for production. */
async function bundle(code) {
  const entry = "virtual:page";
  const [{ output }] = await build({
    root: here,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["module", "browser", "production"] },
    plugins: [
      {
        name: "page",
        enforce: "pre",
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

const inPage = JSON.stringify(join(here, "in-page.js"));
const routes = new Map([
  ["/poster.png", { type: "image/png", body: png(80, 120) }],
]);
for (const name of names) {
  const isElement = name === element;
  const list = JSON.stringify(join(here, "lists", `${name}.js`));
  const code = isElement
    ? `import { expose, ofElement } from ${inPage}; ${options.source ? `import ${JSON.stringify(resolve(here, "../../src/define/film-programme.ts"))};` : ""} expose(ofElement);`
    : `import * as list from ${list}; import { expose, ofList } from ${inPage}; expose(ofList(list));`;
  routes.set(`/${name}.js`, {
    type: "text/javascript",
    body: await bundle(code),
  });
  const bar = isElement
    ? ""
    : "<div id=bar><input id=q placeholder=Filter> <button id=sort>Sort</button></div>";
  const script =
    isElement && !options.source
      ? "<script type=module src=/dist/film-elements.js></script>"
      : "";
  routes.set(`/${name}`, {
    type: "text/html",
    body: `<!doctype html><html lang=en><meta charset=utf-8><title>${name}</title><link rel=icon href=data:,><style>body{margin:1rem;font:16px/1.4 sans-serif}#bar{position:sticky;top:0;background:#fff;z-index:1}</style>${bar}<div id=root></div>${script}<script type=module src=/${name}.js></script>`,
  });
}
const server = await serve({
  routes,
  mounts: { "/dist/": resolve(here, "../../dist/") + "/" },
});
const chrome = await findChrome();
process.env.CHROME ??= chrome.executablePath;
const browser = await launch();
const version = await browser.version();
const data = {};

const worst = (events) =>
  Math.max(0, ...events.map(({ duration }) => duration));

async function sample(name, count) {
  const { page, cdp, close } = await freshPage(browser);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const isElement = name === element;
  const find = (selector) =>
    isElement ? page.$(`film-programme >>> ${selector}`) : page.$(selector);
  const taken = async () => worst(await page.evaluate("bench.takeEvents()"));
  try {
    await page.goto(`${server.url}/${name}`, { waitUntil: "load" });
    await page.waitForFunction("window.bench");
    await page.evaluate(`bench.prepare(${count})`);
    const before = await memory(cdp);
    if (cpu > 1)
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const result = { keys: [], sorts: [] };
    const start = await metrics(cdp);
    result.first = await page.evaluate("bench.mount()");
    await page.evaluate("bench.settle()");
    result.work =
      ((await metrics(cdp)).TaskDuration - start.TaskDuration) * 1000;
    await page.evaluate(
      "new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20000 }))",
    );
    if (options.shots)
      await page.screenshot({
        path: `${option("shots")}/${name}-${count}.png`,
      });
    await (await find(isElement ? "[type=search]" : "#q")).click();
    await page.evaluate("bench.takeEvents()");
    for (const key of ["r", "i", "v", "Backspace", "Backspace", "Backspace"]) {
      await page.keyboard.press(key);
      result.keys.push(await taken());
      if (result.keys.length === 3)
        result.matches = await page.evaluate(
          isElement
            ? "document.querySelector('film-programme').shadowRoot.querySelector('[part=count]').textContent.trim()"
            : "String(window.matches)",
        );
    }
    if (isElement) await (await find("select")).focus();
    for (let i = 0; i < 2; i++) {
      if (isElement) await page.keyboard.press(i ? "ArrowUp" : "ArrowDown");
      else await (await find("#sort")).click();
      result.sorts.push(await taken());
    }
    await page.evaluate("scrollTo(0, 0)");
    await page.evaluate("bench.settle()");
    await page.evaluate("bench.startScroll()");
    await cdp.send("Input.synthesizeScrollGesture", {
      x: 400,
      y: 450,
      yDistance: -9000,
      speed: 4000,
      gestureSourceType: "mouse",
    });
    const { gaps, blank, frames } = await page.evaluate("bench.stopScroll()");
    result.fps = 1000 / (gaps.reduce((a, b) => a + b, 0) / gaps.length);
    result.slow = gaps.filter((gap) => gap > 34).length / gaps.length;
    result.longest = Math.max(...gaps);
    result.blank = blank / frames;
    const height = await page.evaluate("bench.height()");
    result.end = await page.evaluate("bench.toEnd()");
    result.rowsAtEnd = await page.evaluate("bench.inView()");
    await page.evaluate("bench.settle()");
    result.drift = (await page.evaluate("bench.height()")) / height - 1;
    if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.evaluate("scrollTo(0, 0)");
    await page.evaluate("bench.settle()");
    await page.evaluate(
      "new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20000 }))",
    );
    const after = await memory(cdp);
    result.mb = (after.js + after.dom - before.js - before.dom) / 2 ** 20;
    result.nodes = after.nodes - before.nodes;
    result.titles = await page.evaluate("bench.titles()");
    if (errors.length) throw new Error(errors[0]);
    return result;
  } finally {
    await close();
  }
}

for (const count of counts)
  for (let round = 0; round < rounds; round++)
    for (const name of shuffle(names)) {
      const { value, noise } = await undisturbed(() => sample(name, count), {
        tries: 2,
        max: 15,
      });
      ((data[count] ??= {})[name] ??= []).push({ ...value, noise });
    }
await browser.close();
server.close();

function report() {
  const lines = [
    `${version}, CPU slowdown ${cpu}x, ${rounds} rounds. Milliseconds: median (min–max).`,
  ];
  for (const [count, byName] of Object.entries(data)) {
    const all = Object.values(byName).flat();
    lines.push(
      `\n### ${count} films; ${all.filter(({ noise }) => noise > 0.12).length} of ${all.length} samples disturbed\n`,
      table(
        "list|matches|first frame|work|key, worst|key, median|sort, worst|scroll fps|frames >34 ms|longest frame|blank frames|to the end|rows there|height drift|MB|nodes|titles".split(
          "|",
        ),
        names.map((name) => {
          const of = (read) => byName[name].map(read);
          const middle = (read, digits = 0) => fmt(median(of(read)), digits);
          return [
            name,
            byName[name][0].matches,
            range(
              of(({ first }) => first),
              0,
            ),
            middle(({ work }) => work),
            range(
              of(({ keys }) => Math.max(...keys)),
              0,
            ),
            middle(({ keys }) => median(keys)),
            range(
              of(({ sorts }) => Math.max(...sorts)),
              0,
            ),
            middle(({ fps }) => fps),
            `${middle(({ slow }) => slow * 100)} %`,
            middle(({ longest }) => longest),
            `${fmt(Math.max(...of(({ blank }) => blank)) * 100, 0)} %`,
            middle(({ end }) => end),
            middle(({ rowsAtEnd }) => rowsAtEnd),
            `${fmt(Math.max(...of(({ drift }) => Math.abs(drift))) * 100, 1)} %`,
            middle(({ mb }) => mb, 1),
            middle(({ nodes }) => nodes),
            middle(({ titles }) => titles),
          ];
        }),
      ),
    );
  }
  return lines.join("\n");
}
console.log(report());
if (options.out)
  writeFileSync(option("out"), JSON.stringify({ version, cpu, data }));
