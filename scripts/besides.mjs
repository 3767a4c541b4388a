import { dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * Vite plugin: leaves out of the bundle what is imported only when it is needed
 * (a language besides English, words for the editor, …). It is fetched from
 * beside the bundle, where the build for npm put the same module. Such a module
 * must not import anything itself, or it would bring a second copy of it.
 */
export function besides() {
  return {
    name: "besides",
    enforce: "pre",
    resolveDynamicImport(source, importer) {
      if (typeof source !== "string" || !importer.startsWith(src)) return null;
      const folder = dirname(importer).slice(src.length + 1);
      return { id: `./${join(folder, source)}`, external: true };
    },
  };
}
