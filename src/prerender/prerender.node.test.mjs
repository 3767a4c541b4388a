// The prerenderer as it is published, in bare Node.
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "parse5";
import { readDocument, readFilm } from "../../dist/index.js";
import { main } from "../../dist/cli/main.js";
import { carry } from "../../dist/prerender/listing.js";
import {
  prerender,
  PrerenderError,
  readFiles,
} from "../../dist/prerender/prerender.js";

const demo = new URL("../../demo/", import.meta.url).pathname;
const load = readFiles(demo);
const path = "pages/index.html";
const src = "../films/the-great-movement.json";
const around = (body, lang = "en") =>
  `<!doctype html>\n<html lang="${lang}">\n  <head>\n    <title>Films</title>\n  </head>\n  <body>\n    ${body}\n  </body>\n</html>\n`;
const prepare = (body, options) =>
  prerender(around(body), { path, load, ...options });
const data = (html) =>
  JSON.parse(/<script[^>]* data-film-elements[^>]*>([^<]*)/.exec(html)[1]);
const node = { "@type": "Movie", name: "The Lamp", duration: "PT1H5M" };
const only = (film) => ({ load: () => JSON.stringify(film) });

describe("a prepared page", () => {
  it("has each element's shadow root, text, data and hints", async () => {
    const html = await prepare(
      `<film-card src="${src}" layout="hero"></film-card>`,
    );
    assert.match(
      html,
      /<film-card [^>]*><template shadowrootmode="open" data-film-elements><style>/,
    );
    assert.match(
      html,
      /<div data-film-elements=""><h3>The Great Movement<\/h3>/,
    );
    assert.match(
      html,
      /<link rel="preload" as="image" href="\.\.\/posters\/the-great-movement\.svg"[^>]* fetchpriority="high"/,
    );
    assert.equal(data(html)["@type"], "Movie");
    assert.doesNotMatch(html, /lit-part|defer-hydration|\.invalid/);
  });

  it("is the same when it is prepared again, and byte by byte as it was elsewhere", async () => {
    for (const page of [
      around(`<film-card src="${src}"></film-card>`),
      around(`<p>\r\nA <film-card src="${src}"></film-card> b`).replaceAll(
        "\n",
        "\r\n",
      ),
      `\ufeff<title>Bare</title><FILM-CARD SRC='${src}'  ></FILM-CARD><p>open`,
      `<a href="x"><film-card src="${src}"></film-card></a>`,
      `<table><tr><td><film-page src="${src}"></film-page></table>`,
      `<!-- <film-card> --><noscript><film-card src="${src}"></film-card></noscript><film-synopsis src="${src}"></film-synopsis>`,
    ]) {
      const once = await prerender(page, { path, load });
      assert.notEqual(once, page);
      assert.equal(await prerender(once, { path, load }), once);
      // Without its elements nothing of it stays.
      const emptied = once.replace(
        /<film-(card|page|synopsis)(?=[ >])(?![^]*<\/noscript>)/gi,
        "<film-other",
      );
      assert.equal(
        (await prerender(emptied, { path, load }))
          .replaceAll("film-other", "film-card")
          .replace(/FILM-CARD|film-page|film-synopsis/gi, "film-card")
          .toLowerCase(),
        page.replace(/film-page|film-synopsis/gi, "film-card").toLowerCase(),
      );
    }
  });

  it("is the same with a byte order mark, which stays first", async () => {
    const page = around(`<film-card src="${src}"></film-card>`);
    assert.equal(
      await prerender(`\ufeff${page}`, { path, load }),
      `\ufeff${await prerender(page, { path, load })}`,
    );
  });

  it("keeps what the editor has marked as its own", async () => {
    const own = [
      `<script type="module" src="../f/film-elements.js" data-film-elements></script>`,
      `<script type="application/json" src="a.json" data-film-elements></script>`,
      `<script data-film-elements>x()</script>`,
      `<link rel="stylesheet" href="../f/film-elements.css" data-film-elements>`,
      `<template data-film-elements>x</template>`,
      `<section data-film-elements>x</section>`,
      `<div data-film-elements="mine">x</div>`,
    ];
    const html = await prepare(
      `${own.join("")}<film-card src="${src}"></film-card>`,
    );
    for (const tag of own) assert.ok(html.includes(tag), tag);
    assert.equal(await prerender(html, { path, load }), html);
  });

  it("follows its data when these change, and only there", async () => {
    const first = await prepare(
      `<b>x</b><film-card src="a.json"></film-card>`,
      only(node),
    );
    const next = await prerender(first, {
      path,
      ...only({ ...node, name: "The Wick" }),
    });
    assert.equal(next, first.replaceAll("The Lamp", "The Wick"));
  });

  it("keeps what the editor has written between the tags", async () => {
    const html = await prepare(
      `<film-card src="${src}"><h2>Mine</h2></film-card>`,
    );
    assert.match(html, /<\/template><h2>Mine<\/h2><\/film-card>/);
    assert.doesNotMatch(html, /<div data-film-elements/);
  });

  it("carries each listing once, and says a film once to search engines", async () => {
    const html = await prepare(
      `<film-card src="${src}" json-ld></film-card><film-credits src="${src}"></film-credits><film-card src="../films/../films/the-great-movement.json"></film-card>`,
    );
    assert.equal(html.match(/<script type="application\/ld\+json"/g).length, 1);
    assert.equal(html.match(/<script type="application\/json"/g).length, 1);
    const own = `<script type="application/ld+json">{"@type":"Movie","name":"The Lamp"}</script>`;
    const said = await prepare(
      `${own}<film-card src="a.json"></film-card>`,
      only(node),
    );
    assert.equal(said.match(/ld\+json/g).length, 1);
  });

  it("gives a page's listing to the elements in it", async () => {
    const html = await prepare(
      `<film-page src="${src}"><main><film-synopsis></film-synopsis></main></film-page>`,
    );
    assert.match(html, /<film-synopsis><template/);
    assert.match(html, /A young miner/);
  });

  it("shows attributes, the page's own JSON-LD, and that between the tags, tidy or not", async () => {
    const script = `<script type="application/ld+json">{"@type":"Movie","name":"L&amp;amp;mp"}</script>`;
    const html = await prepare(
      `${script}<film-card src="#"></film-card><film-card name="Wick"></film-card><film-card>${script}</film-card>`,
    );
    assert.match(
      html,
      /<bdi>L&amp;amp;mp<\/bdi>[^]*<bdi>Wick<\/bdi>[^]*<bdi>L&amp;amp;mp<\/bdi>/,
    );
  });

  it("writes whole addresses where the site's is known, else relative ones", async () => {
    const tag = `<film-card src="${src}"></film-card>`;
    assert.match(
      await prepare(tag),
      /src="\.\.\/posters\/the-great-movement\.svg"/,
    );
    const html = await prepare(tag, { site: "https://cinema.example/" });
    assert.match(
      html,
      /src="https:\/\/cinema\.example\/posters\/the-great-movement\.svg"/,
    );
    assert.equal(
      data(html).image[0].contentUrl,
      "https://cinema.example/posters/the-great-movement.svg",
    );
  });

  const imageOf = (html) => /<img [^>]*src="([^"]*)"/.exec(html)[1];
  for (const folder of ["di #1", "a?b", "50%41", "a\\b", "x:y"])
    it(`finds and writes what is in a folder with the name ${folder}`, async () => {
      const asked = [];
      const html = await prepare(`<film-card src="../a.json"></film-card>`, {
        path: `${folder}/pages/index.html`,
        load: (address) => {
          asked.push(address);
          return JSON.stringify({ ...node, image: "b.jpg" });
        },
      });
      assert.deepEqual(asked, [`/${folder}/a.json`]);
      assert.equal(imageOf(html), "../b.jpg");
    });

  it("finds what is beside a page with the name a:b.html", async () => {
    const html = await prepare(`<film-card src="a.json"></film-card>`, {
      path: "a:b.html",
      load: (address) =>
        address === "/a.json" && JSON.stringify({ ...node, image: "b.jpg" }),
    });
    assert.equal(imageOf(html), "b.jpg");
  });

  it("makes no other site's address of one of this site", async () => {
    for (const page of ["index.html", "a/index.html"])
      for (const image of ["/.///evil.example/x.jpg", "/.//x.jpg"]) {
        const base = `https://cinema.example/${page}`;
        const html = await prepare(`<film-card src="/a.json"></film-card>`, {
          path: page,
          ...only({ ...node, image }),
        });
        assert.equal(
          new URL(imageOf(html), base).href,
          new URL(image, base).href,
        );
      }
  });

  it("has the nonce on each style", async () => {
    const html = await prepare(`<film-page src="${src}"></film-page>`, {
      nonce: "abc",
    });
    assert.equal(
      html.match(/<style/g).length,
      html.match(/<style nonce="abc">/g).length,
    );
  });

  for (const suffix of ["", "?v=2", "#a", "?v=2#a"])
    it(`asks for the words of its language and for a late film-elements.js${suffix} at once`, async () => {
      const html = await prerender(
        around(
          `<film-card src="${src}"></film-card><script type="module" src="../f/film-elements.js${suffix}"></script>`,
          "es",
        ),
        { path, load },
      );
      assert.deepEqual(
        [...html.matchAll(/rel="modulepreload" href="([^"]*)"/g)].map(
          ([, href]) => href,
        ),
        // The bundle imports the words by an address that has no suffix.
        [`../f/film-elements.js${suffix}`, "../f/i18n/es.js"],
      );
    });
});

describe("every element and language", () => {
  for (const tag of readdirSync(new URL("../define/", import.meta.url))
    .filter((file) => /^(film|newsletter|press)-/.test(file))
    .map((file) => file.slice(0, -3))
    // It is left as it is (docs/prerender.md).
    .filter((tag) => tag !== "film-programme"))
    it(`prepares <${tag}>`, async () => {
      const html = await prepare(
        `<${tag} src="${src}" heading-level="2" action="https://example.org/s"></${tag}>`,
      );
      assert.match(
        html,
        new RegExp(
          `<${tag} [^>]*><template[^>]*><style>[^<]*</style>.*(<section|<article|part="page")`,
          "s",
        ),
      );
      assert.equal(await prerender(html, { path, load }), html);
    });
  const seen = new Set();
  for (const lang of "en es fr de it pt nl pl cy ar ja".split(" "))
    it(`speaks ${lang}`, async () => {
      const html = await prerender(
        around(
          `<film-trailer src="${src}" heading-level="2"></film-trailer>`,
          lang,
        ),
        { path, load },
      );
      const [, heading] = /<h2 part="heading"><bdi>([^<]*)/.exec(html);
      assert.ok(
        heading &&
          !seen.has(heading + html.match(/part="label">[^]*?<\/span>/)[0]),
      );
      seen.add(heading + html.match(/part="label">[^]*?<\/span>/)[0]);
    });
});

describe("a carried listing", () => {
  for (const file of readdirSync(join(demo, "films")).filter((name) =>
    name.endsWith(".json"),
  ))
    it(`is demo/films/${file}, in each language`, async () => {
      const base = "https://cinema.example/films/";
      const { graph } = await readDocument(
        [{ text: readFileSync(join(demo, "films", file), "utf8") }],
        base,
      );
      const report = () => {};
      for (const film of graph.films) {
        const text = JSON.stringify(carry(film, base));
        const again = await readDocument(
          [{ text, tidy: true }],
          "https://other.example/",
        );
        for (const lang of ["en", "es", "de"]) {
          const before = readFilm(film, { lang, base, report });
          const after = readFilm(again.graph.find(""), {
            lang,
            base: "https://other.example/",
            report,
          });
          assert.deepEqual(
            { ...after, potentialAction: undefined },
            { ...before, potentialAction: undefined },
          );
        }
      }
    });
});

describe("hostile data", () => {
  const bad = `</script><script>x()</script></template><img src=x onerror=x()><!-- \u2028 "'>`;
  it("stays text", async () => {
    const film = {
      ...node,
      name: bad,
      description: bad,
      award: bad,
      url: "javascript:x()",
      image: `https://example.org/"><script>`,
      review: { reviewBody: bad, author: bad },
    };
    const html = await prepare(`<film-page src="a.json"></film-page>`, {
      load: () => JSON.stringify(film).replaceAll("<", "&lt;"),
    });
    const seen = [];
    const look = (parent) => {
      for (const child of parent.childNodes ?? []) {
        seen.push(
          child.nodeName,
          ...(child.attrs ?? []).map(({ name, value }) => `${name}=${value}`),
        );
        look(child.content ?? child);
      }
    };
    look(parse(html));
    assert.equal(seen.filter((name) => name === "script").length, 1);
    assert.ok(!seen.some((name) => /^on|=javascript:/.test(name)));
    assert.match(html, /&lt;\/script&gt;/);
    assert.equal(data(html).name, bad);
    assert.equal(
      await prerender(html, {
        path,
        load: () => JSON.stringify(film).replaceAll("<", "&lt;"),
      }),
      html,
    );
  });
  it("that holds itself ends", async () => {
    const film = {
      ...node,
      "@id": "#f",
      director: {
        "@id": "#p",
        "@type": "Person",
        name: "Ann",
        knows: { "@id": "#f" },
      },
    };
    assert.match(
      await prepare(`<film-credits src="a.json"></film-credits>`, only(film)),
      /Ann/,
    );
  });
  it("leads out of the site's folder nowhere", async () => {
    await assert.rejects(
      prepare(`<film-card src="/..%2f..%2fpackage.json"></film-card>`),
      /outside/,
    );
  });
});

describe("the command", () => {
  const run = async (files, ...args) => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    const lines = [];
    const { log, error } = console;
    console.log = console.error = (line) => lines.push(line);
    try {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      const code = await main(args.map((arg) => arg.replace("SITE", folder)));
      return {
        code,
        lines: lines.join("\n").replaceAll(folder, "SITE"),
        read: (name) => readFileSync(join(folder, name), "utf8"),
        bytesOf: (name) => readFileSync(join(folder, name)),
      };
    } finally {
      Object.assign(console, { log, error });
      process.once("exit", () => rmSync(folder, { recursive: true }));
    }
  };
  const page = around(`<film-card src="a.json"></film-card>`);

  it("prepares pages, and again changes nothing", async () => {
    const first = await run(
      { "index.html": page, "a.json": JSON.stringify(node) },
      "prerender",
      "SITE/**/*.html",
    );
    assert.equal(first.code, 0);
    assert.match(first.read("index.html"), /The Lamp/);
    const again = await run(
      {
        "index.html": first.read("index.html"),
        "a.json": JSON.stringify(node),
      },
      "prerender",
      "--check",
      "SITE/*.html",
    );
    assert.equal(again.code, 0, again.lines);
  });

  it("leaves a page as it is whose listing is missing, says where, and goes on", async () => {
    const { code, lines, read } = await run(
      {
        "a.html": page.replace("a.json", "b.json"),
        "b.html": page,
        "a.json": JSON.stringify(node),
      },
      "prerender",
      "SITE/*.html",
    );
    assert.equal(code, 1);
    assert.match(
      lines,
      /SITE\/a\.html:7:5 <film-card src="b\.json">: there is no SITE\/b\.json/,
    );
    assert.equal(read("a.html"), page.replace("a.json", "b.json"));
    assert.match(read("b.html"), /The Lamp/);
  });

  for (const [name, bytes] of [
    [
      "Latin-1",
      (text) => Buffer.from(text.replace("Films", "Caf\xe9"), "latin1"),
    ],
    ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ]) {
    it(`leaves a page in ${name} as it is, says that it is not UTF-8, and goes on`, async () => {
      const { code, lines, bytesOf, read } = await run(
        {
          "a.html": bytes(page),
          "b.html": page,
          "a.json": JSON.stringify(node),
        },
        "prerender",
        "SITE/*.html",
      );
      assert.equal(code, 1);
      assert.match(lines, /SITE\/a\.html: it is not UTF-8/);
      assert.deepEqual(bytesOf("a.html"), bytes(page));
      assert.match(read("b.html"), /The Lamp/);
    });

    it(`leaves a page as it is whose listing is in ${name}`, async () => {
      const { code, lines, read } = await run(
        {
          "a.html": page,
          "a.json": bytes(JSON.stringify({ ...node, name: "Films" })),
        },
        "prerender",
        "SITE/a.html",
      );
      assert.equal(code, 1);
      assert.match(
        lines,
        /SITE\/a\.html:7:5 <film-card src="a\.json">: SITE\/a\.json cannot be read: it is not UTF-8/,
      );
      assert.equal(read("a.html"), page);
    });
  }

  it("leaves a byte order mark where it is", async () => {
    const { code, read } = await run(
      { "a.html": `\ufeff${page}`, "a.json": JSON.stringify(node) },
      "prerender",
      "SITE/a.html",
    );
    assert.equal(code, 0);
    assert.match(read("a.html"), /^\ufeff<!doctype html>[^]*The Lamp/);
  });

  it("leaves a page as it is that is outside of --root, says so, and goes on", async () => {
    const { code, lines, read } = await run(
      {
        "a.html": page,
        "root/a.html": page,
        "root/..b.html": page,
        "root/a.json": JSON.stringify(node),
        "a.json": JSON.stringify(node),
      },
      "prerender",
      "--root",
      "SITE/root",
      "SITE/a.html",
      "SITE/root/a.html",
      "SITE/root/..b.html",
    );
    assert.equal(code, 1);
    assert.match(lines, /SITE\/a\.html: it is outside of SITE\/root\n/);
    assert.equal(read("a.html"), page);
    assert.match(read("root/a.html"), /The Lamp/);
    assert.match(read("root/..b.html"), /The Lamp/);
  });

  it("says what is wrong with a listing", async () => {
    const say = async (text, name = "a.json") =>
      (
        await run(
          { "a.html": page.replace("a.json", name), "a.json": text },
          "prerender",
          "SITE/a.html",
        )
      ).lines;
    assert.match(await say("{"), /neither JSON nor/);
    assert.match(await say("[]"), /no schema\.org Movie/);
    assert.match(await say(JSON.stringify(node), "a.json#x"), /no film #x/);
    assert.match(await say("", "javascript:x"), /no web address/);
    assert.match(await say("", "#"), /the page has no such film/);
  });

  it("asks no other site without --fetch", async () => {
    const { code, lines } = await run(
      { "a.html": page.replace("a.json", "https://other.invalid/a.json") },
      "prerender",
      "SITE/a.html",
    );
    assert.equal(code, 0);
    assert.match(lines, /another site/);
  });

  it("is told how it is used", async () => {
    assert.equal((await run({}, "--help")).code, 0);
    assert.equal((await run({})).code, 2);
    assert.equal((await run({}, "prerender", "--nope", "x")).code, 2);
    assert.equal((await run({}, "prerender", "SITE/*.html")).code, 2);
    assert.equal(
      (await run({}, "prerender", "--site", "cinema", "SITE/x.html")).code,
      2,
    );
  });

  it("rejects with what is wrong as a function", async () => {
    const error = await prepare(
      `<film-card src="none.json"></film-card>`,
    ).catch((error) => error);
    assert.ok(error instanceof PrerenderError);
    assert.deepEqual(
      error.faults.map(({ line, column }) => [line, column]),
      [[7, 5]],
    );
  });
});
