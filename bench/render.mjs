// node bench/render.mjs [--card full,brief] [--n 1,100,1000,5000] [--rounds 15,9,7,5] [--cpu 1] [--only a,b]
//   [--add name=file.js] [--out file.json] [--shots folder]
// Cards on a page: mount, update, remove, memory. See bench/README.md.
import { join } from "node:path";
import { html as briefHtml, brief, lightCSS as briefCss } from "./lib/brief.js";
import { bundle, dist, root } from "./lib/bundle.js";
import { html as fullHtml, lightCSS as fullCss } from "./lib/card.js";
import { freshPage, launch, memory, metrics } from "./lib/chrome.js";
import { contenders, numbers, option, output } from "./lib/contenders.js";
import { films } from "./lib/films.js";
import { document } from "./lib/listing.js";
import { png } from "./lib/png.js";
import { undisturbed } from "./lib/quiet.js";
import { renderReport } from "./lib/render-report.js";
import { save } from "./lib/save.js";
import { serve } from "./lib/server.js";
import { shuffle } from "./lib/stats.js";

const counts = numbers("n", "1,100,1000,5000");
const rounds = numbers("rounds", "15,9,7,5");
const cpu = Number(option("cpu", 1));
const shots = option("shots");
const inPage = JSON.stringify(join(root, "lib/in-page.js"));
const filmsOf = {
  full: `import { films } from "./lib/films.js";`,
  brief: `import { films as all } from "./lib/films.js"; import { brief } from "./lib/brief.js"; const films = (count) => all(count).map(brief);`,
};
const references = {
  full: { css: fullCss, html: fullHtml },
  brief: { css: briefCss, html: (film) => briefHtml(brief(film)) },
};

const routes = new Map([
  ["/poster.png", { type: "image/png", body: png(160, 240) }],
  ...counts.map((count) => [
    `/films-${count}.json`,
    {
      type: "application/ld+json",
      body: JSON.stringify(document(films(count))),
    },
  ]),
]);
const names = [];
for (const card of option("card", "full,brief").split(","))
  for (const [name, path] of contenders(`contenders/${card}`, [
    "plain",
    "plain-cv",
  ])) {
    const id = `${card}/${name}`;
    const { js, css } = await bundle(
      `import * as adapter from ${JSON.stringify(path)}; import { expose } from ${inPage}; ${filmsOf[card]} expose(adapter, films);`,
    );
    routes.set(`/${id}.js`, { type: "text/javascript", body: js });
    routes.set(`/${id}`, {
      type: "text/html",
      body: `<!doctype html><html lang=en><meta charset=utf-8><title>${id}</title><link rel=icon href=data:,><style>body{margin:1rem;font:16px/1.4 sans-serif}${references[card].css}${css}</style><div id=root></div><script type=module src=/${id}.js></script>`,
    });
    names.push(id);
  }
const server = await serve({ routes, mounts: { "/dist/": dist } });
const browser = await launch();
const version = await browser.version();
const meta = {};
const data = {};

/** How much text a number of reference cards has. */
const expected = (card, count) =>
  films(count)
    .map(references[card].html)
    .join("")
    .replace(/<[^>]*>|\s/g, "").length;

/** One contender in a browser context of its own. Undefined where it takes no such number of cards. */
async function sample(id, count, shot) {
  const [card] = id.split("/");
  const { page, cdp, close } = await freshPage(browser);
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  try {
    await page.goto(`${server.url}/${id}`, { waitUntil: "load" });
    await page.waitForFunction("window.bench");
    const { max, partial, ownWords } = (meta[id] =
      await page.evaluate("bench.meta"));
    if (count > max) return undefined;
    await page.evaluate(`bench.prepare(${count})`);
    if (cpu > 1)
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const before = await page.evaluate("bench.yardstick()");
    const empty = await memory(cdp);
    const result = {};
    const step = async (key, call) => {
      const start = await metrics(cdp);
      const { start: begun, ...times } = await page.evaluate(call);
      const all = (await page.evaluate("bench.settle()")) - begun;
      const end = await metrics(cdp);
      const took = (name) => (end[name] - start[name]) * 1000;
      result[key] = {
        ...times,
        all: Math.max(all, times.first),
        layout: took("LayoutDuration") + took("RecalcStyleDuration"),
        cpu: took("TaskDuration"),
      };
    };
    await step("mount", "bench.mount()");
    if (ownWords) {
      const missing = await page.evaluate("bench.missing()");
      if (missing) errors.push(`not there: ${missing}`);
    } else if (!partial) {
      const length = await page.evaluate("bench.text()");
      if (length !== expected(card, count))
        errors.push(`${length} characters, not ${expected(card, count)}`);
    }
    if (shot)
      await page.screenshot({
        path: join(shots, `${id.replace("/", "-")}-${count}.png`),
      });
    const full = await memory(cdp);
    result.mem = {
      js: (full.js - empty.js) / count,
      dom: (full.dom - empty.dom) / count,
      nodes: (full.nodes - empty.nodes) / count,
    };
    await step("update", `bench.update("@1@")`);
    await step("update2", `bench.update("@2@")`);
    const updated = await page.evaluate(`bench.count("@2@")`);
    if (!partial && updated !== count)
      errors.push(`the update reached ${updated} of ${count}`);
    await step("remove", "bench.unmount()");
    if (!(await page.evaluate("bench.empty()"))) errors.push("not removed");
    const gone = await memory(cdp);
    result.left = {
      total: gone.js + gone.dom - empty.js - empty.dom,
      nodes: gone.nodes - empty.nodes,
    };
    result.yard = (before + (await page.evaluate("bench.yardstick()"))) / 2;
    if (errors.length) throw new Error(errors.join("; "));
    return result;
  } finally {
    await close();
  }
}

for (const [index, count] of counts.entries())
  for (let round = 0; round < (rounds[index] ?? rounds.at(-1)); round++) {
    for (const id of shuffle(names)) {
      const { value, noise } = await undisturbed(() =>
        sample(id, count, shots && !round).catch((error) => {
          console.error(`! ${id}, ${count}: ${error.message}`);
          process.exitCode = 1;
        }),
      );
      if (value) ((data[count] ??= {})[id] ??= []).push({ ...value, noise });
    }
    console.error(`${count} cards, round ${round + 1}`);
  }
await browser.close();
server.close();
save(output("render"), { version, cpu, meta, data }, renderReport);
