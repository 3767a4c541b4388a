/** A module that is fetched when it is first needed. */
export interface Once<Module> {
  /** It, as soon as it is there. */
  readonly module: Module | undefined;
  /** Fetches it, once; a failure is not kept. */
  load(): Promise<Module>;
}

/** Makes one of an import. */
export function once<Module>(fetch: () => Promise<Module>): Once<Module> {
  let module: Module | undefined;
  let coming: Promise<Module> | undefined;
  return {
    get module() {
      return module;
    },
    load: () =>
      (coming ??= fetch().then(
        (it) => (module = it),
        (error: unknown) => {
          coming = undefined;
          throw error;
        },
      )),
  };
}
