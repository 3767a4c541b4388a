import type { Host, Source } from "../../controllers/structured-data-controller.js";
/** Has an element's film published for search engines from the time on when it first asks for it. */
export declare function publish(host: Host, source: Source): void;
