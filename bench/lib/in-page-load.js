/**
 * Runs in a page before anything else, and by itself: keeps in `probe` what the load bench tells.
 *
 * @param {{ text: string, ready: string }} expressions Looked at once a frame.
 */
export function watchLoad({ text, ready }) {
  const probe = { cls: 0, tbt: 0, tasks: [], shifts: [] };
  window.probe = probe;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("layout-shift", ({ hadRecentInput, value, startTime }) => {
    if (hadRecentInput) return;
    probe.cls += value;
    probe.shifts.push(Math.round(startTime));
  });
  watch("longtask", ({ duration }) => {
    probe.tasks.push(Math.round(duration));
    probe.tbt += Math.max(0, duration - 50);
  });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") probe.fcp = startTime;
  });
  const isReadable = new Function(`return ${text}`);
  const isReady = new Function(`return ${ready}`);
  requestAnimationFrame(function look() {
    if (document.body) {
      const now = performance.now();
      if (!probe.text && isReadable()) probe.text = now;
      if (probe.text && !probe.ready && isReady()) probe.ready = now;
    }
    if (!probe.ready) requestAnimationFrame(look);
  });
}
