import { parseHTML } from "linkedom";
import {
  defaultTreeAdapter as tree,
  parse,
  type DefaultTreeAdapterTypes,
} from "parse5";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** What everything that the prerenderer writes is marked with. On scripts the library's other parts know it, too. */
export const mark = "data-film-elements";

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes that do not overlap; of those at one place the first comes first. */
export function edit(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let at = 0;
  let result = "";
  for (const { start, end, text: replacement } of sorted) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** All elements below a node, in the order of the page; what stands in a template is not on the page. */
export function* elementsIn(node: ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export const attributeOf = (
  { attrs }: PageElement,
  name: string,
): string | undefined => attrs.find((attr) => attr.name === name)?.value;

/** The elements around one, from the nearest on. */
export const around = ({ parentNode }: PageElement): PageElement[] =>
  parentNode && "tagName" in parentNode
    ? [parentNode, ...around(parentNode)]
    : [];

/** Reads a page, with the place of everything in its text. */
export const readPage = (html: string): DefaultTreeAdapterTypes.Document =>
  parse(html, { sourceCodeLocationInfo: true });

/** What of each tag tells those that the prerenderer writes from others that are marked, such as the library's script. */
const written: ReadonlyMap<string, readonly [name: string, value: RegExp]> =
  new Map([
    ["script", ["type", /^application\/(ld\+)?json$/]],
    ["link", ["rel", /^(module)?preload$/]],
    ["template", ["shadowrootmode", /^open$/]],
    ["div", [mark, /^$/]],
    ["span", [mark, /^$/]],
  ]);

function isWritten(element: PageElement): boolean {
  const rule = written.get(element.tagName);
  if (!rule || attributeOf(element, mark) === undefined) return false;
  const [name, value] = rule;
  return (
    attributeOf(element, "src") === undefined &&
    value.test(attributeOf(element, name) ?? "")
  );
}

/** Takes out of a page what an earlier run has written. */
export function withoutMarked(html: string): string {
  const edits: Edit[] = [];
  const cut = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (!tree.isElementNode(child)) continue;
      const place = child.sourceCodeLocation;
      if (place && isWritten(child)) {
        const { startOffset: start, endOffset: end } = place;
        // In the head each stands on a line of its own.
        const line =
          /^(script|link)$/.test(child.tagName) && html[end] === "\n";
        edits.push({ start, end: end + (line ? 1 : 0), text: "" });
      } else cut(child);
    }
  };
  cut(readPage(html));
  return edit(html, edits);
}

/** Where the head ends, or where it would; before the indentation of its end tag. */
export function endOfHead(
  page: DefaultTreeAdapterTypes.Document,
  source: string,
): number {
  const [html] = elementsIn(page);
  const head =
    html && [...elementsIn(html)].find(({ tagName }) => tagName === "head");
  const place = head?.sourceCodeLocation;
  const end = place?.endTag?.startOffset;
  if (end !== undefined)
    return end - (/(?<=\n)[ \t]*$/.exec(source.slice(0, end))?.[0].length ?? 0);
  const type = page.childNodes.find(tree.isDocumentTypeNode);
  return (
    head?.childNodes.at(-1)?.sourceCodeLocation?.endOffset ??
    place?.startTag?.endOffset ??
    html?.sourceCodeLocation?.startTag?.endOffset ??
    type?.sourceCodeLocation?.endOffset ??
    0
  );
}

/** A page as the elements can ask it, and the counterparts of its elements there. */
export interface Mirror {
  readonly document: Document;
  readonly elements: ReadonlyMap<PageElement, HTMLElement>;
}

/** Gives a page a DOM, for elements look around in it. */
export function mirror(page: DefaultTreeAdapterTypes.Document): Mirror {
  const { document } = parseHTML("<!doctype html><html></html>");
  const elements = new Map<PageElement, HTMLElement>();
  const copy = (from: ParentNode, to: Node): void => {
    for (const child of from.childNodes) {
      if (tree.isTextNode(child))
        to.appendChild(document.createTextNode(child.value));
      if (!tree.isElementNode(child)) continue;
      const element =
        child.tagName === "html"
          ? document.documentElement
          : document.createElement(child.tagName);
      for (const { name, value } of child.attrs)
        element.setAttribute(name, value);
      if (child.tagName === "blockquote")
        Object.assign(element, { cite: attributeOf(child, "cite") ?? "" });
      elements.set(child, element);
      if (element !== document.documentElement) to.appendChild(element);
      copy(child, element);
    }
  };
  copy(page, document);
  return { document, elements };
}
