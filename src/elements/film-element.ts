import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyValues,
} from "lit";
import { FilmController, pageBase } from "../controllers/film-controller.js";
import { LocaleController } from "../controllers/locale-controller.js";
import { warn } from "../controllers/warn.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import type { Table } from "../film/read-values.js";
import { safeUrl } from "../film/safe-url.js";
import { baseStyles } from "../styles/base.styles.js";
import { carryOver } from "./shared/carry-over.js";

/** How a property is declared, by its name. */
export type FilmProperties = Record<
  string,
  PropertyDeclaration & {
    /** Whether it lies over the listing's of its name. */
    readonly overrides?: boolean;
    /** All that it may be, with spaces between; the editor is told of anything else. */
    readonly among?: string;
  }
>;

/**
 * Declares properties that lie over the listing's, each with an attribute of its name in kebab-case.
 *
 * @param names Names of schema.org properties, with spaces between.
 */
export const overriding = (names: string): FilmProperties =>
  Object.fromEntries(
    names.split(" ").map((name) => [
      name,
      {
        attribute: name.replace(/[A-Z]/g, "-$&").toLowerCase(),
        overrides: true,
      },
    ]),
  );

/** The properties that hold one value, whatever commas stand in it; awards are sentences. */
const single =
  /^(name|alternateName|description|abstract|duration|contentRating|birth.+|date.+)$/;
/** The properties that are relative to the page, whatever the listing is relative to. */
const address = /^(url|image|trailer)$/;

/**
 * What every element that shows a film has: a source, a language, and the promise that what stands between its tags stays
 * until there is something better.
 *
 * @cssproperty [--film-color-text=inherit] - The colour of text.
 * @cssproperty [--film-color-focus=currentColor] - The colour of focus rings.
 * @cssproperty [--film-font-text=inherit] - The font of everything but titles and headings.
 * @cssproperty [--film-title-weight=700] - The weight of titles and headings.
 * @cssproperty [--film-first-size=12em] - The height that the element holds while its listing is on its way, so that nothing on the page moves.
 */
export abstract class FilmElement<
  Shown extends Partial<Film> = Partial<Film>,
> extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static override get properties(): FilmProperties {
    return {
      src: {},
      film: { attribute: false },
      layout: { reflect: true, among: "" },
      headingLevel: {
        attribute: "heading-level",
        type: Number,
        among: "1 2 3 4 5 6",
      },
    };
  }

  /**
   * Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by
   * its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is
   * everyone's who has none.
   */
  declare src?: string;

  /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
  declare film?: object;

  /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
  declare headingLevel?: number;

  protected readonly locale = new LocaleController(this);
  protected readonly source = new FilmController<Shown>(this, this.locale);

  /** @internal How to read what the element shows of a film. */
  abstract readonly table: Table<Shown>;

  /** @internal What the attributes say, as properties of a schema.org Movie. */
  get overrides(): Node {
    const own: Record<string, unknown> = {};
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, options] of elementProperties as Map<string, object>) {
      const value = (this as Record<string, unknown>)[name];
      if (!("overrides" in options) || value == null) continue;
      own[name] =
        typeof value !== "string" || single.test(name)
          ? value
          : address.test(name)
            ? (safeUrl(value, pageBase(), "link") ?? value)
            : value.split(name === "award" || value.includes(";") ? ";" : ",");
    }
    return own;
  }

  /** The element's own rendering of a film. Nothing, when the film lacks what this element is about. */
  protected abstract renderFilm(film: Shown): unknown;

  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as unknown as {
      elementProperties: ReadonlyMap<PropertyKey, FilmProperties[string]>;
    };
    for (const name of changed.keys()) {
      const value = (this as Record<PropertyKey, unknown>)[name];
      if (
        value != null &&
        elementProperties.get(name)?.among?.includes(value as string) === false
      )
        void warn(this, "choice", name as string, value);
    }
    this.source.update();
  }

  /** Whether there is what a prerendered page's content can give way to. */
  protected get settled(): boolean {
    return !!this.source.film;
  }

  /** The content that a prerendered page has brought, as long as it shows. */
  #prepared: ChildNode[] | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    // What Lit's own server rendering made ends with a comment, and is Lit's to take up.
    if (!shadowRoot?.lastChild || shadowRoot.lastChild.nodeType === 8)
      return super.createRenderRoot();
    this.#prepared = [...shadowRoot.childNodes];
    adoptStyles(
      shadowRoot,
      (this.constructor as typeof LitElement).elementStyles,
    );
    return shadowRoot;
  }

  protected override performUpdate(): void {
    const { source, renderRoot } = this;
    const prepared = this.#prepared;
    if (prepared) {
      source.update();
      if (!this.locale.ready || !this.settled) {
        this.isUpdatePending = false;
        source.hostUpdated();
        return;
      }
    }
    this.#prepared = undefined;
    const finish = prepared && carryOver(renderRoot as ShadowRoot);
    try {
      super.performUpdate();
      finish?.();
    } catch (error) {
      // Above all Trusted Types that allow no policy for Lit: no template can be made, so what the page wrote stays.
      void warn(this, "render", "", String(error));
      renderRoot.replaceChildren(
        ...(prepared ?? [this.ownerDocument.createElement("slot")]),
      );
    }
  }

  protected override render(): unknown {
    const { film, loading } = this.source;
    const { ready } = this.locale;
    return (
      (film && ready && this.renderFilm(film)) ||
      html`${loading || (film && !ready) ? html`<div class="place"></div>` : nothing}<slot
          @slotchange=${() => this.requestUpdate()}
        ></slot
        ><slot name="actions"></slot>`
    );
  }

  /** Constructed style sheets belong to a document and are dropped when an element moves to another one. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView as
      (Window & typeof globalThis) | null;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
