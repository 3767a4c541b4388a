import type { say } from "./editor-messages.js";

/**
 * Tells the editor of the page in the console what is wrong, once. The words for it are fetched only then, and where they
 * cannot be had the bare facts stand alone.
 */
export const warn = (...about: Parameters<typeof say>): Promise<void> =>
  import("./editor-messages.js").then(
    (messages) => messages.say(...about),
    () => console.warn("film-elements", ...about),
  );
