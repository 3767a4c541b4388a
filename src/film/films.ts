import type { Film } from "./film.js";
import { asNode, plain, type ReadContext } from "./read-values.js";
import { fold } from "./own-name.js";
import { readFilm } from "./read-film.js";

/** The films of a document, each read once: by its node, else by title, year and director, else by title alone. */
export class Films {
  readonly #known = new Map<unknown, Film>();
  readonly #named = new Map<string, Film>();
  readonly #context: ReadContext;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The film of a title; the first of several. */
  find(title: string): Film | undefined {
    return this.#named.get(fold(title));
  }

  /**
   * The film that a node or a title stands for; undefined when it has no title.
   *
   * @param path Where it stands.
   */
  get(value: unknown, path: () => string): Film | undefined {
    const known = this.#known.get(value);
    if (known) return known;
    const context = this.#context;
    const node = asNode(value, "name");
    const title = fold(plain(node["name"], context));
    if (!title) return undefined;
    const more = [
      plain(node["dateCreated"] ?? node["datePublished"], context).slice(0, 4),
      fold(plain(node["director"], context)),
    ].join("|");
    const key = `${title}|${more}`;
    const film =
      (node["@id"] ? undefined : this.#named.get(more === "|" ? title : key)) ??
      readFilm(node, {
        ...context,
        report: (diagnostic) =>
          context.report({
            ...diagnostic,
            path: `${path()}.${diagnostic.path}`,
          }),
      });
    this.#known.set(value, film);
    for (const name of [key, title])
      if (!this.#named.has(name)) this.#named.set(name, film);
    return film;
  }
}
