import { PrerenderError } from "../prerender/fault.js";
import { isOutside, readFiles, readText } from "../prerender/files.js";
import { prerender } from "../prerender/prerender.js";
import { writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { glob, isDynamicPattern } from "tinyglobby";
// src/cli/main.ts
var help = `Usage: film-elements prerender [options] <page or pattern>...

Writes into each page what its film elements will show, so that it is complete
without JavaScript: run it when your site is built. Run again it replaces what
it has written, and nothing else.

  film-elements prerender "site/**/*.html"

Options
  --root <folder>   The site's root, for addresses that begin with a slash;
                    by default what stands before the first * of a pattern,
                    or the folder of a page.
  --site <address>  The site's address, https://cinema.example/. Writes whole
                    addresses, as search engines want them.
  --fetch           Also asks other sites for listings.
  --nonce <text>    The nonce of the styles, for a Content Security Policy.
  --now <time>      When it is: 2026-11-23T09:00Z, instead of the current time.
                    Screenings that have begun are left out.
  --check           Writes nothing; fails if a page is not as it would be.
  --help            Shows this.

Exit code: 0 when every page is prepared, 1 when one could not be and was left
as it is (with --check: or would change), 2 when the command is wrong.
`;
/** What stands before the first part of a pattern that is one. */
function fixedPart(pattern) {
	const parts = pattern.split("/");
	const at = parts.findIndex((part) => isDynamicPattern(part));
	return parts.slice(0, at).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
async function findPages(patterns, root) {
	const pages = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		const slashed = sep === "/" ? pattern : pattern.replaceAll(sep, "/");
		const isPattern = isDynamicPattern(slashed);
		const files = isPattern ? await glob(slashed, {
			absolute: true,
			ignore: ["**/node_modules/**"]
		}) : [pattern];
		const own = isPattern ? fixedPart(slashed) : dirname(pattern);
		for (const file of files.sort()) {
			const near = relative(".", file);
			pages.set(resolve(file), {
				file: near.startsWith("..") ? resolve(file) : near,
				root: resolve(root ?? own)
			});
		}
	}
	return [...pages.values()];
}
/**
* The command.
*
* @param args What stands after its name.
* @returns The exit code.
*/
async function main(args) {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				root: { type: "string" },
				site: { type: "string" },
				fetch: { type: "boolean" },
				nonce: { type: "string" },
				now: { type: "string" },
				check: { type: "boolean" },
				help: {
					type: "boolean",
					short: "h"
				}
			}
		});
	} catch (error) {
		console.error(`film-elements: ${error.message}`);
		return 2;
	}
	const { values, positionals } = parsed;
	const [command, ...patterns] = positionals;
	if (values.help) {
		console.log(help);
		return 0;
	}
	if (command !== "prerender" || !patterns.length) {
		console.error(help);
		return 2;
	}
	const { root, site, nonce, check } = values;
	if (site !== void 0 && !/^https?:\/\/[^/]/.test(site)) {
		console.error(`film-elements: --site wants an address such as https://cinema.example/, not ${site}`);
		return 2;
	}
	const now = values.now === void 0 ? /* @__PURE__ */ new Date() : new Date(values.now);
	if (Number.isNaN(+now)) {
		console.error(`film-elements: --now wants a time such as 2026-11-23T09:00Z, not ${values.now}`);
		return 2;
	}
	const pages = await findPages(patterns, root);
	if (!pages.length) {
		console.error(`film-elements: no page fits ${patterns.join(" ")}`);
		return 2;
	}
	const loaders = /* @__PURE__ */ new Map();
	const count = {
		changed: 0,
		failed: 0
	};
	for (const { file, root: folder } of pages) {
		const load = loaders.get(folder) ?? readFiles(folder, values.fetch);
		loaders.set(folder, load);
		const say = ({ line, column, element, message }) => console.error(`${file}:${line}:${column} ${element}: ${message}`);
		try {
			if (isOutside(folder, file)) throw new Error(`it is outside of ${folder}`);
			const html = await readText(file);
			const path = relative(folder, resolve(file)).replaceAll(sep, "/");
			const result = await prerender(html, {
				path,
				load,
				now,
				report: say,
				...site && { site: site.replace(/\/?$/, "/") },
				...nonce && { nonce }
			});
			if (result === html) continue;
			count.changed++;
			if (check) console.log(`${file} is not prepared, or not as it is now`);
			else await writeFile(file, result);
		} catch (error) {
			count.failed++;
			if (error instanceof PrerenderError) error.faults.forEach(say);
			else console.error(`${file}: ${error.message}`);
		}
	}
	const { changed, failed } = count;
	console.log(`${pages.length} ${pages.length === 1 ? "page" : "pages"}: ${changed} ${check ? "to prepare" : "prepared"}, ${pages.length - changed - failed} as they were, ${failed} left for their faults`);
	return failed || check && changed ? 1 : 0;
}
export { main };

//# sourceMappingURL=main.js.map