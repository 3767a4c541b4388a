import * as films from "../controllers/publish-film.js";
import { writeUnsaid, type Means } from "../controllers/publish-screenings.js";
import * as writer from "../feeds/schema-org/write-film.js";
import * as screeningsWriter from "../feeds/schema-org/write-screenings.js";
import type { Node } from "../film/node.js";
import type { Screening } from "../film/screening.js";
import { attributeOf, mark, type PageElement } from "./page.js";
import { toScript } from "./listing.js";
import { elementsUnder } from "./shadow.js";

const { says, textsIn } = films;
const means: Means = { ...films, ...writer, ...screeningsWriter };

/** A value between double quotes. */
const quote = (value: string): string =>
  `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;

/** Collects what goes into a page's head. */
export class Head {
  readonly #lines: string[] = [];
  /** The page's structured data, and what of it is written here. */
  readonly #said: string[];

  /** @param said The texts of the page's own JSON-LD scripts. */
  constructor(said: readonly string[]) {
    this.#said = [...said];
  }

  /**
   * Writes a listing: as structured data, once, and not where the page says its film already; for the elements, whatever
   * the page says.
   *
   * @param film The film that it is of, if it is of one.
   * @param src The `src` of the elements that it is for, as it stands in their tags; empty for search engines alone.
   */
  listing(node: Node, film: Node | undefined, src: string): void {
    const json = toScript(node);
    const names = textsIn(film?.["name"]);
    const isSaid = this.#said.some((text) => says(text, names));
    if (isSaid && !src) return;
    if (!isSaid) this.#said.push(json);
    const type = isSaid ? "application/json" : "application/ld+json";
    const value = src && `=${quote(src)}`;
    this.#lines.push(`<script type="${type}" ${mark}${value}>${json}</script>`);
  }

  /** Writes screenings as structured data, as far as the page does not say them already. */
  screenings(screenings: readonly Screening[]): void {
    const node = writeUnsaid(screenings, this.#said, means);
    if (node) this.listing(node, undefined, "");
  }

  /** The poster of the page's first element is asked for before the rest of the page is read. */
  poster(shadow: Parameters<typeof elementsUnder>[0]): void {
    const [image] = [...elementsUnder(shadow)].filter(
      (element) =>
        attributeOf(element, "part") === "poster" && element.tagName === "img",
    );
    if (!image) return;
    const isEager = attributeOf(image, "loading") === "eager";
    const [src, srcset, sizes] = ["src", "srcset", "sizes"].map((name) =>
      attributeOf(image, name),
    );
    // How large a lazy one will be, and so which of its sizes is asked for, is not known before the page is laid out.
    if (!src || (srcset && !isEager)) return;
    const set = srcset
      ? ` imagesrcset=${quote(srcset)} imagesizes=${quote(sizes?.replace(/^auto,\s*/, "") ?? "100vw")}`
      : "";
    this.#lines.push(
      `<link rel="preload" as="image" href=${quote(src)}${set} fetchpriority="high" ${mark}>`,
    );
  }

  /**
   * What the bundle asks for next is asked for at once: the words of the page's languages, and the bundle itself, where its
   * tag stands at the end of the page. The bundle imports the words without the query of its own address.
   */
  script(
    script: PageElement,
    isInHead: boolean,
    langs: readonly string[],
  ): void {
    const src = attributeOf(script, "src") ?? "";
    const others = [...new Set(langs)].filter((lang) => lang !== "en");
    const files = others.map((lang) =>
      src.replace(/film-elements\.js([?#][^]*)?$/, `i18n/${lang}.js`),
    );
    for (const file of isInHead ? files : [src, ...files])
      this.#lines.push(
        `<link rel="modulepreload" href=${quote(file)} ${mark}>`,
      );
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }
}
