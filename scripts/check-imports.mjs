// The import law of the library. A module of src/ imports from the floors
// below its own and from its own folder, and nothing goes round in a circle.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const FLOORS = [
  ["film"], // the model: words speak of its roles, events carry it
  ["i18n", "styles", "events"],
  ["feeds"],
  ["store"],
  ["controllers"],
  ["elements"],
  ["define"],
  ["prerender", ""], // "" stands for the modules directly in src/
  ["cli"],
];

/** Folders that also run where there is no DOM and no Lit. */
const WITHOUT_LIT = ["film", "feeds", "i18n", "events", "store"];

/** Folders that run in Node only. */
const IN_NODE = ["prerender", "cli"];

/** Modules directly in src/ that may import define/: they are made to register. */
const REGISTERING = ["embed-frame.ts", "film-elements.ts", "loader.ts"];

/** The one whose imports are named by the build, after the content of what it made. */
const NAMED_BY_BUILD = "loader.ts";

const root = resolve(
  process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url)),
);
const src = join(root, "src");
const { dependencies = {} } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

const isTest = (file) => file.endsWith(".test.ts");
const slashed = (path) => path.split(sep).join("/");
/** film/film.ts → film, index.ts → "" */
const folderOf = (file) => (file.includes("/") ? file.split("/")[0] : "");
/** -1 for a folder that the architecture does not know */
const floorOf = (file) =>
  FLOORS.findIndex((folders) => folders.includes(folderOf(file)));
/** The tag whose folder a module of elements/ is in; undefined for what all tags share. */
function tagOf(file) {
  const [folder, tag, ...rest] = file.split("/");
  return folder === "elements" && rest.length && tag !== "shared"
    ? tag
    : undefined;
}

const files = existsSync(src)
  ? readdirSync(src, { recursive: true })
      .map(slashed)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
      .sort()
  : [];
const known = new Set(files);

const faults = [];
const fault = (file, specifier, why) =>
  faults.push(`src/${file}: imports ${specifier}, which is ${why}`);

/** file → the files that it imports */
const graph = new Map();
for (const file of files.filter((name) => !isTest(name))) {
  const targets = [];
  if (floorOf(file) < 0)
    faults.push(`src/${file}: ${folderOf(file)}/ is a folder on no floor`);
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith(".")) {
      const target = resolveImport(file, specifier);
      if (target) {
        targets.push(target);
        checkModule(file, specifier, target);
      }
    } else {
      checkPackage(file, specifier);
    }
  }
  graph.set(file, targets);
}
checkIndex();
checkCycles();

for (const line of faults) console.error(line);
if (faults.length) {
  console.error(`import law: ${faults.length} broken`);
  process.exitCode = 1;
} else {
  console.log(`import law: kept by ${graph.size} modules`);
}

/** What a file imports: static, re-exported, dynamic, and types alone. */
function importsOf(file) {
  const text = readFileSync(join(src, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = new Set();
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node)
          ? node.argument.literal
          : ts.isCallExpression(node) &&
              node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (specifier) {
      if (ts.isStringLiteralLike(specifier)) found.add(specifier.text);
      else if (file !== NAMED_BY_BUILD)
        faults.push(`src/${file}: imports a name that is made at run time`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** ./film.js → film/film.ts; browsers and Node want the ending. */
function resolveImport(file, specifier) {
  const path = slashed(relative(src, resolve(src, dirname(file), specifier)));
  if (path.startsWith("../")) fault(file, specifier, "outside src/");
  else if (!path.endsWith(".js"))
    fault(file, specifier, "written without the ending .js");
  else if (!known.has(path.replace(/\.js$/, ".ts")))
    fault(file, specifier, "not there");
  else return path.replace(/\.js$/, ".ts");
  return undefined;
}

function checkModule(file, specifier, target) {
  const [from, to] = [folderOf(file), folderOf(target)];
  const [mine, theirs] = [floorOf(file), floorOf(target)];
  const say = (why) => fault(file, specifier, why);

  // Those are on no floor, which is a fault of its own.
  if (mine < 0 || theirs < 0) return;
  if (isTest(target)) say("a test");
  else if (from === to) {
    const tag = tagOf(target);
    if (tag && tag !== tagOf(file))
      say(`another element's (${tag}): elements do not import each other`);
  } else if (IN_NODE.includes(to) && from !== "cli")
    say(`in ${to}/, which only the command imports`);
  else if (to === "define" && !(from === "" && REGISTERING.includes(file)))
    say("in define/, which registers: only the bundle and the loader may");
  else if (theirs > mine)
    say(`on floor ${theirs} (${to || "src"}/), above floor ${mine}`);
  else if (theirs === mine)
    say(`on the same floor ${mine} (${to || "src"}/), in another folder`);
}

function checkPackage(file, specifier) {
  const from = folderOf(file);
  const say = (why) => fault(file, specifier, why);
  if (specifier.startsWith("node:")) {
    if (!IN_NODE.includes(from)) say("Node's: browsers do not have it");
    return;
  }
  const name = specifier.match(/^(@[^/]+\/)?[^/]+/)[0];
  if (/^(lit|lit-html|lit-element|@lit|@lit-labs)(\/|$)/.test(specifier)) {
    if (WITHOUT_LIT.includes(from)) return say(`Lit: ${from}/ runs without it`);
  }
  if (!(name in dependencies)) say("no dependency in package.json");
}

/** To import the classes must register nothing, not even in a roundabout way. */
function checkIndex() {
  const seen = new Set();
  const visit = (file, path) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (folderOf(file) === "define" || REGISTERING.includes(file))
      fault("index.ts", path.join(" → "), "a module that registers elements");
    for (const target of graph.get(file) ?? [])
      visit(target, [...path, target]);
  };
  visit("index.ts", []);
}

function checkCycles() {
  const done = new Set();
  const visit = (file, path) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      const circle = [...path.slice(at), file].join(" → ");
      fault(
        file,
        file === path.at(-1) ? "itself" : path[at + 1],
        `part of a circle: ${circle}`,
      );
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
}
