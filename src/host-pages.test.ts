import { expect } from "@open-wc/testing";
import {
  everyElement,
  frame,
  isShown,
  load,
  script,
  settled,
  type FilmElement,
} from "../scripts/testing/elements.js";
import { layOut, misfits } from "../scripts/testing/fit.js";
import { fullFilm } from "../scripts/testing/full-film.js";
import { fault, until } from "../scripts/testing/fault.js";
import { built, openPage } from "../scripts/testing/page.js";
import { share } from "../scripts/testing/share.js";
import "./define/film-programme.js";
import { tags } from "./define/tags.js";

const ours = tags.join();
const programme = "film-programme";

/** What style sheets of host pages say that were written for other things. */
const sheets = [
  // Resets, old and new.
  "* { margin: 0; padding: 0; box-sizing: border-box }",
  "* { margin: 0 !important; padding: 0 !important; border: 0 !important }",
  "*, ::before, ::after { box-sizing: content-box !important }",
  "*, ::before, ::after { box-sizing: inherit }",
  "* { font-size: 100% !important; line-height: 1 !important; vertical-align: baseline !important }",
  "*:where(:not(html, iframe, canvas, img, svg, video)) { all: unset; display: revert }",
  `${ours} { all: unset !important }`,
  `${ours} { all: revert !important }`,
  "ol, ul, li, dl, dt, dd { list-style: none !important; display: inline !important }",
  "img, svg, video { max-width: none !important; height: auto !important; display: inline !important }",
  "[hidden] { display: block !important }",
  "*::before, *::after { content: none !important }",
  // Sizes.
  "html { font-size: 62.5% }",
  "html { font-size: 200% }",
  "* { min-width: 0 !important; max-width: 100% !important }",
  "* { min-height: 0 !important; max-height: none !important }",
  // Things with elements of their own in mind.
  "h1, h2, h3, h4, h5, h6 { font-size: 0; display: none !important }",
  "p, li, dt, dd, blockquote, figure, section, article { display: none !important }",
  "a { color: inherit !important; display: block !important; float: left !important }",
  "button, input, label, form { all: unset !important; inline-size: 9px !important }",
  ".place, .spoken, .blank, .slide, .landscape, .long { display: none !important }",
  "[part] { display: none !important }",
  "iframe, dialog, details { display: none !important }",
  ":not(:defined) { display: none !important }",
  // What text inherits.
  "body { text-align: justify; text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 0.5em }",
  "body { white-space: nowrap }",
  "* { white-space: pre !important }",
  "body { word-break: break-all; hyphens: auto; text-indent: 3em }",
  "body { font: italic 700 11px/1 monospace }",
  "body { color: #fff; background: #000; text-shadow: 0 0 1px red }",
  "body { direction: rtl }",
  "body { quotes: none; list-style: square; border-collapse: collapse; tab-size: 99 }",
  // Layout.
  "* { position: relative !important }",
  `${ours} { display: block !important }`,
  `${ours} { display: inline-block !important }`,
  `${ours} { float: left }`,
  "body, body * { contain: layout style !important }",
  "* { transition: all 1s !important; animation-duration: 9s !important }",
];

/** A text's size and colours, as far as a sheet could make it unreadable. */
function illegible(place: Element): string[] {
  return everyElement(place).flatMap((element) => {
    const words = [...element.childNodes].some(
      (node) => node instanceof Text && node.data.trim(),
    );
    if (!words || !isShown(element) || element.closest(".spoken")) return [];
    const { fontSize, opacity, color, visibility } = getComputedStyle(element);
    return parseFloat(fontSize) < 8 ||
      opacity !== "1" ||
      visibility !== "visible" ||
      /^rgba\(.*, 0\)$|\/ 0\)$/.test(color)
      ? `${element.localName}: ${fontSize}, ${opacity}, ${visibility}, ${color}`
      : [];
  });
}

describe("a host page's style sheet hides, clips and garbles nothing:", () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => {
    sheet = document.createElement("style");
    document.head.append(sheet);
  });
  afterEach(() => sheet.remove());

  /** The programme first: it draws whole what is near the window. */
  const order = [...tags].sort(
    (one, other) => +(other === programme) - +(one === programme),
  );

  /** Every element at a width, all at once. */
  const showAll = (width: number): Promise<FilmElement[]> =>
    Promise.all(
      order.map(async (tag) => {
        // These two show screenings, which the full film has none of.
        const content = /programme|screenings/.test(tag)
          ? [`src="${fault("listing")}"`, ""]
          : [`action="/__fault/post"`, script(fullFilm)];
        const element = await load(
          `<${tag} ${content[0]}>${content[1]}</${tag}>`,
          width,
        );
        // Quotation marks hang.
        const { style } = element.parentElement!;
        style.setProperty("transition", "none", "important");
        style.setProperty("padding", "0 1em", "important");
        if (tag === programme)
          await until(
            () => !element.shadowRoot!.querySelector(".block > :not(.row)"),
            "rows that are not whole",
          );
        await settled(element);
        layOut(element.parentElement!);
        return element;
      }),
    );

  for (const css of share(sheets)) {
    it(css.replaceAll(ours, "(ours)"), async () => {
      for (const width of [340, 900]) {
        sheet.textContent = "";
        const elements = await showAll(width);
        const words = elements.map(({ shadowRoot }) => shadowRoot!.textContent);
        sheet.textContent = css;
        await frame();
        for (const [index, element] of elements.entries()) {
          const place = element.parentElement!;
          const what = `${element.localName} at ${width} px`;
          // What is inline has no size of its own.
          const box = /all: |display: inline/.test(css) ? place : element;
          expect(isShown(box), what).to.equal(true);
          expect(misfits(place), what).to.deep.equal([]);
          expect(illegible(place), what).to.deep.equal([]);
          expect(element.shadowRoot!.textContent, what).to.equal(words[index]);
          place.remove();
        }
      }
    });
  }
});

const film = "/demo/films/the-great-movement.json";
const page = `<film-page src="${film}"></film-page>`;

/** Opens a page with the bundle or the loader, and waits until the film's page is complete. */
async function openFilm(
  file: string,
  before: string,
  mode: "" | "quirks" = "",
): ReturnType<typeof openPage> {
  const opened = await openPage(
    `${before}<script type="module" src="${built(file)}"></script>${page}`,
    "",
    mode,
  );
  await until(
    () =>
      opened
        .find("film-page")
        .shadowRoot?.querySelector("film-credits")
        ?.shadowRoot?.textContent.includes("Kiro Russo"),
    `${file}: ${opened.view.log.join()}`,
  );
  return opened;
}

/** Names that a page may give its forms and fields, and that scripts use for other things. */
const names =
  "customElements HTMLElement Element Event CustomEvent URL URLSearchParams fetch Promise Map Set WeakMap WeakSet Symbol Object Array JSON Intl String Number Math Date RegExp " +
  "document window self top parent globalThis location history navigator performance localStorage sessionStorage trustedTypes ShadowRoot CSSStyleSheet MutationObserver ResizeObserver " +
  "IntersectionObserver AbortController AbortSignal TextDecoder Headers Request Response setTimeout clearTimeout setInterval requestAnimationFrame queueMicrotask addEventListener " +
  "removeEventListener dispatchEvent getComputedStyle matchMedia scrollTo console name length status origin event frames open close stop print focus blur alert src film lang title " +
  "litHtmlVersions litElementVersions reactiveElementVersions litElementHydrateSupport litElementPolyfillSupport litHtmlPolyfillSupport reactiveElementPolyfillSupport filmElements " +
  "Node Text Comment DocumentFragment Range define get whenDefined upgrade toString valueOf hasOwnProperty constructor __proto__ prototype attributes children";

for (const file of ["film-elements.js", "loader.js"]) {
  describe(`${file} on a page that`, () => {
    it("is in quirks mode", async () => {
      const opened = await openFilm(file, "", "quirks");
      expect(opened.document.compatMode).to.equal("BackCompat");
      const { scrollWidth, clientWidth } = opened.document.body;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(opened.view.log).to.deep.equal([]);
    });

    it("names its forms and fields after what scripts use", async () => {
      const clobbering = names
        .split(" ")
        .map(
          (name) =>
            `<form id="${name}"><input name="${name}"></form><a id="${name}" name="${name}"></a>`,
        )
        .join("");
      const opened = await openFilm(file, `<div hidden>${clobbering}</div>`);
      expect(opened.document.querySelectorAll("form").length).to.be.above(100);
      expect(opened.view.log).to.deep.equal([]);
    });
  });
}
