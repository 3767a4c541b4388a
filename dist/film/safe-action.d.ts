/**
 * The gate for where a visitor's address may be sent: https, or the page's own origin.
 *
 * @param base The page's absolute URL.
 * @returns The absolute URL, or undefined when it is refused.
 */
export declare function safeAction(value: unknown, base?: string): string | undefined;
