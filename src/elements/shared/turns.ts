/** How many elements are drawn before the page shows its next frame: more cards than a window has room for. */
const first = 24;
/** How long the others may take between two frames, in milliseconds. */
const slice = 8;

/** Those who have had a turn since nobody waited. */
const drawn = new Set<Element>();
/** What draws those who wait, in the order in which they came. */
const waiting = new Map<Element, () => void>();
let near: IntersectionObserver | undefined;

function take(element: Element): void {
  const draw = waiting.get(element);
  near!.unobserve(element);
  waiting.delete(element);
  drawn.add(element);
  draw?.();
}

function takeUntil(time: number): void {
  try {
    for (const [element] of waiting) {
      take(element);
      if (performance.now() > time) break;
    }
  } finally {
    if (waiting.size) afterFrame();
    else drawn.clear();
  }
}

/** In idle time, and on a page that has none before long. Safari does not tell of it. */
function afterFrame(): void {
  const next = (): void => takeUntil(performance.now() + slice);
  // oxlint-disable-next-line typescript/no-unused-expressions -- the one or the other
  window.requestIdleCallback?.(next, { timeout: 100 }) ?? setTimeout(next);
}

/**
 * Whether an element has to wait until it is drawn. Where many come together the first are drawn at once, the others after
 * the next frame, those near the window before those that are far: no number of elements keeps a page from its visitor.
 *
 * @param draw Draws it when its turn comes. Not called where it does not have to wait.
 */
export function mustWait(element: Element, draw: () => void): boolean {
  if (drawn.size < first || drawn.has(element)) {
    if (!drawn.size) afterFrame();
    drawn.add(element);
    return false;
  }
  if (!near) {
    near = new IntersectionObserver(
      (entries) =>
        entries.forEach((entry) => entry.isIntersecting && take(entry.target)),
      { rootMargin: "100%" },
    );
    addEventListener("beforeprint", () => takeUntil(Infinity));
  }
  near.observe(element);
  waiting.set(element, draw);
  return true;
}
