import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What the bundle has in any case: other elements need it at once. */
const within = new Set(["film/read-film.js"]);

/**
 * Vite plugin: leaves out of the bundle what is imported only when it is needed
 * (a language besides English, words for the editor, …). It is fetched from
 * beside the bundle, where the build for npm put the same module. Such a module
 * must not import anything itself, or it would bring a second copy of it.
 *
 * @param whole Whether all elements are in the bundle.
 */
export function besides({ whole = true } = {}) {
  return {
    name: "besides",
    enforce: "pre",
    resolveDynamicImport(source, importer) {
      if (typeof source !== "string" || !importer.startsWith(src)) return null;
      const path = join(dirname(importer).slice(src.length + 1), source);
      return whole && within.has(path) ? null : { id: `./${path}`, external: true };
    },
  };
}
