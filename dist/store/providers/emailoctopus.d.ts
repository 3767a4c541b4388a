import type { Provider } from "../provider.js";
/** EmailOctopus's embedded form. Its fields are numbered in the order of the form; the address is normally the first. */
export declare const provider: Provider;
