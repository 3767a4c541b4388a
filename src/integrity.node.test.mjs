// dist/integrity.json and dist/integrity.html: the hashes are right, and browsers refuse what they do not fit.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { findChrome, findFirefox } from "../scripts/find-browser.mjs";
import { tags } from "../dist/define/tags.js";

const dist = new URL("../dist/", import.meta.url);
const read = (file) => readFileSync(new URL(file, dist));
const hashes = JSON.parse(read("integrity.json"));

test("every hash is that of the file", () => {
  for (const [file, integrity] of Object.entries(hashes)) {
    const hash = createHash("sha384").update(read(file)).digest("base64");
    assert.equal(integrity, `sha384-${hash}`, file);
  }
});

test("all that the script fetches from beside it has a hash", () => {
  const addresses = read("film-elements.js")
    .toString()
    .matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g);
  const files = [...addresses].map(([, file]) => file);
  assert.ok(files.includes("i18n/de.js"));
  for (const file of files) assert.ok(hashes[file], file);
});

test("all that the loader fetches is in its import map, also when it asks again", () => {
  const [, , map] = read("integrity.html")
    .toString()
    .split('<script type="importmap">');
  const { integrity } = JSON.parse(map.split("</script>")[0]);
  for (const file of readdirSync(new URL("chunks/", dist)))
    assert.equal(integrity[`./chunks/${file}`], hashes[`chunks/${file}`], file);
  const limit = /attemptLimit = (\d+)/.exec(
    readFileSync(new URL("loader.ts", import.meta.url), "utf8"),
  )[1];
  const own = readdirSync(new URL("chunks/", dist)).filter((file) =>
    tags.some((tag) => file.startsWith(`${tag}-`)),
  );
  assert.equal(own.length, tags.length);
  for (const file of own)
    assert.equal(integrity[`./chunks/${file}?1`], hashes[`chunks/${file}`]);
  for (let attempt = 2; attempt <= +limit; attempt++)
    assert.equal(
      integrity[`./film-elements.js?${attempt}`],
      hashes["film-elements.js"],
      `attempt ${attempt}`,
    );
});

test("every script and style sheet that a page may name has a hash", () => {
  const files = readdirSync(dist).filter(
    // That one is for bundlers.
    (file) => /\.(js|css)$/.test(file) && file !== "index.js",
  );
  for (const file of files) assert.ok(hashes[file], file);
});

let server;
let origin;
/** The file that somebody has changed. */
let changed = "";

before(async () => {
  server = createServer(({ url }, response) => {
    const file = new URL(url, "http://localhost").pathname.slice(1);
    const type = { js: "text/javascript", css: "text/css" };
    response.setHeader(
      "content-type",
      type[file.split(".").at(-1)] ?? "text/html; charset=utf-8",
    );
    // The page is in one origin and the files in another, as with a CDN.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("cache-control", "no-store");
    if (!file) {
      const way = new URL(url, "http://localhost").searchParams.get("script");
      const tags = read("integrity.html")
        .toString()
        .split(/^<!--.*-->$/m)
        .find((part) => part.includes(`"./${way}" integrity`))
        .replaceAll('"./', `"http://127.0.0.1:${server.address().port}/`);
      return response.end(
        `<!doctype html><link rel="icon" href="data:,">${tags}<film-card lang="de" name="M" duration="117"></film-card>`,
      );
    }
    if (!(file in hashes)) return response.writeHead(404).end();
    return response.end(read(file) + (file === changed ? "\n" : ""));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${server.address().port}`;
});
after(() => server.close());

const root = process.getuid?.() === 0;
const browsers = {
  Chromium: async () => {
    const { executablePath, args = [], env } = await findChrome();
    return puppeteer.launch({
      executablePath,
      args: [...args, ...(root ? ["--no-sandbox"] : [])],
      ...(env && { env: { ...process.env, ...env } }),
    });
  },
  Firefox: () =>
    puppeteer.launch({ browser: "firefox", executablePath: findFirefox() }),
};

for (const [name, launch] of Object.entries(browsers))
  test(
    `${name} takes the files as they are, and refuses a changed script, style sheet and language`,
    { skip: name === "Firefox" && !findFirefox() },
    async () => {
      const browser = await launch();
      try {
        /** What has come of the script, the style sheet and the module for German. */
        const open = async (file, script = "film-elements.js") => {
          changed = file;
          const page = await browser.newPage();
          await page.goto(`${origin}/?script=${script}`, {
            waitUntil: "networkidle0",
          });
          const state = await page.evaluate(() => {
            const card = document.querySelector("film-card");
            return [
              !!customElements.get("film-card"),
              // Firefox leaves an empty sheet.
              !!document.querySelector("[rel=stylesheet]").sheet?.cssRules
                .length,
              !!card.shadowRoot?.textContent.includes("Stunde"),
            ].join(" ");
          });
          await page.close();
          return state;
        };
        assert.equal(await open(""), "true true true");
        assert.equal(await open("film-elements.js"), "false true false");
        assert.equal(await open("film-elements.css"), "true false true");
        assert.equal(await open("i18n/de.js"), "true true false");
        const loaded = (file) => open(file, "loader.js");
        assert.equal(await loaded(""), "true true true");
        assert.equal(await loaded("loader.js"), "false true false");
        // A card's, not those of screenings or of a programme.
        const german = Object.keys(hashes).find(
          (name) =>
            /^chunks\/de-[\w-]+\.js$/.test(name) &&
            readFileSync(new URL(name, dist), "utf8").includes("noDialogue"),
        );
        assert.equal(await loaded(german), "true true false");
      } finally {
        await browser.close();
      }
    },
  );
