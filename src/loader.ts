/**
 * The loader: looks which elements a page has, now and later, and fetches those. For a script tag.
 */
import { define } from "./define/define.js";
import { watchPage } from "./define/watch-page.js";

/** Tag → the modules that it needs, its own last. Put in by the build. */
declare const CHUNKS: Readonly<Record<string, readonly string[]>>;
/** Tag → the tags that it is made of. Put in by the build. */
declare const COMPOSITES: Readonly<Record<string, readonly string[]>>;

const chunks = CHUNKS;
const composites = COMPOSITES;

/** How often what could not be had is asked for again by itself; and once more whenever the network returns. */
const attemptLimit = 4;

/** The tags and listings that are on their way. */
const asked = new Set<string>();
let attempts = 0;

const className = (tag: string): string =>
  tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Everything in one file, should a module not be had: browsers keep a failure for as long as the page lives. */
const fetchAll = (): Promise<unknown> =>
  import(/* @vite-ignore */ `./film-elements.js?${attempts}`);

async function load(tag: string): Promise<void> {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  try {
    if (attempts) return void (await fetchAll());
    const modules = (await Promise.all(
      chunks[tag]!.map(
        (name) => import(/* @vite-ignore */ `./chunks/${name}.js`),
      ),
    )) as Record<string, CustomElementConstructor>[];
    define(tag, modules.at(-1)![className(tag)]!);
  } catch {
    asked.delete(tag);
    if (attempts < attemptLimit) setTimeout(load, 4 ** attempts++ * 500, tag);
  }
}

/** Where src/store/fetch-text.ts looks for requests that have been made already. */
const early = ((globalThis as Record<symbol, unknown>)[
  Symbol.for("film-elements")
] ??= new Map()) as Map<string, typeof fetch>;

/** Asks for the listing, which would else be asked for only when the modules are there. */
function prefetch(element: Element): void {
  const [src] = element.getAttribute("src")?.split("#") ?? [];
  // A prerendered element has its listing.
  if (!src || element.shadowRoot) return;
  const link = document.createElement("a");
  link.href = src;
  const { href } = link;
  if (asked.has(href) || !/^https?:/.test(href)) return;
  asked.add(href);
  const stop = new AbortController();
  const response = fetch(href, { signal: stop.signal });
  // Whoever takes it hears of a failure.
  response.catch(() => {});
  early.set(href, (_, { signal } = {}) => {
    signal?.addEventListener("abort", () => stop.abort());
    return response;
  });
}

/**
 * Looks for elements in a root and goes on looking, for a shadow root of your own that has some in it. The document and the
 * shadow roots of our own elements are watched by themselves.
 */
export const discover = watchPage(Object.keys(chunks), (element) => {
  const tag = element.localName;
  if (!customElements.get(tag)) prefetch(element);
  void load(tag);
  const parts = composites[tag];
  if (!parts) return;
  // Which of them it will show is not known before the listing is there; they are small, and a round trip is long.
  if (!element.querySelector(parts.join())) parts.forEach(load);
  void customElements.whenDefined(tag).then(() => {
    if (element.shadowRoot) discover(element.shadowRoot);
  });
});

discover(document);
addEventListener("online", () => discover(document));
