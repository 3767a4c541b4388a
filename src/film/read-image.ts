import type { Image } from "./film.js";
import {
  asNode,
  number,
  readTable,
  resource,
  text,
  type Read,
} from "./read-values.js";

/** A picture: https://schema.org/ImageObject, or its address alone. */
export const readImage: Read<Image | undefined> = (value, context, path) => {
  const node = asNode(value, "url");
  const url = resource(
    node["contentUrl"] ?? node["url"] ?? node,
    context,
    path,
  );
  return url === undefined
    ? url
    : {
        ...readTable(
          { width: number, height: number, caption: text, creditText: text },
          node,
          context,
          `${path}.`,
        ),
        url,
      };
};
