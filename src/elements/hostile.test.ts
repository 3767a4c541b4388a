import { expect } from "@open-wc/testing";
import {
  everyElement,
  frame,
  isShown,
  kinds,
  load,
  loaded,
  movie,
  part,
  poster,
  put,
  render,
  rest,
  said,
  script,
  settled,
  still,
  text,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { fault, logOf, newKey } from "../../scripts/testing/fault.js";
import { share } from "../../scripts/testing/share.js";

declare global {
  interface Window {
    ran?: string;
  }
}

/** What would run, in the spellings that lists of forbidden words miss. */
const scripts = [
  "javascript:ran='x'",
  "JaVaScRiPt:ran='x'",
  " javascript:ran='x'",
  "\tjavascript:ran='x'",
  "\njavascript:ran='x'",
  "\0javascript:ran='x'",
  "\u0001\u001fjavascript:ran='x'",
  "java\tscript:ran='x'",
  "java\nscript:ran='x'",
  "java\rscript:ran='x'",
  "j\na\nv\na\ns\nc\nr\ni\np\nt\n:ran='x'",
  "javascript\t:ran='x'",
  "javascript\n:ran='x'",
  "javascript://%0aran='x'",
  "javascript:https://example.org/%0aran='x'",
  "javascript:void(ran='x')//.jpg",
  "javascript&colon;ran='x'",
  "&#106;avascript:ran='x'",
  "&#x6A;avascript&#58;ran='x'",
  "&amp;#106;avascript:ran='x'",
  "java&Tab;script:ran='x'",
  "java&NewLine;script:ran='x'",
  "java&#9;script:ran='x'",
  "<b>java</b>script:ran='x'",
  "java<!-- -->script:ran='x'",
  "view-source:javascript:ran='x'",
  "feed:javascript:ran='x'",
  "data:text/html,<script>parent.ran='x'</script>",
  "DATA:text/html;base64,PHNjcmlwdD5yYW49MTwvc2NyaXB0Pg==",
  " data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='ran=1'/>",
  "dat\na:text/html,x",
  "vbscript:msgbox(1)",
  "vb\tscript:msgbox(1)",
  "blob:https://example.org/1-2-3",
  "filesystem:https://example.org/temporary/x",
  "file:///etc/passwd",
  "ftp://example.org/x",
  "about:blank",
  "intent://x#Intent;end",
  "ms-word:ofe|u|https://example.org/x.docx",
];
const asHtml = (value: string): string =>
  value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** The protocols of every address in the shadow roots in a place. */
function protocols(place: Element): Set<string> {
  const found = new Set<string>();
  for (const element of everyElement(place)) {
    // What an element inside of another one does with its attributes, is seen inside of it.
    if (
      !(element.getRootNode() instanceof ShadowRoot) ||
      element.localName.includes("-")
    )
      continue;
    for (const name of [
      "href",
      "src",
      "action",
      "formaction",
      "poster",
      "data",
      "xlink:href",
    ]) {
      const value = element.getAttribute(name);
      if (value !== null) found.add(new URL(value, document.baseURI).protocol);
    }
    for (const candidate of (element.getAttribute("srcset") ?? "").split(", "))
      if (candidate) found.add(new URL(candidate, document.baseURI).protocol);
  }
  return found;
}

/** Whether it is one of the library's own drawings: nothing but paths, and nothing that a listing could have written. */
const isDrawing = (svg: Element): boolean =>
  svg.localName === "svg" &&
  svg.getAttribute("aria-hidden") === "true" &&
  [svg, ...svg.querySelectorAll("*")].every(
    (node) =>
      (node === svg || node.localName === "path") &&
      node
        .getAttributeNames()
        .every((name) => /^(aria-hidden|part|viewBox|d)$/.test(name)),
  );

/** Everything in shadow roots that a listing must not be able to make. */
const dangerous = (place: Element): string[] =>
  everyElement(place)
    .filter((element) => element.getRootNode() instanceof ShadowRoot)
    .filter((element) => !isDrawing(element))
    .filter(
      (element) =>
        /^(script|iframe|object|embed|svg|style|base|link|meta|template)$/.test(
          element.localName,
        ) ||
        element
          .getAttributeNames()
          .some((name) => /^(on|style|srcdoc)/.test(name)),
    )
    .map((element) => element.outerHTML.slice(0, 200));

const allowed = ["http:", "https:", "mailto:", "tel:"];
const expectSafe = (place: Element, what: string): void => {
  for (const protocol of protocols(place))
    expect(allowed, what).to.include(protocol);
  expect(dangerous(place), what).to.deep.equal([]);
  expect(window.ran, what).to.equal(undefined);
};

/** A film in which every address is this one. */
const poisoned = (url: unknown): object =>
  movie("A", {
    url,
    image: [
      poster,
      { ...still, caption: "A" },
      url,
      { "@type": "ImageObject", url, contentUrl: url, caption: url },
    ],
    director: {
      "@type": "Person",
      name: "A",
      birthPlace: "A",
      url,
      image: url,
      sameAs: url,
      "@id": url,
    },
    actor: { "@type": "Role", actor: { name: "A", url, image: url }, url },
    review: { "@type": "Review", reviewBody: "A", url, "@id": url },
    trailer: {
      "@type": "VideoObject",
      name: "A",
      url: "/none.mp4",
      embedUrl: url,
      contentUrl: url,
      thumbnailUrl: url,
      caption: { contentUrl: url, url, "@id": url },
    },
    subjectOf: { "@type": "Quotation", text: "A", creator: { url }, url },
    potentialAction: {
      "@type": "SubscribeAction",
      target: { urlTemplate: url },
    },
    sameAs: url,
    "@id": "#a",
  });

const everywhere = (inner = "", attributes = ""): HTMLElement =>
  put<HTMLElement>(
    `<div>${kinds.map(({ tag, required }) => `<${tag} ${required} ${attributes}>${inner}</${tag}>`).join("")}</div>`,
  );
const settle = (place: HTMLElement): Promise<unknown> =>
  Promise.all(
    [...place.children].map((child) => settled(child as FilmElement)),
  );

describe("no script runs from data", () => {
  beforeEach(() => void delete window.ran);

  for (const url of share(scripts)) {
    const what = JSON.stringify(url);

    it(`in a listing: ${what}`, async () => {
      const place = everywhere(
        script(poisoned(url)).replace(/<\/(?!script>$)/g, "<\\/"),
      );
      await Promise.all([...place.children].map(loaded));
      await settle(place);
      for (const link of everyElement(place)) {
        if (link instanceof HTMLAnchorElement) {
          link.addEventListener("click", (event) => event.preventDefault());
        }
      }
      expectSafe(place, what);
      for (const [index, { name }] of kinds.entries())
        expect(name(place.children[index]!)).to.equal("A");
    });

    it(`in an attribute: ${what}`, async () => {
      const value = asHtml(url);
      const place = put<HTMLElement>(`<div>
        <film-card name="A" url="${value}" image="${value}"></film-card>
        <film-card src="${value}" name="A"></film-card>
        <film-credits src="${value}" director="A"></film-credits>
        <press-quotes src="${value}"><blockquote cite="${value}">A <cite><a href="${value}">B</a></cite></blockquote></press-quotes>
        <newsletter-signup action="${value}" privacy-policy="${value}"></newsletter-signup>
        <newsletter-signup action="/" privacy-policy="${value}" src="${value}"></newsletter-signup>
        <film-person name="A" birth-place="A" image="${value}" src="${value}"></film-person>
        <film-trailer trailer="${value}" thumbnail-url="${value}" caption="${value}"></film-trailer>
        <film-trailer trailer="/none.mp4" thumbnail-url="${value}" caption="${value}"></film-trailer>
        <film-gallery src="${value}"></film-gallery>
        <film-gallery><img src="${value}" alt="A"></film-gallery>
        <film-page src="${value}" name="A" url="${value}" image="${value}" trailer="${value}" action="${value}" privacy-policy="${value}"></film-page>
      </div>`);
      await settle(place);
      expectSafe(place, what);
    });
  }

  it("and what is good passes", async () => {
    for (const url of [
      "https://example.org/a?b=c&d#e",
      "http://example.org/",
      "mailto:news@example.org",
      "tel:+5912",
    ]) {
      const element = await render(`<film-card name="A" url="${asHtml(url)}">`);
      expect(part<HTMLAnchorElement>(element, "link").href).to.equal(url);
    }
  });

  it("that is fetched: a refused address is not asked for", async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return Promise.reject(new Error("no"));
    };
    try {
      for (const url of scripts.filter((url) => !/&|</.test(url))) {
        const place = everywhere("", `src="${asHtml(url)}"`);
        await settle(place);
      }
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked.map((url) => new URL(url).protocol)).to.satisfy(
      (list: string[]) => list.every((protocol) => /^https?:$/.test(protocol)),
    );
  });
});

describe("text is text", () => {
  const markup = [
    "<img src=x onerror=ran=1>",
    "<script>ran=1</script>",
    "<svg onload=ran=1>",
    "\"><img src=x onerror='ran=1'>",
    "</bdi></h3><iframe srcdoc='<script>parent.ran=1</script>'>",
    "${alert(1)} {{constructor.constructor('ran=1')()}}",
    "<!--?lit$123$-->",
    "&lt;img src=x onerror=ran=1&gt;",
    "<style>*{display:none}</style>",
  ];

  for (const value of share(markup)) {
    it(`in a property: ${value}`, async () => {
      const film = movie(`A ${value} Z`, {
        abstract: value,
        genre: value,
        award: [`A ${value} Z`, value],
        countryOfOrigin: value,
        inLanguage: value,
        subtitleLanguage: value,
        contentRating: { ratingValue: value, author: value },
        image: [
          { ...poster, caption: value },
          { ...still, caption: `A ${value} Z`, creditText: value },
        ],
        director: {
          name: `A ${value} Z`,
          description: value,
          birthPlace: value,
          deathPlace: value,
          image: { ...poster, caption: value },
        },
        actor: { actor: `A ${value} Z`, characterName: value },
        contributor: { contributor: value, roleName: value },
        subjectOf: { text: `A ${value} Z`, name: value, creator: value },
        trailer: {
          name: `A ${value} Z`,
          url: "/none.mp4",
          caption: { contentUrl: "/none.vtt", name: value, inLanguage: value },
        },
      });
      for (const layout of ["", "hero", "billing", "carousel"]) {
        const place = everywhere("", `layout="${layout}"`);
        for (const child of place.children) (child as FilmElement).film = film;
        await Promise.all([...place.children].map(loaded));
        await settle(place);
        expectSafe(place, value);
        for (const [index, { name }] of kinds.entries())
          expect(name(place.children[index]!)).to.match(/^A .*Z$/);
        place.remove();
      }
    });

    it(`in an attribute: ${value}`, async () => {
      const safe = asHtml(value);
      const place = put<HTMLElement>(`<div>
        <film-card name="${safe}" genre="${safe}" award="${safe}" content-rating="${safe}" in-language="${safe}" lang="${safe}" layout="${safe}"></film-card>
        <film-credits actor="${safe}" contributor="A (${safe})"></film-credits>
        <press-quotes review="“${safe}” ${safe}"></press-quotes>
        <newsletter-signup action="/" name="${safe}"></newsletter-signup>
        <film-synopsis description="${safe}" heading-level="${safe}"></film-synopsis>
        <film-awards award="${safe}" heading-level="2"></film-awards>
        <film-person name="${safe}" description="${safe}" birth-place="${safe}" birth-date="${safe}" person="${safe}"></film-person>
        <film-statement text="${safe}" creator="${safe}"></film-statement>
        <film-trailer trailer="/none.mp4" caption="${safe}" lang="${safe}"></film-trailer>
        <film-gallery><figure><img src="${safe}" alt="${safe}" width="${safe}"><figcaption>${safe}</figcaption></figure></film-gallery>
        <film-page name="${safe}" description="${safe}" award="${safe}" sections="film-card ${safe}" heading-level="${safe}"></film-page>
      </div>`);
      await settle(place);
      expectSafe(place, value);
      expect(text(part(place.children[0]!, "title"))).to.equal(
        value.replace(/\s+/g, " "),
      );
    });
  }

  it("and each is isolated for its direction", async () => {
    const turned = "\u202eA\u2066B";
    const place = everywhere(
      script(
        movie(turned, { actor: { actor: turned, characterName: turned } }),
      ),
    );
    await Promise.all([...place.children].map(loaded));
    await settle(place);
    const holders = everyElement(place).filter(
      (element) =>
        element.getRootNode() instanceof ShadowRoot &&
        [...element.childNodes].some(
          (node) => node instanceof Text && node.data.includes("\u202e"),
        ),
    );
    expect(holders.length).to.be.above(5);
    for (const holder of holders)
      expect(
        holder.closest("bdi, bdo, [dir=auto]") !== null ||
          /\u2068[^\u2069]*\u202e[^\u2069]*\u2069/.test(text(holder)),
        holder.outerHTML,
      ).to.equal(true);
  });
});

describe("prototypes stay what they are", () => {
  it("whatever a listing calls its properties", async () => {
    const polluted = `{"__proto__":{"url":"/polluted.svg","text":"Polluted"}}`;
    const json = `${JSON.stringify(movie("A")).slice(0, -1)},
      "image":[${JSON.stringify(poster)},${JSON.stringify({ ...still, caption: "A" })},${polluted}],
      "hasPart":[${polluted}],
      "__proto__":{"polluted":1,"name":"B","genre":"Polluted"},
      "constructor":{"prototype":{"polluted":1}},
      "prototype":{"polluted":1},
      "contentRating":{"__proto__":{"ratingValue":"Polluted"}},
      "potentialAction":{"__proto__":{"target":"/polluted"}},
      "hasOwnProperty":1,"toString":"x","valueOf":"y","then":"z"}`;
    const place = everywhere(
      `<script type="application/ld+json">${json}</script>`,
    );
    await Promise.all([...place.children].map(loaded));
    await settle(place);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.to.include(
      "polluted",
    );
    for (const [index, { name }] of kinds.entries())
      expect(name(place.children[index]!)).to.equal("A");
    for (const { shadowRoot } of place.children)
      expect(text(shadowRoot).toLowerCase()).not.to.contain("polluted");
  });
});

describe("what is of a wrong type", () => {
  const wrong: readonly [string, unknown][] = [
    ["null", null],
    ["true", true],
    ["false", false],
    ["zero", 0],
    ["a negative number", -1],
    ["a large number", 1e308],
    ["an empty text", ""],
    ["white space", " \n "],
    ["an empty object", {}],
    ["an empty list", []],
    ["a list of nothing", [null, [], {}, ""]],
    ["lists in lists", [[[["x"]]]]],
    ["an object of another type", { "@type": "Thing", x: { y: 1 } }],
    ["an @id of nothing", { "@id": "#nothing" }],
    ["a name that is an object", { name: { a: { b: 1 } } }],
    ["a value that is a list", { "@value": [1, null, {}] }],
    ["a language that is a number", { "@value": "x", "@language": 5 }],
    ["a language map of objects", { en: {}, es: [] }],
    ["a thousand", Array.from({ length: 1000 }, (_, i) => i)],
  ];
  const fields =
    "url image description duration genre inLanguage subtitleLanguage contentRating countryOfOrigin datePublished dateCreated award actor author director producer musicBy editor contributor productionCompany review alternateName aggregateRating description abstract subjectOf hasPart trailer potentialAction @id @context @graph".split(
      " ",
    );

  const nonsense = /undefined|\bnull\b|\[object|NaN|Infinity|Invalid|function/;

  /** What in an element and its shadow root is nonsense, or is there without what it is there for. */
  const faults = (place: Element): string[] =>
    everyElement(place)
      .filter((element) => element.getRootNode() instanceof ShadowRoot)
      .flatMap((element) => {
        const words = text(element);
        const attributes = element
          .getAttributeNames()
          .map((name) => [name, element.getAttribute(name) ?? ""] as const);
        const content = element.querySelector(":scope > [part=content]");
        const wrong = {
          nonsense: nonsense.test(words),
          "nonsense in an attribute": attributes.some(([, value]) =>
            nonsense.test(value),
          ),
          "an attribute without a value": attributes.some(
            ([name, value]) =>
              /^(aria-label|title|src|href)$/.test(name) && !value.trim(),
          ),
          empty:
            !words &&
            says.test(element.localName) &&
            // A status waits for words, and a quote need not say where it is from.
            !/^(status|source)$/.test(element.getAttribute("part") ?? "") &&
            !element.querySelector(`img[alt]:not([alt=""]), slot`),
          "a section without a name, a heading or content":
            element.localName === "section" &&
            !(
              element.ariaLabel &&
              element.querySelector("h1, h2, h3, h4, h5, h6") &&
              content &&
              (text(content) || content.querySelector("img"))
            ),
        };
        return Object.entries(wrong)
          .filter(([, isSo]) => isSo)
          .map(([what]) => `${what}: ${element.outerHTML.slice(0, 200)}`);
      });
  const says =
    /^(h[1-6]|p|li|dt|dd|blockquote|figcaption|cite|time|button|a|summary|bdi|small|ul|dl)$/;
  const expectWhole = (place: Element, what: string): void => {
    expect(faults(place), what).to.deep.equal([]);
    expect(
      said.filter((line) => line.includes("cannot be shown")),
      what,
    ).to.deep.equal([]);
  };

  for (const [what, value] of share(wrong)) {
    it(`does no harm in any field: ${what}`, async function () {
      // Eleven elements of a thousand values in each of thirty fields take their time.
      this.timeout(90_000);
      for (const layout of ["", "hero", "carousel", "billing"]) {
        const place = put<HTMLElement>(
          `<div>${kinds.map(({ tag, required }) => `<${tag} ${required} layout="${layout}"><p>By hand</p></${tag}>`).join("")}</div>`,
        );
        for (const child of place.children)
          (child as FilmElement).film = {
            "@type": "Movie",
            ...Object.fromEntries(fields.map((field) => [field, value])),
            "@graph": undefined,
            name: "A",
          };
        await Promise.all([...place.children].map(loaded));
        await settle(place);
        expect(text(part(place.children[0]!, "title"))).to.equal("A");
        for (const child of place.children) {
          expect(isShown(child), child.localName).to.equal(true);
        }
        expectWhole(place, what);
        place.remove();
      }
    });

    it(`leaves what stands between the tags as a name: ${what}`, async () => {
      const place = put<HTMLElement>(
        `<div>${kinds.map(({ tag }) => `<${tag}><p>By hand</p></${tag}>`).join("")}</div>`,
      );
      for (const child of place.children)
        (child as FilmElement).film = { "@type": "Movie", name: value };
      await settle(place);
      for (const child of place.children) {
        expect(text(child.shadowRoot), child.localName).not.to.match(nonsense);
        expect(isShown(child), child.localName).to.equal(true);
      }
    });
  }

  it("does no harm one level further down either", async () => {
    for (const [what, value] of share(wrong)) {
      const place = everywhere("<p>By hand</p>");
      for (const child of place.children)
        (child as FilmElement).film = movie("A", {
          image: [
            {
              ...poster,
              width: value,
              height: value,
              caption: value,
              creditText: value,
            },
            { ...still, caption: value, creditText: value },
            { ...still, contentUrl: value, url: value },
          ],
          contentRating: { ratingValue: value, author: value },
          actor: { actor: value, characterName: value, roleName: value },
          contributor: { contributor: "A", roleName: value },
          director: [
            { name: value, url: value },
            "A",
            {
              name: "B",
              url: value,
              description: value,
              image: value,
              birthPlace: value,
              birthDate: value,
              deathPlace: value,
              deathDate: value,
            },
          ],
          review: [
            {
              reviewBody: value,
              author: value,
              publisher: value,
              datePublished: value,
              url: value,
              reviewRating: value,
            },
            {
              reviewBody: "A",
              reviewRating: { ratingValue: value, bestRating: value },
            },
          ],
          award: ["A", value],
          subjectOf: [
            { text: value, name: value, creator: value, inLanguage: value },
            { text: "A", name: value, creator: { name: value } },
          ],
          trailer: {
            name: value,
            contentUrl: value,
            embedUrl: value,
            url: "/none.mp4",
            thumbnailUrl: value,
            inLanguage: value,
            caption: [value, { contentUrl: "/none.vtt", name: value }],
          },
          potentialAction: {
            "@type": "SubscribeAction",
            target: { urlTemplate: value },
          },
        });
      await Promise.all([...place.children].map(loaded));
      await settle(place);
      expectWhole(place, what);
      place.remove();
    }
  });

  describe("does no harm wherever it comes", () => {
    /** A sequence of numbers that is the same in every run. */
    const sequence = (seed: number) => {
      let state = seed;
      return (below: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
    };
    const good = movie("A", {
      abstract: "A",
      alternateName: "B",
      duration: "PT85M",
      genre: ["A", "B"],
      inLanguage: ["es", "en"],
      subtitleLanguage: "en",
      contentRating: { ratingValue: "15", author: "BBFC" },
      countryOfOrigin: "BO",
      dateCreated: "2021",
      datePublished: "2021-09-07",
      actor: [{ actor: { name: "A" }, characterName: "B" }, "C"],
      author: "A",
      producer: ["A", { name: "B", image: poster }],
      musicBy: "A",
      editor: "A",
      productionCompany: { name: "A" },
      contributor: { roleName: "A", contributor: "B" },
      hasPart: { "@type": "Quotation", text: "A", name: "B", creator: "C" },
      potentialAction: { "@type": "SubscribeAction", target: "/" },
      trailer: {
        "@type": "VideoObject",
        name: "A",
        contentUrl: "/none.mp4",
        embedUrl: "https://youtu.be/abcdefghijk",
        url: "https://cinema.example/",
        thumbnailUrl: "/demo/posters/earth.svg",
        caption: [{ contentUrl: "/none.vtt", inLanguage: "en", name: "A" }],
      },
    });

    const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
    for (const seed of share(seeds))
      it(`in some places of a listing that is good else, ${seed}`, async () => {
        const random = sequence(seed);
        const junk = (): unknown => {
          const [, value] = wrong[random(wrong.length)]!;
          switch (random(8)) {
            case 0:
              return [value, junk()];
            case 1:
              return { "@type": "Thing", name: value, url: value };
            case 2:
              return "long ".repeat(5_000);
            default:
              return value;
          }
        };
        const spoil = (value: unknown, chance: number): unknown => {
          if (!random(chance)) return junk();
          if (Array.isArray(value))
            return value.map((item) => spoil(item, chance));
          if (typeof value !== "object" || !value) return value;
          return Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [
              key,
              key === "@type" ? inner : spoil(inner, chance),
            ]),
          );
        };
        const film = {
          ...(spoil(good, 2 + (seed % 8)) as object),
          "@type": "Movie",
        };
        const errors: string[] = [];
        const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
          errors.push(String("reason" in event ? event.reason : event.message));
        addEventListener("error", onError);
        addEventListener("unhandledrejection", onError);
        try {
          const place = everywhere(
            "<p>By hand</p>",
            seed % 2 ? `heading-level="2" max="1"` : "",
          );
          for (const child of place.children)
            (child as FilmElement).film = film;
          await settle(place);
          await rest();
          await settle(place);
          const what = `${JSON.stringify(film).replace(/(long |\d,){9,}/g, "…")}\n`;
          expectWhole(place, what);
          expect(errors, what).to.deep.equal([]);
        } finally {
          removeEventListener("error", onError);
          removeEventListener("unhandledrejection", onError);
        }
      });
  });

  it("does no harm as the property or as src", async () => {
    for (const value of [
      0,
      "",
      "x",
      true,
      Symbol.iterator,
      () => 1,
      new Date(0),
      new Map(),
      10n,
    ]) {
      const place = put<HTMLElement>(
        `<div>${kinds.map(({ tag }) => `<${tag}><p>By hand</p></${tag}>`).join("")}</div>`,
      );
      for (const child of place.children) {
        Object.assign(child, { film: value });
        await settled(child as FilmElement);
        expect(isShown(child.firstElementChild!), String(value)).to.equal(true);
      }
    }
  });
});

describe("no one else hears of a visitor", () => {
  it("before the visitor acts: only what the page named is asked for", async () => {
    for (const tag of ["press-quotes", "film-trailer", "film-page"]) {
      const key = newKey();
      const before = performance.getEntriesByType("resource").length;
      const film = movie(`A ${key}`, {
        url: "https://example.org/",
        sameAs: "https://example.com/",
        director: { name: "A", birthPlace: "B", url: "https://example.com/a" },
        trailer: {
          embedUrl: "https://www.youtube.com/embed/abcdefghijk",
          url: "https://example.net/",
          thumbnailUrl: "https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg",
          caption: { contentUrl: "https://example.net/en.vtt" },
        },
        potentialAction: {
          "@type": "SubscribeAction",
          target: "https://example.org/subscribe",
        },
      });
      const element = await load(
        `<${tag} src='${fault("shape", { key, value: JSON.stringify(film) })}'></${tag}>`,
      );
      element.scrollIntoView();
      await frame();
      await frame();
      expect((await logOf(key)).requests).to.equal(1);
      const asked = performance
        .getEntriesByType("resource")
        .slice(before)
        .map(({ name }) => new URL(name).origin);
      expect(new Set(asked), tag).to.deep.equal(new Set([location.origin]));
    }
  });
});
