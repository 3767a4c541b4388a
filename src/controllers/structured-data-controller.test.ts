import { expect } from "@open-wc/testing";
import {
  failed,
  listing,
  load,
  loaded,
  movie,
  put,
  script,
  settled,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { until } from "../../scripts/testing/fault.js";

/** The films that elements have put into the page's head. */
const published = (): Record<string, unknown>[] =>
  [...document.head.querySelectorAll("script[data-film-elements]")].map(
    ({ textContent }) => JSON.parse(textContent ?? "") as never,
  );
const names = (): string =>
  published()
    .map(({ name }) => name)
    .join();
const publishes = (expected: string): Promise<void> =>
  until(() => names() === expected, `published: ${names()}`);

describe("json-ld", () => {
  for (const tag of ["film-card", "film-page"]) {
    describe(`on a ${tag}`, () => {
      const markup = (
        name: string,
        attributes = "json-ld",
        more = {},
      ): string =>
        `<${tag} ${attributes} src='${listing(movie(name, more))}'></${tag}>`;

      // When the elements of the test before are gone, nothing is left of them.
      beforeEach(() => publishes(""));

      it("puts the film into the page's head as long as the element is there", async () => {
        const element = await load(markup("A", "json-ld", { duration: 85 }));
        await publishes("A");
        expect(published()[0]).to.deep.include({
          "@context": "https://schema.org",
          "@type": "Movie",
          duration: "PT85M",
        });
        const place = element.parentElement!;
        element.remove();
        await publishes("");
        place.append(element);
        await publishes("A");
        element.film = movie("B");
        await publishes("B");
        element.remove();
        await publishes("");
        place.append(element);
        await publishes("B");
      });

      it("only where it is asked for, and as long", async () => {
        const element = await load(markup("A", ""));
        await settled(element);
        expect(names()).to.equal("");
        element.toggleAttribute("json-ld", true);
        await publishes("A");
        element.toggleAttribute("json-ld", false);
        await publishes("");
      });

      it("says the film as the element shows it", async () => {
        const element = await load(markup("A", `json-ld name="B"`));
        await publishes("B");
        element.setAttribute("name", "C");
        await publishes("C");
        element.film = movie("D");
        element.removeAttribute("name");
        await publishes("D");
      });

      it("once for a hundred elements", async () => {
        const place = put(`<div>${markup("A").repeat(100)}</div>`);
        await publishes("A");
        place.lastElementChild!.remove();
        await settled(place.firstElementChild as FilmElement);
        expect(names()).to.equal("A");
      });

      it("is no source for others", async () => {
        await load(markup("A"));
        await publishes("A");
        const element = put(`<film-credits src="#"></film-credits>`);
        expect((await failed(element)).code).to.equal("film");
      });

      it("leaves it to a page that has the film itself", async () => {
        const place = put(
          `<div>${script(movie("A"))}${markup("A")}${markup("B")}</div>`,
        );
        await loaded(place);
        await publishes("B");
        for (const element of place.querySelectorAll<FilmElement>(tag))
          await settled(element);
        expect(names()).to.equal("B");
      });
    });
  }
});
