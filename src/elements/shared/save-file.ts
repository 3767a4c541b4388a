/** Hands the visitor a file, as a link to it would. */
export function saveFile(
  text: string,
  type: string,
  name: string,
  page: Document,
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
