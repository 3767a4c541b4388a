/** What a visitor may have done to an element before its script was there. */
type Used = HTMLDetailsElement & HTMLInputElement;

/**
 * Empties a prerendered shadow root, and remembers what the visitor has done in it: where the focus is, what has been
 * typed and unfolded. Not how far it is scrolled: to ask for that would lay out the page again for each element.
 *
 * @returns A function that does the same to what stands there instead, element by element; shadow roots inside of it as
 * soon as they are there.
 */
export function carryOver(root: ShadowRoot): () => void {
  let focused = root.activeElement;
  for (let inner; (inner = focused?.shadowRoot?.activeElement);)
    focused = inner;
  const before = (from: ParentNode): Used[] => [
    ...from.querySelectorAll<Used>(":not(style)"),
  ];
  const old = before(root);
  root.replaceChildren();
  const repeat = (from: readonly Used[], to: ShadowRoot): void => {
    const now = to.querySelectorAll<Used>("*");
    from.forEach(async (was, index) => {
      const is = now[index];
      if (!is) return;
      if ("open" in was) is.open = was.open;
      if (was.value) is.value = was.value;
      if (was === focused) is.focus({ preventScroll: true });
      if (was.shadowRoot && is.shadowRoot) {
        await (is as { updateComplete?: Promise<unknown> }).updateComplete;
        repeat(before(was.shadowRoot), is.shadowRoot);
      }
    });
  };
  return () => repeat(old, root);
}
