/**
 * Reads a running time.
 *
 * @param text ISO 8601 (`PT1H25M`, `PT85M`), minutes (`85`, `85 min`), or hours and minutes in words (`1h 25min`,
 * `1 hr 25`, `2 h`, `1:25`).
 * @returns Whole minutes, or undefined for what is none, is nothing, or is more than a hundred days.
 */
export declare function parseDuration(text: string): number | undefined;
