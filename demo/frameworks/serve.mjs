// Serves dist/, with a newsletter of its own for every page. `npm start`.
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { newsletter } from "../server.mjs";
import { names } from "./build.mjs";

const newsletters = {
  name: "newsletters",
  configurePreviewServer(server) {
    for (const name of names) {
      const route = newsletter();
      server.middlewares.use(`/${name}`, (request, response, next) => {
        route(request, response).then(
          (answered) => answered || next(),
          () => response.headersSent || response.writeHead(500).end(),
        );
      });
    }
  },
};

/** A server of dist/ on this port, or on the next that is free. */
export const serve = (port) =>
  preview({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    appType: "mpa",
    logLevel: "warn",
    preview: { port, host: "127.0.0.1" },
    plugins: [newsletters],
  });

if (import.meta.filename === process.argv[1]) {
  const server = await serve(4180);
  console.log(server.resolvedUrls.local[0]);
}
