import type { Film, Video } from "./film.js";

/** How a trailer plays. */
export interface Player {
  /**
   * - `file`: in the browser's own player,
   * - `frame`: in a provider's player, in a frame,
   * - `link`: not here; `url` is where.
   */
  readonly kind: "file" | "frame" | "link";
  /** An absolute `http:` or `https:` URL. */
  readonly url: string;
  /** Who hears of the visitor who plays it: the provider, or the host of the address. */
  readonly provider: string;
}

const youTube =
  /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:(?:embed|shorts|live|v)\/|watch\?(?:.*&)?v=))(?!videoseries|live_stream)([\w-]{11})(?![\w-])/;
const vimeo =
  /^https?:\/\/(?:(?:www\.)?vimeo\.com\/(?:(?:channels|ondemand)\/[^/?#]+\/|(?:groups|album|showcase)\/[^/?#]+\/videos?\/|video\/)?|player\.vimeo\.com\/video\/)(\d{5,12})(?:(?:\/|\?(?:.*&)?h=)([\da-f]{6,}))?(?![\w-])/;
/** The hosts of these two that serve their still pictures. */
const providersPicture =
  /^https?:\/\/[^/]*\b(?:ytimg|ggpht|youtube|vimeocdn|vimeo)\.com\//;
const file = /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i;

/** The provider's player for an address of any form that it hands out, without cookies where it offers that. */
function frameFor(url: string): Player | undefined {
  const [, id] = youTube.exec(url) ?? [];
  if (id)
    return {
      kind: "frame",
      provider: "YouTube",
      url: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
    };
  const [, number, hash] = vimeo.exec(url) ?? [];
  return number
    ? {
        kind: "frame",
        provider: "Vimeo",
        url: `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1${hash ? `&h=${hash}` : ""}`,
      }
    : undefined;
}

/**
 * How a trailer plays: a file before a provider's player, that before a link. Only the providers that are known go into a
 * frame; whoever else a listing names gets no script into the page, but a link.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977
 */
export function choosePlayer({ contentUrl, embedUrl, url }: Video): Player {
  const addresses = [contentUrl, embedUrl, url].filter(
    (address) => address !== undefined,
  );
  const frame = addresses.map(frameFor).find((player) => player !== undefined);
  const playable = [
    contentUrl,
    ...addresses.filter((address) => file.test(address)),
  ].find((address) => address && !frameFor(address));
  const link = url ?? embedUrl ?? contentUrl ?? "";
  const hostOf = (address: string) =>
    new URL(address).host.replace(/^www\./, "");
  return playable
    ? { kind: "file", url: playable, provider: hostOf(playable) }
    : (frame ?? { kind: "link", url: link, provider: hostOf(link) });
}

/**
 * The still that stands for a trailer until it plays: its own, else the film's first picture that is wider than high, else
 * any. A provider's picture is none, for the provider would hear of each visitor before any of them has clicked.
 */
export const chooseStill = (
  video: Video,
  { image }: Pick<Film, "image">,
): string | undefined => {
  const { thumbnailUrl } = video;
  const own = image.filter(({ url }) => !providersPicture.test(url));
  return thumbnailUrl && !providersPicture.test(thumbnailUrl)
    ? thumbnailUrl
    : (own.find(({ width = 0, height = 0 }) => width > height) ?? own[0])?.url;
};
