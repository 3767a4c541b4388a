import { css } from "lit";
// src/elements/film-programme/planner.styles.ts
/** How a visitor's plan looks. */
var styles = css`[part="plan-actions"]{display:flex;flex-wrap:wrap;gap:.5em;margin-block-end:var(--_space)}[part="plan-title"],[part="plan-time"]{font-weight:600}[part="plan"] [part="heading"]{font-family:var(--_display);font-size:1.25em;font-weight:var(--film-title-weight,700);padding-block:var(--_space) .35em}[part="planned"]{display:grid;grid-template-columns:1fr auto;gap:0 var(--_space);align-items:start;padding-block:.6em;border-block-start:1px solid var(--_line)}[part="plan-time"]{grid-column:1 / -1}@container film-programme (inline-size >= 30em){[part="planned"]{grid-template-columns:10em 1fr auto}[part="plan-time"]{grid-column:auto}}[part="warning"]{border-inline-start:3px solid;padding-inline-start:.6em;margin-block-start:.25em;font-weight:600}[part="shared"]{display:flex;flex-wrap:wrap;gap:var(--_space);align-items:center;margin-block-end:var(--_space)}@media print{[part="plan-actions"],[part="remove"]{display:none}}`;
export { styles };

//# sourceMappingURL=planner.styles.js.map