import {
  readDocument,
  type Loaded,
} from "../../src/feeds/schema-org/document.js";
import type { Script } from "../../src/feeds/schema-org/graph.js";
import type { Film } from "../../src/film/film.js";
import type { Diagnostic } from "../../src/film/diagnostic.js";
import type { Node } from "../../src/film/node.js";
import { readFilm } from "../../src/film/read-film.js";

/** Where the documents of the tests are. */
export const base = "https://cinema.example/films/film.json";

/** Reads the text of a document, or its scripts, as the store does. */
export const readText = async (
  document: string | readonly Script[],
): Promise<Loaded> =>
  readDocument(
    typeof document === "string" ? [{ text: document }] : document,
    base,
  );

/** Reads a value as a JSON document. */
export const readJson = (value: unknown): Promise<Loaded> =>
  readText(JSON.stringify(value));

/** The films' names in a document, in their order. */
export const namesIn = ({ graph }: Loaded): unknown[] =>
  graph.films.map(({ name }) => name);

/** Reads a node of a document as a film. */
export function toFilm(
  node: Node,
  lang = "en",
): { film: Film; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const film = readFilm(node, {
    lang,
    base,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  return { film, diagnostics };
}

/** Reads a film out of the properties of one, by way of a JSON document. */
export async function readMovie(
  properties: object,
  lang?: string,
): Promise<{ film: Film; diagnostics: Diagnostic[] }> {
  const { graph, diagnostics } = await readJson({
    "@context": "https://schema.org",
    "@type": "Movie",
    ...properties,
  });
  const read = toFilm(graph.find("")!, lang);
  return {
    film: read.film,
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}
