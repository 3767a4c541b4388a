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
/**
 * How a trailer plays: a file before a provider's player, that before a link. Only the providers that are known go into a
 * frame; whoever else a listing names gets no script into the page, but a link.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://help.vimeo.com/hc/en-us/articles/12426260232977
 */
export declare function choosePlayer({ contentUrl, embedUrl, url }: Video): Player;
/**
 * The still that stands for a trailer until it plays: its own, else the film's first picture that is wider than high, else
 * any. A provider's picture is none, for the provider would hear of each visitor before any of them has clicked.
 */
export declare const chooseStill: (video: Video, { image }: Pick<Film, "image">) => string | undefined;
