import type { Node } from "../film/node.js";

/**
 * Puts films into the head of a page as JSON-LD. A module of its own that is fetched when an element asks for it; it must
 * not import anything but types.
 */

const selector = 'script[type="application/ld+json"]';

/** What an element put into a page, and how many elements want it there. */
interface Publication {
  readonly script: HTMLScriptElement;
  wanted: number;
}
const publications = new WeakMap<Document, Map<string, Publication>>();

/** Every text in a value: a title may be a text, a list, or an object for each language. */
export const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === "@language" ? [] : textsIn(inner),
        )
      : [];

/** Whether a film of one of these names stands in a JSON value. */
const holds = (value: unknown, names: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  ((textsIn((value as Node)["@type"]).some((type) => /\bMovie$/.test(type)) &&
    textsIn((value as Node)["name"]).some((name) => names.includes(name))) ||
    Object.values(value).some((inner) => holds(inner, names)));

/** Whether a script says it; what cannot be read says nothing. */
export const says = (
  text: string | null,
  names: readonly string[],
): boolean => {
  try {
    return holds(JSON.parse(text ?? ""), names);
  } catch {
    return false;
  }
};

/**
 * Puts JSON-LD into a page's head, once however many elements want it.
 *
 * @param key What tells it from others.
 * @param write Makes it, or nothing, where the page says it already: of that it is given the scripts' texts.
 * @returns A function that takes it away again when nobody wants it any more. Call it once.
 */
export function publish(
  page: Document,
  key: string,
  write: (scripts: readonly string[]) => Node | undefined,
): () => void {
  const published = publications.get(page) ?? new Map<string, Publication>();
  publications.set(page, published);
  const known = published.get(key);
  const node = write(
    [...page.querySelectorAll(selector)]
      .filter((script) => script !== known?.script)
      .map(({ textContent }) => textContent!),
  );
  if (!node) return () => undefined;
  const publication = known ?? {
    script: page.createElement("script"),
    wanted: 0,
  };
  publication.wanted++;
  published.set(key, publication);
  const { script } = publication;
  script.type = "application/ld+json";
  script.dataset["filmElements"] = "";
  // A text node: where Trusted Types are enforced, a script takes no string.
  // Escaped, for a page may be written out as it stands (prerendering), and `</script>` would end the script.
  script.replaceChildren(
    page.createTextNode(JSON.stringify(node).replaceAll("<", "\\u003c")),
  );
  page.head.append(script);
  return () => {
    publication.wanted--;
    if (publication.wanted) return;
    script.remove();
    published.delete(key);
  };
}

/**
 * Puts a film into the page's head, once however many elements want it, and not at all when the page says it already.
 *
 * @param node A schema.org Movie.
 * @returns A function that takes it away again when nobody wants it any more. Call it once.
 */
export function publishFilm(node: Node, page: Document): () => void {
  const names = textsIn(node["name"]);
  return publish(page, names.join(), (scripts) =>
    scripts.some((text) => says(text, names)) ? undefined : node,
  );
}
