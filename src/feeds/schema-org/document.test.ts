import { expect } from "@open-wc/testing";
import {
  namesIn,
  readJson,
  readMovie,
  readText,
} from "../../../scripts/testing/read.js";
import { within } from "../../../scripts/testing/time.js";
import { readDocument, type Loaded } from "./document.js";

const film = '{"@context":"https://schema.org","@type":"Movie","name":"M"}';

const script = (json: string, attributes = ""): string =>
  `<script type="application/ld+json"${attributes}>${json}</script>`;

const movie = (name: string): string =>
  JSON.stringify({ "@type": "Movie", name });

const page = (...parts: string[]): string =>
  `<!doctype html><html lang="en"><head><title>M</title>${parts.join("\n")}</head><body><p>M</p></body></html>`;

/** What cleaning makes of a text in a document. */
async function clean(name: string): Promise<string | undefined> {
  return (await readMovie({ name })).film.name?.value;
}

describe("readDocument", () => {
  describe("reads JSON", () => {
    for (const [what, text] of Object.entries({
      "as it should be": film,
      "in white space": `\n\t ${film} \r\n`,
      "behind a byte order mark": `\ufeff${film}`,
      "behind a byte order mark and white space": `\ufeff\n ${film}`,
      "with line breaks in its strings":
        '{"@type":"Movie","name":"M","description":"one\ntwo\tthree"}',
      "with a control character in a string":
        '{"@type":"Movie","name":"M","description":"a\u0007b"}',
      "into which WordPress put paragraphs":
        '<p>{"@type":"Movie",</p>\n<p>"name":"M",</p>\n<p>"genre":"Drama"}</p>',
      "into which WordPress put line breaks":
        '{"@type":"Movie",<br />\n"name":"M",<br>\n"genre":"Drama"<br/>\n}',
      "with escaped slashes":
        '{"@context":"https:\\/\\/schema.org","@type":"https:\\/\\/schema.org\\/Movie","name":"M"}',
      "that is a list": `[{"@type":"WebPage"},${film}]`,
      "that is a graph": `{"@context":"https://schema.org","@graph":[${film}]}`,
    })) {
      it(what, async () => {
        const loaded = await readText(text);
        expect(namesIn(loaded)).to.deep.equal(["M"]);
        expect(loaded.diagnostics).to.deep.equal([]);
      });
    }

    it("at once when it is tidy, so that nothing flashes", () => {
      for (const value of [
        { name: "M", url: "https://cinema.example/?a=1&b=2" },
        { name: "Tom & Jerry; 5 > 3", "@context": "https://schema.org" },
        { name: "M", "@context": "http://www.schema.org/" },
        { name: "M", "@type": "https://schema.org/Movie" },
        { name: "M", description: "one:\ntwo: “three”" },
      ]) {
        const text = JSON.stringify(value);
        expect("graph" in readDocument([{ text }]), text).to.equal(true);
      }
    });
  });

  for (const text of [
    "",
    " \n",
    "The Great Movement",
    '{"@type":"Movie","name":"M"',
    '{"@type":"Movie","name":"M"}}',
    "{'name':'M'}",
    "undefined",
    "[1,]",
    "\0",
    "%PDF-1.4",
  ]) {
    it(`reports that ${JSON.stringify(text)} is no JSON`, async () => {
      const loaded = await readText(text);
      expect(namesIn(loaded)).to.deep.equal([]);
      expect(loaded.diagnostics).to.deep.equal([
        { path: "document", found: text, expected: "JSON" },
      ]);
    });
  }

  for (const text of ["null", "true", "85", '"M"', "[]", "{}", "[[]]"]) {
    it(`finds no film in ${text}, and nothing to complain of`, async () => {
      const loaded = await readText(text);
      expect(namesIn(loaded)).to.deep.equal([]);
      expect(loaded.diagnostics).to.deep.equal([]);
    });
  }

  describe("finds in an HTML page", () => {
    for (const [what, html] of Object.entries({
      "a script": page(script(film)),
      "a script before the doctype": `\ufeff \n${script(film)}`,
      "a script without quotes": page(
        `<script type=application/ld+json>${film}</script>`,
      ),
      "a script in single quotes": page(
        `<script class='a' type='application/ld+json' data-b>${film}</script>`,
      ),
      "a script in capitals": page(
        `<SCRIPT TYPE="Application/LD+JSON">${film}</SCRIPT>`,
      ),
      "a script with spaces": page(
        `<script\n  id = "a"\n  type = "application/ld+json"\n>${film}</script >`,
      ),
      "a script with a parameter": page(
        `<script type="application/ld+json; charset=utf-8">${film}</script>`,
      ),
      "a script with another attribute that ends in type": page(
        `<script data-type="x" type="application/ld+json">${film}</script>`,
      ),
      "a script without its end tag's bracket": `<html>${script(film).slice(0, -1)}`,
      "a script among others": page(
        "<script>if (a < b) document.write('<p>')</script>",
        script(film),
        '<script type="text/javascript" src="a.js"></script>',
        '<script type="module">import "./a.js"</script>',
      ),
      "a script after comments": page(
        "<!-- a comment -->",
        `<!-- ${script(movie("in a comment"))} -->`,
        "<!--[if lt IE 9]><script src='a.js'></script><![endif]-->",
        "<!---->",
        script(film),
      ),
      "a script after letters whose small ones are longer": page(
        `<p>${"İ".repeat(50)}</p>`,
        script(film),
      ),
      "a script in the body": `<html><body><div>${script(film)}</div></body></html>`,
      "a script in XHTML": `<?xml version="1.0"?><html>${script(film)}</html>`,
    })) {
      it(what, async () => {
        const loaded = await readText(html);
        expect(namesIn(loaded)).to.deep.equal(["M"]);
        expect(loaded.diagnostics).to.deep.equal([]);
      });
    }

    it("no script in a comment, of another type, or without an end", async () => {
      for (const html of [
        page(`<!-- ${script(film)} -->`),
        page(`<!-- ${script(film)}`),
        page(`<script>${film}</script>`),
        page(`<script type="application/json">${film}</script>`),
        page(`<script type="text/plain">${film}</script>`),
        page(`<script type="importmap">${film}</script>`),
        page(`<scripts type="application/ld+json">${film}</scripts>`),
        page(`<template type="application/ld+json">${film}</template>`),
        `<html><script type="application/ld+json">${film}`,
        "<",
        "<html>",
        "<script>",
      ]) {
        const loaded = await readText(html);
        expect(namesIn(loaded), html).to.deep.equal([]);
        expect(loaded.diagnostics, html).to.deep.equal([]);
      }
    });

    it("several films, in their order", async () => {
      const html = page(
        script(movie("one")),
        script(`[${movie("two")},${movie("three")}]`),
      );
      expect(namesIn(await readText(html))).to.deep.equal([
        "one",
        "two",
        "three",
      ]);
    });

    it("the film of a script by the script's id", async () => {
      const html = page(
        script(movie("one"), ' id="first"'),
        script(movie("two"), " id=second"),
        script(movie("three"), " id='third film'"),
      );
      const { graph } = await readText(html);
      expect(graph.find("first")?.["name"]).to.equal("one");
      expect(graph.find("second")?.["name"]).to.equal("two");
      expect(graph.find("")?.["name"]).to.equal("one");
      expect(graph.find("fourth")).to.equal(undefined);
    });

    it("what one script says of a node of another", async () => {
      const html = page(
        script('{"@type":"Movie","name":"M","director":{"@id":"#lang"}}'),
        script('{"@type":"Person","@id":"#lang","name":"Fritz Lang"}'),
      );
      const { graph } = await readText(html);
      expect(graph.films[0]?.["director"]).to.include({ name: "Fritz Lang" });
    });

    it("the others, where one script is broken, and says which", async () => {
      const html = page(
        script('{"@type":"Movie",,}', ' id="broken"'),
        script(film, ' id="whole"'),
      );
      const loaded = await readText(html);
      expect(namesIn(loaded)).to.deep.equal(["M"]);
      expect(loaded.diagnostics).to.deep.equal([
        {
          path: "script#broken",
          found: '{"@type":"Movie",,}',
          expected: "JSON",
        },
      ]);
    });
  });

  it("reads the scripts of a page that stand in it", async () => {
    const loaded = await readText([
      { id: "one", text: movie("one") },
      { id: "", text: movie("two") },
      { text: movie("three &amp; four") },
    ]);
    expect(namesIn(loaded)).to.deep.equal(["one", "two", "three & four"]);
    expect(loaded.graph.find("one")?.["name"]).to.equal("one");
  });

  it("takes no script for a page, whatever WordPress put at its head", async () => {
    for (const [text, names] of [
      [`<br />\n${film}`, ["M"]],
      [`</p>\n<p>${film}</p>`, ["M"]],
      [page(script(film)), []],
    ] as const) {
      const loaded = await readText([{ id: "", text }]);
      expect(namesIn(loaded), text).to.deep.equal(names);
    }
  });

  it("reads no scripts as a document without a film", async () => {
    const loaded = await readText([]);
    expect(namesIn(loaded)).to.deep.equal([]);
  });

  describe("cleans texts:", () => {
    for (const [does, cases] of Object.entries({
      "plain text stays": [
        ["Caimán Cuadernos de Cine", "Caimán Cuadernos de Cine"],
        ["5 > 3 and 3 < 5", "5 > 3 and 3 < 5"],
        ["I <3 film", "I <3 film"],
        ["a < b > c", "a < b > c"],
        ["R&D, AT&T; Q&A", "R&D, AT&T; Q&A"],
      ],
      "character references become characters": [
        ["Tom &amp; Jerry", "Tom & Jerry"],
        ["&ldquo;A triumph&rdquo;", "“A triumph”"],
        ["&lsquo;A&rsquo; &quot;b&quot; &apos;c&apos;", "‘A’ \"b\" 'c'"],
        [
          "O&#39;Clock, O&#x27;Clock, O&#X27;Clock",
          "O'Clock, O'Clock, O'Clock",
        ],
        ["tom&#243; el autob&#xfa;s", "tomó el autobús"],
        ["tom&oacute; el autob&uacute;s", "tomó el autobús"],
        ["&Eacute;t&eacute; &agrave; la pi&ntilde;a", "Été à la piña"],
        [
          "Bu&ntilde;uel, H&auml;nsel, Fran&ccedil;oise",
          "Buñuel, Hänsel, Françoise",
        ],
        ["&laquo;Nublado&raquo; &middot; Stra&szlig;e", "«Nublado» · Straße"],
        ["1&ndash;2&mdash;3&hellip;", "1–2—3…"],
        ["a&nbsp;b", "a b"],
        ["&#x1F3AC; &#127916; &#xD83C;&#xDFAC;", "🎬 🎬 🎬"],
      ],
      "once, so that what is written about markup can be read": [
        ["&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"],
        ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
        ["&amp;lt;", "&lt;"],
      ],
      "what is no reference stays": [
        [
          "&unknown; & &; &# &#; &#x; &#xg;",
          "&unknown; & &; &# &#; &#x; &#xg;",
        ],
        ["&constructor; &toString; &sup;", "&constructor; &toString; &sup;"],
        ["&#x110000; &#9999999;", "&#x110000; &#9999999;"],
        ["&amp", "&amp"],
      ],
      "tags go and their text stays": [
        ["<p>A <b>young</b> miner</p>", "A young miner"],
        ['<a href="https://a.example/?b=1&c">Elder</a>', "Elder"],
        ["<P>A</P><P CLASS=x>B</P>", "A\n\nB"],
        ["one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour"],
        ["<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
        ["<div>one</div><div>two</div>", "one\n\ntwo"],
        ["<img src=x onerror=alert(1)>text", "text"],
        ["<script>alert(1)</script>text", "alert(1)text"],
      ],
      "white space, control characters and halves of characters": [
        ["  a \t b \r\n c ", "a b\nc"],
        ["a&#0;b&#27;c&#x9b;d", "abcd"],
        ["a\0b\x1bc\x7fd", "abcd"],
        ["a\ud83cb\udfacc &#xD83C;", "abc"],
      ],
    } satisfies Record<string, readonly (readonly [string, string])[]>)) {
      it(does, async () => {
        for (const [given, expected] of cases) {
          expect(await clean(given), given).to.equal(expected);
        }
      });
    }

    it("as they are escaped by Go, Hugo and Drupal", async () => {
      const loaded = await readText(
        String.raw`{"@type":"Movie","name":"\u003cp\u003eTom \u0026amp; Jerry\u003c/p\u003e"}`,
      );
      expect(namesIn(loaded)).to.deep.equal(["Tom & Jerry\n\n"]);
      const upper = await readText(
        String.raw`{"@type":"Movie","name":"\u003Ci\u003EM\u003C\/i\u003E"}`,
      );
      expect(namesIn(upper)).to.deep.equal(["M"]);
    });

    it("to no more than 20,000 characters, and no half of the last", async () => {
      for (const [given, expected] of [
        ["a".repeat(30_000), "a".repeat(20_000)],
        [`${"a".repeat(19_999)}🎬`, "a".repeat(19_999)],
      ]) {
        const { film } = await readMovie({ description: given });
        expect(film.description?.value).to.equal(expected);
      }
    });
  });

  describe("knows schema.org by", () => {
    for (const [what, document] of Object.entries({
      "http://schema.org": {
        "@context": "http://schema.org",
        "@type": "Movie",
        name: "M",
      },
      "http://www.schema.org/": {
        "@context": "http://www.schema.org/",
        "@type": "Movie",
        name: "M",
      },
      "the type's address": { "@type": "http://schema.org/Movie", name: "M" },
      "the type's address with www": {
        "@type": "https://www.schema.org/Movie",
        name: "M",
      },
      "the properties' addresses": {
        "@type": "https://schema.org/Movie",
        "https://schema.org/name": "M",
        "http://schema.org/duration": "PT85M",
      },
      "the prefix schema": {
        "@type": "schema:Movie",
        "schema:name": "M",
        "schema:duration": "PT85M",
      },
      "the prefix sdo": { "@type": "sdo:Movie", "sdo:name": "M" },
      "a prefix of its own": {
        "@context": { s: "https://schema.org/", ex: "https://ex.example/" },
        "@type": "s:Movie",
        "s:name": "M",
        "ex:name": "N",
      },
      "a prefix in a list of contexts": {
        "@context": ["https://ex.example/", { s: "http://www.schema.org/" }],
        "@type": ["s:CreativeWork", "s:Movie"],
        "s:name": "M",
      },
      "no context at all": { "@type": "Movie", name: "M" },
      "a name alone": { name: "M" },
    })) {
      it(what, async () => {
        expect(namesIn(await readJson(document))).to.deep.equal(["M"]);
      });
    }

    it("and takes no other vocabulary's name for its own", async () => {
      const { graph } = await readJson({
        "@type": "Movie",
        name: "M",
        "ex:duration": "PT85M",
        "https://ex.example/genre": "Drama",
        "og:title": "N",
      });
      expect(graph.films[0]).not.to.have.any.keys("duration", "genre", "title");
    });
  });

  describe("takes no time for", () => {
    const size = 2_000_000;
    const fill = (part: string): string =>
      part.repeat(Math.ceil(size / part.length)).slice(0, size);
    for (const part of [
      "<",
      "<!--",
      "<!-- -->",
      "-->",
      "<script",
      "<script ",
      "<script>",
      "</script",
      "<script></script>",
      '<script type="application/ld+json"></script>',
      '<script type="application/ld+json">{</script>',
      "<script type=",
      "<script type ",
      "<br ",
      "<p>",
      "&amp;",
      "&#",
      "<a ",
      '"',
      "\\",
      " ",
      "İ",
    ]) {
      it(`2 MB of ${part}`, async () => {
        const html = `<html>${fill(part)}`;
        await within(250, () => readText(html));
      });
    }

    it("2 MB of one tag", async () => {
      for (const inner of [" ", " type", " type=", "a=b ", "'", "type "]) {
        const html = `<script ${fill(inner)}>{}</script>`;
        await within(250, () => readText(html), inner);
      }
    });

    it("2 MB of one text", async () => {
      for (const inner of ["<", "<a", "<br", "&", "&#x", " ", "\n", "\0"]) {
        const text = JSON.stringify({ name: fill(inner).slice(0, size / 6) });
        const untidy = `${text.slice(0, -1)},"text":"&amp;"}`;
        await within(250, () => readText(untidy), inner);
      }
    });

    // Of 2 MB the engine's own parser takes up to half a second.
    for (const bracket of ["[", '{"a":', '[{"@type":[']) {
      it(`200,000 characters of ${bracket} without an end`, async () => {
        let loaded: Loaded | undefined;
        await within(250, async () => {
          loaded = await readText(fill(bracket).slice(0, 200_000));
        });
        expect(namesIn(loaded!)).to.deep.equal([]);
      });
    }

    it("2 MB of prefixes", async () => {
      const prefixes = Array.from(
        { length: 40_000 },
        (_, index) => `"p${index}":"http://schema.org/","p${index}:a":1`,
      );
      const text = `{"name":"M",${prefixes.join()}}`;
      await within(500, () => readText(text));
      expect(namesIn(await readText(text))).to.deep.equal(["M"]);
    });
  });
});
