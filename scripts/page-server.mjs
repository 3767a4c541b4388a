// Whole pages and the built files, as a test wants them.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** The first script of a page: keeps what goes wrong in `window.log`. */
const logger = `
  window.log = [];
  for (const level of ["warn", "error"]) {
    const original = console[level];
    console[level] = (...about) => {
      log.push(about.map(String).join(" "));
      original.apply(console, about);
    };
  }
  const add = (event) => log.push(String(event.message ?? event.reason ?? event.violatedDirective + " " + event.blockedURI));
  for (const type of ["error", "unhandledrejection"]) addEventListener(type, add);
  document.addEventListener("securitypolicyviolation", add);
`;

/** What else may be on a page. */
const scripts = {
  "log.js": logger,
  "other.js": `customElements.define("film-card", class extends HTMLElement {});`,
  "lit.js": `import { LitElement, html } from "/node_modules/lit/index.js";
    customElements.define("other-lit", class extends LitElement {
      render() { return html\`<p>Another Lit</p>\`; }
    });`,
};

/** How often a file has been asked for, by the test's key. */
const counts = new Map();

/**
 * /__page/?html=…&csp=…: a page with that markup under that policy; &quirks in quirks mode.
 * /__page/<name>.js: what else may be on it.
 * /__dist/<options>/<path>: a file of dist/; options with commas between:
 * `key=…` tells tests apart, `delay=200` in milliseconds, `fail=common` refuses
 * a file with that in its name once, `version=0.0.9` is another version.
 */
export function pageServer() {
  return async (context, next) => {
    const { pathname, searchParams } = new URL(context.url, "http://a");
    const name = pathname.replace("/__page/", "");
    if (Object.hasOwn(scripts, name)) {
      context.type = types[".js"];
      context.body = scripts[name];
    } else if (pathname === "/__page/") {
      const policy = searchParams.get("csp");
      if (policy) context.set("content-security-policy", policy);
      context.type = types[".html"];
      // Without a doctype, as the web was.
      const doctype = searchParams.has("quirks") ? "" : "<!doctype html>";
      context.body = `${doctype}<html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/__page/log.js"></script>${searchParams.get("html")}`;
    } else if (pathname.startsWith("/__dist/")) {
      await sendBuilt(context, pathname);
    } else {
      await next();
    }
  };
}

async function sendBuilt(context, pathname) {
  const [, , list, ...path] = pathname.split("/");
  const options = Object.fromEntries(
    list.split(",").map((option) => option.split("=")),
  );
  const name = path.join("/");
  if (options.delay) await sleep(+options.delay);
  const key = `${options.key} ${name}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (options.fail && name.includes(options.fail) && counts.get(key) === 1) {
    context.status = 503;
    return;
  }
  let body = await readFile(dist + name, "utf8");
  if (options.version)
    body = body.replaceAll('"0.1.0"', JSON.stringify(options.version));
  context.type = types[extname(name)];
  // As a CDN sends them.
  context.set("access-control-allow-origin", "*");
  context.body = body;
}
