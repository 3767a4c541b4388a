import {
  defaultTreeAdapter as tree,
  html,
  serialize,
  type DefaultTreeAdapterTypes,
} from "parse5";
import { attributeOf, mark, type PageElement } from "./page.js";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** What is text in what an element shows, and with which attributes; of all else only the content counts. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "h1 h2 h3 h4 h5 h6 p ul li dl dt dd figure figcaption cite"
      .split(" ")
      .map((tag) => [tag, ["lang"]]),
  ),
  a: ["href", "lang"],
  bdi: ["lang"],
  blockquote: ["lang"],
  time: ["datetime"],
};

/**
 * What is not text, or not there for readers: what is only seen, what needs a script, and the form. Of a programme of hundreds
 * of films also when each runs, which its structured data say.
 */
const isLeftOut = (element: PageElement): boolean =>
  /^(style|svg|dialog|button|select|form|newsletter-signup)$/.test(
    element.tagName,
  ) ||
  /^(controls|filters|note|result|screenings)$/.test(
    attributeOf(element, "part") ?? "",
  ) ||
  attributeOf(element, "aria-hidden") === "true" ||
  attributeOf(element, "hidden") !== undefined;

const isBlank = (nodes: readonly ChildNode[]): boolean =>
  nodes.every((node) =>
    tree.isTextNode(node)
      ? !node.value.trim()
      : !tree.isElementNode(node) || isBlank(node.childNodes),
  );

/** The text of what an element shows, as few plain tags. */
function plain(node: ParentNode, isInLink: boolean): ChildNode[] {
  return node.childNodes.flatMap((child): ChildNode[] => {
    if (tree.isTextNode(child)) return [child];
    if (!tree.isElementNode(child) || isLeftOut(child)) return [];
    const { tagName } = child;
    if (tagName === "img" && node.nodeName === "a")
      return [tree.createTextNode(attributeOf(child, "alt") ?? "")];
    const isLink = tagName === "a";
    const content = plain(
      "content" in child
        ? (child as DefaultTreeAdapterTypes.Template).content
        : child,
      isInLink || isLink,
    );
    if (isBlank(content)) return tagName === "span" ? content : [];
    const names = kept[tagName];
    const attrs = child.attrs.filter(({ name }) => names?.includes(name));
    if (!names || (tagName === "bdi" && !attrs.length) || (isLink && isInLink))
      return content;
    const copy = tree.createElement(tagName, html.NS.HTML, attrs);
    content.forEach((inner) => tree.appendChild(copy, inner));
    return [copy];
  });
}

const texts = (node: ChildNode): string[] =>
  tree.isTextNode(node)
    ? [node.value.trim()]
    : tree.isElementNode(node)
      ? node.childNodes.flatMap(texts)
      : [];

/**
 * What an element shows, for readers without shadow roots: search engines, feed readers, older browsers.
 *
 * @param around The tags of the elements around it: a paragraph may hold no blocks, a link no links.
 * @returns Nothing when the element shows no text.
 */
export function writeText(
  shadow: ParentNode,
  around: readonly string[],
): string {
  const content = plain(shadow, around.includes("a"));
  if (isBlank(content)) return "";
  const isInline = around.includes("p");
  const root = tree.createDocumentFragment();
  const box = tree.createElement(isInline ? "span" : "div", html.NS.HTML, [
    { name: mark, value: "" },
  ]);
  tree.appendChild(root, box);
  if (isInline)
    tree.insertText(box, content.flatMap(texts).filter(Boolean).join(" · "));
  else content.forEach((node) => tree.appendChild(box, node));
  return serialize(root).replace(/\s+/g, " ");
}
