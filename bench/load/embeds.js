// Other widgets that sites embed.
import { inner, lightCSS } from "../lib/card.js";
import { find, inside, modules, seen, theFilm } from "./_shared.js";

export const scenarios = {
  "ghost-signup": () => {
    const field = seen(
      `${find("iframe")}?.contentDocument?.querySelector("input")`,
    );
    return {
      label: "Ghost signup-form (script + iframe)",
      base: "plain-form",
      mounts: { "/gh/": modules("@tryghost/signup-form/umd") },
      body: `<div style="height:40vmin;min-height:360px"><script src="/gh/signup-form.min.js" data-background-color="#F1F3F4" data-text-color="#000000" data-button-color="#d74780" data-button-text-color="#FFFFFF" data-title="Cinema" data-description="News every week" data-site="ORIGIN" data-locale="en" async></script></div>`,
      text: field,
      ready: field,
    };
  },
  "lite-youtube": () => ({
    label: "lite-youtube-embed (js + css)",
    base: "plain",
    head: '<link rel="stylesheet" href="/ly/lite-yt-embed.css"><script src="/ly/lite-yt-embed.js" defer></script>',
    mounts: { "/ly/": modules("lite-youtube-embed/src") },
    body: `<lite-youtube videoid="ogfYd705cRs" style="background-image:url('/poster.png')" title="Trailer"></lite-youtube>`,
    text: seen(find("lite-youtube")),
    ready: seen(find("lite-youtube .lyt-playbtn, lite-youtube .lty-playbtn")),
  }),
  "lite-youtube-jr": () => ({
    label: "@justinribeiro/lite-youtube",
    base: "plain",
    head: '<script type="module" src="/jr/lite-youtube.js"></script>',
    mounts: { "/jr/": modules("@justinribeiro/lite-youtube") },
    body: '<lite-youtube videoid="ogfYd705cRs" videotitle="Trailer"></lite-youtube>',
    text: seen(inside("lite-youtube:defined", "#frame")),
    ready: seen(
      inside("lite-youtube:defined", "#playButton, .lty-playbtn, button"),
    ),
  }),
  "media-chrome": () => ({
    label: "media-chrome player (CDN iife), no media",
    base: "plain",
    head: '<script src="/mc/index.js" defer></script><style>media-controller{display:block;aspect-ratio:16/9}</style>',
    mounts: { "/mc/": modules("media-chrome/dist/iife") },
    body: '<media-controller><video slot="media" poster="/poster.png" playsinline preload="none"></video><media-control-bar><media-play-button></media-play-button><media-time-range></media-time-range><media-mute-button></media-mute-button><media-fullscreen-button></media-fullscreen-button></media-control-bar></media-controller>',
    text: seen(find("media-controller:defined")),
    ready: seen(find("media-play-button:defined")),
  }),
  swiper: () => ({
    label: "Swiper element bundle, 5 slides",
    base: "plain",
    head: `<style>${lightCSS}</style>`,
    mounts: { "/sw/": modules("swiper") },
    body: `<swiper-container slides-per-view="1" navigation="true">${`<swiper-slide><article class="film-card">${inner(theFilm)}</article></swiper-slide>`.repeat(5)}</swiper-container><script src="/sw/swiper-element-bundle.min.js"></script>`,
    text: seen(find(".title")),
    ready: `!!${find("swiper-container")}?.swiper?.initialized`,
  }),
};
