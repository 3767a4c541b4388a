import { css } from "lit";
// src/styles/base.styles.ts
/**
* What all elements share: the tokens' defaults, text that is only spoken, links and buttons. Everything inherits the
* page's font and colours; lengths are in `em`, because host pages change what `rem` is; properties are logical, because
* half of the world reads the other way.
*/
var baseStyles = css`:host{--_muted:var( --film-color-muted,color-mix(in srgb,currentColor 78%,transparent) );--_line:var( --film-color-line,color-mix(in srgb,currentColor 24%,transparent) );--_tint:var( --film-color-surface,color-mix(in srgb,currentColor 7%,transparent) );--_space:var(--film-space,1em);--_display:var(--film-font-display,inherit);display:block;box-sizing:border-box;font-family:var(--film-font-text,inherit);color:var(--film-color-text,inherit);overflow-wrap:break-word;text-align:start}:host([hidden]){display:none}*,::before,::after{box-sizing:border-box}h1,h2,h3,h4,h5,h6,p,ul,dl,dd,figure,blockquote{margin:0;padding:0;font:inherit}ul{list-style:none}cite{font-style:inherit}a{color:inherit;text-decoration:1px underline var(--_line);text-underline-offset:0.2em}a:hover{text-decoration-color:currentColor}:focus-visible{outline:2px solid var(--film-color-focus,currentColor);outline-offset:2px}[part~="button"]{font:inherit;font-weight:600;color:var(--film-color-on-accent,inherit);background:var(--film-color-accent,transparent);border:1px solid var(--film-color-accent,currentColor);border-radius:var(--film-radius,0);min-block-size:2.75em;min-inline-size:2.75em;padding:0.4em 1.25em;cursor:pointer}[part~="button"]:hover{box-shadow:inset 0 0 0 1px currentColor}[part~="button"]:disabled{opacity:0.4;box-shadow:none;cursor:default}.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media (forced-colors:active){:host{--_muted:CanvasText;--_line:CanvasText}}`;
export { baseStyles };

//# sourceMappingURL=base.styles.js.map