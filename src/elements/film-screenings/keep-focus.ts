/** What a link or button is to a visitor: where it leads, and what it says. */
const meaningOf = (element: Partial<HTMLAnchorElement>): string =>
  (element.href ?? "") + element.textContent!.replace(/\s/g, "");

const controls = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("a, button"),
];

/**
 * Remembers which link or button of a list has the focus. When the first of the list go, those that follow take over their
 * places in the page, and what has the focus would be another screening's.
 *
 * @returns A function that gives the focus to the same one, wherever it is now; if it has gone, it stays where it is.
 */
export function keepFocus(root: ShadowRoot | null): () => void {
  const all = root?.activeElement ? controls(root) : [];
  const index = all.indexOf(root?.activeElement as HTMLElement);
  if (index < 0) return () => undefined;
  const [was, ...after] = all.slice(index).map(meaningOf);
  // Of those that say the same, it is counted from the end: nothing goes there.
  const place = after.filter((other) => other === was).length + 1;
  return () =>
    controls(root!)
      .filter((element) => meaningOf(element) === was)
      .at(-place)
      ?.focus({ preventScroll: true });
}
