import type { Caption, Film, Video } from "./film.js";
import { sameLanguage } from "./lang.js";
import { isNode, values } from "./node.js";
import {
  all,
  asNode,
  expect,
  languages,
  one,
  readTable,
  resource,
  text,
  type Read,
  type Table,
} from "./read-values.js";

const captionTable: Table<Partial<Caption>> = {
  contentUrl: resource,
  inLanguage: one((value, context, path) => languages(value, context, path)[0]),
  name: text,
};

const captions = all((item, context, path) => {
  // A VideoObject's caption may also be a text that says what is to be seen.
  const caption = isNode(item)
    ? readTable(captionTable, item, context, `${path}.`)
    : {};
  return caption.contentUrl ? (caption as Caption) : undefined;
});

const videoTable: Table<Video> = {
  name: text,
  contentUrl: resource,
  embedUrl: resource,
  url: resource,
  thumbnailUrl: resource,
  caption: captions,
};

/** The trailer in the page's language, else the first. */
const trailer: Read<Video | undefined> = (value, context, path) => {
  const all = values(value);
  return expect<Video>("trailer", (item) => {
    // "See our channel" is no address.
    if (typeof item === "string" && /\s/.test(item.trim())) return undefined;
    const video = readTable(
      videoTable,
      asNode(item, "url"),
      context,
      `${path}.`,
    );
    return (video.contentUrl ?? video.embedUrl ?? video.url)
      ? video
      : undefined;
  })(
    all.find(
      (item) =>
        isNode(item) &&
        languages(item["inLanguage"], context, `${path}.inLanguage`).some(
          (tag) => sameLanguage(tag, context.lang),
        ),
    ) ?? all[0],
    context,
    path,
  );
};

/** Its trailer. */
export const trailerTable: Table<Pick<Film, "trailer">> = { trailer };
