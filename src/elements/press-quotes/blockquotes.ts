import type { Node } from "../../film/node.js";

/**
 * Reads the quotes that a page has written out: each `<blockquote>` with its `<cite>`, or with the `<figcaption>` of the
 * figure around it. Its `cite` attribute or the link in the source is the review's address, its `lang` the language.
 *
 * @returns Nodes of https://schema.org/Review.
 */
export const readBlockquotes = (element: Element): Node[] =>
  [...element.querySelectorAll("blockquote")].map((quote) => {
    const source =
      quote.querySelector("cite, footer") ??
      quote.closest("figure")?.querySelector("figcaption") ??
      (quote.nextElementSibling?.matches("cite")
        ? quote.nextElementSibling
        : null);
    const body = quote.cloneNode(true) as Element;
    for (const inner of body.querySelectorAll("cite, footer")) inner.remove();
    return {
      reviewBody: body.textContent,
      publisher: source?.textContent?.replace(/^\s*[-–—]\s*/, ""),
      url: source?.querySelector("a")?.href || quote.cite || undefined,
      inLanguage: quote.closest("[lang]")?.getAttribute("lang"),
    };
  });
