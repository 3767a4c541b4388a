// Faults that somebody could make, and the test that has to notice each.

/** Tests in browsers: a file, and what the names of its tests have in them. */
const browser = (file, grep) => ({ kind: "browser", file, grep });
/** Hostile documents in every element: how many of them. */
const hostile = (documents = 100) => ({ kind: "hostile", documents });
/** Elements that come and go: which, and how often. */
const life = (tags, mounts = 300) => ({ kind: "life", tags, mounts });

const documents = (grep) => browser("src/store/documents.test.ts", grep);
const element = (grep) => browser("src/elements/film-element.test.ts", grep);
const hostileTexts = browser("src/elements/hostile.test.ts", "text is text");

/**
 * Each: `name`; `patches`: [file, text, what stands in its place], where the text stands in the file exactly once; `test`;
 * `quick`: whether CI tries it, too.
 */
export const controls = [
  {
    name: "a text is put in as HTML",
    patches: [
      [
        "src/elements/shared/templates.ts",
        ">${text.value}</bdi",
        ">${unsafeHTML(text.value)}</bdi",
      ],
      [
        "src/elements/shared/templates.ts",
        "import type { Text }",
        'import { unsafeHTML } from "lit/directives/unsafe-html.js";\nimport type { Text }',
      ],
    ],
    test: hostileTexts,
    quick: true,
  },
  {
    name: "a text is not isolated for its direction",
    patches: [
      ["src/elements/shared/templates.ts", "html`<bdi", "html`<span"],
      ["src/elements/shared/templates.ts", "</bdi", "</span"],
    ],
    test: hostileTexts,
    quick: true,
  },
  {
    name: "a regular expression stands for the URL parser",
    patches: [
      [
        "src/film/safe-url.ts",
        "return schemes.test(protocol) ? href : undefined;",
        "return schemes.test(protocol) || !/^(javascript|data|vbscript):/.test(value) ? href : undefined;",
      ],
    ],
    test: hostile(25),
    quick: true,
  },
  {
    name: "a link may be of the scheme data",
    patches: [
      [
        "src/film/safe-url.ts",
        "/^(https?|mailto|tel):$/",
        "/^(https?|mailto|tel|data):$/",
      ],
    ],
    test: browser("src/film/safe-url.test.ts"),
  },
  {
    name: "an address goes into a style",
    patches: [
      [
        "src/elements/film-trailer/film-trailer.ts",
        '<img part="still" src=${still} alt=""',
        '<img part="still" src=${still} style=${`background: url(${still})`} alt=""',
      ],
    ],
    test: hostile(),
  },
  {
    name: "what a listing says is merged into what is there",
    patches: [
      [
        "src/feeds/schema-org/graph.ts",
        "(Object.create(null) as Record<string, unknown>)",
        "({} as Record<string, unknown>)",
      ],
      [
        "src/feeds/schema-org/graph.ts",
        "node[name] ??= copy(item, depth + 1, block);",
        'if (item && typeof item === "object" && node[name]) Object.assign(node[name], item);\n      else node[name] ??= copy(item, depth + 1, block);',
      ],
    ],
    // `__proto__` comes late.
    test: hostile(250),
  },
  {
    name: "an object is shown as a text",
    patches: [
      [
        "src/film/read-text.ts",
        "if (!isNode(item)) {",
        'if (!isNode(item) || item["name"] === null) {',
      ],
    ],
    test: browser("src/elements/hostile.test.ts", "one level further down"),
  },
  {
    name: "a value that is no text is taken for one",
    patches: [
      [
        "src/film/read-text.ts",
        "foldText(String(item).slice(0, most))",
        "foldText((item as string).slice(0, most))",
      ],
    ],
    test: hostile(),
  },
  {
    name: "a text that nobody can see is shown",
    patches: [
      [
        "src/film/text.ts",
        '    .replace(/^[\\p{Cc}\\p{Cf}\\p{Cs}\\p{M}\\p{Z}]*$/u, "")\n',
        "",
      ],
    ],
    test: hostile(),
  },
  {
    name: "a regular expression takes long for a long text",
    patches: [
      [
        "src/film/text.ts",
        '.replace(/[^\\S\\n]+/g, " ")',
        '.replace(/[^\\S\\n]+/g, " ").replace(/(.+)(.+)\\n\\n\\n/g, "$1$2\\n\\n")',
      ],
    ],
    test: hostile(),
  },
  {
    name: "the provider of a trailer hears of who has not pressed",
    patches: [
      [
        "src/elements/film-trailer/film-trailer.ts",
        "if (!trailer) return undefined;",
        'if (!trailer) return undefined;\n    void fetch(trailer.embedUrl ?? "", { mode: "no-cors" }).catch(() => 0);',
      ],
    ],
    test: hostile(),
  },
  {
    name: "an element puts styles into the page",
    patches: [
      [
        "src/elements/film-element.ts",
        "const { shadowRoot } = this;\n    // What",
        "const { shadowRoot } = this;\n    document.adoptedStyleSheets.push(new CSSStyleSheet());\n    // What",
      ],
    ],
    test: hostile(),
  },
  {
    name: "a fault takes the place of what stood there",
    patches: [
      [
        "src/controllers/film-controller.ts",
        'void warn(this.#host, code, "", found);',
        'this.#node = undefined;\n    void warn(this.#host, code, "", found);',
      ],
    ],
    test: element("keeps the last good film"),
  },
  {
    name: "a render that throws is not caught",
    patches: [
      [
        "src/elements/film-element.ts",
        'void warn(this, "render", "", String(error));',
        "throw error;",
      ],
    ],
    test: element("when rendering fails"),
  },
  {
    name: "an element that moves into another document loses its looks",
    patches: [
      [
        "src/elements/film-element.ts",
        "sheet.replaceSync((style as CSSResult).cssText);",
        "",
      ],
    ],
    test: element("keeps its looks"),
  },
  {
    name: "a request goes on when its element has gone",
    patches: [["src/store/documents.ts", "request?.abort();", ""]],
    test: documents("aborts the request with the last"),
    quick: true,
  },
  {
    name: "a request is tried again without end",
    patches: [
      [
        "src/store/documents.ts",
        "attempts < attemptLimit",
        "attempts < Infinity",
      ],
    ],
    test: documents("tried again|and then no more|four times in all"),
  },
  {
    name: "nobody waits before a request is tried again",
    patches: [
      [
        "src/store/documents.ts",
        "timer = setTimeout(load, delay * (1 + Math.random() / 10));",
        "void Promise.resolve(delay).then(load);",
      ],
    ],
    test: documents("tried again|and then no more|four times in all"),
  },
  {
    name: "a failure is kept for those who come later",
    patches: [
      [
        "src/store/documents.ts",
        "if (outcome && isLoaded(outcome)) {",
        "if (outcome) {",
      ],
    ],
    test: documents("keeps no failure"),
  },
  {
    name: "the network's return is not noticed",
    patches: [
      [
        "src/store/documents.ts",
        'addEventListener("online", recover);\n\n',
        "",
      ],
    ],
    test: documents("when the network returns, and has four"),
  },
  {
    name: "what was given up is tried again",
    patches: [["src/store/documents.ts", "if (signal.aborted) return;", ""]],
    test: documents("does not try again what it has aborted"),
  },
  {
    name: "cookies go to other origins",
    patches: [
      [
        "src/store/fetch-text.ts",
        "signal: stop.signal,",
        'signal: stop.signal,\n      credentials: "include",',
      ],
    ],
    test: browser("src/store/fetch-text.test.ts", "cookies"),
  },
  {
    name: "a document of any size is read",
    patches: [
      ["src/store/fetch-text.ts", "size > maximumSize", "size > Infinity"],
    ],
    test: documents("30 MB"),
  },
  {
    name: "an answer is shown that was not asked for last",
    patches: [["src/controllers/film-controller.ts", "this.#stop?.();", ""]],
    test: browser("src/racing.test.ts", "the last one asked for"),
  },
  {
    name: "the page of an error is read as a listing",
    patches: [
      ["src/store/fetch-text.ts", "if (!ok) {", "if (status >= 500) {"],
    ],
    test: browser("src/network.test.ts", "a status of 404"),
  },
  {
    name: "what cannot be reached is not tried again",
    patches: [
      [
        "src/store/fetch-text.ts",
        "found: String(error),\n      passing: true,",
        "found: String(error),\n      passing: false,",
      ],
    ],
    test: browser("src/network.test.ts", "a connection that is reset"),
  },
  {
    name: "an element that is hidden shows",
    patches: [
      [
        "src/styles/base.styles.ts",
        ":host([hidden]) {\n    display: none;",
        ":host([hidden]) {\n    display: block;",
      ],
    ],
    test: browser("src/standards.test.ts", "none when it is hidden"),
  },
  {
    name: "a listing is written into an attribute",
    patches: [
      [
        "src/elements/film-element.ts",
        "film: { attribute: false },",
        "film: { reflect: true },",
      ],
    ],
    test: browser("src/standards.test.ts", "rich data out of attributes"),
  },
  {
    name: "a document is UTF-8, whatever its server says",
    patches: [
      [
        "src/store/decode.ts",
        "new TextDecoder(charset)",
        "new TextDecoder(charset && undefined)",
      ],
    ],
    test: browser("src/store/json.test.ts", "Latin-1|Shift JIS|UTF-16"),
  },
  {
    name: "letters that cannot be read are passed over in silence",
    patches: [
      [
        "src/feeds/schema-org/untidy.ts",
        "if (found) report",
        "if (!text) report",
      ],
    ],
    test: browser("src/store/json.test.ts", "a byte too many"),
  },
  {
    name: "JSON that is none is mended by a regular expression",
    patches: [
      [
        "src/feeds/schema-org/untidy.ts",
        '.replace(/[\\0-\\x1f]+/g, " ")',
        '.replace(/[\\0-\\x1f]+/g, " ").replace(/,\\s*([}\\]])/g, "$1")',
      ],
    ],
    test: browser("src/store/json.test.ts", "the mistake"),
  },
  {
    name: "a title may be as long as sentences",
    patches: [["src/film/text.ts", "2_000;", "20_000;"]],
    test: browser("src/film/read-film.test.ts", "cuts a title"),
  },
  {
    name: "structured data can end its script",
    patches: [
      ["src/controllers/publish-film.ts", '.replaceAll("<", "\\\\u003c")', ""],
    ],
    test: browser(
      "src/controllers/publish-film.test.ts",
      "keeps hostile names text",
    ),
  },
  {
    name: "a visitor's address may go out unencrypted",
    patches: [
      [
        "src/film/safe-action.ts",
        'protocol === "https:"',
        "/^https?:$/.test(protocol)",
      ],
    ],
    test: browser("src/film/safe-action.test.ts"),
  },
  {
    name: "a listener for languages stays",
    patches: [
      [
        "src/controllers/locale-controller.ts",
        "listeners.delete(this.#look);",
        "",
      ],
    ],
    test: life("film-statement"),
  },
  {
    name: "a listener for the network stays",
    patches: [
      ["src/store/documents.ts", 'removeEventListener("online", recover);', ""],
    ],
    test: life("film-statement"),
  },
  {
    name: "an address stays in the list of requests",
    patches: [["src/store/documents.ts", "entries.delete(url);", ""]],
    test: life("film-statement", 3_000),
  },
  {
    name: "an element's nodes stay",
    patches: [
      [
        "src/elements/film-element.ts",
        "protected override willUpdate(changed: PropertyValues): void {",
        'static readonly kept: unknown[] = [];\n  protected override willUpdate(changed: PropertyValues): void {\n    FilmElement.kept.push(this.ownerDocument.createElement("p"));',
      ],
    ],
    test: life("film-statement"),
  },
];
