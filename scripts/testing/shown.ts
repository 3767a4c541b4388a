import "../../src/define/film-programme.js";
import { tags } from "../../src/define/tags.js";
import type { FilmElement } from "../../src/elements/film-element.js";
import type { FilmErrorEvent } from "../../src/events/film-error-event.js";
import type { FilmLoadEvent } from "../../src/events/film-load-event.js";
import { text } from "./elements.js";
import { until } from "./fault.js";

/** What an element says, with what the elements in it say. */
const textsIn = (root: ShadowRoot): string =>
  [
    text(root),
    ...[...root.querySelectorAll("*")].map(({ shadowRoot }) =>
      shadowRoot ? textsIn(shadowRoot) : "",
    ),
  ].join("");

/** All elements, with what each has told and what stands between its tags. */
export const shows = tags.map((tag) => ({
  tag,
  make() {
    const element = document.createElement(tag) as FilmElement;
    const byHand = document.createElement("p");
    byHand.textContent = "By hand";
    element.append(byHand);
    const errors: FilmErrorEvent[] = [];
    const loads: FilmLoadEvent[] = [];
    element.addEventListener("film-error", (event) => errors.push(event));
    element.addEventListener("film-load", (event) => loads.push(event));
    return {
      tag,
      element,
      errors,
      loads,
      // A programme fills its rows when it has time: the titles are there at once.
      shown: () =>
        tag === "film-programme"
          ? [...element.shadowRoot!.querySelectorAll(".block h3")]
              .map(text)
              .join()
          : textsIn(element.shadowRoot!),
      isByHand: () => byHand.getBoundingClientRect().height > 0,
    };
  },
}));
/** An element, and what it has told. */
export type Shown = ReturnType<(typeof shows)[number]["make"]>;

/** The tags of those of which something is not so, with commas between. */
export const missing = (
  all: readonly Shown[],
  isThere: (one: Shown) => boolean,
) =>
  all
    .filter((one) => !isThere(one))
    .map(({ tag }) => tag)
    .join();
/** Waits for each of them; says which did not. */
export const each = (
  all: readonly Shown[],
  isThere: (one: Shown) => boolean,
  during: () => void = () => undefined,
): Promise<void> => {
  let left = "";
  return until(() => {
    during();
    left = missing(all, isThere);
    return !left;
  }, "not all of them").catch(() => {
    throw new Error(`not ${left}`);
  });
};
