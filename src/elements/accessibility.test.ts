import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { expectAccessible } from "../../scripts/testing/axe.js";
import {
  demoFilm,
  failed,
  kinds,
  load,
  loaded,
  put,
  render,
  settled,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { fault } from "../../scripts/testing/fault.js";

/** What each element may be told, besides its film. */
const variants: Readonly<Record<string, readonly string[]>> = {
  "film-card": ["", `layout="row"`, `layout="hero"`, `url="/a"`],
  "film-credits": ["", `max="2"`, `layout="billing"`],
  "press-quotes": ["", `layout="grid"`, `layout="carousel"`],
  "newsletter-signup": [`action="/" privacy-policy="/privacy"`],
};

for (const { tag } of kinds) {
  describe(`${tag} is accessible`, () => {
    for (const attributes of variants[tag]!) {
      const markup = (more = "") =>
        `<${tag} ${attributes} ${more}><p>By hand, <a href="/">with a link</a></p></${tag}>`;
      const as = attributes ? `, with ${attributes}` : "";

      it(`empty${as}`, async () => {
        await expectAccessible(await render(markup()));
      });

      it(`loading${as}`, async () => {
        await expectAccessible(await render(markup(`src="${fault("stall")}"`)));
      });

      it(`failed${as}`, async () => {
        const element = put(
          markup(`src="${fault("status", { status: 404 })}"`),
        );
        await failed(element);
        await settled(element);
        await expectAccessible(element);
      });

      for (const lang of ["en", "es", "ar"]) {
        it(`ready, on a page in ${lang}${as}`, async () => {
          const dir = lang === "ar" ? "rtl" : "ltr";
          const element = await load(
            markup(`lang="${lang}" dir="${dir}" src="${demoFilm}"`),
            400,
          );
          await expectAccessible(element);
        });
      }
    }
  });
}

describe("newsletter-signup is accessible", () => {
  const own = `<form method="post" action="/__fault/post">
      <label>Email <input type="email" name="e" style="min-height: 24px"></label> <button style="min-height: 24px">Join</button>
    </form>`;
  for (const [what, markup] of [
    ["", `<newsletter-signup action="/__fault/post"></newsletter-signup>`],
    [
      " with the page's own form",
      `<newsletter-signup>${own}</newsletter-signup>`,
    ],
  ] as const) {
    it(`when the address is none${what}`, async () => {
      const element = await render(markup);
      (element.querySelector("button") ??
        element.shadowRoot!.querySelector("button"))!.click();
      await settled(element);
      await expectAccessible(element);
    });
  }
});

describe("by keyboard alone", () => {
  it("every control can be reached, and shows that it has the focus", async () => {
    const place = put<HTMLElement>(`<div>
        <film-card src="${demoFilm}" url="/a"><a slot="actions" href="/b">Tickets</a></film-card>
        <film-credits src="${demoFilm}" max="2"></film-credits>
        <press-quotes src="${demoFilm}" layout="carousel"></press-quotes>
        <newsletter-signup action="/" privacy-policy="/c"></newsletter-signup>
        <button id="end">End</button>
      </div>`);
    const elements = [...place.children].filter(
      ({ shadowRoot }) => shadowRoot,
    ) as FilmElement[];
    await Promise.all(elements.filter(({ src }) => src).map(loaded));
    await Promise.all(elements.map(settled));
    const stops: string[] = [];
    const end = document.getElementById("end");
    for (let i = 0; i < 20; i++) {
      await sendKeys({ press: "Tab" });
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement)
        active = active.shadowRoot.activeElement;
      if (!active || active === end) break;
      stops.push(`${active.localName} ${active.getAttribute("part") ?? ""}`);
      const ring = [active, "::after"].some(
        (pseudo) =>
          getComputedStyle(
            active,
            typeof pseudo === "string" ? pseudo : undefined,
          ).outlineStyle !== "none",
      );
      // A window in the background shows no ring.
      expect(ring || !document.hasFocus(), stops.at(-1)!).to.equal(true);
    }
    expect(stops).to.deep.equal([
      "a link",
      "a ",
      "summary ",
      "summary ",
      "div track",
      "button button",
      "button button",
      "input field",
      "button button",
      "a link",
    ]);
  });
});
