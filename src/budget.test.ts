import { expect } from "@open-wc/testing";
import { built, openPage, shows, type Page } from "../scripts/testing/page.js";

/**
 * For a card with no poster, a link, an original title, a country, a year and four facts: elements, texts and the comments by which
 * Lit finds its way. Plain HTML of the bench's brief card has 19.
 */
const NODES_OF_A_CARD = 75;

const listing = {
  "@context": "https://schema.org",
  "@type": "Movie",
  name: "The Budget",
  alternateName: { "@value": "El presupuesto", "@language": "es" },
  url: "/films/the-budget",
  countryOfOrigin: "CL",
  dateCreated: "1989",
  duration: "PT115M",
  genre: "Documentary",
  inLanguage: "es",
  contentRating: "12A",
};
const inPage = `<film-card><script type="application/ld+json">${JSON.stringify(listing)}</script></film-card>`;
const script = `<script type="module" src="${built("film-elements.js")}"></script>`;

/** The nodes of an element and of its shadow root, but for the roots and what the page wrote into it. */
const nodesOf = (element: Element): number => {
  const walker = element.ownerDocument.createTreeWalker(element.shadowRoot!);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
};

const open = async (): Promise<Page> => {
  const page = await openPage(script + inPage);
  await shows(page, "film-card", "The Budget");
  return page;
};

describe("the budget of a page with one card", () => {
  it("has room for so many nodes, and no more", async () => {
    const { find } = await open();
    expect(nodesOf(find("film-card"))).to.be.at.most(NODES_OF_A_CARD);
  });

  it("has one request in it, for the bundle", async () => {
    expect((await open()).files()).to.deep.equal(["film-elements.js"]);
  });
});
