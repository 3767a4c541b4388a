// Answers that are wrong below or beside their content, for scripts/test-server.mjs.
import { once } from "node:events";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { goodListing } from "./trust/listing.mjs";

/** The listing with pictures that are there. */
const textOf = (film) =>
  JSON.stringify(film).replace(
    /https:\/\/pictures\.example\/([\w-]+)\.jpg/g,
    "/demo/posters/earth.svg?$1",
  );
const listing = Buffer.from(textOf(goodListing()));
const json = { "content-type": "application/ld+json" };

/** Writes to the socket itself, and closes it. */
function raw(response, ...parts) {
  const { socket } = response.req;
  for (const part of parts) socket.write(part);
  socket.end();
}
const head = (...lines) =>
  ["HTTP/1.1 200 OK", "content-type: application/json", ...lines, "", ""].join(
    "\r\n",
  );

/** What all elements can show something of. */
export const sendListing = (response) =>
  response.writeHead(200, json).end(listing);

/** Each answers a request: (response, query of the URL) */
export const networkFaults = {
  /** ?after= in milliseconds; ?name= is the film's, ?status= what it fails with. */
  late(response, query) {
    const name = query.get("name");
    const body = textOf({ ...goodListing(), ...(name && { name }) });
    setTimeout(
      () => response.writeHead(+(query.get("status") ?? 200), json).end(body),
      +query.get("after"),
    );
  },
  /** Another protocol. */
  nonsense: (response) => raw(response, "SSH-2.0-OpenSSH_9.2\r\n"),
  /** Ends within the head. */
  "head-cut": (response) => raw(response, "HTTP/1.1 200 OK\r\ncontent-ty"),
  /** Says that more is to come than comes. */
  "too-short": (response) =>
    raw(
      response,
      head(`content-length: ${listing.length}`),
      listing.subarray(0, 200),
    ),
  /** Sends more than it has said. */
  "too-long": (response) =>
    raw(response, head("content-length: 200", "connection: close"), listing),
  "bad-chunk": (response) =>
    raw(response, head("transfer-encoding: chunked"), "no size\r\n{}\r\n"),
  "chunk-cut": (response) =>
    raw(response, head("transfer-encoding: chunked"), "ff\r\n{"),
  "no-gzip": (response) =>
    response
      .writeHead(200, { ...json, "content-encoding": "gzip" })
      .end("none"),
  "gzip-cut": (response) =>
    response
      .writeHead(200, { ...json, "content-encoding": "gzip" })
      .end(gzipSync(listing).subarray(0, 500)),
  /** A picture in place of the listing. */
  picture: (response) =>
    response
      .writeHead(200, { "content-type": "image/png" })
      .end(Buffer.from("89504e470d0a1a0a0000000d49484452ff", "hex")),
  /** A listing that another site may read. */
  "cors-other": (response) =>
    response
      .writeHead(200, {
        ...json,
        "access-control-allow-origin": "https://elsewhere.example",
      })
      .end(listing),
  /** Sends on to nowhere. */
  "no-location": (response) => response.writeHead(302).end(),
  /** A page that asks for a password, with the status of one that does not. */
  login: (response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><title>Log in</title><form><input></form>"),
};

/** A port where nobody listens any more. */
export async function closedPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
