// What is left of elements that have come and gone, in Chromium.
import { openPage } from "./engines.mjs";
import { goodListing } from "./listing.mjs";
import { origin, startSite } from "./site.mjs";

const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>
<script type="module" src="/trust/life.js"></script></head><body><div id="place"></div></body></html>`;

/** What a page holds after everything has been collected that can be. */
async function measure(protocol, tag) {
  for (let times = 0; times < 3; times++)
    await protocol.send("HeapProfiler.collectGarbage");
  const { result: prototype } = await protocol.send("Runtime.evaluate", {
    expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
    objectGroup: "life",
  });
  const { objects } = await protocol.send("Runtime.queryObjects", {
    prototypeObjectId: prototype.objectId,
    objectGroup: "life",
  });
  const { result: instances } = await protocol.send("Runtime.callFunctionOn", {
    objectId: objects.objectId,
    functionDeclaration: "function () { return this.length }",
    returnByValue: true,
  });
  await protocol.send("Runtime.releaseObjectGroup", { objectGroup: "life" });
  await protocol.send("HeapProfiler.collectGarbage");
  const { metrics } = await protocol.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    instances: instances.value,
    listeners: value("JSEventListeners"),
    nodes: value("Nodes"),
    heap: value("JSHeapUsedSize"),
  };
}

/**
 * Mounts and unmounts each element, half of them with a request in flight.
 *
 * @param mounts How often, each.
 * @param options `tags`: which, else all. `dist`: another folder with a built library.
 * @param onTag Told of each tag: (tag, before, after).
 */
export async function runLife(mounts, { tags, dist }, onTag) {
  const site = await startSite({
    markup,
    dist,
    answer: (path) =>
      path === "/listing"
        ? goodListing()
        : path.startsWith("/never/")
          ? new Promise(() => {})
          : undefined,
  });
  const { page, close } = await openPage(
    "chrome",
    `${origin}/`,
    site.port,
    () => {},
  );
  await page.waitForFunction("window.ready");
  const protocol = await page.createCDPSession();
  await protocol.send("Performance.enable");
  const mount = (tag, times) =>
    protocol.send("Runtime.evaluate", {
      expression: `mountMany(${JSON.stringify(tag)}, ${times})`,
      awaitPromise: true,
    });
  for (const tag of tags) {
    // What is made once, for good: templates, styles, words, and the machine's own code.
    await mount(tag, 150);
    const before = await measure(protocol, tag);
    for (let left = mounts; left > 0; left -= 500)
      await mount(tag, Math.min(left, 500));
    onTag(tag, before, await measure(protocol, tag));
  }
  await close();
  await site.stop();
}
