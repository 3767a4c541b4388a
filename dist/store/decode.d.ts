/**
 * Reads bytes that are no UTF-8, as a page of an older site may be: as their byte order mark says, or in the encoding that
 * their server names; else as UTF-8 with replacement characters. A module of its own that is fetched when a document needs
 * it.
 *
 * @param type The `Content-Type` header.
 */
export declare function decode(parts: BlobPart[], type: string | null): Promise<string>;
