/**
 * The one gate for every URL that comes out of a listing or an attribute. Uses the URL parser of the platform (WHATWG
 * URL), because a scheme can be spelled in more ways than an expression can list (`java\tscript:`).
 *
 * @param value What claims to be a URL; anything but a string is refused.
 * @param base The absolute URL that a relative one is resolved against.
 * @param use `link` also lets `mailto:` and `tel:` pass.
 * @returns The absolute URL, or undefined when it is empty, not one, or of another scheme.
 */
export declare function safeUrl(value: unknown, base?: string, use?: "resource" | "link"): string | undefined;
