import { css } from "lit";
// src/elements/film-programme/timeline.styles.ts
/** How the table of a day looks. */
var styles = css`[part="days"]{display:flex;flex-wrap:wrap;gap:.5em;margin-block-end:var(--_space)}[part="timeline"]{overflow:auto;max-block-size:90vh}table{border-collapse:collapse;font-size:.875em;min-inline-size:100%}th,td{text-align:start;vertical-align:top;padding:.25em .5em}tr{block-size:1.5em}th{font-weight:600;color:var(--_muted)}tbody tr:has(th) > *{border-block-start:1px solid var(--_line)}[scope="col"]{min-inline-size:9em}:is(thead,tr) > :first-child[scope]{min-inline-size:4em}td:not(:last-child){border-inline-end:1px dotted var(--_line)}.taken{background:var(--_surface);border-inline-start:3px solid var(--film-color-accent,currentColor);border-block:2px solid transparent;background-clip:padding-box}[part="slot-title"]{font-weight:600}@media print{[part="days"]{display:none}}`;
export { styles };

//# sourceMappingURL=timeline.styles.js.map