// What a page can do without a script.
import * as short from "../lib/brief.js";
import { html, lightCSS, shadowCSS } from "../lib/card.js";
import { find, inside, seen, theFilm } from "./_shared.js";

const plain = (label, base, css, body, selector) => ({
  label,
  base,
  head: `<style>${css}</style>`,
  body,
  text: seen(find(selector)),
  ready: seen(find(selector)),
});

export const scenarios = {
  plain: () =>
    plain("Plain HTML, full card", "plain", lightCSS, html(theFilm), ".title"),
  "plain-brief": () =>
    plain(
      "Plain HTML, brief card",
      "plain-brief",
      short.lightCSS,
      short.html(short.brief(theFilm)),
      ".title",
    ),
  "plain-form": () =>
    plain(
      "Plain HTML sign-up form",
      "plain-form",
      "form{min-height:120px;padding:1rem;background:#f1f3f4}",
      '<form method="post" action="/subscribe"><h2>Cinema</h2><p>News every week</p><label>Email <input type="email" required></label> <button>Subscribe</button></form>',
      "input",
    ),
  dsd: () => {
    const title = seen(inside("dsd-card", ".title"));
    return {
      label: "Declarative shadow DOM by hand, no script",
      base: "plain",
      body: `<dsd-card><template shadowrootmode="open"><style>${shadowCSS}</style>${html(theFilm)}</template></dsd-card>`,
      text: title,
      ready: title,
    };
  },
};
