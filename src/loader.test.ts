import { expect } from "@open-wc/testing";
import { fault, logOf, newKey, until } from "../scripts/testing/fault.js";
import { built, openPage, shows, type Page } from "../scripts/testing/page.js";

const film = "/demo/films/the-great-movement.json";
const tag = (src: string) => `<script type="module" src="${src}"></script>`;
const card = `<film-card src="${film}"><a href="/film">A film</a></film-card>`;
const TITLE = "The Great Movement";

/** When a page asked for the files with such names. */
const startsOf = ({ view }: Page, pattern: RegExp): number[] =>
  view.performance
    .getEntriesByType("resource")
    .filter(({ name }) => pattern.test(name))
    .map(({ startTime }) => startTime);

describe("the loader", () => {
  it("brings what the page uses, and nothing else", async () => {
    const page = await openPage(`${tag(built("loader.js"))}${card}`);
    await shows(page, "film-card", TITLE);
    expect(page.files()).to.deep.equal([
      "chunks/common.js",
      "chunks/film-card.js",
      "loader.js",
    ]);
    expect(page.view.log).to.deep.equal([]);
  });

  it("asks for modules and listing at once, and for each listing once", async () => {
    const key = newKey();
    const listing = fault("film", { key });
    const page = await openPage(
      tag(built("loader.js", { delay: 150 })) +
        `<film-card src="${listing}"></film-card><film-synopsis src="${listing}#film"></film-synopsis>`,
    );
    await shows(page, "film-card", "The Fault");
    expect((await logOf(key)).requests).to.equal(1);
    const starts = startsOf(page, /chunks|fault/);
    expect(starts.length).to.be.above(3);
    expect(Math.max(...starts) - Math.min(...starts)).to.be.below(100);
  });

  it("sees what comes later, also in the places of stand-ins", async () => {
    const page = await openPage(tag(built("loader.js")));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.files()).to.deep.equal(["loader.js"]);
    page.document.body.innerHTML = `<section>${card}</section>`;
    await shows(page, "film-card", TITLE);
    page.document.body.insertAdjacentHTML(
      "beforeend",
      `<div data-film-credits data-src="${film}" class="own" style="color: rgb(1, 2, 3)" data-onclick="log.push('ran')"><p>First</p></div>`,
    );
    await shows(page, "film-credits", "Kiro Russo");
    const credits = page.find("film-credits");
    expect(credits.className).to.equal("own");
    expect(credits.style.color).to.equal("rgb(1, 2, 3)");
    expect(credits.textContent).to.equal("First");
    credits.click();
    expect(page.view.log).to.deep.equal([]);
  });

  it("brings all parts of a whole page at once", async () => {
    const page = await openPage(
      `${tag(built("loader.js", { delay: 100 }))}<film-page src="${film}"></film-page>`,
    );
    await until(() =>
      page
        .find("film-page")
        .shadowRoot?.querySelector("film-credits")
        ?.shadowRoot?.textContent.includes("Kiro Russo"),
    );
    await until(() => startsOf(page, /chunks/).length > 12);
    const starts = startsOf(page, /chunks/);
    expect(Math.max(...starts) - Math.min(...starts)).to.be.below(90);
  });

  it("brings of a composed page what stands in it, and the rest when that goes", async () => {
    const page = await openPage(
      `${tag(built("loader.js"))}<film-page src="${film}"><film-card></film-card></film-page>`,
    );
    await shows(page, "film-card", TITLE);
    expect(page.files()).to.deep.equal([
      "chunks/common.js",
      "chunks/film-card.js",
      "chunks/film-page.js",
      "chunks/shared.js",
      "loader.js",
    ]);
    page.find("film-card").remove();
    await until(
      () =>
        page
          .find("film-page")
          .shadowRoot!.querySelector("film-synopsis")
          ?.shadowRoot?.querySelector("[part]"),
      "the parts of the page are not there",
    );
  });

  it("asks again for what could not be had", async () => {
    for (const fail of ["common", "film-card"]) {
      const page = await openPage(
        `${tag(built("loader.js", { fail }))}${card}`,
      );
      expect(page.find("film-card").textContent).to.equal("A film");
      await shows(page, "film-card", TITLE);
      expect(page.view.log).to.deep.equal([]);
      page.close();
    }
  });

  it("asks again for all the parts of a page, and for the page itself", async () => {
    for (const fail of ["chunks", "film-page", "shared"]) {
      const page = await openPage(
        `${tag(built("loader.js", { fail }))}<film-page src="${film}"></film-page>`,
      );
      await until(
        () =>
          page
            .find("film-page")
            .shadowRoot?.querySelector("film-credits")
            ?.shadowRoot?.textContent.includes("Kiro Russo"),
        fail,
      );
      expect(page.view.log, fail).to.deep.equal([]);
      page.close();
    }
  });

  it("leaves a listing to the elements that are there", async () => {
    const key = newKey();
    const page = await openPage(`${tag(built("loader.js"))}${card}`);
    await shows(page, "film-card", TITLE);
    page.document.body.insertAdjacentHTML(
      "beforeend",
      ["card", "synopsis", "credits"]
        .map(
          (name) =>
            `<film-${name} id="${name}" src="${fault("film", { key })}"></film-${name}>`,
        )
        .join(""),
    );
    await shows(page, "#card", "The Fault");
    expect((await logOf(key)).requests).to.equal(1);
  });

  it("takes for a stand-in a div alone, and of it what is the element's", async () => {
    const page = await openPage(
      `${tag(built("loader.js"))}<button data-film-trailer="hook">Trailer</button>
       <div data-film-card data-name="Own" data-="x" data-x-init="ran()" data-onclick="ran()" data-testid="t" id="i" lang="es"><a href="/film" id="link">A film</a></div>`,
    );
    page.find("#link").focus();
    await shows(page, "film-card", "Own");
    expect(page.find("film-card").getAttributeNames().sort()).to.deep.equal([
      "data-",
      "data-film-card",
      "data-onclick",
      "data-testid",
      "data-x-init",
      "id",
      "lang",
      "name",
    ]);
    expect(page.document.querySelectorAll("button").length).to.equal(1);
    expect(page.view.log).to.deep.equal([]);
  });

  it("finds elements in a shadow root that it is told of", async () => {
    const page = await openPage(`<main></main>`);
    const main = page.find("main");
    main.attachShadow({ mode: "open" }).innerHTML = card;
    const { discover } = (await (
      page.view as unknown as { eval: (code: string) => Promise<unknown> }
    ).eval(`import("${built("loader.js")}")`)) as {
      discover: (root: ShadowRoot) => void;
    };
    discover(main.shadowRoot!);
    await until(() =>
      main
        .shadowRoot!.querySelector("film-card")!
        .shadowRoot?.textContent.includes(TITLE),
    );
  });

  it("is of one mind with itself, the bundle and the classic script", async () => {
    const scripts = [
      tag(built("loader.js")),
      tag(built("film-elements.js")),
      `<script src="${built("film-elements.iife.js")}"></script>`,
      tag(built("loader.js")),
    ];
    for (const list of [scripts, [...scripts].reverse()]) {
      const page = await openPage(
        `${list.join("")}${card}<film-credits src="${film}"></film-credits>`,
      );
      await shows(page, "film-card", TITLE);
      await shows(page, "film-credits", "Kiro Russo");
      expect(page.view.log).to.deep.equal([]);
      page.close();
    }
  });
});
