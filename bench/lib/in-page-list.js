// What runs in a measured page of the scale bench: the same clocks for every list and for <film-programme>.
import { painted, timed } from "./clock.js";
import { films } from "./films.js";

/** What stands at a point, also in a shadow root. */
function at(x, y) {
  let found;
  let inner = document.elementFromPoint(x, y);
  // A root names its host where nothing of its own stands.
  while (inner && inner !== found) {
    found = inner;
    inner = found.shadowRoot?.elementFromPoint(x, y);
  }
  return found;
}
const isRow = (y) =>
  !!at(400, y)?.closest(".row, row-a, row-b, row-v, .skeleton, .block > *");

/** A list with no controls of its own: it gets a search field and a button for the order. */
function ofList({ css, mount, show }) {
  const root = document.getElementById("root");
  root.insertAdjacentHTML(
    "beforebegin",
    "<style>#bar{position:sticky;top:0;background:#fff;z-index:1}</style><div id=bar><input id=q placeholder=Filter> <button id=sort>Sort</button></div>",
  );
  document.head.append(
    Object.assign(document.createElement("style"), { textContent: css }),
  );
  let all;
  let shown;
  let key = "id";
  let query = "";
  const apply = () => {
    const list = query
      ? all.filter(({ index }) => index.includes(query))
      : [...all];
    list.sort((a, b) =>
      a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.id - b.id,
    );
    shown = list.length;
    show(list);
  };
  const field = document.getElementById("q");
  field.addEventListener("input", () => {
    query = field.value.toLowerCase();
    apply();
  });
  document.getElementById("sort").addEventListener("click", () => {
    key = key === "title" ? "id" : "title";
    apply();
  });
  return {
    field: "#q",
    order: "#sort",
    prepare(count) {
      all = films(count).map((film) => ({
        ...film,
        index:
          `${film.title} ${film.originalTitle} ${film.country}`.toLowerCase(),
      }));
      return all[0].poster;
    },
    mount: () => mount(root, all),
    matches: () => String(shown),
    rows: () => document,
  };
}

/** @param adapter A module of lists/: a list with `show`, or an element that has all of what a list gets here. */
export function expose(adapter) {
  const { field, order, keys, prepare, mount, matches, rows } = adapter.show
    ? ofList(adapter)
    : adapter;
  let events = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      events.push({ name, duration });
  }).observe({ type: "event", durationThreshold: 16 });
  let frames = [];
  let on = false;
  let blank = 0;
  const tick = (time) => {
    if (!on) return;
    frames.push(time);
    if (!isRow(450)) blank++;
    requestAnimationFrame(tick);
  };
  window.bench = {
    meta: { label: adapter.label, field, order, keys },
    async prepare(count) {
      const image = new Image();
      image.src = await prepare(count);
      await image.decode();
      await painted();
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
    mount: () => timed(mount),
    matches,
    async takeEvents() {
      for (let i = 0; i < 3; i++) await painted();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const taken = events;
      events = [];
      return taken;
    },
    async settle() {
      for (let i = 0; i < 4; i++) await painted();
    },
    startScroll() {
      frames = [];
      blank = 0;
      on = true;
      requestAnimationFrame(tick);
    },
    stopScroll() {
      on = false;
      const gaps = frames.slice(1).map((time, index) => time - frames[index]);
      return { gaps, blank, frames: frames.length };
    },
    height: () => document.documentElement.scrollHeight,
    async toEnd() {
      const start = performance.now();
      scrollTo(0, document.documentElement.scrollHeight);
      await painted();
      return performance.now() - start;
    },
    inView: () => [...Array(8)].filter((_, i) => isRow(60 + i * 100)).length,
    titles: () => {
      const of = (root) =>
        root.querySelectorAll("h3").length +
        [...root.querySelectorAll("row-a, row-b, row-v")].reduce(
          (sum, { shadowRoot }) => sum + of(shadowRoot),
          0,
        );
      return of(rows());
    },
  };
}
