import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadWords, wordsFor } from "../i18n/languages.js";
import type { Words } from "../i18n/words.js";

type Host = ReactiveControllerHost & HTMLElement;

/** Everyone who has to look again when a `lang` changes somewhere. One observer for the page, not one an element. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

function observe(listener: () => void): void {
  listeners.add(listener);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const changed of [...listeners]) changed();
  });
  observer.observe(document, { subtree: true, attributeFilter: ["lang"] });
}

function unobserve(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** The nearest `lang` at or above an element, through shadow roots; `en` when the page does not say. */
function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const holder: Element | null = at.closest("[lang]");
    // `lang=""` says that the language is unknown, which ends the search (HTML, section 3.2.6.2).
    if (holder) return holder.getAttribute("lang") || "en";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "en";
}

/**
 * The language that an element speaks: the nearest `lang`, also when it changes or its words arrive later. A page may
 * have two.
 */
export class LocaleController implements ReactiveController {
  /** A BCP 47 tag, as the page has it. */
  lang = "en";
  /** Whether the words are there, or will not come. Until then an element shows what stands between its tags. */
  ready = true;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What the elements say, in this language, or in English until it is there. */
  get words(): Words {
    return wordsFor(this.lang);
  }

  hostConnected(): void {
    observe(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    unobserve(this.#look);
  }

  readonly #look = (): void => {
    const lang = nearestLang(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    this.#host.requestUpdate();
    const coming = loadWords(lang);
    this.ready = !coming;
    void coming?.then(() => {
      this.ready ||= lang === this.lang;
      this.#host.requestUpdate();
    });
  };
}
