// The demo twice, in a folder of its own: to be prepared, and as it is; and a server of it.
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFiles } from "../serve-files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the pages are: `demo` is to be prepared, `plain` is not. */
export const folder = mkdtempSync(join(tmpdir(), "prerender-"));
cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
for (const kind of ["demo", "plain"])
  cpSync(join(root, "demo"), join(folder, kind), {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });

const edit = (path, change) => {
  for (const kind of ["demo", "plain"]) {
    const file = join(folder, kind, path);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
};
// A page's own script comes first: what it does is not what is looked at here.
edit("festival/index.html", (html) => {
  const own = '<script type="module" src="festival.js"></script>';
  return html.replace(own, "").replace("<script", `${own}<script`);
});
// And its own styles for elements that are not defined yet, or are now, which hold until the script comes (docs/prerender.md).
for (const page of ["cinema", "festival"])
  edit(`${page}/${page}.css`, (css) =>
    css
      .replaceAll("newsletter-signup:defined", "newsletter-signup")
      .replaceAll(":not(:defined)", ":not(*)"),
  );
// The week is not moved, and a film of it has a page.
edit("repertory/index.html", (html) =>
  html
    .replace(/<script[^>]*repertory\.js"><\/script>/, "")
    .replace("<film-screenings ", '<film-screenings src="week.json" '),
);
for (const kind of ["demo", "plain"]) {
  const page = join(folder, kind, "repertory/index.html");
  writeFileSync(
    join(folder, kind, "repertory/film.html"),
    readFileSync(page, "utf8").replace(
      /<film-screenings[^]*<\/film-screenings>/,
      '<film-page src="week.json#nosferatu" time-zone="Europe/London"></film-page>',
    ),
  );
}
// A form of the page's own is given one, if it has none.
edit("cinema/index.html", (html) =>
  html.replace("</form>", "<output></output></form>"),
);

/** What the pages asked for, those who wait for the script, and whether it cannot be had. */
export const traffic = { asked: [], held: undefined, gone: false };

const server = await serveFiles(folder, {
  async before({ pathname }) {
    traffic.asked.push(pathname);
    if (traffic.held && /\/(film-elements|loader)\.js$/.test(pathname))
      await new Promise((go) => traffic.held.push(go));
    return !(traffic.gone && pathname.endsWith(".js"));
  },
  // As a host has it: what is shown again is not asked for again.
  headers: (path) => ({
    "cache-control": path.endsWith(".html") ? "no-store" : "max-age=600",
  }),
});
export const { origin } = server;

export async function close() {
  await server.stop();
  rmSync(folder, { recursive: true });
}
