import type { ReactiveController, ReactiveControllerHost } from "lit";
import { validLang } from "../film/lang.js";
import { loadWords } from "../i18n/languages.js";

type Host = ReactiveControllerHost & HTMLElement;

/** Everyone who has to look again when a `lang` changes somewhere. One observer for the page, not one an element. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The nearest `lang` at or above an element, through shadow roots; `en` when the page does not say. */
function nearestLang(element: Element): string {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => listeners.forEach((look) => look()));
  observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
  const holder = element.closest("[lang]");
  // `lang=""` says that the language is unknown, which ends the search (HTML, section 3.2.6.2).
  if (holder) return validLang(holder.getAttribute("lang") ?? "");
  return root instanceof ShadowRoot ? nearestLang(root.host) : "en";
}

/**
 * The language that an element speaks: the nearest `lang`, also when it changes or its words arrive later. A page may
 * have two.
 */
export class LocaleController implements ReactiveController {
  /** A BCP 47 tag that `Intl` takes. */
  lang = "en";
  /** Whether the words are there, or will not come. Until then an element shows what stands between its tags. */
  ready = true;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    listeners.delete(this.#look);
  }

  readonly #look = async (): Promise<void> => {
    const lang = nearestLang(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    const coming = loadWords(lang);
    this.ready = !coming;
    this.#host.requestUpdate();
    await coming;
    if (lang !== this.lang || this.ready) return;
    this.ready = true;
    this.#host.requestUpdate();
  };
}
