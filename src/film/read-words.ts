import type { Text } from "./film.js";
import type { Node } from "./node.js";
import { languages, type ReadContext } from "./read-values.js";

/** Somebody's words, in the language of the work that they are from, without the quotation marks, which are the page's typography. */
export const readWords = (
  words: Text | undefined,
  { inLanguage }: Node,
  context: ReadContext,
  path: string,
): Text | undefined => {
  const [lang] = languages(inLanguage, context, `${path}.inLanguage`);
  const value = words?.value.replace(
    /^["“”„«»\s]+|(?<!["“”«»\s])["“”«»\s]+$/g,
    "",
  );
  return value ? { value, lang: words?.lang ?? lang } : undefined;
};
