import { expect } from "@open-wc/testing";
import { kinds, putFrame, seen } from "../../scripts/testing/elements.js";
import { until } from "../../scripts/testing/fault.js";

/** Opens the reference at an element, and waits for the live example. */
async function open(tag: string): Promise<[Document, HTMLElement]> {
  const view = await putFrame(
    { src: `/demo/reference/index.html#${tag}` },
    1280,
    900,
  );
  const { document } = view;
  await until(() =>
    document.querySelector(tag)?.shadowRoot?.querySelector("[part]"),
  );
  return [document, document.querySelector<HTMLElement>(tag)!];
}

/** Puts a value into the field of an attribute, as a visitor would. */
function type(document: Document, name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`#try-${name}`)!;
  field.value = value;
  for (const event of ["input", "change"])
    field.dispatchEvent(new Event(event, { bubbles: true }));
}

describe("the reference", () => {
  for (const { tag } of kinds)
    it(`shows ${tag}, and a field for each attribute`, async () => {
      const [document, element] = await open(tag);
      expect(document.querySelector("h1")!.textContent).to.equal(tag);
      expect(
        document.querySelector("nav [aria-current]")!.textContent,
      ).to.equal(tag);
      const { observedAttributes } = element.constructor as unknown as Record<
        string,
        string[]
      >;
      const fields = [...document.querySelectorAll("[id^=try-]")].map(
        ({ id }) => id.slice(4),
      );
      // Some have one layout alone.
      expect([...fields, "layout"]).to.include.members(observedAttributes!);
    });

  it("changes the example by the fields, and writes its markup", async () => {
    const [document, card] = await open("film-card");
    type(document, "name", "The Moth");
    type(document, "layout", "row");
    await until(
      () =>
        seen(card.shadowRoot!.querySelector("[part=title]")!) === "The Moth",
    );
    expect(card.getAttribute("layout")).to.equal("row");
    expect(document.querySelector("pre")!.textContent).to.contain(
      'name="The Moth" layout="row"',
    );
    type(document, "layout", "");
    expect(card.hasAttribute("layout")).to.equal(false);
  });
});
