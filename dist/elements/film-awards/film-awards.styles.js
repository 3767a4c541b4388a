import { css } from "lit";
// src/elements/film-awards/film-awards.styles.ts
var filmAwardsStyles = css`:host{container:film-awards / inline-size;contain-intrinsic-inline-size:20em}[part="awards"]{display:flex;flex-wrap:wrap;gap:calc(var(--_space) * 2) calc(var(--_space) * 3)}[part="award"]{display:flex;align-items:center;gap:.5em;min-block-size:6.5em}svg{flex:none;block-size:6.5em;fill:var(--film-color-accent,currentColor)}p{max-inline-size:10.5em;line-height:1.25;text-align:center;text-wrap:balance}span{display:block;font-size:.8125em}[part="prize"]{font-family:var(--_display);font-size:1.0625em;font-weight:700;margin-block-end:.25em}[part="category"],[part="year"]{color:var(--_muted)}[part="year"]{letter-spacing:.12em}@media print{[part="award"]{min-block-size:0}svg{block-size:4.5em}}p + svg:dir(ltr),svg:first-child:dir(rtl){scale:-1 1}`;
export { filmAwardsStyles };

//# sourceMappingURL=film-awards.styles.js.map