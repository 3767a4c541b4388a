import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { fetchText } from "../store/fetch-text.js";

/**
 * Reads a document: by its path from the site's root (`/films/a.json`), or by its address where it is of another site.
 * Gives undefined for what is not to be asked for; throws, or rejects, with a message for people.
 */
export type Load = (
  address: string,
) => string | undefined | Promise<string | undefined>;

/**
 * Reads a file, with its byte order mark if it has one.
 *
 * @throws An Error when it is not UTF-8: what is read otherwise cannot be written back.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch (error) {
    throw new Error("it is not UTF-8", { cause: error });
  }
}

/** Whether a path leads out of a folder, or is on another drive. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] === ".." || isAbsolute(way);
}

/**
 * Reads a site's documents from its folder, and those of other sites by request.
 *
 * @param folder The site's root.
 * @param fetch Whether other sites are asked.
 * @returns A function that reads each document once.
 */
export function readFiles(folder: string, fetch = false): Load {
  const known = new Map<string, Promise<string | undefined>>();
  const read = async (address: string): Promise<string | undefined> => {
    if (/^https?:/.test(address)) {
      if (!fetch) return undefined;
      const text = await fetchText(address, new AbortController().signal);
      if (typeof text === "string") return text;
      throw new Error(
        `${address} cannot be had: ${text.code} ${String(text.found)}`,
      );
    }
    const path = join(resolve(folder), address);
    if (isOutside(folder, path))
      throw new Error(`${address} is outside of ${folder}`);
    try {
      return await readText(
        address.endsWith("/") ? join(path, "index.html") : path,
      );
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Error(
        code === "ENOENT"
          ? `there is no ${path}`
          : `${path} cannot be read: ${code ?? message}`,
        { cause: error },
      );
    }
  };
  return (address) => {
    const text = known.get(address) ?? read(address);
    known.set(address, text);
    return text;
  };
}
