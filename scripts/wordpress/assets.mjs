// The library and the demo's films from another origin, as a CDN has them.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFiles } from "../serve-files.mjs";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Serves dist/ below /film-elements/ and everything else out of demo/. Returns { origin, stop }. */
export const startAssets = () =>
  serveFiles((path) =>
    path.startsWith("/film-elements/")
      ? join(root("dist"), path.slice("/film-elements".length))
      : join(root("demo"), path),
  );
