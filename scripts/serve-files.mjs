// A server of files on this machine, for a script.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

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
  ".webm": "video/webm",
  ".webp": "image/webp",
};

/**
 * Serves the files of a folder, for every origin to read, on a free port.
 *
 * @param folder Where they are; or a function that gives the file of a path, or undefined.
 * @param options
 *   `pages`: paths that are no files: path → markup, or a function of the URL that gives it.
 *   `before`: called with the URL of each request; when what it gives is, or comes to be, false, the file is not there.
 *   `headers`: a function that gives further headers for a path.
 * @returns { origin, stop }
 */
export async function serveFiles(
  folder,
  { pages = {}, before = () => true, headers = () => ({}) } = {},
) {
  const fileOf =
    typeof folder === "function" ? folder : (path) => join(folder, path);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://here");
    const isThere = await before(url);
    const page = Object.hasOwn(pages, url.pathname) && pages[url.pathname];
    response.setHeader("access-control-allow-origin", "*");
    if (page) {
      response.setHeader("content-type", types[".html"]);
      return response.end(typeof page === "function" ? page(url) : page);
    }
    // A path of a URL has no ".." left in it.
    const path = decodeURIComponent(url.pathname);
    const file = fileOf(path.endsWith("/") ? `${path}index.html` : path);
    if (
      !isThere ||
      !file ||
      !statSync(file, { throwIfNoEntry: false })?.isFile()
    )
      return response.writeHead(404).end();
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, ...headers(path) });
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
