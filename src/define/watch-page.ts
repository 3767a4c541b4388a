/** Finds each of these elements, and each `div` that stands in for one. */
export const selectorOf = (tags: readonly string[]): string =>
  tags.flatMap((tag) => [tag, `div[data-${tag}]`]).join();

/**
 * Puts the element in the place of a `<div data-film-card data-src="…">`, with what stands in it. Only the element's own
 * attributes lose their `data-`: who may write that is often not allowed to write others, which may run code.
 */
function replace(
  standIn: HTMLElement,
  tag: string,
  own: readonly string[],
): void {
  const element = document.createElement(tag);
  for (const attribute of standIn.attributes) {
    const name = /^data-(.+)/.exec(attribute.name)?.[1] ?? "";
    if (own.includes(name)) element.setAttribute(name, attribute.value);
    else if (attribute.name !== "style")
      element.setAttributeNode(attribute.cloneNode() as Attr);
  }
  // Unlike the attribute, a policy for styles does not forbid this.
  const { cssText } = standIn.style;
  if (cssText) element.style.cssText = cssText;
  const focused = document.activeElement as HTMLElement | null;
  const hasFocus = standIn.contains(focused);
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
  if (hasFocus) focused?.focus({ preventScroll: true });
}

/**
 * Finds elements on a page, now and whenever something is added, and puts elements in the places of their stand-ins: in a
 * host that takes no unknown tags, `<div data-film-card data-src="…">` is `<film-card src="…">`.
 *
 * @param tags The tags to look for.
 * @param found Called for each element and stand-in that is there or comes, maybe more than once.
 * @returns A function that watches a root: the document, or a shadow root.
 */
export function watchPage(
  tags: readonly string[],
  found?: (element: HTMLElement, tag: string) => void,
): (root: Document | ShadowRoot) => void {
  const selector = selectorOf(tags);
  const meet = (element: HTMLElement): void => {
    const { localName } = element;
    const standsFor = tags.find((tag) => element.hasAttribute(`data-${tag}`));
    const tag = localName === "div" ? standsFor! : localName;
    found?.(element, tag);
    // What is still being parsed would lose what is yet to come into it.
    if (localName === "div" && document.readyState !== "loading")
      void customElements.whenDefined(tag).then((constructor) => {
        const { observedAttributes = [] } = constructor as {
          observedAttributes?: string[];
        };
        if (element.isConnected) replace(element, tag, observedAttributes);
      });
  };
  const look = (root: Document | ShadowRoot | Element): void => {
    if (root instanceof Element && root.matches(selector))
      meet(root as HTMLElement);
    root.querySelectorAll<HTMLElement>(selector).forEach(meet);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  return (root) => {
    look(root);
    observer.observe(root, { childList: true, subtree: true });
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => look(root));
  };
}
