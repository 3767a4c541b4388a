import { css } from "lit";
// src/styles/base.styles.ts
/**
* What all elements share: the tokens' defaults, links, text that is only spoken. Everything inherits the
* page's font and colours; lengths are in `em`, because host pages change what `rem` is; properties are logical, because
* half of the world reads the other way.
*/
var baseStyles = css`:host{--_muted:var(--film-color-muted,color-mix(in srgb,currentColor 78%,transparent));--_line:var(--film-color-line,color-mix(in srgb,currentColor 24%,transparent));--_surface:var(--film-color-surface,color-mix(in srgb,currentColor 7%,transparent));--_measure:var(--film-measure,34em);--_space:var(--film-space,1em);--_aside:var(--film-poster-width,min(24em,(100cqi - 2 * var(--_space)) / 3));--_display:var(--film-font-display,inherit);display:flow-root;box-sizing:border-box;min-inline-size:0;font-family:var(--film-font-text,inherit);color:var(--film-color-text,inherit);overflow-wrap:anywhere}:host([hidden]){display:none}*{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit;list-style:none}:host > *{white-space:normal;text-indent:0;quotes:auto}a{text-decoration:1px underline color-mix(in srgb,currentColor 60%,transparent)}:focus-visible{outline:2px solid var(--film-color-focus,currentColor);outline-offset:2px}[part="title"]{line-break:strict}.place{float:inline-start;block-size:var(--film-first-size,12em)}.spoken{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;
export { baseStyles };

//# sourceMappingURL=base.styles.js.map