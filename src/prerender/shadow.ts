import {
  defaultTreeAdapter as tree,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from "parse5";
import type { Film } from "../film/film.js";
import { attributeOf, mark, type PageElement } from "./page.js";

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * What is true of an element before the script is there, or without it: it is no fallback to be laid out by the page, it
 * needs no place held, as film-elements.css does for those that are still empty, and its buttons and choices do nothing.
 */
const before = `:host(:not(:defined):not([hidden])){display:flow-root!important}:host(:not(:defined))::before{content:none!important}@media (scripting:none){:is([part="controls"],[part="result"],[part="filters"],[part="calendar"],[part="plan-button"],[part="more"]){display:none}}@media (scripting:enabled){.over{display:none!important}}.block{content-visibility:auto;contain-intrinsic-block-size:auto 225em}`;

/** All elements below a node, those in nested shadow roots too. */
export function* elementsUnder(node: ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsUnder("content" in child ? child.content : child);
  }
}

/** Where a button leads without script: to the still, or to the trailer. */
function leadsTo(
  button: PageElement,
  film: Film | undefined,
): string | undefined {
  const part = attributeOf(button, "part");
  const [image] = [...elementsUnder(button)].filter(
    ({ tagName }) => tagName === "img",
  );
  const { url, contentUrl, embedUrl } = film?.trailer ?? {};
  return part === "enlarge"
    ? image && attributeOf(image, "src")
    : part === "play"
      ? (url ?? contentUrl ?? embedUrl)
      : undefined;
}

function removeComments(node: ParentNode): void {
  for (const child of [...node.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    else if (tree.isElementNode(child))
      removeComments(
        "content" in child
          ? (child as DefaultTreeAdapterTypes.Template).content
          : child,
      );
  }
}

/**
 * Makes of what Lit's server rendering wrote what a page shows that may have no script: without the marks of Lit's
 * hydration, with links for buttons, and nothing of it inert.
 */
export function readShadow(
  markup: string,
  film: Film | undefined,
  nonce: string | undefined,
): DefaultTreeAdapterTypes.DocumentFragment {
  const root = parseFragment(markup);
  removeComments(root);
  for (const element of elementsUnder(root)) {
    const { tagName } = element;
    if (tagName === "style") {
      tree.insertText(element, before);
      if (nonce) element.attrs.push({ name: "nonce", value: nonce });
    }
    element.attrs = element.attrs.filter(
      ({ name }) => !/^(defer-hydration|shadowroot|inert)$/.test(name),
    );
    const href = tagName === "button" && leadsTo(element, film);
    if (href) {
      element.tagName = element.nodeName = "a";
      element.attrs = element.attrs.filter(({ name }) => name === "part");
      element.attrs.push({ name: "href", value: href });
    }
  }
  return root;
}

/** A shadow root as a page has it. */
export const writeShadow = (
  root: DefaultTreeAdapterTypes.DocumentFragment,
): string =>
  `<template shadowrootmode="open" ${mark}>${serialize(root)}</template>`;
