import MagicString from "magic-string";

/**
 * Vite plugin: takes the indentation out of html`` and svg`` templates, and
 * white space and comments out of css`` ones. No template changes its meaning:
 * in HTML a run of white space with a line break in it becomes one space, and
 * templates with <pre> or <textarea> stay as they are. In CSS no rule is
 * rewritten: a minifier that knows CSS takes a fallback for a declaration that
 * is said twice (`height: 100vh; height: 100dvh`), and older browsers then
 * have neither.
 *
 * It refuses what Lit knows and our templates do not need.
 *
 * Every published build must use it alike: Lit's hydration compares the
 * template of the server with the template of the client.
 */
export function minifyTemplates({
  include = /\/src\/[^?]*\.ts(\?[\w-]+)?$/,
} = {}) {
  return {
    name: "minify-templates",
    apply: "build",
    transform(code, id) {
      if (!include.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const out = new MagicString(code);
      for (const { tag, quasis } of templatesIn(this.parse(code))) {
        const before = quasis.map((quasi) => quasi.value.raw);
        const after = tag === "css" ? shrinkCss(before) : shrinkHtml(before);
        const fault = tag === "css" ? faultInCss(after) : faultInHtml(after);
        if (fault)
          this.error(`${id}: ${fault} in ${tag}\`${after.join("${…}")}\``);
        quasis.forEach((quasi, i) => {
          if (after[i] !== before[i])
            replace(out, code, quasi, before[i], after[i]);
        });
      }
      if (!out.hasChanged()) return null;
      const map = out.generateMap({
        hires: true,
        source: id,
        includeContent: true,
      });
      return { code: out.toString(), map };
    },
  };
}

/**
 * What scripts/slim-lit.mjs leaves of Lit's parser knows two places for an
 * expression: the whole of an attribute, without quotes, and among children.
 */
function faultInHtml(parts) {
  let all = "";
  for (const [i, part] of parts.entries()) {
    all += part;
    if (/<!--|<\?|<(script|style|textarea|title)\b/i.test(part))
      return "a comment, or an element whose content is text";
    if (i === parts.length - 1) return undefined;
    const isInTag = all.lastIndexOf("<") > all.lastIndexOf(">");
    if (!isInTag && part.endsWith("=")) return "a text that ends with =";
    if (isInTag && !/\s[?@]?[a-z][a-z-]*=$/.test(part))
      return "an expression that is not the whole of an attribute";
    if (isInTag && !/^[\s>]/.test(parts[i + 1]))
      return "an attribute of an expression and more";
  }
}

const faultInCss = (parts) => (parts.length > 1 ? "an expression" : undefined);

/** The tagged templates anywhere in a syntax tree. */
function* templatesIn(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* templatesIn(item);
    return;
  }
  if (!node || typeof node.type !== "string") return;
  if (
    node.type === "TaggedTemplateExpression" &&
    ["html", "svg", "css"].includes(node.tag.name)
  )
    yield { tag: node.tag.name, quasis: node.quasi.quasis };
  for (const key in node) {
    if (key !== "parent" && node[key] && typeof node[key] === "object")
      yield* templatesIn(node[key]);
  }
}

/** A quasi's range is with or without its delimiters, by parser: look for the raw text in it. */
function replace(out, code, quasi, from, to) {
  if (!from) return;
  const at = code.indexOf(from, quasi.start);
  if (at >= 0 && at <= quasi.start + 1) out.overwrite(at, at + from.length, to);
}

// Next to a tag of these, white space shows nowhere.
const BLOCK =
  "(?:article|blockquote|dd|details|div|dl|dt|figcaption|figure|form|h[1-6]|li|p|section|summary|ul)";
const BEFORE_BLOCK = new RegExp(String.raw`\s+(?=</?${BLOCK}\b)`, "g");
// The tag of one that an expression stands in.
const IN_BLOCK = new RegExp(String.raw`<${BLOCK}\b[^<>]*$`);
const AFTER_BLOCK = new RegExp(String.raw`(</?${BLOCK}\b[^<>]*>)\s+`, "g");

function shrinkHtml(parts) {
  if (parts.some((part) => /<(pre|textarea)\b/i.test(part))) return parts;
  const last = parts.length - 1;
  let before = "";
  return parts.map((part, i) => {
    const isInBlock = IN_BLOCK.test(before);
    before += part;
    let short = part
      .replace(/[ \t\r\f]*\n\s*/g, " ")
      .replace(BEFORE_BLOCK, "")
      .replace(AFTER_BLOCK, "$1")
      .replace(/^([^<>]*>)\s+/, isInBlock ? "$1" : "$&")
      .replace(/ >/g, ">");
    if (i === 0 && /^\s*\n/.test(part)) short = short.trimStart();
    if (i === last && /\n\s*$/.test(part)) short = short.trimEnd();
    return short;
  });
}

// A quoted string, a mark of CSS's or a colon with the space around or after
// it, or just space; comments count as space. `--x: ;` keeps its space: not
// every browser takes `--x:;`.
const SPACE = String.raw`(?:\s|/\*[^]*?\*/)`;
const CSS = new RegExp(
  String.raw`("[^"]*"|'[^']*')|(?<!:)${SPACE}*([{};,])${SPACE}*|(:)${SPACE}+(?![\s;/])|${SPACE}+`,
  "g",
);

function shrinkCss(parts) {
  if (parts.some((part) => part.includes("\\"))) return parts;
  const last = parts.length - 1;
  return parts.map((part, i) => {
    let short = part
      .replace(CSS, (_, quoted, mark, colon) => quoted ?? mark ?? colon ?? " ")
      .replaceAll(";}", "}")
      .replace(/(?<=[[(]) | (?=[)\]])/g, "")
      .replace(/(?<=[ :(,])0\.(?=\d)/g, ".");
    if (i === 0) short = short.trimStart();
    if (i === last) short = short.trimEnd();
    return short;
  });
}
