import { expect } from "@open-wc/testing";
import { load, movie, put, settled } from "../scripts/testing/elements.js";
import { fault, until } from "../scripts/testing/fault.js";
import { shows } from "../scripts/testing/shown.js";
import type { FilmElement } from "./elements/film-element.js";

/** What docs/standards.md says of every element, where a browser can tell. */
describe("as the standards' checklists want it,", () => {
  for (const { tag } of shows) {
    describe(tag, () => {
      it("makes nothing of itself when it is made, and none of its names hides one of the browser's", () => {
        const element = document.createElement(tag);
        expect(element.getAttributeNames()).to.deep.equal([]);
        expect(element.childNodes).to.have.lengthOf(0);
        expect(element.isConnected).to.equal(false);
        const { prototype } = customElements.get(tag)!;
        const own: string[] = [];
        for (
          let level: object = prototype;
          level !== HTMLElement.prototype;
          level = Object.getPrototypeOf(level) as object
        )
          own.push(...Object.getOwnPropertyNames(level));
        expect(
          own.filter(
            (name) => name !== "constructor" && name in HTMLElement.prototype,
          ),
        ).to.deep.equal([]);
      });

      it("adds no attributes, children, class or tab stop of its own to its host", async () => {
        const element = await load(
          `<${tag} src="${fault("listing")}"></${tag}>`,
        );
        expect(
          element
            .getAttributeNames()
            .filter((name) => !/^(src|layout|action)$/.test(name)),
        ).to.deep.equal([]);
        expect(element.childNodes).to.have.lengthOf(0);
        expect(element.tabIndex).to.equal(-1);
      });

      it("leaves what the page has set on it", async () => {
        const element = await load(
          `<${tag} src="${fault("listing")}" id="own" class="a b" tabindex="0" role="region" aria-label="A" lang="es" style="color: red" data-a="1"></${tag}>`,
        );
        const {
          id,
          className,
          tabIndex,
          role,
          ariaLabel,
          lang,
          style,
          dataset,
        } = element;
        expect([
          id,
          className,
          tabIndex,
          role,
          ariaLabel,
          lang,
          style.color,
          dataset["a"],
        ]).to.deep.equal(["own", "a b", 0, "region", "A", "es", "red", "1"]);
      });

      it("has a display of its own, and none when it is hidden", async () => {
        const element = await load(
          `<${tag} src="${fault("listing")}"></${tag}>`,
        );
        const display = (): string => getComputedStyle(element).display;
        expect(display()).not.to.be.oneOf(["inline", "none"]);
        element.hidden = true;
        expect(display()).to.equal("none");
        element.hidden = false;
        // The page has the last word.
        element.style.display = "inline-block";
        expect(display()).to.equal("inline-block");
      });

      it("takes properties that were set before it was one", async () => {
        const place = put<HTMLElement>("<div></div>");
        const late = document.implementation
          .createHTMLDocument()
          .createElement(tag) as FilmElement;
        late.film = movie("A");
        const told = new Promise((resolve) =>
          late.addEventListener("film-load", resolve, { once: true }),
        );
        place.append(late);
        await told;
        expect(Object.hasOwn(late, "film")).to.equal(false);
        expect(late.film).to.include({ name: "A" });
      });

      it("keeps src as attribute and property alike, and rich data out of attributes", async () => {
        const element = await load(
          `<${tag} src="${fault("listing")}"></${tag}>`,
        );
        const src = `${fault("listing")}?again`;
        element.setAttribute("src", src);
        expect(element.src).to.equal(src);
        element.film = movie("A");
        await settled(element);
        expect(element.hasAttribute("film")).to.equal(false);
      });

      it("tells of what it does by itself, not of what the page has told it", async () => {
        const element = put(`<${tag}></${tag}>`);
        await settled(element);
        const told: string[] = [];
        const { dispatchEvent } = element;
        element.dispatchEvent = (event) => {
          told.push(event.type);
          return dispatchEvent.call(element, event);
        };
        element.setAttribute("layout", "row");
        element.setAttribute("heading-level", "2");
        await settled(element);
        expect(told.filter((type) => type !== "film-request")).to.deep.equal(
          [],
        );
        element.src = fault("listing");
        await until(() => told.includes("film-load"), told.join());
      });
    });
  }
});
