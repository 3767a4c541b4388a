import { expect } from "@open-wc/testing";
import {
  loaded,
  movie,
  put,
  settled,
  text,
  type FilmElement,
} from "../../scripts/testing/elements.js";
import { until } from "../../scripts/testing/fault.js";

/** How many are drawn before the page shows its next frame. */
const first = 24;
const count = 150;

const make = (name: string, fallback = ""): FilmElement => {
  const card = document.createElement("film-card") as FilmElement;
  card.innerHTML = fallback;
  card.film = movie(name);
  return card;
};
const cards = (fallback?: string): FilmElement[] =>
  Array.from({ length: count }, (_, index) => make(`Film ${index}`, fallback));
const isDrawn = (card: FilmElement): boolean =>
  !!card.shadowRoot?.querySelector("[part=card]");
const drawn = (all: readonly FilmElement[]): number =>
  all.filter(isDrawn).length;
/** What is due before the next task, and so before the next frame. */
const soon = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await undefined;
};

describe("many cards at once", () => {
  let place: Element;
  let all: FilmElement[];
  beforeEach(async () => {
    // A page that has been at rest.
    await settled(put("<film-card name=Rest></film-card>"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    place = put("<div></div>");
    all = cards("<b>By hand</b>");
  });

  it("are drawn without delay as far as a window has room, the others soon after", async () => {
    place.append(...all);
    await soon();
    expect(drawn(all)).to.equal(first);
    expect(all.slice(0, first).every(isDrawn)).to.equal(true);
    await Promise.all(all.map((card) => card.updateComplete));
    expect(drawn(all)).to.equal(count);
    expect(
      all.every((card, index) =>
        text(card.shadowRoot).includes(`Film ${index}`),
      ),
    ).to.equal(true);
  });

  it("show what stands between the tags until then, in a place of the size that they will have", async () => {
    place.append(...all);
    const waiting = all.at(-1)!;
    const by = waiting.querySelector("b")!;
    expect(by.getClientRects().length).to.equal(1);
    const { height } = waiting.getBoundingClientRect();
    await settled(waiting);
    expect(by.getClientRects().length).to.equal(0);
    expect(waiting.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it("come first where the window is", async () => {
    const order: EventTarget[] = [];
    place.addEventListener("film-load", ({ target }) => order.push(target!));
    place.append(...all);
    // Safari keeps no place in what grows above it.
    await soon();
    const seen = all.at(-1)!;
    seen.scrollIntoView();
    await Promise.all(all.map((card) => card.updateComplete));
    scrollTo(0, 0);
    expect(order.length).to.equal(count);
    expect(order.indexOf(seen)).to.be.below(order.indexOf(all[count >> 1]!));
  });

  it("are all there in print", async () => {
    place.append(...all);
    await soon();
    expect(drawn(all)).to.equal(first);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn(all)).to.equal(count);
  });

  it("leave nothing undone that is taken away before, and do it when they are back", async () => {
    place.append(...all);
    const one = all.at(-1)!;
    let told = 0;
    one.addEventListener("film-load", () => told++);
    one.remove();
    await Promise.all(all.slice(0, -1).map((card) => card.updateComplete));
    expect(isDrawn(one)).to.equal(false);
    place.append(one);
    await until(() => isDrawn(one));
    await settled(one);
    expect(text(one.shadowRoot)).to.contain(`Film ${count - 1}`);
    expect(!!one.shadowRoot!.querySelector(".place")).to.equal(false);
    expect(told).to.equal(1);
  });

  it("change in the same order", async () => {
    place.append(...all);
    await Promise.all(all.map((card) => card.updateComplete));
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const card of all) card.setAttribute("content-rating", "18");
    await soon();
    const changed = () =>
      all.filter((card) => text(card.shadowRoot).includes("18")).length;
    // "Film 18" has it in its name.
    expect(changed()).to.be.within(first, first + 2);
    const done = await Promise.all(all.map((card) => card.updateComplete));
    expect(done).to.deep.equal(all.map(() => true));
    expect(changed()).to.equal(count);
  });

  it("do not keep a hero waiting", async () => {
    place.append(...all);
    const hero = make("Hero");
    hero.layout = "hero";
    const told = loaded(hero);
    place.prepend(hero);
    await soon();
    expect(isDrawn(hero)).to.equal(true);
    await told;
  });

  it("keep what a prepared page has brought until their turn", async () => {
    place.setHTMLUnsafe(
      all
        .map(
          (_, index) =>
            `<film-card name="Film ${index}"><template shadowrootmode="open"><p>Prepared</p></template></film-card>`,
        )
        .join(""),
    );
    const prepared = [...place.children] as FilmElement[];
    await soon();
    const waiting = prepared.at(-1)!;
    expect(text(waiting.shadowRoot)).to.equal("Prepared");
    await Promise.all(prepared.map((card) => card.updateComplete));
    expect(drawn(prepared)).to.equal(count);
    expect(text(waiting.shadowRoot)).not.to.contain("Prepared");
  });
});
