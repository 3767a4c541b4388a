import { expect } from "@open-wc/testing";
import { until } from "../scripts/testing/fault.js";
import { built, openPage, type Page } from "../scripts/testing/page.js";

const film = "/demo/films/the-great-movement.json";
/** The same server by another name, which is another origin. */
const elsewhere = location.origin.replace("localhost", "127.0.0.1");

const address = (query: Record<string, string>, origin = location.origin) =>
  `${origin}${built("embed.html")}?${String(new URLSearchParams(query))}`;
const frameOf = (page: Page): HTMLIFrameElement => page.find("iframe");
const host = `<script type="module" src="${built("embed.js")}"></script>`;
const insideOf = (page: Page): Document => frameOf(page).contentDocument!;

const open = (query: Record<string, string>, origin?: string): Promise<Page> =>
  openPage(
    `${host}<iframe src="${address(query, origin).replaceAll("&", "&amp;")}" height="90" title="Film"></iframe>`,
  );

const height = (page: Page): number => frameOf(page).clientHeight;

describe("embed.html", () => {
  it("shows an element in a frame that is as high as it", async () => {
    const page = await open({ tag: "film-credits", src: film });
    const inside = insideOf(page);
    await until(() =>
      inside
        .querySelector("film-credits")
        ?.shadowRoot?.textContent.includes("Kiro Russo"),
    );
    await until(() => height(page) === inside.documentElement.offsetHeight);
    expect(height(page)).to.be.above(150);
    frameOf(page).style.inlineSize = "900px";
    const before = height(page);
    frameOf(page).style.inlineSize = "200px";
    await until(() => height(page) > before, "it does not grow");
    expect(page.view.log).to.deep.equal([]);
  });

  it("does not grow by itself while it waits", async () => {
    const page = await open({ tag: "film-page", src: "/__fault/stall" });
    await until(() => insideOf(page).querySelector("film-page")?.shadowRoot);
    const heights = [];
    for (let i = 0; i < 6; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      heights.push(height(page));
    }
    expect(new Set(heights.slice(2)).size, heights.join()).to.equal(1);
  });

  it("does so from another site", async () => {
    expect(elsewhere).not.to.equal(location.origin);
    const page = await open({ tag: "film-card", src: film }, elsewhere);
    await until(() => height(page) > 300, "it does not grow");
  });

  it("takes what says how, and nothing that would say what", async () => {
    const page = await open({
      tag: "film-card",
      src: film,
      layout: "row",
      name: "Not in the listing",
      "heading-level": "2",
      onclick: "alert(1)",
      style: "color: red",
      action: "https://example.org/",
      lang: "es",
      "--film-color-accent": "#a00",
      "--film-color-surface": "url(https://example.org/spy)",
      "--film-color-line": "\nurl(https://example.org/spy)",
      color: "red",
    });
    const inside = insideOf(page);
    await until(() =>
      inside
        .querySelector("film-card")
        ?.shadowRoot?.textContent.includes("El Gran Movimiento"),
    );
    const card = inside.querySelector("film-card")!;
    expect(card.getAttributeNames().sort()).to.deep.equal([
      "heading-level",
      "layout",
      "src",
    ]);
    expect(inside.documentElement.lang).to.equal("es");
    expect(inside.documentElement.getAttribute("style")).to.equal(
      "--film-color-accent: #a00;",
    );
  });

  it("makes none but our elements", async () => {
    for (const tag of ["script", "img", "x-other", "film-card onload", ""]) {
      const page = await openPage(
        `<iframe src="${address({ tag, src: film }).replaceAll("&", "&amp;")}"></iframe>`,
      );
      expect(insideOf(page).body.childElementCount, tag).to.equal(0);
      page.close();
    }
  });

  it("reads listings from its own site alone", async () => {
    const page = await open({
      tag: "film-card",
      src: `${elsewhere}/__fault/film?cors`,
    });
    const view = frameOf(page).contentWindow as Window & typeof globalThis;
    const said: string[] = [];
    view.console.warn = (...about: unknown[]) => said.push(about.join(" "));
    // What the first request said was said before this could listen.
    await view.fetch(elsewhere).catch(() => {});
    await until(() => said.some((line) => line.includes("connect-src")));
    const card = insideOf(page).querySelector("film-card")!;
    await until(() => card.shadowRoot?.querySelector("slot"));
    expect(card.shadowRoot!.textContent).not.to.contain("The Fault");
  });
});

describe("the script of a page with such a frame", () => {
  it("listens to that frame alone", async () => {
    const page = await openPage(
      `${host}<iframe src="${address({ tag: "film-card", src: film }).replaceAll("&", "&amp;")}" height="90" style="box-sizing: border-box; border: 5px solid"></iframe>
       <iframe id="other" src="/__page/?html="></iframe><iframe src="http://["></iframe>`,
    );
    await until(() => height(page) > 300);
    const before = height(page);
    const message = { type: "film-elements:height", height: 7 };
    const other = page.find<HTMLIFrameElement>("#other")
      .contentWindow as Window & typeof globalThis;
    page.view.postMessage(message, "*");
    (other as unknown as { eval: (code: string) => void }).eval(
      `parent.postMessage(${JSON.stringify(message)}, "*")`,
    );
    // From the right frame, but what is in it says nonsense.
    const inside = frameOf(page).contentWindow as unknown as {
      eval: (code: string) => void;
    };
    for (const data of [
      null,
      "film-elements:height",
      { type: "film-elements:height" },
      { type: "film-elements:height", height: "7px" },
      { height: 7 },
    ])
      page.view.dispatchEvent(
        new page.view.MessageEvent("message", {
          data,
          origin: location.origin,
          source: inside as unknown as Window,
        }),
      );
    // From the right frame, which has gone elsewhere.
    page.view.dispatchEvent(
      new page.view.MessageEvent("message", {
        data: message,
        origin: "https://example.org",
        source: inside as unknown as Window,
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(height(page)).to.equal(before);
    page.view.dispatchEvent(
      new page.view.MessageEvent("message", {
        data: { ...message, height: 1e9 },
        origin: location.origin,
        source: inside as unknown as Window,
      }),
    );
    expect(height(page)).to.equal(20_000);
    expect(page.view.log).to.deep.equal([]);
  });
});
