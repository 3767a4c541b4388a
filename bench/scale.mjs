// node bench/scale.mjs [--n 300,1000,5000] [--rounds 3] [--cpu 4] [--only film-programme,lit-blocks]
//   [--add name=file.js] [--out file.json] [--shots folder]
// A programme of many films: first frame, search, order, scroll, memory. See bench/README.md.
import { join } from "node:path";
import { bundle, dist, root } from "./lib/bundle.js";
import { freshPage, launch, memory, metrics } from "./lib/chrome.js";
import { contenders, numbers, option, output } from "./lib/contenders.js";
import { png } from "./lib/png.js";
import { undisturbed } from "./lib/quiet.js";
import { save } from "./lib/save.js";
import { scaleReport } from "./lib/scale-report.js";
import { serve } from "./lib/server.js";
import { shuffle } from "./lib/stats.js";

const counts = numbers("n", "300,1000,5000");
const rounds = numbers("rounds", "3");
const cpu = Number(option("cpu", 4));
const shots = option("shots");
const inPage = JSON.stringify(join(root, "lib/in-page-list.js"));

const lists = contenders("lists");
const routes = new Map([
  ["/poster.png", { type: "image/png", body: png(80, 120) }],
]);
for (const [name, path] of lists) {
  const { js } = await bundle(
    `import * as list from ${JSON.stringify(path)}; import { expose } from ${inPage}; expose(list);`,
  );
  routes.set(`/${name}.js`, { type: "text/javascript", body: js });
  routes.set(`/${name}`, {
    type: "text/html",
    body: `<!doctype html><html lang=en><meta charset=utf-8><title>${name}</title><link rel=icon href=data:,><style>body{margin:1rem;font:16px/1.4 sans-serif}</style><div id=root></div><script type=module src=/${name}.js></script>`,
  });
}
const server = await serve({ routes, mounts: { "/dist/": dist } });
const browser = await launch();
const version = await browser.version();
const meta = {};
const data = {};

const idle =
  "new Promise((resolve) => requestIdleCallback(resolve, { timeout: 20000 }))";

async function sample(name, count, shot) {
  const { page, cdp, close } = await freshPage(browser);
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const taken = async () =>
    Math.max(
      0,
      ...(await page.evaluate("bench.takeEvents()")).map(
        ({ duration }) => duration,
      ),
    );
  const slowDown = async (rate) => {
    if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  };
  try {
    await page.goto(`${server.url}/${name}`, { waitUntil: "load" });
    await page.waitForFunction("window.bench");
    const { field, order, keys } = (meta[name] =
      await page.evaluate("bench.meta"));
    await page.evaluate(`bench.prepare(${count})`);
    const before = await memory(cdp);
    await slowDown(cpu);
    const result = { keys: [], sorts: [] };
    const start = await metrics(cdp);
    result.first = (await page.evaluate("bench.mount()")).first;
    await page.evaluate("bench.settle()");
    result.work =
      ((await metrics(cdp)).TaskDuration - start.TaskDuration) * 1000;
    await page.evaluate(idle);
    if (shot)
      await page.screenshot({ path: join(shots, `${name}-${count}.png`) });

    await (await page.$(field)).click();
    await taken();
    for (const key of ["r", "i", "v", "Backspace", "Backspace", "Backspace"]) {
      await page.keyboard.press(key);
      result.keys.push(await taken());
      if (result.keys.length === 3)
        result.matches = await page.evaluate("bench.matches()");
    }
    const control = await page.$(order);
    if (keys) await control.focus();
    for (let i = 0; i < 2; i++) {
      await (keys ? page.keyboard.press(keys[i]) : control.click());
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

    await slowDown(1);
    await page.evaluate("scrollTo(0, 0)");
    await page.evaluate("bench.settle()");
    await page.evaluate(idle);
    const after = await memory(cdp);
    result.mb = (after.js + after.dom - before.js - before.dom) / 2 ** 20;
    result.nodes = after.nodes - before.nodes;
    result.titles = await page.evaluate("bench.titles()");
    if (errors.length) throw new Error(errors.join("; "));
    return result;
  } finally {
    await close();
  }
}

for (const [index, count] of counts.entries())
  for (let round = 0; round < (rounds[index] ?? rounds.at(-1)); round++) {
    for (const name of shuffle([...lists.keys()])) {
      const { value, noise } = await undisturbed(
        () =>
          sample(name, count, shots && !round).catch((error) => {
            console.error(`! ${name}, ${count}: ${error.message}`);
            process.exitCode = 1;
          }),
        { tries: 2, max: 15 },
      );
      if (value) ((data[count] ??= {})[name] ??= []).push({ ...value, noise });
    }
    console.error(`${count} films, round ${round + 1}`);
  }
await browser.close();
server.close();
save(output("scale"), { version, cpu, meta, data }, scaleReport);
