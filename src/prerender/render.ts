import { LitElementRenderer, type RenderInfo } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { FilmElement } from "../elements/film-element.js";
import type { Film } from "../film/film.js";
import type { Screening } from "../film/screening.js";
import { filmTable } from "../film/read-film.js";
import { elements } from "./elements.js";

for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

/** What of an element is for itself and its kind, and what the server's DOM knows of it. */
interface Inner {
  readonly locale: { lang: string };
  readonly source: { update(): void };
  readonly settled: boolean;
  /** Of one that shows screenings. */
  readonly times?: { now: number | undefined };
  /** Those that it shows. */
  readonly upcoming?: readonly Screening[];
  /** Fetches what it needs besides, if anything. */
  ready?(): Promise<void>;
  willUpdate(changed: Map<string, unknown>): void;
  /** The element of the library around it. */
  __eventTargetParent?: unknown;
  /** Whose shadow root it stands in. */
  readonly __host?: FilmElement & Inner;
}

/** What an element asks of its surroundings, and its counterpart in the page's DOM answers. */
const asked = "querySelector querySelectorAll closest matches".split(" ");
const seen = "ownerDocument parentElement children childNodes".split(" ");

/** Lets an element on the server look around in a page. */
function connect(element: FilmElement, counterpart: HTMLElement): void {
  const own = counterpart as unknown as Record<
    string,
    (...about: unknown[]) => unknown
  >;
  Object.defineProperty(element, "isConnected", { value: true });
  for (const name of asked)
    Object.defineProperty(element, name, {
      value: (...about: unknown[]) => own[name]!(...about),
    });
  for (const name of seen)
    Object.defineProperty(element, name, { get: () => own[name] });
}

/** Renders the elements that stand in another one's shadow root. */
class PartRenderer extends LitElementRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return Object.values(elements).includes(element);
  }

  override connectedCallback(): void {
    const element = this.element as unknown as FilmElement & Inner;
    const host = element.__host!;
    element.locale.lang = host.locale.lang;
    element.__eventTargetParent = host;
    if (element.times) element.times.now = now;
    connect(element, host.ownerDocument.createElement(this.tagName));
    parts.push(element);
    super.connectedCallback();
  }
}

/** The elements in shadow roots that the rendering going on has made. */
let parts: FilmElement[] = [];
/** Its time: milliseconds since 1970. */
let now = 0;

/** An element of a page, on the server. */
export class ServerElement {
  readonly tag: string;
  readonly lang: string;
  readonly #renderer: LitElementRenderer;
  readonly #element: FilmElement & Inner;
  #parts: readonly FilmElement[] = [];

  /**
   * @param lang The language around it; its words have to be there.
   * @param counterpart It, in the page's DOM.
   * @param around The nearest element of the library around it.
   */
  constructor(
    tag: string,
    lang: string,
    counterpart: HTMLElement,
    around: ServerElement | undefined,
  ) {
    this.tag = tag;
    this.lang = lang;
    this.#renderer = new LitElementRenderer(tag);
    this.#element = this.#renderer.element as unknown as FilmElement & Inner;
    this.#element.locale.lang = lang;
    if (around) this.#element.__eventTargetParent = around.#element;
    connect(this.#element, counterpart);
    for (const { name, value } of counterpart.attributes)
      this.#renderer.setAttribute(name, value);
  }

  /** Looks for its film. What is not tidy JSON comes later. */
  look(): void {
    this.#element.source.update();
  }

  /** Resolves when it can be rendered. */
  async ready(): Promise<void> {
    await this.#element.ready?.();
  }

  /** Whether there is anything to be shown. */
  get settled(): boolean {
    return this.#element.settled;
  }

  /** The film that it shows, all of it. */
  get film(): Film | undefined {
    return this.#element.source.read(filmTable);
  }

  /** The screenings that it shows, itself or by a part; to be asked when it has been rendered. */
  get upcoming(): readonly Screening[] {
    return [this.#element, ...this.#parts].flatMap(
      (element) => (element as Pick<Inner, "upcoming">).upcoming ?? [],
    );
  }

  /**
   * The content of its shadow root, as Lit's server rendering writes it.
   *
   * @param at When it is rendered: milliseconds since 1970.
   */
  render(at: number): string {
    parts = [];
    now = at;
    if (this.#element.times) this.#element.times.now = at;
    const info: RenderInfo = {
      elementRenderers: [PartRenderer],
      customElementInstanceStack: [this.#renderer],
      customElementHostStack: [this.#renderer],
      eventTargetStack: [this.#element],
      slotStack: [],
      deferHydration: false,
    };
    this.#renderer.connectedCallback();
    const content = collectResultSync(this.#renderer.renderShadow(info) ?? []);
    this.#parts = parts;
    return content;
  }

  /** Lets go of it: the elements know each other as long as they are on a page. */
  leave(): void {
    for (const element of [this.#element, ...this.#parts])
      element.disconnectedCallback();
  }
}
