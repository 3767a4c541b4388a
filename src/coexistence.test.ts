import { expect } from "@open-wc/testing";
import { newKey, until } from "../scripts/testing/fault.js";
import { built, openPage, shows } from "../scripts/testing/page.js";
import { version } from "./define/version.js";

const film = "/demo/films/the-great-movement.json";
const TITLE = "The Great Movement";
const card = `<film-card src="${film}"><a href="/film">A film</a></film-card>`;
const jsonLd = `<script type="application/ld+json">{"@type":"Movie","name":"Between the tags"}</script>`;

const files = ["film-elements.js", "film-elements.iife.js", "loader.js"];
const script = (file: string, options = {}): string =>
  file.includes("iife")
    ? `<script src="${built(file, options)}"></script>`
    : `<script type="module" src="${built(file, options)}"></script>`;

/** Everything from one's own address and nothing else. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; media-src 'self'";

for (const file of files) {
  describe(`${file} on a page of its own`, () => {
    it("works once, twice, and at another address", async () => {
      const once = script(file);
      for (const scripts of [once, once + once, once + script(file)]) {
        const page = await openPage(scripts + card);
        await shows(page, "film-card", TITLE);
        expect(page.view.log).to.deep.equal([]);
        page.close();
      }
    });

    it("leaves what another version has defined, and says so once", async () => {
      const old = script(file.replace("loader", "film-elements"), {
        version: "0.0.9",
      });
      const page = await openPage(
        `${old}${card}<film-credits src="${film}"></film-credits>`,
      );
      await shows(page, "film-card", TITLE);
      const late = page.document.createElement("script");
      late.type = file.includes("iife") ? "" : "module";
      late.src = built(file);
      await new Promise((resolve) => {
        late.onload = resolve;
        page.document.head.append(late);
      });
      await shows(page, "film-credits", "Kiro Russo");
      if (file === "loader.js") {
        // There is nothing left for it to do.
        expect(page.view.log).to.deep.equal([]);
      } else {
        expect(page.view.log.length).to.equal(1);
        expect(page.view.log[0]).to.contain("0.0.9").and.contain(version);
      }
    });

    it("defines what an element of somebody else leaves over", async () => {
      const page = await openPage(
        `<script src="/__page/other.js"></script>${script(file)}${card}<film-credits src="${film}"></film-credits>`,
      );
      await shows(page, "film-credits", "Kiro Russo");
      expect(!page.find("film-card").shadowRoot).to.equal(true);
      expect(page.find("film-card").textContent).to.equal("A film");
      expect(page.view.log.length).to.equal(file === "loader.js" ? 0 : 1);
    });

    it("works under a strict policy, and with Trusted Types", async () => {
      for (const types of [
        "",
        "; require-trusted-types-for 'script'",
        "; require-trusted-types-for 'script'; trusted-types lit-html",
        "; require-trusted-types-for 'script'; trusted-types film-elements",
      ]) {
        const page = await openPage(
          `${script(file)}<film-page src="${film}"></film-page><div data-film-card data-src="${film}"></div>`,
          strict + types,
        );
        await shows(page, "film-card", TITLE);
        await until(
          () =>
            page
              .find("film-page")
              .shadowRoot?.querySelector("film-credits")
              ?.shadowRoot?.querySelector("[part]"),
          types,
        );
        // The name that is tried first is another.
        const log = types.endsWith("film-elements")
          ? page.view.log.filter((line) => !/trusted-types|policy/i.test(line))
          : page.view.log;
        expect(log).to.deep.equal([], types);
        page.close();
      }
    });

    it("leaves what stands there where nothing may be rendered", async () => {
      const page = await openPage(
        `${script(file)}${card}${card}`,
        `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
      );
      await until(() =>
        page.view.log.some((line) => line.includes("Trusted Types allow")),
      );
      const { shadowRoot } = page.find("film-card");
      expect(!!shadowRoot!.querySelector("slot")).to.equal(true);
      expect(
        page.view.log.filter((line) => line.startsWith("film-elements")).length,
      ).to.equal(1);
    });

    it("takes over what was there before it: properties, clones, templates", async () => {
      const page = await openPage(
        `${card}<film-card id="set"></film-card><template>${card}</template>`,
      );
      const { document } = page;
      Object.assign(page.find("#set"), {
        film: { "@type": "Movie", name: "Set before" },
        headingLevel: 4,
      });
      const clone = page.find("film-card").cloneNode(true) as Element;
      clone.id = "clone";
      document.body.append(clone);
      const holder = document.createElement("div");
      holder.innerHTML = script(file);
      const late = document.createElement("script");
      for (const { name, value } of holder.firstElementChild!.attributes)
        late.setAttribute(name, value);
      document.body.append(late);
      await shows(page, "film-card", TITLE);
      await shows(page, "#clone", TITLE);
      await shows(page, "#set", "Set before");
      expect(!!page.find("#set").shadowRoot!.querySelector("h4")).to.equal(
        true,
      );
      const again = page.find("#clone").cloneNode(true) as Element;
      again.id = "again";
      const copy = document.importNode(
        page.find<HTMLTemplateElement>("template").content,
        true,
      );
      copy.firstElementChild!.id = "copy";
      document.body.append(again, copy);
      await shows(page, "#again", TITLE);
      await shows(page, "#copy", TITLE);
      expect(page.view.log).to.deep.equal([]);
    });

    it("works when a tool for consent or speed lets it run late", async () => {
      const page = await openPage(
        `${script(file).replace(/type="module"|(?=src)/, `type="text/plain" `)}${card}`,
      );
      expect(!page.find("film-card").shadowRoot).to.equal(true);
      const held = page.find<HTMLScriptElement>('[type="text/plain"]');
      const script_ = page.document.createElement("script");
      script_.type = file.includes("iife") ? "" : "module";
      script_.src = held.src;
      held.replaceWith(script_);
      await shows(page, "film-card", TITLE);
    });

    it("works in the head, before anything is there", async () => {
      const page = await openPage(
        `${script(file)}</head><body><film-card>${jsonLd}<p>A film</p></film-card><div data-film-card data-name="Filtered"><div>First</div></div>`,
      );
      await shows(page, "film-card", "Between the tags");
      await shows(page, "film-card ~ film-card", "Filtered");
      expect(page.document.querySelectorAll("film-card").length).to.equal(2);
      expect(page.view.log).to.deep.equal([]);
    });
  });
}

describe("beside another Lit", () => {
  for (const file of files) {
    it(`${file} works, whoever comes first`, async () => {
      const other = `<script type="module" src="/__page/lit.js?${newKey()}"></script><other-lit></other-lit>`;
      for (const scripts of [other + script(file), script(file) + other]) {
        const page = await openPage(scripts + card);
        await shows(page, "film-card", TITLE);
        await shows(page, "other-lit", "Another Lit");
        expect(
          page.view.log.filter((line) => !line.startsWith("Lit is in dev")),
        ).to.deep.equal([]);
        page.close();
      }
    });
  }
});

describe("film-elements.js on a page with an element that it does not have", () => {
  const programme = `<film-programme src="/demo/programme/festival.json"><p>The PDF</p></film-programme>`;

  it("tells the editor once which file has it, and what is between the tags stays", async function () {
    this.timeout(10_000);
    const page = await openPage(
      script("film-elements.js") + programme + programme,
    );
    await until(() => page.view.log.length, "nothing said");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.view.log.length).to.equal(1);
    expect(page.view.log[0])
      .to.contain("<film-programme>")
      .and.contain("loader.js");
    expect(page.document.body.textContent).to.contain("The PDF");
    page.close();
  });

  it("says nothing where the loader is on the page as well", async function () {
    this.timeout(10_000);
    const page = await openPage(
      script("film-elements.js") + script("loader.js") + programme,
    );
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(page.view.log).to.deep.equal([]);
    page.close();
  });
});
