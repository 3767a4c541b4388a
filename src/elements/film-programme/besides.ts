import type { LitElement } from "lit";
import { warn } from "../../controllers/warn.js";

const modules = {
  address: () => import("./address.js"),
  finder: () => import("./finder.js"),
  sample: () => import("./sample.js"),
  planner: () => import("./planner.js"),
  takeover: () => import("./takeover.js"),
  timeline: () => import("./timeline.js"),
  values: () => import("./values.js"),
};
type Name = keyof typeof modules;
type Module<N extends Name> = Awaited<ReturnType<(typeof modules)[N]>>;

/** The modules beside, each fetched when it is first used. A failure is told to the editor, and is not kept. */
export class Besides {
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #coming = new Map<Name, Promise<unknown>>();
  readonly #there = new Map<Name, unknown>();

  /** @param changed Called when a module has come that was to be used. */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Fetches a module, with its styles. Never rejects: what cannot be had is undefined. */
  fetch<N extends Name>(name: N): Promise<Module<N> | undefined> {
    const coming =
      this.#coming.get(name) ??
      modules[name]().then(
        (module) => {
          this.#there.set(name, module);
          if ("styles" in module)
            (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(
              module.styles.styleSheet!,
            );
          return module;
        },
        (error: unknown) => {
          this.#coming.delete(name);
          void warn(this.#host, "network", "", String(error));
        },
      );
    this.#coming.set(name, coming);
    return coming as Promise<Module<N> | undefined>;
  }

  /** A module that is there; undefined as long as it is not. */
  use<N extends Name>(name: N): Module<N> | undefined {
    const module = this.#there.get(name);
    if (!module) void this.fetch(name).then((it) => it && this.#changed());
    return module as Module<N> | undefined;
  }
}
