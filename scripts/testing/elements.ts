import "../../src/define/film-awards.js";
import "../../src/define/film-card.js";
import "../../src/define/film-credits.js";
import "../../src/define/film-gallery.js";
import "../../src/define/film-page.js";
import "../../src/define/film-person.js";
import "../../src/define/film-screenings.js";
import "../../src/define/film-statement.js";
import "../../src/define/film-synopsis.js";
import "../../src/define/film-trailer.js";
import "../../src/define/newsletter-signup.js";
import "../../src/define/press-quotes.js";
import type { LitElement } from "lit";
import type { FilmErrorEvent } from "../../src/events/film-error-event.js";
import type { FilmLoadEvent } from "../../src/events/film-load-event.js";
import { words as en } from "../../src/i18n/en.js";
import { words as es } from "../../src/i18n/es.js";
import { fault, until } from "./fault.js";

/** An element of this library, as a page sees it. */
export type FilmElement = LitElement & {
  src?: string | undefined;
  film?: object | undefined;
  layout?: string | undefined;
};

const places: Element[] = [];

/** Puts markup into the page, until the end of the test, and gives its first element. */
export function put<T extends Element = FilmElement>(
  markup: string,
  width?: number,
): T {
  const place = document.createElement("div");
  if (width) place.style.inlineSize = `${width}px`;
  place.innerHTML = markup;
  document.body.append(place);
  places.push(place);
  return place.firstElementChild as T;
}

/** An empty frame of the same origin, until the end of the test. */
export async function putFrame(
  source: { src: string } | { srcdoc: string },
  width = 800,
  height = 600,
): Promise<Window & typeof globalThis> {
  const frame = document.createElement("iframe");
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  const loaded = new Promise((resolve) =>
    frame.addEventListener("load", resolve, { once: true }),
  );
  Object.assign(frame, source);
  document.body.append(frame);
  places.push(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** What has been said in the console during this test. */
export const said: string[] = [];
const spoken = ["log", "info", "warn", "error", "debug"] as const;

const consoleOf = Object.fromEntries(
  spoken.map((name) => [name, console[name]]),
);

before(() => {
  for (const name of spoken) {
    console[name] = (...about: unknown[]) =>
      void said.push(about.map(String).join(" "));
  }
});
/** The words of the second language are there from now on, but for a test with a page of its own. */
before(async () => {
  const element = put(`<newsletter-signup lang="es" action="/">`);
  await until(() => text(parts(element, "button")[0]) === "Suscribirse");
  element.remove();
});
after(() => void Object.assign(console, consoleOf));
beforeEach(() => void (said.length = 0));
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** The next event of a name; fails soon when none comes. */
export async function once<T extends Event = Event>(
  target: EventTarget,
  name: string,
): Promise<T> {
  let event: T | undefined;
  target.addEventListener(name, (came) => (event = came as T), { once: true });
  await until(() => event, `no ${name}`);
  return event!;
}
export const loaded = (target: EventTarget): Promise<FilmLoadEvent> =>
  once<FilmLoadEvent>(target, "film-load");
export const failed = (target: EventTarget): Promise<FilmErrorEvent> =>
  once<FilmErrorEvent>(target, "film-error");

/** Puts an element with a listing into the page and waits until it shows it. */
export async function load<T extends FilmElement = FilmElement>(
  markup: string,
  width?: number,
): Promise<T> {
  const element = put<T>(markup, width);
  await loaded(element);
  await settled(element);
  return element;
}

/** Puts an element that needs no request into the page and waits until it has rendered. */
export async function render<T extends FilmElement = FilmElement>(
  markup: string,
  width?: number,
): Promise<T> {
  const element = put<T>(markup, width);
  await settled(element);
  return element;
}

/** Waits until an element has nothing more to do. */
export async function settled(element: FilmElement): Promise<void> {
  while (!(await element.updateComplete));
  await rest();
  while (!(await element.updateComplete));
}

/** Lets everything run that is due already. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** The next time that the page is painted. */
export const frame = (view: Window = window): Promise<void> =>
  new Promise((resolve) => view.requestAnimationFrame(() => resolve()));

/** Pictures that are there. */
export const poster: object = {
  "@type": "ImageObject",
  contentUrl: "/demo/posters/earth.svg",
  width: 600,
  height: 900,
};
export const still: object = {
  "@type": "ImageObject",
  contentUrl: "/demo/stills/the-great-movement-road.svg",
  width: 1600,
  height: 900,
};

/** A film, as a listing has it. Its name stands where each of the elements shows one. */
export const movie = (name: string, more: object = {}): object => ({
  "@context": "https://schema.org",
  "@type": "Movie",
  name,
  director: { "@type": "Person", name, birthPlace: name },
  review: { "@type": "Review", reviewBody: name },
  description: name,
  award: name,
  subjectOf: { "@type": "Quotation", text: name },
  trailer: { "@type": "VideoObject", name, contentUrl: "/none.mp4" },
  image: [poster, { ...still, caption: name }],
  ...more,
});

/** The address of a document with this in it. */
export const listing = (
  value: unknown,
  query: Readonly<Record<string, string | number>> = {},
): string => fault("shape", { value: JSON.stringify(value), ...query });

/** The address of an HTML page with this markup in its head. */
export const page = (head: string): string =>
  fault("page", { head: `<title>A page</title>${head}` });

/** A script element with this in it. */
export const script = (value: unknown, attributes = ""): string =>
  `<script type="application/ld+json" ${attributes}>${JSON.stringify(value)}</script>`;

/** Only there can media features be set and layout shifts be seen. */
export const isChromium = navigator.userAgent.includes("Chrome/");

/**
 * Asks for the keyboard, which may have gone with a frame of an earlier test. Whether it came: in Firefox and WebKit a
 * window may stay in the background, where keys do nothing and no ring is drawn. Throws where it has to come.
 */
export async function takeKeyboard(): Promise<boolean> {
  window.focus();
  if (isChromium) await until(() => document.hasFocus(), "no keyboard");
  return document.hasFocus();
}

export const demoFilm = "/demo/films/the-great-movement.json";

/** Text with its white space folded. */
export const text = (node: Node | null | undefined): string =>
  (node?.textContent ?? "").replace(/\s+/g, " ").trim();

const without = (node: Element, selector: string): string => {
  const copy = node.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(selector)) hidden.remove();
  return text(copy);
};
/** What of an element's text is seen, and what is heard. */
export const seen = (node: Element): string => without(node, ".spoken");
export const heard = (node: Element): string =>
  without(node, "[aria-hidden=true]");

export const all = <T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];
export const parts = (element: Element, name: string): HTMLElement[] =>
  all(element, `[part="${name}"]`);
export const part = <T extends HTMLElement = HTMLElement>(
  element: Element,
  name: string,
): T => {
  const [found] = parts(element, name);
  if (!found) throw new Error(`no part ${name}`);
  return found as T;
};

/** A part of an element in a page's shadow root. */
export const within = (
  page: Element,
  tag: string,
  name: string,
): HTMLElement | undefined => {
  const inner = page.shadowRoot!.querySelector(tag);
  return inner?.shadowRoot ? parts(inner, name)[0] : undefined;
};

/** Whether something takes up room on the page. */
export const isShown = (node: Element): boolean =>
  node.checkVisibility() &&
  [...node.getClientRects()].some(({ width, height }) => width && height);

/** Every element in a root and in the shadow roots in it. */
export const everyElement = (root: ParentNode): Element[] =>
  [...root.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);

/** The film that an invitation names, if any. */
function invited(invitation: string): string {
  for (const { newsletter } of [en, es]) {
    if (invitation === newsletter.invitation(undefined)) return "";
    const [before = "", after = ""] = newsletter.invitation("|").split("|");
    if (invitation.startsWith(before) && invitation.endsWith(after))
      return invitation
        .slice(before.length, invitation.length - after.length)
        .replace(/[\u2068\u2069]/g, "");
  }
  return "";
}

const [quote, quoteEnd] = "“”";

const heading = (element: Element): string =>
  text(parts(element, "heading")[0]);

/**
 * The elements, and where each of them shows the name of `movie(name)`:
 * - `named`: attributes that give the element this name,
 * - `name`: the name that it shows, if any,
 * - `word`: a word of the element's own, in both languages,
 * - `more`: what the film must have for that word,
 * - `overrides`: whether `named` lies over a listing.
 */
export const kinds = [
  {
    tag: "film-card",
    required: "",
    named: (name: string) => `name="${name}"`,
    name: (element: Element) => text(parts(element, "title")[0]),
    word: (element: Element) =>
      parts(element, "poster")[0]?.getAttribute("alt") ?? "",
    words: { en: /^Poster of/, es: /^Cartel de/ },
    more: { image: "/demo/posters/earth.svg" },
    overrides: true,
  },
  {
    tag: "film-credits",
    required: "",
    named: (name: string) => `director="${name}"`,
    name: (element: Element) => text(parts(element, "name")[0]),
    word: (element: Element) => text(parts(element, "role")[0]),
    words: { en: /^Director$/, es: /^Dirección$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "press-quotes",
    required: "",
    named: (name: string) => `review="${quote}${name}${quoteEnd} An Outlet"`,
    name: (element: Element) => text(parts(element, "text")[0]),
    word: (element: Element) =>
      parts(element, "quotes")[0]?.getAttribute("aria-label") ?? "",
    words: { en: /^Press quotes$/, es: /^La crítica/ },
    more: {},
    overrides: true,
  },
  {
    tag: "newsletter-signup",
    required: `action="/__fault/post"`,
    named: (name: string) => `name="${name}"`,
    name: (element: Element) => invited(text(parts(element, "invitation")[0])),
    word: (element: Element) => text(parts(element, "button")[0]),
    words: { en: /^Subscribe$/, es: /^Suscribirse$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "film-synopsis",
    required: `heading-level="2"`,
    named: (name: string) => `description="${name}"`,
    name: (element: Element) => text(parts(element, "text")[0]),
    word: heading,
    words: { en: /^Synopsis$/, es: /^Sinopsis$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "film-awards",
    required: `heading-level="2"`,
    named: (name: string) => `award="${name}"`,
    // Of an award with a colon, the festival stands before it.
    name: (element: Element) =>
      [parts(element, "festival")[0], parts(element, "prize")[0]]
        .filter(Boolean)
        .map(text)
        .join(":"),
    word: heading,
    words: { en: /^Awards$/, es: /^Premios$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "film-person",
    required: "",
    named: (name: string) => `name="${name}" birth-place="${name}"`,
    name: (element: Element) => text(parts(element, "name")[0]),
    word: (element: Element) => text(parts(element, "life")[0]),
    words: { en: /^Born: /, es: /^Nacimiento: / },
    more: {},
    overrides: true,
  },
  {
    tag: "film-statement",
    required: `heading-level="2"`,
    named: (name: string) => `text="${name}"`,
    name: (element: Element) => text(parts(element, "text")[0]),
    word: heading,
    words: { en: /^Director’s statement$/, es: /^Palabras de la dirección$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "film-trailer",
    required: "",
    // A title comes from a listing alone; a still has a name, too.
    named: (name: string) =>
      `trailer="/none.mp4" thumbnail-url="/__fault/shape#${encodeURIComponent(name)}"`,
    name: (element: Element) =>
      text(parts(element, "title")[0]) ||
      decodeURIComponent(
        parts(element, "still")[0]?.getAttribute("src")?.split("#")[1] ?? "",
      ),
    word: (element: Element) => text(parts(element, "label")[0]),
    words: { en: /^Play trailer$/, es: /^Ver el tráiler$/ },
    more: {},
    overrides: true,
  },
  {
    tag: "film-gallery",
    required: `heading-level="2"`,
    // It has no such attribute: a picture between its tags, which are the markup's next.
    named: (name: string) =>
      `><img src="/demo/stills/the-great-movement-road.svg" alt="${name}"`,
    name: (element: Element) =>
      parts(element, "image")[0]?.getAttribute("alt") ?? "",
    word: heading,
    words: { en: /^Stills$/, es: /^Fotogramas$/ },
    more: {},
    overrides: false,
  },
  {
    tag: "film-page",
    required: "",
    named: (name: string) => `name="${name}"`,
    name: (element: Element) => text(within(element, "film-card", "title")),
    word: (element: Element) => text(within(element, "film-awards", "heading")),
    words: { en: /^Awards$/, es: /^Premios$/ },
    more: {},
    overrides: true,
  },
] as const;
