import type { Provider } from "../provider.js";
/** Kit, formerly ConvertKit. */
export declare const provider: Provider;
