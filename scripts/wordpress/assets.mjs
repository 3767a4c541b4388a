// The library and the demo's films from another origin, as a CDN has them.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".json": "application/ld+json",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".vtt": "text/vtt",
  ".webp": "image/webp",
};

/**
 * Serves dist/ below /film-elements/ and everything else out of demo/, for every origin to
 * read. Returns { origin, stop }.
 */
export async function startAssets() {
  const server = createServer((request, response) => {
    // A path of a URL has no ".." left in it.
    const path = decodeURIComponent(
      new URL(request.url, "http://assets").pathname,
    );
    const file = path.startsWith("/film-elements/")
      ? join(root("dist"), path.slice("/film-elements".length))
      : join(root("demo"), path);
    response.setHeader("access-control-allow-origin", "*");
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    response.setHeader(
      "content-type",
      types[extname(file)] ?? "application/octet-stream",
    );
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
