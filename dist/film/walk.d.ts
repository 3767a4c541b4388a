import { type Node } from "./node.js";
/** A node of a document, and how it was come to. */
export interface Visit {
    readonly node: Node;
    readonly types: readonly string[];
    readonly isEvent: boolean;
    readonly isFilm: boolean;
    /** Whether it is what other events belong to. */
    holds: boolean;
    /** The film, the event or, if that lists it as an `event`, the place that it stands in. */
    owner: Visit | undefined;
    /** By which property of that. */
    readonly via: string;
    readonly from: Visit | undefined;
    readonly key: string;
    readonly index: number | undefined;
}
/** Where a node stands, as a path of property names. */
export declare function pathOf(visit: Visit): string;
/** Finds the films and events of a document, those that stand highest first, each once. */
export declare function walk(roots: readonly unknown[]): {
    readonly films: readonly Visit[];
    readonly events: readonly Visit[];
    readonly visits: ReadonlyMap<unknown, Visit>;
};
