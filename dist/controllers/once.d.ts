/** A module that is fetched when it is first needed. */
export interface Once<Module> {
    /** It, as soon as it is there. */
    readonly module: Module | undefined;
    /** Fetches it, once; a failure is not kept. */
    load(): Promise<Module>;
}
/** Makes one of an import. */
export declare function once<Module>(fetch: () => Promise<Module>): Once<Module>;
