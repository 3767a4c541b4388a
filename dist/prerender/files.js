import { fetchText } from "../store/fetch-text.js";
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
// src/prerender/files.ts
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
		if (relative(folder, path).startsWith("..")) throw new Error(`${address} is outside of ${folder}`);
		try {
			return await readFile(address.endsWith("/") ? join(path, "index.html") : path, "utf8");
		} catch (error) {
			const { code } = error;
			throw new Error(code === "ENOENT" ? `there is no ${path}` : `${path} cannot be read: ${code ?? String(error)}`, { cause: error });
		}
	};
	return (address) => {
		const text = known.get(address) ?? read(address);
		known.set(address, text);
		return text;
	};
}
export { readFiles };

//# sourceMappingURL=files.js.map