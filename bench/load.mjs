// node bench/load.mjs [--rounds 7] [--cpu 4] [--net slow4g|none] [--only a,b] [--add name=file.js] [--out file.json]
//   [--shots folder]
// One widget on a cinema's page: when it can be read, when it is ready, what moves, what is fetched. See bench/README.md.
import { join } from "node:path";
import { freshPage, launch, metrics } from "./lib/chrome.js";
import { modulesOf, option, output, wanted } from "./lib/contenders.js";
import { watchLoad } from "./lib/in-page-load.js";
import { loadReport } from "./lib/load-report.js";
import { png } from "./lib/png.js";
import { undisturbed } from "./lib/quiet.js";
import { save } from "./lib/save.js";
import { serve } from "./lib/server.js";
import { shuffle, sleep } from "./lib/stats.js";

const rounds = Number(option("rounds", 7));
const cpu = Number(option("cpu", 4));
const net = option("net", "slow4g");
const shots = option("shots");
/** As the DevTools have it: 1.6 Mbit/s down and 0.75 up less a tenth, 562.5 ms a request. */
const throttling = {
  slow4g: {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  },
  none: undefined,
}[net];

const words =
  "Tickets are on sale at the box office and online, and doors open half an hour before each screening. ".repeat(
    3,
  );
const poster = png(160, 240);
const bases = ["plain", "plain-brief", "plain-form"];
const scenarios = {};
for (const path of modulesOf("load").values()) {
  const all = (await import(path)).scenarios;
  for (const name of wanted(Object.keys(all), bases)) {
    const scenario = await all[name]();
    const routes = new Map(Object.entries(scenario.routes ?? {}));
    routes.set("/poster.png", { type: "image/png", body: poster });
    const server = await serve({ tls: true, routes, mounts: scenario.mounts });
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cinema</title><link rel="icon" href="data:,"><style>body{margin:1rem;font:16px/1.4 sans-serif}</style>${scenario.head ?? ""}</head><body><h1>Riverside Cinema</h1><p>${words}</p>${scenario.body.replaceAll("ORIGIN", server.url)}<h2>Visiting</h2><p>${words}</p><p>${words}</p></body></html>`;
    routes.set("/", {
      type: "text/html; charset=utf-8",
      body: (await scenario.finish?.(page)) ?? page,
    });
    scenarios[name] = { ...scenario, server };
  }
}

const browser = await launch([
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
]);
const version = await browser.version();

/** Counts what a page fetches. */
async function countRequests(cdp) {
  const counts = { requests: 0, bytes: 0, codeBytes: 0, failed: 0 };
  const code = new Set();
  await cdp.send("Network.enable");
  cdp.on("Network.requestWillBeSent", ({ request, requestId, type }) => {
    if (request.url.startsWith("data:")) return;
    counts.requests++;
    if (/Script|Stylesheet/.test(type)) code.add(requestId);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counts.bytes += encodedDataLength;
    if (code.has(requestId)) counts.codeBytes += encodedDataLength;
  });
  cdp.on("Network.loadingFailed", () => counts.failed++);
  return counts;
}

async function sample(name, shot) {
  const { text, ready, server } = scenarios[name];
  const { page, cdp, close } = await freshPage(browser);
  try {
    await page.setViewport({
      width: 412,
      height: 823,
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    });
    const counts = await countRequests(cdp);
    await page.evaluateOnNewDocument(watchLoad, { text, ready });
    if (throttling)
      await cdp.send("Network.emulateNetworkConditions", throttling);
    if (cpu > 1)
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const before = await metrics(cdp);
    await page.goto(`${server.url}/`, { waitUntil: "load", timeout: 60_000 });
    await page.waitForFunction("window.probe.ready", {
      timeout: 60_000,
      polling: 200,
    });
    await sleep(1500);
    const probe = await page.evaluate("probe");
    const after = await metrics(cdp);
    if (shot) await page.screenshot({ path: join(shots, `load-${name}.png`) });
    return {
      ...probe,
      ...counts,
      cpu: (after.TaskDuration - before.TaskDuration) * 1000,
    };
  } finally {
    await close();
  }
}

const data = {};
for (let round = 0; round < rounds; round++) {
  for (const name of shuffle(Object.keys(scenarios))) {
    const { value, noise } = await undisturbed(
      () =>
        sample(name, shots && !round).catch((error) => {
          console.error(`! ${name}: ${error.message}`);
          process.exitCode = 1;
        }),
      { tries: 2, max: 6 },
    );
    if (value) (data[name] ??= []).push({ ...value, noise });
  }
  console.error(`load, round ${round + 1}`);
}
await browser.close();
for (const { server } of Object.values(scenarios)) server.close();
const meta = Object.fromEntries(
  Object.entries(scenarios).map(([name, { label, base }]) => [
    name,
    { label, base },
  ]),
);
save(output("load"), { version, cpu, net, meta, data }, loadReport);
