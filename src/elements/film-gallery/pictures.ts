import type { Node } from "../../film/node.js";

/**
 * The pictures between an element's tags, as nodes of https://schema.org/ImageObject: the `<figcaption>` is what stands
 * under a picture, or says what is to be seen where the picture itself does not.
 */
export const readPictures = (element: Element): Node[] =>
  [...element.querySelectorAll("img")].map((image) => {
    const { src, alt } = image;
    const words = image
      .closest("figure")
      ?.querySelector("figcaption")?.textContent;
    return {
      contentUrl: src,
      width: image.getAttribute("width"),
      height: image.getAttribute("height"),
      caption: alt || words,
      creditText: alt && words,
    };
  });
