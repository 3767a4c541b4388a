// node bench/screenings.mjs [--n 10000] [--cpu 4] [--rounds 3] [--group-by day]
// A document of many screenings in one <film-screenings>: first frame, all of them, what holds the page up. Takes dist/, and
// the browser of the tests. See bench/README.md.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchBrowser } from "../scripts/launch-browser.mjs";
import { serveFiles } from "../scripts/serve-files.mjs";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "10000" },
    cpu: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    "group-by": { type: "string", default: "day" },
  },
});
const count = Number(values.n);

/** Forty a day in two cinemas with five rooms each, of sixty films. */
const programme = {
  "@context": "https://schema.org",
  "@graph": [
    ...Array.from({ length: 60 }, (_, index) => ({
      "@type": "Movie",
      "@id": `#f${index}`,
      name: `Film number ${index}`,
      duration: "PT97M",
      url: `/films/${index}`,
    })),
    ...["Lux", "Rex"].map((name, index) => ({
      "@type": "MovieTheater",
      "@id": `#c${index}`,
      name,
    })),
    ...Array.from({ length: 10 }, (_, index) => ({
      "@type": "Place",
      "@id": `#r${index}`,
      name: `Screen ${(index % 5) + 1}`,
      containedInPlace: { "@id": `#c${index % 2}` },
    })),
    ...Array.from({ length: count }, (_, index) => ({
      "@type": "ScreeningEvent",
      workPresented: { "@id": `#f${(index * 7) % 60}` },
      startDate: `${new Date(
        Date.UTC(2090, 0, 1 + Math.floor(index / 40), 10, (index % 40) * 18),
      )
        .toISOString()
        .slice(0, 16)}Z`,
      location: { "@id": `#r${index % 10}` },
      ...(index % 5 === 0 && {
        accessibilityFeature: ["AD", "HOH", "Relaxed"][index % 3],
      }),
      offers: { price: 9 + (index % 3), url: `/t/${index}` },
    })),
  ],
};

/** Counts the screenings in each frame, and keeps the long tasks. */
function watch(wanted) {
  window.seen = { tasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.seen.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const root = document.querySelector("film-screenings")?.shadowRoot;
    const { length } = root?.querySelectorAll("[part=screening]") ?? [];
    if (length && !window.seen.first)
      requestAnimationFrame(() =>
        setTimeout(() => (window.seen.first ??= performance.now())),
      );
    if (length < wanted) requestAnimationFrame(look);
    else {
      window.seen.all = performance.now();
      window.seen.nodes = root.querySelectorAll("*").length;
    }
  };
  look();
}

const { origin, stop } = await serveFiles(
  fileURLToPath(new URL("..", import.meta.url)),
  {
    pages: {
      "/": `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Screenings</title><link rel="icon" href="data:,"><script type="module" src="/dist/film-elements.js"></script><film-screenings src="/listing" group-by="${values["group-by"]}"></film-screenings></html>`,
      "/listing": JSON.stringify(programme),
    },
  },
);
const browser = await launchBrowser("chrome", {
  protocolTimeout: 180_000,
  // What visitors have.
  whole: true,
});
for (let round = 0; round < Number(values.rounds); round++) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send("Emulation.setCPUThrottlingRate", {
    rate: Number(values.cpu),
  });
  await page.evaluateOnNewDocument(watch, count);
  await page.goto(origin);
  await page.waitForFunction("window.seen.all", {
    timeout: 120_000,
    polling: 200,
  });
  await new Promise((done) => setTimeout(done, 1500));
  const { first, all, nodes, tasks } = await page.evaluate("window.seen");
  const over = (list) =>
    list.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const after = tasks.filter(({ startTime }) => startTime > first);
  console.log(
    Object.entries({
      "first frame": first,
      "all of them": all,
      "blocking time after it": over(after),
      "longest task after it": Math.max(
        0,
        ...after.map(({ duration }) => duration),
      ),
    })
      .map(([name, value]) => `${name} ${Math.round(value)} ms`)
      .join(", "),
    `${nodes} elements`,
  );
  await context.close();
}
await browser.close();
await stop();
