import { serialize, type DefaultTreeAdapterTypes } from "parse5";
import { writeFilm } from "../feeds/schema-org/write-film.js";
import { baseLang } from "../film/lang.js";
import { spokenLang } from "../i18n/languages.js";
import type { Addresses } from "./addresses.js";
import { failIf, faultOf, type Fault } from "./fault.js";
import type { Head } from "./head.js";
import {
  around,
  attributeOf,
  edit,
  elementsIn,
  endOfHead,
  readPage,
  withoutMarked,
  type Edit,
  type PageElement,
} from "./page.js";
import type { ServerElement } from "./render.js";
import { readShadow, writeShadow } from "./shadow.js";
import { writeText } from "./text.js";

/** Whether the editor has written nothing that shows between an element's tags. */
const isEmpty = (element: PageElement): boolean =>
  element.childNodes.every((child) =>
    "tagName" in child
      ? child.tagName === "script" || attributeOf(child, "slot") !== undefined
      : !("value" in child) || !child.value.trim(),
  );

/** Whether an element has a shadow root already that is not of our making. */
const isTaken = (element: PageElement): boolean =>
  element.childNodes.some(
    (child) =>
      "tagName" in child &&
      child.tagName === "template" &&
      attributeOf(child, "shadowrootmode") !== undefined,
  );

/** The library's script on a page. */
const isScript = (element: PageElement): boolean =>
  element.tagName === "script" &&
  attributeOf(element, "type") === "module" &&
  /(^|\/)film-elements\.js($|[?#])/.test(attributeOf(element, "src") ?? "");

/** What a page is written with. */
interface Means {
  readonly head: Head;
  readonly addresses: Addresses;
  readonly nonce: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Puts what the elements show into a page's text.
 *
 * @param shown The page's elements, each with itself on the server.
 */
export function insert(
  source: string,
  page: DefaultTreeAdapterTypes.Document,
  shown: ReadonlyMap<PageElement, ServerElement>,
  { head, addresses, nonce, now }: Means,
): string {
  const edits: Edit[] = [];
  const faults: Fault[] = [];
  let isFirst = true;
  for (const [element, server] of shown) {
    const markup = server.render(now);
    const src = attributeOf(element, "src");
    if (!server.settled) {
      if (src?.startsWith("#"))
        faults.push(faultOf(element, "the page has no such film"));
      continue;
    }
    if (isTaken(element)) continue;
    const shadow = readShadow(markup, server.film, nonce);
    const outer = around(element).map(({ tagName }) => tagName);
    const text = addresses.write(
      writeShadow(shadow) + (isEmpty(element) ? writeText(shadow, outer) : ""),
    );
    if (addresses.isNamed(text))
      faults.push(
        faultOf(element, "shows the name of the site, which has to be given"),
      );
    const start = element.sourceCodeLocation!.startTag!.endOffset;
    edits.push({ start, end: start, text });
    if (attributeOf(element, "json-ld") !== undefined) {
      if (server.film && element.tagName !== "film-screenings") {
        const film = writeFilm(server.film);
        head.listing(film, film, "");
      }
      head.screenings(server.upcoming);
    }
    if (isFirst) head.poster(shadow);
    // Those inside of a page stand where it stands.
    isFirst &&= element.tagName === "film-page" && !isEmpty(element);
  }
  failIf(faults);
  const script = [...elementsIn(page)].find(isScript);
  if (script && edits.length)
    head.script(
      script,
      around(script).some(({ tagName }) => tagName === "head"),
      [...shown.values()].map(({ lang }) => spokenLang(lang)).map(baseLang),
    );
  const start = endOfHead(page, source);
  const lines = addresses.write(head.toString());
  const result = edit(source, [{ start, end: start, text: lines }, ...edits]);
  const [first] = shown.keys();
  // Such as a list in a paragraph, which would end it.
  if (first && serialize(readPage(withoutMarked(result))) !== serialize(page))
    failIf([faultOf(first, "the page's markup has no place for it")]);
  return result;
}
