import { version } from "./version.js";

/** Registered classes say which version they are of, so that a second one can name both. */
const versionKey = Symbol.for("film-elements version");

/**
 * Registers an element, unless its name is taken: each tag is guarded by itself, so that the script may be on a page twice,
 * and beside another version of it, and what is missing is still defined. Two versions are said once in the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as
    (CustomElementConstructor & { [versionKey]?: string }) | undefined;
  if (!known) {
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
  } else if (known[versionKey] !== version) warnOnce(tag, known[versionKey]);
}

let warned = false;

function warnOnce(tag: string, other = "of another origin"): void {
  if (warned) return;
  warned = true;
  console.warn(
    `film-elements: <${tag}> is defined already, by version ${other}; version ${version} leaves it as it is.`,
  );
}
