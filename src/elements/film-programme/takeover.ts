import type { Block } from "./block.js";
import type { Chooser } from "./choice.js";
import type { Order } from "./order.js";

/**
 * How the element takes over what a prerendered page shows of it. Fetched where there is such; it must import nothing but
 * types.
 */

/** What a link or button is to a visitor: where it leads, and what it says. */
const meaningOf = (element: Partial<HTMLAnchorElement>): string =>
  [
    element.localName,
    element.href,
    element.ariaLabel,
    element.textContent!.trim(),
  ].join();

const controls = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("a, button, input, select"),
];

/** How far from the viewport a block is whole, in pixels. */
const near = 600;

/**
 * Remembers what a visitor sees and has done.
 *
 * @returns A function that gives the blocks which stand there instead the heights of those, makes whole what is in sight,
 * and puts the focus back to where it was.
 */
export function remember(
  root: ShadowRoot,
  chooser: Chooser,
): (blocks: readonly Block[]) => void {
  const places = [...root.querySelectorAll(".block")].map((block) =>
    block.getBoundingClientRect(),
  );
  const { activeElement } = root;
  const same = (element: HTMLElement): boolean =>
    meaningOf(element) === meaningOf(activeElement as HTMLElement);
  // Of those that mean the same, the first is the first again.
  const index = activeElement
    ? controls(root)
        .filter(same)
        .indexOf(activeElement as HTMLElement)
    : -1;
  const { value: query = "" } =
    root.querySelector<HTMLInputElement>("[type=search]") ?? {};
  const select = root.querySelector("select");
  const order = select?.selectedOptions[0]?.defaultSelected
    ? undefined
    : (select?.value as Order | undefined);
  if (query) chooser.take({ query }, true);
  if (order) chooser.take({ order });
  return (blocks) => {
    for (const [at, block] of blocks.entries()) {
      const place = places[at];
      if (!place) continue;
      const { top, bottom, height } = place;
      if (bottom > -near && top < innerHeight + near) {
        block.setNear(true);
        block.fill(0, Infinity);
      } else {
        block.setNear(false);
        // What is below may become as high as it likes.
        if (bottom <= -near)
          block.element.style.setProperty("--_own", `${height}px`);
      }
    }
    if (index >= 0)
      controls(root).filter(same)[index]?.focus({ preventScroll: true });
  };
}
