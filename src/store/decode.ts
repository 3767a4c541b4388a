/** What a text in UTF-16 begins with, as editors save it that call it Unicode. */
const marks: Readonly<Record<string, string>> = {
  "255,254": "utf-16le",
  "254,255": "utf-16be",
};

/**
 * Reads bytes that are no UTF-8, as a page of an older site may be: as their byte order mark says, or in the encoding that
 * their server names; else as UTF-8 with replacement characters. A module of its own that is fetched when a document needs
 * it.
 *
 * @param type The `Content-Type` header.
 */
export async function decode(
  parts: BlobPart[],
  type: string | null,
): Promise<string> {
  const bytes = await new Blob(parts).arrayBuffer();
  const charset =
    marks[new Uint8Array(bytes.slice(0, 2)).join()] ??
    /charset="?([\w-]+)/i.exec(type ?? "")?.[1];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A name that no browser knows.
    return new TextDecoder().decode(bytes);
  }
}
