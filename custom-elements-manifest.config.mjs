/** film-card → FilmCard */
const className = (tag) =>
  tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

/** src/define/film-card.ts → define/film-card.js */
const published = (path) =>
  path.replace(/^\/?src\//, "").replace(/\.ts$/, ".js");

const isPublic = ({ privacy }) =>
  privacy !== "private" && privacy !== "protected";

/**
 * The manifest as it is of use outside: the paths that are published, nothing
 * private, and the tags that the define modules register.
 */
const publicManifest = {
  name: "public-manifest",
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const classes = new Map();

    for (const module of modules) {
      module.path = published(module.path);
      // The analyzer takes the call of a helper with variables for a
      // definition; the true ones follow below.
      module.exports = module.exports.filter(
        ({ kind }) => kind !== "custom-element-definition",
      );
      for (const { declaration } of module.exports)
        if (declaration?.module)
          declaration.module = published(declaration.module);
      for (const declaration of module.declarations) {
        tidy(declaration);
        if (declaration.kind === "class")
          classes.set(declaration.name, { declaration, module: module.path });
      }
    }

    for (const module of modules) {
      const tag = /^define\/(\w+-[\w-]+)\.js$/.exec(module.path)?.[1];
      const found = tag && classes.get(className(tag));
      if (!found) continue;
      found.declaration.tagName = tag;
      found.declaration.customElement = true;
      module.exports.push({
        kind: "custom-element-definition",
        name: tag,
        declaration: { name: found.declaration.name, module: found.module },
      });
    }

    for (const { declaration } of classes.values())
      if (declaration.tagName) nameAttributes(declaration);

    for (const { declaration } of classes.values())
      if (!declaration.tagName) delete declaration.customElement;

    // Modules with nothing in them that is seen from outside.
    customElementsManifest.modules = modules.filter(
      (module) => module.exports.length && module.declarations,
    );
    // The analyzer reads the files in the order of the file system.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** inLanguage → in-language */
const attributeName = (property) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The analyzer cannot see the properties that `overriding()` declares: each
 * documented property but `film` has an attribute of its name in kebab-case.
 */
function nameAttributes(declaration) {
  declaration.members = declaration.members.filter(
    ({ kind, description }) => kind === "method" || description,
  );
  declaration.attributes = declaration.members
    .filter(({ kind, name }) => kind === "field" && name !== "film")
    .map(({ name, type, description, inheritedFrom }) => ({
      name: attributeName(name),
      fieldName: name,
      type,
      description,
      ...(inheritedFrom && { inheritedFrom }),
    }));
}

function tidy(declaration) {
  if (declaration.members)
    declaration.members = declaration.members.filter(isPublic);
  const { members = [], events = [], attributes = [] } = declaration;
  for (const { inheritedFrom } of [...members, ...events, ...attributes])
    if (inheritedFrom?.module)
      inheritedFrom.module = published(inheritedFrom.module);
  for (const parent of [declaration.superclass, ...(declaration.mixins ?? [])])
    if (parent?.module) parent.module = published(parent.module);
}

export default {
  globs: [
    "src/index.ts",
    "src/define/*.ts",
    "src/elements/**/*.ts",
    "src/events/**/*.ts",
  ],
  exclude: ["src/**/*.test.ts"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  plugins: [publicManifest],
};
