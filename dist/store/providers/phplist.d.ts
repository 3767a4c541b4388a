import type { Provider } from "../provider.js";
/** phpList's subscribe page. It wants to be told that its button was pressed, which a form that is sent by script does not say. */
export declare const provider: Provider;
