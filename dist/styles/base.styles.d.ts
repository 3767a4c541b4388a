import { type CSSResult } from "lit";
/**
 * What all elements share: the tokens' defaults, links, text that is only spoken. Everything inherits the
 * page's font and colours; lengths are in `em`, because host pages change what `rem` is; properties are logical, because
 * half of the world reads the other way.
 */
export declare const baseStyles: CSSResult;
