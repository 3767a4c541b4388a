/**
 * Reads a document: by its path from the site's root (`/films/a.json`), or by its address where it is of another site.
 * Gives undefined for what is not to be asked for; throws, or rejects, with a message for people.
 */
export type Load = (address: string) => string | undefined | Promise<string | undefined>;
/**
 * Reads a file, with its byte order mark if it has one.
 *
 * @throws An Error when it is not UTF-8: what is read otherwise cannot be written back.
 */
export declare function readText(path: string): Promise<string>;
/** Whether a path leads out of a folder, or is on another drive. */
export declare function isOutside(folder: string, path: string): boolean;
/**
 * Reads a site's documents from its folder, and those of other sites by request.
 *
 * @param folder The site's root.
 * @param fetch Whether other sites are asked.
 * @returns A function that reads each document once.
 */
export declare function readFiles(folder: string, fetch?: boolean): Load;
