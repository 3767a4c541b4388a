import { css } from "lit";
// src/elements/film-synopsis/film-synopsis.styles.ts
var filmSynopsisStyles = css`:host{container:film-synopsis / inline-size;contain-intrinsic-inline-size:20em}[part="text"]{font-size:1.125em;line-height:1.6;max-inline-size:var(--_measure)}@media print{[part="text"]{font-size:1em}}p + p,p + details,summary + p{margin-block-start:.75em}`;
export { filmSynopsisStyles };

//# sourceMappingURL=film-synopsis.styles.js.map