/**
 * A node of a JSON-LD graph after `feeds/schema-org` has cleaned it: no prototype, property names without prefix, `@id`
 * references replaced by what they refer to (so that it may hold itself), depth and count within limits.
 */
export type Node = {
    readonly [property: string]: unknown;
};
/** Whether a value is a node (or a JSON-LD value object or language map), as against text, a number or a list. */
export declare const isNode: (value: unknown) => value is Node;
/**
 * A property's values as a list: schema.org lets every property have one or many. `null` and the empty string are no
 * values.
 */
export declare function values(value: unknown): readonly unknown[];
/** A node's types without prefix: `http://schema.org/Movie`, `schema:Movie` and `Movie` are all `Movie`. */
export declare const typesOf: (node: Node) => string[];
