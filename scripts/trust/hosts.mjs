// Which hosts a document names, and for what.
import { parseFragment } from "parse5";

/** Every text in a value, its own keys not among them. */
export const textsIn = (value) =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(textsIn)
      : [];

/** A text as it stands, and with its character references read, once and twice: listings are often escaped so. */
function readings(text) {
  const all = [text];
  for (let times = 0; times < 2; times++) {
    const read = parseFragment(
      all.at(-1).toWellFormed().replaceAll("<", "&lt;"),
    ).childNodes[0];
    all.push(read?.value ?? "");
  }
  return all;
}

const hostsOf = (value, base) =>
  textsIn(value)
    .flatMap(readings)
    .flatMap((text) => {
      try {
        return [new URL(text, base).host];
      } catch {
        // Chromium asks for a host that has a space in it, or is no name by the rules of other alphabets.
        const [, host] =
          /^[\0-\x20]*https?:[/\\]*([^/\\?#]+)/i.exec(text) ?? [];
        return host ? [encodeURI(host).toLowerCase()] : [];
      }
    });

/** Every value of these keys, at any depth. */
const below = (value, keys) =>
  value && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) =>
        keys.includes(key) ? [inner] : below(inner, keys),
      )
    : [];

/**
 * The hosts that may be asked for when a document is shown: those of its pictures, no others. When the visitor presses
 * every button, those of the trailer, too, and the two players.
 */
export function hostsFor({ text, attributes, way, acts }, base) {
  const document =
    way === "attributes"
      ? {
          image: attributes.image,
          thumbnailUrl: attributes["thumbnail-url"],
          src: attributes.src,
          trailer: attributes.trailer,
          caption: attributes.caption,
        }
      : JSON.parse(text);
  const keys = [
    "image",
    "thumbnailUrl",
    "src",
    ...(acts ? ["trailer", "caption"] : []),
  ];
  const shown = below(document, keys);
  // A picture that is said to be another node is where that one is.
  const anywhere = shown.some((value) =>
    JSON.stringify(value)?.includes('"@id"'),
  );
  return new Set([
    ...hostsOf(anywhere ? document : shown, base),
    ...(acts ? ["www.youtube-nocookie.com", "player.vimeo.com"] : []),
  ]);
}
