// What runs in a measured page of the render bench.
import { html } from "./card.js";
import { frame, painted, task, timed } from "./clock.js";
import { deepText, written } from "./deep-text.js";
import { film } from "./films.js";
import { yardstick } from "./yardstick.js";

/**
 * @param adapter The contender.
 * @param films Makes a number of films.
 */
export function expose(adapter, films) {
  let list;
  const container = document.getElementById("root");
  if (adapter.css)
    document.head.append(
      Object.assign(document.createElement("style"), {
        textContent: adapter.css,
      }),
    );
  window.bench = {
    meta: {
      label: adapter.label,
      max: adapter.max ?? 1e9,
      partial: !!adapter.partial,
      ownWords: !!adapter.ownWords,
    },
    async prepare(count) {
      list = films(count);
      const image = new Image();
      image.src = list[0].poster;
      await image.decode();
      // A page that already shows text in these fonts.
      container.innerHTML = html(film(1e6));
      await frame();
      await frame();
      container.replaceChildren();
      await adapter.prepare?.(list);
      await frame();
    },
    mount: () => timed(() => adapter.mount(container, list)),
    update: (value) => timed(() => adapter.update(container, list, value)),
    unmount: () =>
      timed(() =>
        adapter.unmount
          ? adapter.unmount(container)
          : container.replaceChildren(),
      ),
    /** Until every card is there, also those that come after the first frame, and three frames more. @returns When they were. */
    async settle() {
      await Promise.all(
        Array.from(container.children, (card) => card.updateComplete),
      );
      const end = performance.now();
      for (let i = 0; i < 3; i++) await painted();
      return end;
    },
    async yardstick() {
      const time = yardstick();
      await frame();
      await task();
      return time;
    },
    text: () => deepText(container).length,
    /** The first text of a film that its card lacks. */
    missing: () =>
      list
        .flatMap((film, i) => {
          const text = deepText(container.children[i]);
          return written(film).filter((part) => !text.includes(part));
        })
        .at(0) ?? "",
    count: (value) => deepText(container).split(value).length - 1,
    empty: () => container.childNodes.length === 0,
  };
}
