import { expect } from "@open-wc/testing";
import {
  all,
  demoFilm,
  everyElement,
  failed,
  isShown,
  kinds,
  listing,
  load,
  loaded,
  movie,
  page,
  part,
  put,
  putFrame,
  render,
  rest,
  said,
  script,
  settled,
  text,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import {
  clock,
  fault,
  logOf,
  newKey,
  otherOrigin,
  until,
} from "../../scripts/testing/fault.js";
import { share } from "../../scripts/testing/share.js";

/** What stands between the tags. */
const fallback = `<p class="fallback">By hand</p>`;
const fallbackOf = (element: Element): Element =>
  element.querySelector(".fallback")!;

/** JSON-LD of the page's own, until the end of the test. */
const pageScripts: Element[] = [];
function putScript(value: unknown, id = ""): void {
  const element = document.createElement("script");
  Object.assign(element, { id, type: "application/ld+json" });
  element.textContent = JSON.stringify(value);
  document.head.prepend(element);
  pageScripts.push(element);
}

/** Answers that come when the test says so, also to those who have given up. */
class Answers {
  readonly #fetch = globalThis.fetch;
  readonly #waiting = new Map<string, (body: string) => void>();
  constructor() {
    globalThis.fetch = (input) =>
      new Promise((resolve) =>
        this.#waiting.set(new URL(String(input)).pathname, (body) =>
          resolve(new Response(body)),
        ),
      );
  }
  async give(path: string, value: unknown): Promise<void> {
    await until(() => this.#waiting.has(path), `nobody asked for ${path}`);
    this.#waiting.get(path)!(JSON.stringify(value));
    await rest();
    await rest();
  }
  end(): void {
    globalThis.fetch = this.#fetch;
  }
}

/** Every way in which a listing can fail. */
const failures: readonly [string, () => string | Promise<string>, string][] = [
  [
    "no such page",
    () => fault("status", { status: 404, key: newKey() }),
    "status",
  ],
  [
    "a page that is gone",
    () => fault("status", { status: 410, key: newKey() }),
    "status",
  ],
  [
    "a refusal",
    () => fault("status", { status: 403, key: newKey() }),
    "status",
  ],
  [
    "too many requests",
    () => fault("status", { status: 429, key: newKey() }),
    "status",
  ],
  [
    "a server in trouble",
    () => fault("status", { status: 500, key: newKey() }),
    "status",
  ],
  [
    "a server at its limit",
    () => fault("status", { status: 503, key: newKey() }),
    "status",
  ],
  [
    "no content",
    () => fault("status", { status: 204, key: newKey() }),
    "format",
  ],
  ["an empty document", () => fault("empty", { key: newKey() }), "format"],
  ["white space", () => fault("space", { key: newKey() }), "format"],
  ["half of a document", () => fault("truncated", { key: newKey() }), "format"],
  ["plain text", () => fault("text", { key: newKey() }), "format"],
  ["a page without JSON-LD", () => fault("html", { key: newKey() }), "film"],
  ["JSON of something else", () => fault("shape", { key: newKey() }), "film"],
  ["a list", () => listing([], { key: newKey() }), "film"],
  ["a number", () => listing(5, { key: newKey() }), "film"],
  ["null", () => listing(null, { key: newKey() }), "film"],
  [
    "another type",
    () => listing({ "@type": "Book", name: "X" }, { key: newKey() }),
    "film",
  ],
  [
    "a film of another id",
    () => `${fault("film", { key: newKey() })}#other`,
    "film",
  ],
  ["a broken connection", () => fault("reset", { key: newKey() }), "network"],
  [
    "a connection cut in the middle",
    () => fault("cut", { key: newKey() }),
    "network",
  ],
  [
    "a redirection to itself",
    () => fault("loop", { key: newKey() }),
    "network",
  ],
  ["3 MB", () => fault("big", { key: newKey() }), "size"],
  [
    "another origin without CORS",
    async () => fault("film", { key: newKey() }, await otherOrigin()),
    "network",
  ],
  ["a javascript: address", () => `javascript:alert("${newKey()}")`, "url"],
  ["a data: address", () => `data:,${JSON.stringify(movie(newKey()))}`, "url"],
  ["a file: address", () => `file:///etc/${newKey()}`, "url"],
  ["an address that is none", () => `https://#${newKey()}`, "url"],
  ["a script that is not there", () => `#no-such-${newKey()}`, "film"],
];
/** Each of them in each element. */
const failing = share(
  failures.flatMap(([what, address, code]) =>
    kinds.map(({ tag }) => ({ tag, what, address, code })),
  ),
);

afterEach(() => {
  for (const element of pageScripts.splice(0)) element.remove();
});

for (const kind of kinds) {
  const { tag, required, named, name, word, words, more, overrides } = kind;
  const markup = (attributes = "", inner = ""): string =>
    `<${tag} ${required} ${attributes}>${inner}</${tag}>`;
  /** A newsletter's form stands by itself; the film is only named in it. */
  const hasForm = tag === "newsletter-signup";
  const bare = (attributes = "", inner = ""): string =>
    `<${tag} ${attributes}>${inner}</${tag}>`;

  describe(tag, () => {
    describe("takes its film", () => {
      it("from the document that src names", async () => {
        const element = await load(markup(`src='${listing(movie("A"))}'`));
        expect(name(element)).to.equal("A");
      });

      it("from a property", async () => {
        const element = put(markup());
        element.film = movie("A");
        await loaded(element);
        expect(name(element)).to.equal("A");
      });

      it("from the JSON-LD between its tags", async () => {
        const element = await load(markup("", script(movie("A"))));
        expect(name(element)).to.equal("A");
      });

      it("from its attributes alone", async () => {
        const element = await render(markup(named("A")));
        expect(name(element)).to.equal("A");
      });

      it("from the property before src, from src before its tags", async () => {
        const src = `src='${listing(movie("In src"))}'`;
        const element = await load(markup(src, script(movie("In tags"))));
        expect(name(element)).to.equal("In src");
        element.film = movie("In property");
        await loaded(element);
        expect(name(element)).to.equal("In property");
        delete (element as { film?: object }).film;
        element.film = undefined;
        await loaded(element);
        expect(name(element)).to.equal("In src");
      });

      it(`with its attributes ${overrides ? "over" : "behind"} the listing`, async () => {
        const src = `src='${listing(movie("A"))}'`;
        const element = await load(markup(`${src} ${named("B")}`));
        expect(name(element)).to.equal(overrides ? "B" : "A");
      });

      it("from the page's own JSON-LD", async () => {
        putScript(movie("A"));
        const element = await load(markup(`src="#"`));
        expect(name(element)).to.equal("A");
      });

      it("from one script of the page", async () => {
        putScript(movie("A"), "first");
        putScript(movie("B"), "second");
        const [first, second] = await Promise.all([
          load(markup(`src="#first"`)),
          load(markup(`src="#second"`)),
        ]);
        expect(name(first)).to.equal("A");
        expect(name(second)).to.equal("B");
      });

      it("by its @id in a document of several", async () => {
        const graph = {
          "@graph": [movie("A", { "@id": "#a" }), movie("B", { "@id": "#b" })],
        };
        const src = listing(graph);
        const [a, b] = await Promise.all([
          load(markup(`src='${src}#a'`)),
          load(markup(`src='${src}#b'`)),
        ]);
        expect(name(a)).to.equal("A");
        expect(name(b)).to.equal("B");
      });

      it("from an HTML page", async () => {
        const element = await load(
          markup(`src="${page(script(movie("A &amp; B")))}"`),
        );
        expect(name(element)).to.equal("A & B");
      });

      it("from the script of an HTML page with this id", async () => {
        const head =
          script(movie("A"), `id="a"`) + script(movie("B"), `id="b"`);
        const element = await load(markup(`src="${page(head)}#b"`));
        expect(name(element)).to.equal("B");
      });

      it("from a property that was set before the element was defined", async () => {
        const other = document.implementation.createHTMLDocument();
        const element = other.createElement(tag) as FilmElement;
        element.film = movie("A");
        if (hasForm) element.setAttribute("action", "/");
        put("<div></div>").append(element);
        await loaded(element);
        expect(name(element)).to.equal("A");
      });

      it("anew when src changes", async () => {
        const element = await load(markup(`src='${listing(movie("A"))}'`));
        element.src = listing(movie("B"));
        const { film, src } = await loaded(element);
        expect(name(element)).to.equal("B");
        expect(film.name?.value).to.equal("B");
        expect(src).to.equal(element.src);
      });

      it("as a copy too", async () => {
        const element = await load(
          markup(`src='${listing(movie("A"))}'`, fallback),
        );
        const copy = element.cloneNode(true) as FilmElement;
        element.after(copy);
        await loaded(copy);
        expect(name(copy)).to.equal("A");
        expect(copy.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
      });
    });

    it("says what was loaded", async () => {
      const src = listing(movie("A"));
      const place = put("<div></div>");
      const inner = document.createElement("div");
      place.attachShadow({ mode: "open" }).append(inner);
      inner.innerHTML = markup(`src='${src}'`);
      let path: EventTarget[] = [];
      document.addEventListener(
        "film-load",
        (event) => (path = event.composedPath()),
        { once: true },
      );
      const event = await loaded(document);
      expect(event.bubbles && event.composed).to.equal(true);
      expect(path[0] === inner.firstElementChild).to.equal(true);
      expect(event.film.name?.value).to.equal("A");
      expect(event.src).to.equal(src);
    });

    it("takes the film of another's film-load", async () => {
      const first = put(markup(`src="${demoFilm}"`));
      const second = put(markup());
      second.film = (await loaded(first)).film;
      await loaded(second);
      await settled(first);
      await settled(second);
      const shown = (element: Element) => text(element.shadowRoot);
      expect(shown(second)).to.equal(shown(first));
      expect(name(second)).not.to.equal("");
    });

    describe("shows what stands between its tags", () => {
      it("when there is nothing else", async () => {
        const element = await render(bare("", fallback));
        expect(isShown(fallbackOf(element))).to.equal(true);
      });

      it("while the listing is on its way", async () => {
        const element = await render(bare(`src="${fault("stall")}"`, fallback));
        expect(isShown(fallbackOf(element))).to.equal(true);
      });

      it("when rendering fails", async () => {
        const element = put(bare("", fallback));
        const broken = () => {
          throw new TypeError(`This document requires TrustedHTML ${newKey()}`);
        };
        Object.assign(element, { render: broken });
        element.film = movie("A");
        await settled(element);
        expect(isShown(fallbackOf(element))).to.equal(true);
        await until(() => said.length);
        expect(said.join()).to.contain(`<${tag}`).and.contain("Trusted Types");
      });

      it("when it is handed an object that holds itself", async () => {
        const circle: Record<string, unknown> = { ...movie("A") };
        circle["self"] = circle;
        const element = put(bare("", fallback));
        element.film = circle;
        await failed(element);
        expect(isShown(fallbackOf(element))).to.equal(true);
      });

      for (const { what, address, code } of failing.filter(
        (one) => one.tag === tag,
      )) {
        it(`when what comes is ${what}`, async () => {
          const src = await address();
          const element = put(bare(`src='${src}'`, fallback));
          const event = await failed(document);
          expect(event.bubbles && event.composed).to.equal(true);
          expect(event.target === element).to.equal(true);
          expect(event.code).to.equal(code);
          expect(event.message).to.contain(code);
          expect(event.src).to.equal(src);
          await settled(element);
          expect(isShown(fallbackOf(element))).to.equal(true);
          expect(isShown(element)).to.equal(true);
          await until(() => said.length);
          expect(said).to.have.lengthOf(1);
          expect(said[0]).to.contain(`<${tag}`);
        });
      }
    });

    describe("with a clock", () => {
      beforeEach(() => clock.install());
      afterEach(async () => {
        document.querySelector(tag)?.remove();
        await rest();
        await clock.restore();
      });

      for (const stalled of ["stall", "halt"] as const) {
        it(`gives up on a server that ${stalled}s, and keeps what stands there`, async () => {
          const key = newKey();
          const element = put(
            bare(`src='${fault(stalled, { key })}'`, fallback),
          );
          await until(async () => (await logOf(key)).requests);
          await until(() => clock.due.length);
          const failure = failed(element);
          clock.pass(15_000);
          expect((await failure).code).to.equal("timeout");
          expect(isShown(fallbackOf(element))).to.equal(true);
        });
      }

      it("tries again by itself", async () => {
        const src = fault("flaky", { times: 1, key: newKey() });
        const element = put(markup(`src='${src}'`, fallback));
        await failed(element);
        const { film } = await Promise.all([
          loaded(element),
          until(() => clock.due.length).then(() => clock.pass(3_000)),
        ]).then(([event]) => event);
        expect(film.name?.value).to.equal("The Fault");
      });
    });

    it("tries again when the network is back", async () => {
      const src = fault("flaky", { times: 1, key: newKey() });
      const element = put(markup(`src='${src}'`, fallback));
      await failed(element);
      dispatchEvent(new Event("online"));
      expect((await loaded(element)).film.name?.value).to.equal("The Fault");
    });

    it("keeps the last good film when another cannot be had", async () => {
      const element = await load(
        markup(`src='${listing(movie("A"))}'`, fallback),
      );
      for (const [, address] of failures.slice(0, 1)) {
        element.src = await address();
        await failed(element);
        await settled(element);
        expect(name(element)).to.equal("A");
      }
    });

    it("asks once for a hundred elements", async () => {
      const key = newKey();
      const src = listing(movie("A"), { key });
      const elements = Array.from({ length: 100 }, () =>
        put(markup(`src='${src}'`)),
      );
      await Promise.all(elements.map(loaded));
      expect(elements.map(name).every((shown) => shown === "A")).to.equal(true);
      expect((await logOf(key)).requests).to.equal(1);
    });

    it("gives its request up when it goes", async () => {
      const key = newKey();
      const element = put(markup(`src='${fault("stall", { key })}'`));
      await until(async () => (await logOf(key)).requests);
      element.remove();
      await until(async () => (await logOf(key)).aborted, "not aborted");
    });

    it("gives its request up when src changes", async () => {
      const key = newKey();
      const element = put(markup(`src='${fault("stall", { key })}'`));
      await until(async () => (await logOf(key)).requests);
      element.src = listing(movie("A"));
      await loaded(element);
      await until(async () => (await logOf(key)).aborted, "not aborted");
    });

    it("shows the film that was asked for last, whatever comes last", async () => {
      const answers = new Answers();
      try {
        const element = put(markup(`src="/first"`));
        await rest();
        element.src = "/second";
        await answers.give("/second", movie("Second"));
        await answers.give("/first", movie("First"));
        await settled(element);
        expect(name(element)).to.equal("Second");
      } finally {
        answers.end();
      }
    });

    for (const [what, attributes, inner] of [
      ["src", (key: string) => `src='${listing(movie("A"), { key })}'`, ""],
      ["tags", () => "", script(movie("A"))],
    ] as const) {
      it(`is not loaded again when it is moved, with its film from ${what}`, async () => {
        const key = newKey();
        const element = await load(markup(attributes(key), inner));
        let events = 0;
        element.addEventListener("film-load", () => (events += 1));
        put("<div></div>").append(element);
        await settled(element);
        await rest();
        await settled(element);
        expect(name(element)).to.equal("A");
        expect(events).to.equal(0);
        expect((await logOf(key)).requests).to.be.at.most(1);
      });
    }

    it("leaves no listener behind, however often it comes and goes", async () => {
      const add = EventTarget.prototype.addEventListener;
      const remove = EventTarget.prototype.removeEventListener;
      const listening: string[] = [];
      const place = put<HTMLElement>("<div></div>");
      const isPage = (target: unknown) =>
        target === undefined || target === window || target === document;
      try {
        EventTarget.prototype.addEventListener = function (...about) {
          if (isPage(this)) listening.push(about[0]);
          add.apply(this, about);
        };
        EventTarget.prototype.removeEventListener = function (...about) {
          const at = isPage(this) ? listening.indexOf(about[0]) : -1;
          if (at >= 0) listening.splice(at, 1);
          remove.apply(this, about);
        };
        for (let i = 0; i < 200; i++) {
          place.innerHTML = markup(`src="/__fault/stall?${i % 2}"`);
          if (!(i % 50)) await rest();
          place.replaceChildren();
        }
        await rest();
        expect(listening).to.deep.equal([]);
      } finally {
        EventTarget.prototype.addEventListener = add;
        EventTarget.prototype.removeEventListener = remove;
      }
    });

    describe("speaks", () => {
      const film = (): string => script(movie("A", more));

      it("English when the page does not say", async () => {
        const lang = document.documentElement.lang;
        document.documentElement.removeAttribute("lang");
        const element = await load(markup("", film()));
        expect(word(element)).to.match(words.en);
        if (lang) document.documentElement.lang = lang;
      });

      it("the nearest lang, two on one page", async () => {
        const place = put<HTMLElement>(
          `<div lang="es">${markup("", film())}<p lang="en-GB">${markup("", film())}</p></div>`,
        );
        const [spanish, english] = place.querySelectorAll<FilmElement>(tag);
        await settled(spanish!);
        await settled(english!);
        await until(() => words.es.test(word(spanish!)));
        expect(word(english!)).to.match(words.en);
      });

      it("the lang outside of the shadow root that it stands in", async () => {
        const place = put<HTMLElement>(`<div lang="es-BO"></div>`);
        const root = place.attachShadow({ mode: "open" });
        root.innerHTML = markup("", film());
        const element = root.firstElementChild as FilmElement;
        await until(() => words.es.test(word(element)));
      });

      it("another language as soon as lang changes", async () => {
        const place = put<HTMLElement>(
          `<div lang="en">${markup("", film())}</div>`,
        );
        const element = place.firstElementChild as FilmElement;
        await until(() => words.en.test(word(element)));
        place.lang = "es";
        await until(() => words.es.test(word(element)));
        place.lang = "en";
        await until(() => words.en.test(word(element)));
        element.lang = "es";
        await until(() => words.es.test(word(element)));
      });

      it("another language as soon as lang changes inside of the shadow root around it", async () => {
        const root = put<HTMLElement>("<div></div>").attachShadow({
          mode: "open",
        });
        root.innerHTML = `<div lang="en">${markup("", film())}</div>`;
        const place = root.firstElementChild as HTMLElement;
        const element = place.firstElementChild as FilmElement;
        await until(() => words.en.test(word(element)));
        place.lang = "es";
        await until(() => words.es.test(word(element)));
      });

      it("English where lang is no language", async () => {
        const element = await load(markup(`lang="not a tag"`, film()));
        expect(word(element)).to.match(words.en);
      });
    });

    it("keeps its looks when it moves into another document", async () => {
      const element = await load(markup("", script(movie("A"))));
      const { document: other } = await putFrame({ srcdoc: "<p>" });
      const { display, overflowWrap } = getComputedStyle(element);
      other.body.append(element);
      await settled(element);
      const style = other.defaultView!.getComputedStyle(element);
      expect(style.display).to.equal(display);
      expect(style.overflowWrap).to.equal(overflowWrap);
      expect(name(element)).to.equal("A");
    });

    it("says nothing in the console when all is well", async () => {
      await load(markup(`src="${demoFilm}"`));
      await load(markup(`lang="es" src="${demoFilm}"`));
      await load(
        markup(`src="/demo/films/the-umbrella-observatory.json"`, fallback),
      );
      await render(markup(named("A"), fallback));
      await rest();
      expect(said).to.deep.equal([]);
    });

    it("tells the editor once what is wrong, where, and what was expected", async () => {
      // The one thing that all of them read.
      const src = listing(
        movie("A", { name: { called: tag }, "@id": newKey() }),
      );
      await load(markup(`src='${src}'`));
      await load(markup(`src='${src}'`));
      await until(() => said.length);
      await rest();
      expect(said).to.have.lengthOf(1);
      expect(said[0])
        .to.contain(`<${tag}`)
        .and.contain(" name: ")
        .and.contain(`{"called":"${tag}"}`)
        .and.contain("expected a text");
    });

    it("survives a thousand changes of everything", async () => {
      const element = await load(markup("", script(movie("A"))));
      for (let i = 0; i < 1_000; i++) {
        element.film = i % 3 ? movie(`A ${i}`) : undefined;
        element.layout = ["", "row", "carousel", "billing"][i % 4];
      }
      await settled(element);
      element.film = movie("Last");
      await loaded(element);
      expect(name(element)).to.equal("Last");
    });

    it("has no id and no inline style that a strict page would refuse", async () => {
      const element = await load(markup(`src="${demoFilm}"`));
      expect(all(element, "[style], style").length).to.equal(0);
    });
  });
}

describe("film-elements.js", () => {
  const bundle = new URL("/dist/film-elements.js", location.href).href;

  it("may be on a page beside the modules", async () => {
    const defined = customElements.get("film-card");
    await import(bundle);
    expect(customElements.get("film-card") === defined).to.equal(true);
    const element = await render(`<film-card name="A"></film-card>`);
    expect(text(part(element, "title"))).to.equal("A");
    expect(said).to.deep.equal([]);
  });

  it("may be on a page twice", async () => {
    const { document: page, customElements: registry } = await putFrame({
      srcdoc: `<script type="module" src="${bundle}"></script>
        <script type="module" src="${bundle}?again"></script>
        ${kinds.map(({ tag, required, named }) => `<${tag} ${required} ${named("A")}></${tag}>`).join("")}`,
    });
    for (const { tag, name } of kinds) {
      await registry.whenDefined(tag);
      await until(() => name(page.querySelector(tag)!) === "A", tag);
    }
  });

  it("says that a film was loaded when it is shown, its words included", async () => {
    const view = await putFrame({
      srcdoc: `<html lang="es"><base href="${location.href}"><body></body>`,
    });
    const shown: string[] = [];
    view.document.addEventListener("film-load", ({ target }) => {
      const { name } = kinds.find(
        ({ tag }) => tag === (target as Element).localName,
      )!;
      shown.push(name(target as Element));
    });
    for (const { tag, required } of kinds)
      view.document.body.innerHTML += `<${tag} ${required} src='${listing(movie("A"))}'></${tag}>`;
    const element = view.document.createElement("script");
    Object.assign(element, { type: "module", src: bundle });
    view.document.head.append(element);
    await until(() => shown.length === kinds.length);
    expect(shown).to.deep.equal(kinds.map(() => "A"));
  });

  const strict = (policy: string) =>
    putFrame({
      srcdoc: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; ${policy}">
        <script type="module" src="${bundle}"></script>
        ${kinds.map(({ tag, required, named }) => `<${tag} ${required} ${named("A")}>${fallback}</${tag}>`).join("")}`,
    });

  it("leaves what stands between the tags where Trusted Types allow nothing", async () => {
    const { document: page, customElements: registry } = await strict(
      "trusted-types 'none'",
    );
    for (const { tag } of kinds) {
      await registry.whenDefined(tag);
      const element = page.querySelector<FilmElement>(tag)!;
      await until(() => element.shadowRoot?.querySelector("slot"), tag);
      expect(isShown(fallbackOf(element)), tag).to.equal(true);
    }
  });

  it("shows films where Trusted Types allow lit-html", async () => {
    const { document: page } = await strict("trusted-types lit-html");
    for (const { tag, name } of kinds) {
      const element = page.querySelector<FilmElement>(tag)!;
      await until(() => element.shadowRoot && name(element) === "A", tag);
    }
  });

  it("takes properties that were set before it came", async () => {
    const view = await putFrame({
      srcdoc: `<base href="${location.href}">${kinds.map(({ tag, required }) => `<${tag} ${required}></${tag}>`).join("")}`,
    });
    for (const { tag } of kinds)
      Object.assign(view.document.querySelector(tag)!, { film: movie("A") });
    const element = view.document.createElement("script");
    Object.assign(element, { type: "module", src: bundle });
    view.document.head.append(element);
    for (const { tag, name } of kinds) {
      const element = view.document.querySelector<FilmElement>(tag)!;
      await until(() => element.shadowRoot && name(element) === "A", tag);
    }
    expect(everyElement(view.document).length).to.be.above(20);
  });
});
