// What the plugin of custom-elements-manifest.config.mjs makes of the analyzer's findings.
import { describeAttributes } from "./attributes.mjs";

/** film-card → FilmCard */
export const className = (tag) =>
  tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

/** src/define/film-card.ts → define/film-card.js */
const published = (path) =>
  path.replace(/^\/?src\//, "").replace(/\.ts$/, ".js");

const isPublic = ({ privacy }) =>
  privacy !== "private" && privacy !== "protected";

/**
 * The manifest as it is of use outside: the paths that are published, nothing private, the tags that the define modules
 * register, and the attributes that the built classes observe.
 *
 * @param built The classes of dist/index.js by their names.
 */
export const publicManifest = (built) => ({
  name: "public-manifest",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(
      ({ name }) => name === node.name?.text,
    );
    const examples = ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === "example")
      .flatMap(({ comment }) => /```html\n([^]*?)\n```/.exec(comment)?.[1]);
    if (declaration && examples.length) declaration.examples = examples;
  },
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

    const declarations = [...classes.values()].map(
      ({ declaration }) => declaration,
    );
    describeAttributes(declarations, built);
    for (const declaration of declarations)
      if (!declaration.tagName) delete declaration.customElement;

    // Modules with nothing in them that is seen from outside.
    customElementsManifest.modules = modules.filter(
      (module) => module.exports.length && module.declarations,
    );
    // The analyzer reads the files in the order of the file system.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

function tidy(declaration) {
  if (declaration.members)
    declaration.members = declaration.members.filter(isPublic);
  // What a constructor's `this.dispatchEvent(variable)` is taken for has no description.
  if (declaration.events)
    declaration.events = declaration.events.filter(
      ({ description }) => description,
    );
  const { members = [], events = [], attributes = [] } = declaration;
  for (const entry of [...members, ...events, ...attributes]) {
    if (entry.inheritedFrom?.module)
      entry.inheritedFrom.module = published(entry.inheritedFrom.module);
    // Every property may be missing.
    if (entry.type)
      entry.type.text = entry.type.text
        .replace(/\s+/g, " ")
        .replace(/^\| | \| undefined$/g, "");
    // The lines of a source are no lines of a text.
    if (entry.description)
      entry.description = entry.description.replace(/\n(?![\n*-])/g, " ");
  }
  for (const parent of [declaration.superclass, ...(declaration.mixins ?? [])])
    if (parent?.module) parent.module = published(parent.module);
}
