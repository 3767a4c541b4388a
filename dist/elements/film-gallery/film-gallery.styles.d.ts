import { type CSSResult } from "lit";
export declare const filmGalleryStyles: CSSResult;
