import { LitElement, type CSSResultGroup, type PropertyDeclaration, type PropertyValues } from "lit";
import { FilmController } from "../controllers/film-controller.js";
import { LocaleController } from "../controllers/locale-controller.js";
import type { Film } from "../film/film.js";
/** How a property is declared, by its name. */
export type FilmProperties = Record<string, PropertyDeclaration & {
    /** Whether it lies over the listing's of its name. */
    readonly overrides?: boolean;
    /** All that it may be, with spaces between; the editor is told of anything else. */
    readonly among?: string;
}>;
/**
 * Declares properties that lie over the listing's, each with an attribute of its name in kebab-case.
 *
 * @param names Names of schema.org properties, with spaces between.
 */
export declare const overriding: (names: string) => FilmProperties;
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
export declare abstract class FilmElement<Shown extends Partial<Film> = Partial<Film>> extends LitElement {
    #private;
    static styles: CSSResultGroup;
    static get properties(): FilmProperties;
    /**
     * Where the listing is: the URL of a JSON, JSON-LD or HTML document, relative to the page. A fragment picks one film by
     * its `@id` or by the `id` of its script element; `#` alone is the page's own JSON-LD. In a `<film-page>` its listing is
     * everyone's who has none.
     */
    src?: string;
    /** The listing itself: schema.org JSON-LD as an object, or a `Film` as `readFilm` gives it. Goes before `src`. */
    film?: object;
    /** The level of the element's heading, 1 to 6. Without it the element has no heading, but for titles: a card's is 3, a page's 2. */
    headingLevel?: number;
    protected readonly locale: LocaleController;
    protected readonly source: FilmController<Shown>;
    /** The element's own rendering of a film. Nothing, when the film lacks what this element is about. */
    protected abstract renderFilm(film: Shown): unknown;
    protected willUpdate(changed: PropertyValues): void;
    /** Whether there is what a prerendered page's content can give way to. */
    protected get settled(): boolean;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected performUpdate(): void;
    protected render(): unknown;
    /** Constructed style sheets belong to a document and are dropped when an element moves to another one. */
    adoptedCallback(): void;
}
