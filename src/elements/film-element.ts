import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { FilmController } from "../controllers/film-controller.js";
import { LocaleController } from "../controllers/locale-controller.js";
import { warn } from "../controllers/warn.js";
import type { Film } from "../film/film.js";
import type { Node } from "../film/node.js";
import { safeUrl } from "../film/safe-url.js";
import { baseStyles } from "../styles/base.styles.js";

/** The attributes that hold one value, whatever commas stand in it. */
const single = /^(?:name|alternateName|contentRating|duration|date.+)$/;
const address = /^(?:url|image)$/;

/**
 * What every element that shows a film has: a source, a language, and the promise that what stands between its tags stays
 * until there is something better.
 */
export abstract class FilmElement extends LitElement {
  static override get styles(): CSSResultGroup {
    return baseStyles;
  }

  static override get properties(): PropertyDeclarations {
    return { src: {}, film: { attribute: false } };
  }

  /** The properties that lie over the listing's: schema.org's names, each with an attribute in kebab-case. */
  static readonly overrides: readonly string[] = [];

  /**
   * Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by
   * its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD.
   */
  declare src?: string;

  /** The listing itself: schema.org JSON-LD as an object, or a `Film` from a `film-load` event. Goes before `src`. */
  declare film?: object;

  protected readonly locale = new LocaleController(this);
  protected readonly source = new FilmController(this, this.locale);

  /** @internal What the attributes say, as properties of a schema.org Movie. */
  get overrides(): Node {
    const { overrides } = this.constructor as typeof FilmElement;
    return Object.fromEntries(
      overrides.flatMap((property) => {
        const value = (this as Record<string, unknown>)[property];
        if (typeof value !== "string")
          return value == null ? [] : [[property, value]];
        if (address.test(property)) {
          return [
            [
              property,
              safeUrl(value, globalThis.document?.baseURI, "link") ?? value,
            ],
          ];
        }
        if (single.test(property)) return [[property, value]];
        const separator =
          value.includes(";") || property === "award" ? ";" : ",";
        return [[property, value.split(separator)]];
      }),
    );
  }

  /** The element's own rendering of a film. Nothing, when the film lacks what this element is about. */
  protected abstract renderFilm(film: Film): TemplateResult | undefined;

  /** What holds the place while a listing is on its way and nothing stands between the tags. */
  protected renderPlaceholder(): TemplateResult | undefined {
    return undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.source.update();
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // Above all Trusted Types that allow no policy for Lit: no template can be made, so what the page wrote stays.
      warn(this, `cannot be shown: ${String(error)}`);
      this.renderRoot.replaceChildren(this.ownerDocument.createElement("slot"));
    }
  }

  protected override render(): unknown {
    const { film, loading } = this.source;
    return (
      (film && this.locale.ready && this.renderFilm(film)) ||
      html`${loading ? this.renderPlaceholder() : undefined}<slot
          @slotchange=${() => this.requestUpdate()}
        ></slot>`
    );
  }

  /** Constructed style sheets belong to a document and are dropped when an element moves to another one. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
      sheet.replaceSync("cssText" in style ? style.cssText : "");
      return sheet;
    });
  }
}
