// A site and the only way out of a browser: every request of it comes here, whatever host it is for.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Where the page is, as the browser sees it. */
export const origin = "http://site.example";

/** A page that notes what a strict policy would forbid, and lets it happen to see what comes of it. */
const policy =
  "script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The browser's own errands, which no page has sent it on. */
const errands =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|gvt1\.com|googleapis\.com|google\.com|webkit\.org|webkitgtk\.org)(:\d+)?$/;

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/**
 * Starts it, as a proxy for a browser.
 *
 * @param markup The page at `/`.
 * @param answer Called with a path and the body that came with it; what it gives goes out as JSON. Undefined is not found.
 * @param dist Where the built library is.
 * @returns { port, asked, stop }: `asked` is the set of the hosts, other than the page's own, that were asked for.
 */
export async function startSite({ markup, answer, dist = `${root}dist/` }) {
  const asked = new Set();
  const folders = { "/dist/": dist, "/trust/": `${root}scripts/trust/page/` };
  const note = (host) => {
    if (!errands.test(host)) asked.add(host);
  };
  const server = createServer(async (request, response) => {
    const url = URL.canParse(request.url, origin)
      ? new URL(request.url, origin)
      : undefined;
    if (url?.origin !== origin) {
      // Chromium asks for hosts that are none for Node.
      const [, host] = /^https?:\/\/([^/]+)/.exec(request.url) ?? [];
      note(url?.host ?? host ?? request.url);
      return response.writeHead(502).end();
    }
    const path = url.pathname;
    response.setHeader("cache-control", "no-store");
    if (path === "/") {
      response.writeHead(200, {
        "content-type": types[".html"],
        "content-security-policy-report-only": policy,
      });
      // WebKit's driver asks for a page around the page.
      return response.end(url.search ? "" : markup);
    }
    const [folder] = /^\/\w+\//.exec(path) ?? [];
    const file =
      folders[folder] && join(folders[folder], path.slice(folder.length));
    if (file && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(200, { "content-type": types[extname(file)] ?? "" });
      return createReadStream(file).pipe(response);
    }
    const value = await answer(path, await bodyOf(request));
    if (value === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[".json"] });
    return response.end(
      typeof value === "string" ? value : JSON.stringify(value),
    );
  });
  // What goes out encrypted, or by a socket.
  server.on("connect", ({ url }, socket) => {
    note(url.replace(/:443$/, ""));
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
