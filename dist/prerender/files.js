import { fetchText } from "../store/fetch-text.js";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
// src/prerender/files.ts
/**
* Reads a file, with its byte order mark if it has one.
*
* @throws An Error when it is not UTF-8: what is read otherwise cannot be written back.
*/
async function readText(path) {
	const bytes = await readFile(path);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (error) {
		throw new Error("it is not UTF-8", { cause: error });
	}
}
/** Whether a path leads out of a folder, or is on another drive. */
function isOutside(folder, path) {
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
function readFiles(folder, fetch = false) {
	const known = /* @__PURE__ */ new Map();
	const read = async (address) => {
		if (/^https?:/.test(address)) {
			if (!fetch) return void 0;
			const text = await fetchText(address, new AbortController().signal);
			if (typeof text === "string") return text;
			throw new Error(`${address} cannot be had: ${text.code} ${String(text.found)}`);
		}
		const path = join(resolve(folder), address);
		if (isOutside(folder, path)) throw new Error(`${address} is outside of ${folder}`);
		try {
			return await readText(address.endsWith("/") ? join(path, "index.html") : path);
		} catch (error) {
			const { code, message } = error;
			throw new Error(code === "ENOENT" ? `there is no ${path}` : `${path} cannot be read: ${code ?? message}`, { cause: error });
		}
	};
	return (address) => {
		const text = known.get(address) ?? read(address);
		known.set(address, text);
		return text;
	};
}
export { isOutside, readFiles, readText };

//# sourceMappingURL=files.js.map