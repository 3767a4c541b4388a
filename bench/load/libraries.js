// Card components with the film's HTML in their slots, from the files for their CDNs, as their documentation says.
import { rules } from "../lib/card.js";
import { body, image, quotes } from "../lib/slotted.js";
import { find, inside, modules, seen, theFilm } from "./_shared.js";

const slotted = (label, tag, slot, prefix, folder, sheet, script) => ({
  label,
  base: "plain",
  head: `<style>${rules}</style><link rel="stylesheet" href="${prefix}${sheet}"><script type="module" src="${prefix}${script}"></script>`,
  mounts: { [prefix]: modules(folder) },
  body: `<${tag}>${image(theFilm, slot)}<div>${body(theFilm)}</div><div slot="footer">${quotes(theFilm)}</div></${tag}>`,
  text: seen(find(".title")),
  ready: `!!${inside(`${tag}:defined`, "slot")}`,
});
const shoelace = (label, script) =>
  slotted(
    label,
    "sl-card",
    "image",
    "/sl/",
    "@shoelace-style/shoelace/cdn",
    "themes/light.css",
    script,
  );

export const scenarios = {
  "sl-autoloader": () =>
    shoelace("Shoelace <sl-card>, CDN autoloader", "shoelace-autoloader.js"),
  "sl-cherry": () =>
    shoelace(
      "Shoelace <sl-card>, CDN card.js alone",
      "components/card/card.js",
    ),
  "wa-loader": () =>
    slotted(
      "Web Awesome <wa-card>, CDN loader",
      "wa-card",
      "media",
      "/wa/",
      "@awesome.me/webawesome/dist-cdn",
      "styles/webawesome.css",
      "webawesome.loader.js",
    ),
};
