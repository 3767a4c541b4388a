// What runs in the page: the same clocks for the lists and for <film-programme>.
import { films as make } from "./lib/films.js";
import { programme } from "./festival.js";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });
const painted = async () => {
  await frame();
  await task();
};

/** What stands at a point, also in a shadow root. */
function at(x, y) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot?.elementFromPoint(x, y))
    found = found.shadowRoot.elementFromPoint(x, y);
  return found;
}
const isRow = (y) => !!at(400, y)?.closest(".row, .skeleton");

/** A list of the harness, with a field and a button beside it. */
export function ofList(adapter) {
  document.head.append(
    Object.assign(document.createElement("style"), {
      textContent: adapter.css,
    }),
  );
  let all;
  let key = "id";
  let query = "";
  const apply = () => {
    const list = query
      ? all.filter(({ index }) => index.includes(query))
      : [...all];
    list.sort((a, b) =>
      a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.id - b.id,
    );
    window.matches = list.length;
    adapter.show(list);
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
    prepare(count) {
      all = make(count).map((film) => ({
        ...film,
        index:
          `${film.title} ${film.originalTitle} ${film.country}`.toLowerCase(),
      }));
      return all[0].poster;
    },
    mount: () => adapter.mount(document.getElementById("root"), all),
  };
}

/** The element, which stands in the page and waits for its programme, as it does while a document is on its way. */
export const ofElement = {
  prepare(count) {
    window.programme = programme(count);
    document
      .getElementById("root")
      .append(document.createElement("film-programme"));
    return window.programme.films[0].image[0].url;
  },
  mount() {
    const element = document.querySelector("film-programme");
    element.programme = window.programme;
    return element.updateComplete;
  },
};

export function expose({ prepare, mount }) {
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
    async prepare(count) {
      const image = new Image();
      image.src = prepare(count);
      await image.decode();
      await painted();
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
    /** From the call to the first task after the frame that has the content, as the harness has it. */
    mount: () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const start = performance.now();
          let done = false;
          const later = () => mounted;
          void task().then(async () => {
            if (!done) {
              await later();
              await painted();
            }
            resolve(performance.now() - start);
          });
          const mounted = Promise.resolve(mount()).then(() => {
            done = true;
          });
        }),
      ),
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
      const list =
        document.querySelector("film-programme")?.shadowRoot ?? document;
      return list.querySelectorAll(".row h3, .skeleton").length;
    },
  };
}
