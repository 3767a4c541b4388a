/**
 * Registers an element, unless its name is taken. Each tag is guarded by itself, so that the script may be on a page twice
 * and beside another version of it: what is there stays, what is missing is still defined.
 */
export const define = (
  tag: string,
  element: CustomElementConstructor,
): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
