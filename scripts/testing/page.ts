import { newKey, until } from "./fault.js";

/** A page of its own in a frame: what it has logged, and what it has fetched. */
export interface Page {
  readonly view: Window & typeof globalThis & { readonly log: string[] };
  readonly document: Document;
  /** The first element that a selector finds. */
  readonly find: <T extends Element = HTMLElement>(selector: string) => T;
  /** What stands in the shadow root of the first element that a selector finds. */
  readonly shadow: (selector: string) => string;
  /** The names of the files of dist/ that it asked for, without the hashes, in the alphabet's order. */
  readonly files: () => string[];
  readonly close: () => void;
}

const frames: Element[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** The address of a file of dist/, see scripts/page-server.mjs for the options. */
export const built = (
  file: string,
  options: Readonly<Record<string, string | number>> = {},
): string =>
  `/__dist/${Object.entries({ key: newKey(), ...options })
    .map(([name, value]) => `${name}=${value}`)
    .join()}/${file}`;

/** Opens a page with this markup, in a frame as wide as a desk's window. */
export async function openPage(
  html: string,
  csp = "",
  mode: "" | "quirks" = "",
): Promise<Page> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size: 900px; block-size: 700px; border: 0";
  frame.src = `/__page/?${String(new URLSearchParams({ html, csp }))}&${mode}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const view = frame.contentWindow as Page["view"];
  const find: Page["find"] = (selector) =>
    view.document.querySelector(selector)!;
  return {
    view,
    document: view.document,
    find,
    shadow: (selector) =>
      view.document.querySelector(selector)?.shadowRoot?.textContent ?? "",
    files: () =>
      view.performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => /\/__dist\/[^/]+\/([^?]+)/.exec(name)?.[1] ?? [])
        .map((name) => name.replace(/(^chunks.*)-[\w-]{7}\.js$/, "$1.js"))
        .sort(),
    close: () => frame.remove(),
  };
}

/** Waits until an element of a page shows a text. */
export const shows = (page: Page, selector: string, text: string) =>
  until(
    () => page.shadow(selector).includes(text),
    `${selector} does not show ${text}: ${page.view.log.join("; ")}`,
  );
