import type { LitElement } from "lit";
declare const modules: {
    address: () => Promise<typeof import("./address.js")>;
    finder: () => Promise<typeof import("./finder.js")>;
    sample: () => Promise<typeof import("./sample.js")>;
    planner: () => Promise<typeof import("./planner.js")>;
    takeover: () => Promise<typeof import("./takeover.js")>;
    timeline: () => Promise<typeof import("./timeline.js")>;
    values: () => Promise<typeof import("./values.js")>;
};
type Name = keyof typeof modules;
type Module<N extends Name> = Awaited<ReturnType<(typeof modules)[N]>>;
/** The modules beside, each fetched when it is first used. A failure is told to the editor, and is not kept. */
export declare class Besides {
    #private;
    /** @param changed Called when a module has come that was to be used. */
    constructor(host: LitElement, changed: () => void);
    /** Fetches a module, with its styles. Never rejects: what cannot be had is undefined. */
    fetch<N extends Name>(name: N): Promise<Module<N> | undefined>;
    /** A module that is there; undefined as long as it is not. */
    use<N extends Name>(name: N): Module<N> | undefined;
}
export {};
