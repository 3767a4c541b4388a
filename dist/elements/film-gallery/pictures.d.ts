import type { Node } from "../../film/node.js";
/**
 * The pictures between an element's tags, as nodes of https://schema.org/ImageObject: the `<figcaption>` is what stands
 * under a picture, or says what is to be seen where the picture itself does not.
 */
export declare const readPictures: (element: Element) => Node[];
