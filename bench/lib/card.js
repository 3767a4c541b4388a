// The full card: markup and CSS every contender of contenders/full must reproduce. lib/brief.js has the brief one.
import { body, image, quotes } from "./slotted.js";

export const rules = `
.poster{grid-row:1/9;width:160px;height:240px;border-radius:4px;background:#ddd;display:block}
.title{margin:0;font-size:1.25rem;line-height:1.2}
.original{margin:.1em 0;font-style:italic;color:#555}
.meta{margin:.3em 0;font-size:.85rem;color:#444}
.cert{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .35em;font-weight:700}
.synopsis{margin:.4em 0;line-height:1.45}
.credits{margin:.4em 0;display:grid;grid-template-columns:1fr 1fr;gap:.1em 1em;font-size:.85rem}
.credits div{display:flex;gap:.5em}
.credits dt{color:#666}
.credits dt::after{content:":"}
.credits dd{margin:0;font-weight:600}
.quote{margin:.4em 0;padding-left:.8em;border-left:3px solid #c33}
.quote p{margin:0}
.quote cite{font-size:.8rem;color:#666}
@media (max-width:600px){.credits{grid-template-columns:1fr}}`;
const box =
  "display:grid;grid-template-columns:160px 1fr;gap:0 1rem;padding:1rem;border:1px solid #ccc;border-radius:8px;font:16px/1.4 sans-serif;background:#fff;color:#111";
export const lightCSS = `.film-card{${box};margin:0 0 1rem}${rules}`;
export const shadowCSS = `:host{display:block;margin:0 0 1rem}.film-card{${box}}${rules}`;
/** A card is some 400 px high in the window of the bench. */
export const CV =
  "content-visibility:auto;contain-intrinsic-size:auto none auto 400px";

export const inner = (f) => image(f) + body(f) + quotes(f);
export const html = (f) => `<article class="film-card">${inner(f)}</article>`;
