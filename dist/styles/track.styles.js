import { css } from "lit";
// src/styles/track.styles.ts
/** A row of slides in a native scroller, and the buttons for it. */
var trackStyles = css`[part="track"]{position:relative;display:flex;align-items:center;overflow-x:auto;scroll-snap-type:x mandatory;scrollbar-width:none}.slide{flex:0 0 100%;scroll-snap-align:center;scroll-snap-stop:always}[part="controls"]{display:flex;justify-content:center;align-items:center;gap:var(--_space);color:var(--_muted)}[part="button"]{padding:0;min-inline-size:2.75em;border-radius:50%}[aria-disabled="true"]{opacity:.4}@media (prefers-reduced-motion:no-preference){[part="track"]{scroll-behavior:smooth}}[part="button"]:dir(rtl){scale:-1 1}@media print{[part="track"]{display:block}[part="controls"]{display:none}}`;
export { trackStyles };

//# sourceMappingURL=track.styles.js.map