// The modules that dist/loader.js fetches: one for each element, one for what
// they share with the card, and one for what some others share among them, so
// that an element and all it needs come in one round trip.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What every page needs that has the most frequent element. */
const COMMON = "film-card";

const tags = readdirSync(`${src}/elements`)
  .filter((name) => /^(film|press|newsletter)-[a-z]+$/.test(name))
  .sort();

/** What pages name themselves. */
const named = {
  loader: "src/loader.ts",
  embed: "src/embed.ts",
  "embed-frame": "src/embed-frame.ts",
};

/** What pages name, and each element by its class: the loader registers. */
export const loaderEntries = {
  ...named,
  ...Object.fromEntries(
    tags.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`]),
  ),
};

/** Tag → the tags that its registration brings along. */
const composites = Object.fromEntries(
  tags
    .map((tag) => [
      tag,
      [
        ...readFileSync(`${src}/define/${tag}.ts`, "utf8").matchAll(
          /^import "\.\/([\w-]+)\.js";$/gm,
        ),
      ].map(([, part]) => part),
    ])
    .filter(([, parts]) => parts.length),
);

/**
 * The elements that import a module, directly or not.
 *
 * @param later Whether also those whose own modules, which are fetched later, import it.
 */
function usersOf(id, context, later) {
  const users = new Set();
  const seen = new Set();
  const visit = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    const tag = tags.find((name) => module.endsWith(`/${name}/${name}.ts`));
    if (tag) users.add(tag);
    const { importers, dynamicImporters } = context.getModuleInfo(module) ?? {};
    importers?.forEach(visit);
    if (later && module.includes("/elements/"))
      dynamicImporters?.forEach(visit);
  };
  visit(id);
  return users;
}

/** A name with a hash for what only the loader names. */
export const entryFileName = ({ name }) =>
  Object.hasOwn(named, name) ? "[name].js" : "chunks/[name]-[hash:7].js";

/** What is shared becomes a chunk of its own. */
export const loaderGroups = [
  {
    debugName: "shared",
    name(id, context) {
      const users = usersOf(id, context, false);
      const { dynamicImporters } = context.getModuleInfo(id);
      // What one element needs at once, and others later.
      const others = users.size && usersOf(id, context, true).size - users.size;
      if (
        users.size + others + Math.min(dynamicImporters.length, users.size) <
        2
      )
        return null;
      return users.has(COMMON) ? "common" : "shared";
    },
  },
];

/** Vite plugin: tells the loader which files there are. */
export function loaderChunks() {
  return {
    name: "loader-chunks",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle);
        const withImports = (file) => [
          ...file.imports.flatMap((name) => withImports(bundle[name])),
          file.fileName,
        ];
        const shortName = (path) => path.match(/^chunks\/(.+)\.js$/)[1];
        const needs = tags.map((tag) => {
          const file = files.find(
            ({ name, isEntry }) => isEntry && name === tag,
          );
          if (file.exports.length !== 1)
            this.error(`${tag} gives ${file.exports}, not its class alone`);
          return [...new Set(withImports(file))].map(shortName);
        });
        const shared = needs
          .map((names) => names.slice(0, -1))
          .sort((one, other) => other.length - one.length)[0];
        const chunks = Object.fromEntries(
          needs.map((names, index) => {
            const own = names.pop();
            if (names.some((name, at) => name !== shared[at]))
              this.error(`${tags[index]} needs ${names}, not ${shared}`);
            return [
              tags[index],
              names.length + own.slice(tags[index].length + 1),
            ];
          }),
        );
        const loader = bundle["loader.js"];
        for (const name of Object.keys(named)) {
          const { imports } = bundle[`${name}.js`];
          if (imports.length) this.error(`${name}.js imports ${imports}`);
        }
        for (const [name, value] of Object.entries({
          SHARED: shared,
          CHUNKS: chunks,
          COMPOSITES: composites,
        })) {
          const parts = loader.code.split(new RegExp(`\\b${name}\\b`));
          if (parts.length !== 2)
            this.error(`expected ${name} once in the loader`);
          loader.code = parts.join(JSON.stringify(value));
        }
      },
    },
  };
}
