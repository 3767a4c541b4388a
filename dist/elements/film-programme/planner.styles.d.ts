import type { css as Css, CSSResult } from "lit";
/** How a visitor's plan looks. */
export declare const styles: (css: typeof Css) => CSSResult;
