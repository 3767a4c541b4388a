import { basename, dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

/**
 * What is made of several modules, or is somebody else's: built into one file
 * each, without what is only for development (vite.config.ts, "beside").
 */
export const besideEntries = {
  "read-film": "src/film/read-film.ts",
  "read-programme": "src/film/read-programme.ts",
  calendar: "src/film/calendar.ts",
  "publish-film": "src/controllers/publish-film.ts",
  "publish-screenings": "src/controllers/publish-screenings.ts",
  "structured-data-controller": "src/controllers/structured-data-controller.ts",
  "write-film": "src/feeds/schema-org/write-film.ts",
  "write-screenings": "src/feeds/schema-org/write-screenings.ts",
  "screenings-list": "src/elements/film-screenings/screenings-list.ts",
  "long-list": "src/elements/film-screenings/long-list.ts",
  "add-to-calendar": "src/elements/film-screenings/add-to-calendar.ts",
  "temporal-polyfill": fileURLToPath(import.meta.resolve("temporal-polyfill")),
};

/** The entry that an import names. */
const entryOf = (source) => {
  const name = basename(source, ".js");
  return Object.hasOwn(besideEntries, name) ? name : undefined;
};

/**
 * Vite plugin for those: they find each other in one folder, and each has a copy
 * of its own of what several are made of, so that it comes in one request.
 */
export function besideEachOther() {
  const entries = new Map(
    Object.entries(besideEntries).map(([name, path]) => [
      join(src, "..", path),
      name,
    ]),
  );
  return {
    name: "beside-each-other",
    enforce: "pre",
    async resolveId(source, importer) {
      const [from, part] = importer?.split("?") ?? [];
      const name = part ?? entries.get(from);
      if (!name) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      return found && !found.external
        ? { ...found, id: `${found.id}?${name}` }
        : found;
    },
    resolveDynamicImport(source) {
      const entry = typeof source === "string" && entryOf(source);
      return entry ? { id: `./${entry}.js`, external: true } : null;
    },
  };
}

/**
 * Vite plugin: leaves out of the bundle what is imported only when it is needed
 * (a language besides English, words for the editor, …). It is fetched from
 * beside the bundle, where the build for npm put the same module. Such a module
 * must not import anything itself, or it would bring a second copy of it, if it
 * is not one of the above.
 */
export function besides() {
  return {
    name: "besides",
    enforce: "pre",
    resolveDynamicImport(source, importer) {
      if (typeof source !== "string" || !importer.startsWith(src)) return null;
      const entry = entryOf(source);
      if (entry) return { id: `./beside/${entry}.js`, external: true };
      const path = join(dirname(importer).slice(src.length + 1), source);
      return { id: `./${path}`, external: true };
    },
  };
}
