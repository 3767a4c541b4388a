import { everyElement } from "./elements.js";

/** What a node is drawn in: the slot that it is in, else its parent, through shadow roots. */
const around = (node: Node): Element | null => {
  const parent =
    (node instanceof Element || node instanceof Text
      ? node.assignedSlot
      : null) ?? node.parentNode;
  return parent instanceof ShadowRoot
    ? parent.host
    : (parent as Element | null);
};
const ancestors = (node: Node, place: Element): Element[] => {
  const found: Element[] = [];
  for (let at = around(node); at; at = around(at)) {
    found.push(at);
    if (at === place) break;
  }
  return found;
};

/** A text or a thing, and where on the page it is drawn. */
interface Drawn {
  readonly what: string;
  readonly node: Node;
  readonly boxes: readonly DOMRect[];
}

const drawnIn = (place: Element): Drawn[] =>
  [place, ...everyElement(place)].flatMap((element): Drawn[] => {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest(".spoken, [inert]")
    )
      return [];
    const things = /^(img|button|input|video|iframe|svg)$/.test(
      element.localName,
    )
      ? [
          {
            what: `<${element.localName}> ${element.getAttribute("part") ?? ""}`,
            node: element,
            boxes: [element.getBoundingClientRect()],
          },
        ]
      : [];
    const texts = [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || !node.data.trim()) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return {
        what: `“${node.data.trim().slice(0, 40)}”`,
        node,
        boxes: [...range.getClientRects()].filter(
          ({ width, height }) => width && height,
        ),
      };
    });
    return [...things, ...texts];
  });

/**
 * What of an element's texts and things does not fit: sticks out of the place at its sides, is cut off by what it is in, or
 * lies over another text. What can be scrolled to is not lost.
 */
export function misfits(place: Element): string[] {
  const outer = place.getBoundingClientRect();
  const drawn = drawnIn(place);
  const faults = drawn.flatMap(({ what, node, boxes }) => {
    let box = boxes;
    for (const ancestor of ancestors(node, place)) {
      const { overflowX, overflowY, display } = getComputedStyle(ancestor);
      if (display === "contents" || display === "inline") continue;
      const { left, right, top, bottom, height } =
        ancestor.getBoundingClientRect();
      // WebKit takes 16/9 for 113/64.
      const slack = 2 + height / 100;
      if (/auto|scroll/.test(overflowX + overflowY)) box = [];
      if (
        /hidden|clip/.test(overflowX) &&
        box.some(
          (rect) => rect.left < left - slack || rect.right > right + slack,
        )
      )
        return `${what} is cut off at a side`;
      if (
        /hidden|clip/.test(overflowY) &&
        box.some(
          (rect) => rect.top < top - slack || rect.bottom > bottom + slack,
        )
      )
        return `${what} is cut off above or below`;
    }
    return box.some(
      ({ left, right }) => left < outer.left - 1 || right > outer.right + 1,
    )
      ? `${what} sticks out: ${box.map(({ left, right }) => `${Math.round(left - outer.left)}–${Math.round(right - outer.left)}`).join()} of ${outer.width}`
      : [];
  });
  // A line's box may be higher than the line; what is written is in the middle.
  const lines = drawn
    .filter(({ node }) => node instanceof Text)
    .flatMap(({ what, node, boxes }) =>
      boxes.map(({ left, right, top, bottom, height }) => ({
        what,
        node,
        left,
        right,
        top: top + 0.3 * height,
        bottom: bottom - 0.3 * height,
      })),
    );
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1))
      if (
        one.left < other.right - 2 &&
        other.left < one.right - 2 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1
      )
        faults.push(`${one.what} lies over ${other.what}`);
  if (place.scrollWidth > place.clientWidth + 1)
    faults.push(`it is ${place.scrollWidth} wide, not ${place.clientWidth}`);
  return faults;
}

/** A reader's style sheet, also in shadow roots, as an extension puts it there. */
function addSheet(place: Element, css: string): void {
  for (const element of [place, ...everyElement(place)]) {
    if (!element.shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    element.shadowRoot.adoptedStyleSheets = [
      ...element.shadowRoot.adoptedStyleSheets,
      sheet,
    ];
  }
}

/** What a reader may set (WCAG 2.2, 1.4.12). */
export const spaceOut = (place: Element): void =>
  addSheet(
    place,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
  );

/** Lays out what is far from the window, too: else there is nothing to measure. */
export const layOut = (place: Element): void =>
  addSheet(place, "* { content-visibility: visible !important }");
