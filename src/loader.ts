/**
 * The loader: looks which elements a page has, now and later, and fetches those. For a script tag.
 */
import { define } from "./define/define.js";
import { selectorOf, watchPage } from "./define/watch-page.js";

/** The modules that elements share. Who needs one of them needs those before it. Put in by the build. */
declare const SHARED: readonly string[];
/** Tag → of how many of these it has need, one digit, and the hash of its own module. Put in by the build. */
declare const CHUNKS: Readonly<Record<string, string>>;
/** Tag → the tags that it is made of. Put in by the build. */
declare const COMPOSITES: Readonly<Record<string, readonly string[]>>;

const chunks = CHUNKS;
const tags = Object.keys(chunks);
const composites = COMPOSITES;

/** How often what could not be had is asked for again: the first times by itself, and whenever the network returns. */
const attemptLimit = 8;
const byItself = 4;
/** For how long a listing waits for its element, in milliseconds. */
const patience = 30_000;

/** The tags that are on their way, and those that could not be had; the listings that were asked for. */
const asked = new Set<string>();
const failed = new Set<string>();
let attempts = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The names of the modules that a tag needs, its own last. */
const modulesOf = (tag: string): string[] => {
  const [shared, ...hash] = chunks[tag]!;
  return [...SHARED.slice(0, +shared!), `${tag}-${hash.join("")}`];
};

/**
 * Fetches the modules of a tag. Some browsers keep a failure for as long as the page lives: after the first time the tag's own is
 * asked for by another address, then everything in one file.
 */
const fetchModules = async (tag: string): Promise<void> => {
  const names = modulesOf(tag).slice(attempts && -1);
  if (attempts > 1)
    await import(/* @vite-ignore */ `./film-elements.js?${attempts}`);
  else {
    const modules = (await Promise.all(
      names.map(
        (name) =>
          import(
            /* @vite-ignore */ `./chunks/${name}.js${attempts ? "?1" : ""}`
          ),
      ),
    )) as Record<string, CustomElementConstructor>[];
    // Its class is all that an element's own module gives.
    define(tag, Object.values(modules.at(-1)!)[0]!);
  }
};

async function load(tag: string): Promise<void> {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  failed.delete(tag);
  try {
    await fetchModules(tag);
  } catch {
    asked.delete(tag);
    failed.add(tag);
    if (attempts < byItself) timer ??= setTimeout(retry, 4 ** attempts * 500);
  }
}

function retry(): void {
  timer = clearTimeout(timer) as undefined;
  if (!failed.size || attempts >= attemptLimit) return;
  attempts++;
  [...failed].forEach(load);
}
addEventListener("online", retry);

/** Where src/store/fetch-text.ts looks for requests that have been made already: how to take one over. */
const early = ((globalThis as Record<symbol, unknown>)[
  Symbol.for("film-elements")
] ??= new Map()) as Map<
  string,
  (href: string, options: { signal: AbortSignal }) => Promise<Response>
>;

/** Asks for the listing, which would else be asked for only when the modules are there. */
function prefetch(element: HTMLElement): void {
  const src = element.getAttribute("src") ?? element.dataset["src"];
  // A prerendered element has its listing; and once there is an element, it asks by itself.
  const isLate = tags.some((tag) => customElements.get(tag));
  if (!src || isLate || element.shadowRoot || src.startsWith("#")) return;
  let href;
  try {
    [href] = new URL(src, document.baseURI).href.split("#");
  } catch {
    return;
  }
  if (asked.has(href!) || !/^https?:/.test(href!)) return;
  asked.add(href!);
  const stop = new AbortController();
  const response = fetch(href!, { signal: stop.signal });
  // Whoever takes it hears of a failure.
  response.catch(() => {});
  early.set(href!, (_, { signal }) => {
    signal.addEventListener("abort", () => stop.abort());
    return response;
  });
  setTimeout(() => early.delete(href!) && stop.abort(), patience);
}

/**
 * Looks for elements in a root and goes on looking, for a shadow root of your own that has some in it. The document and the
 * shadow roots of our own elements are watched by themselves.
 */
export const discover = watchPage(tags, (element, tag) => {
  prefetch(element);
  void load(tag);
  const parts = composites[tag];
  if (!parts) return;
  // Which of them it will show is not known before the listing is there; they are small, and a round trip is long.
  if (!element.querySelector(selectorOf(parts))) parts.forEach(load);
  void customElements.whenDefined(tag).then(() => {
    if (element.shadowRoot) discover(element.shadowRoot);
  });
});

discover(document);

// The first formatter of a page, of whatever kind, takes as long as the rest of a card. Safari has no idle time.
if (asked.size) window.requestIdleCallback?.(() => Intl.NumberFormat());
