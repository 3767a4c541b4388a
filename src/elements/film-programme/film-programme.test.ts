import "../../define/film-programme.js";
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { expectAccessible } from "../../../scripts/testing/axe.js";
import { put, settled, text } from "../../../scripts/testing/elements.js";
import { until } from "../../../scripts/testing/fault.js";
import { festival } from "../../../scripts/testing/programme.js";
import { loadProgrammeWords } from "../../i18n/programme-languages.js";
import type { FilmProgramme } from "./film-programme.js";

const inner = (document: object = festival): string =>
  `<script type="application/ld+json">${JSON.stringify(document)}</script>`;
const all = <T extends Element = HTMLElement>(
  element: FilmProgramme,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];
const one = <T extends Element = HTMLElement>(
  element: FilmProgramme,
  selector: string,
): T => all<T>(element, selector)[0]!;
const titles = (element: FilmProgramme): string[] =>
  all(element, ".row [part=title], .block > :not(.row)").map(text);
const rows = (element: FilmProgramme) => all(element, ".block > *");
const count = (element: FilmProgramme): string =>
  text(one(element, "[part=count]"));
const button = (element: FilmProgramme, name: string): HTMLElement =>
  all(element, "button").find((one) => text(one).startsWith(name))!;

/** A programme that shows its films. */
async function show(
  attributes = "",
  content = inner(),
): Promise<FilmProgramme> {
  const element = put<FilmProgramme>(
    `<film-programme lang="en-GB" ${attributes}>${content}</film-programme>`,
  );
  await until(() => one(element, "[part=count]"), "no programme");
  await settled(element);
  return element;
}

/** Types into the search field. */
async function search(element: FilmProgramme, query: string): Promise<void> {
  const field = one<HTMLInputElement>(element, "[type=search]");
  field.value = query;
  field.dispatchEvent(new Event("input"));
  const before = count(element);
  await until(() => count(element) !== before, "nothing was found");
}

/** Opens a filter and chooses a value. */
async function choose(
  element: FilmProgramme,
  facet: string,
  value: string,
): Promise<void> {
  if (!one(element, `[name="${value}"]`)) button(element, facet).click();
  await until(() => one(element, `[name="${value}"]`), `no ${value}`);
  one(element, `[name="${value}"]`).click();
  await settled(element);
}

const address = location.href;
beforeEach(() => {
  history.replaceState(null, "", address);
  localStorage.clear();
});
after(() => history.replaceState(null, "", address));

describe("film-programme", () => {
  it("shows every film by its first screening, those without one at the end", async () => {
    const element = await show();
    expect(titles(element)).to.deep.equal([
      "The Zebra",
      "Élan",
      "A Garden",
      "Nocturne",
      "Unseen",
    ]);
    expect(count(element)).to.equal("Films: 5 of 5");
    const [row] = all(element, ".row");
    expect(text(row!))
      .to.match(/Le Zèbre/)
      .and.match(/France 1990/);
    expect(row!.querySelector("a")!.href).to.equal("https://festival.test/a");
    expect(
      row!.querySelector("[part=original-title] bdi")!.getAttribute("lang"),
    ).to.equal("fr");
  });

  it("shows no film before the words of its screenings are there", async () => {
    // What reads them is there, and so are the programme's own words; those of screenings are not.
    (await show()).remove();
    await loadProgrammeWords("pl");
    const cancelled = festival["@graph"].map((one) =>
      "startDate" in one ? { ...one, eventStatus: "EventCancelled" } : one,
    );
    const element = put<FilmProgramme>(
      `<film-programme lang="pl">${inner({ "@graph": cancelled })}</film-programme>`,
    );
    const isSaid = await new Promise((resolve) =>
      new MutationObserver(() => {
        const row = one(element, ".row");
        if (row) resolve(!!row.querySelector("[part=state]"));
      }).observe(element.shadowRoot!, { childList: true, subtree: true }),
    );
    expect(isSaid).to.equal(true);
  });

  it("takes a programme as a property, read or not", async () => {
    const element = put<FilmProgramme>("<film-programme></film-programme>");
    element.programme = festival;
    await until(() => one(element, "[part=count]"), "no programme");
    expect(titles(element)).to.have.lengthOf(5);
    const { programme } = await import("../../../scripts/testing/programme.js");
    element.programme = {
      ...programme,
      films: [],
      screenings: programme.screenings.slice(0, 1),
    };
    await until(() => titles(element).length === 1, "the second");
    expect(titles(element)).to.deep.equal(["The Zebra"]);
  });

  it("keeps what stands between its tags when there is no listing", async () => {
    const element = put<FilmProgramme>(
      `<film-programme src="/__fault/status-404"><p>The PDF</p></film-programme>`,
    );
    await new Promise((resolve) =>
      element.addEventListener("film-error", resolve, { once: true }),
    );
    await settled(element);
    expect(one(element, "[part=count]")).to.equal(undefined);
    expect(one(element, "slot:not([hidden])")).to.not.equal(undefined);
  });

  it("leaves out what is over, and not with show-past", async () => {
    const past = JSON.parse(
      JSON.stringify(festival).replaceAll("2099-06-05", "2019-06-05"),
    ) as object;
    for (const [attributes, left] of [
      ["", 5],
      ["show-past", 8],
    ] as const) {
      const element = await show(attributes, inner(past));
      expect(all(element, "[part=screening]")).to.have.lengthOf(left);
      element.remove();
    }
  });
});

describe("search in film-programme", () => {
  it("finds without case, diacritics and articles, and says how many", async () => {
    const element = await show();
    await search(element, "ELAN");
    expect(titles(element)).to.deep.equal(["Élan"]);
    expect(count(element)).to.equal("Films: 1 of 5");
    expect(one(element, "[part=count]").role ?? "status").to.equal("status");
    await search(element, "qqq");
    expect(titles(element)).to.deep.equal([]);
    expect(count(element)).to.match(/^No film/);
  });

  it("keeps the focus in the field, key by key", async () => {
    const element = await show();
    const field = one<HTMLInputElement>(element, "[type=search]");
    field.focus();
    await sendKeys({ type: "zeb" });
    await until(() => titles(element).length === 1, "not found");
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(field.value).to.equal("zeb");
  });
});

describe("filters of film-programme", () => {
  it("combine, count, and stay open with the focus where it was", async () => {
    const element = await show();
    await choose(element, "Country", "FR");
    expect(titles(element)).to.deep.equal(["The Zebra", "A Garden"]);
    const box = one<HTMLInputElement>(element, "[name=FR]");
    box.focus();
    box.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(box);
    expect(titles(element)).to.have.lengthOf(5);
    await choose(element, "Country", "JP");
    await choose(element, "Access", "relaxed");
    expect(titles(element)).to.deep.equal(["Nocturne"]);
    expect(all(element, "[part=value]").map(text)).to.deep.equal([
      "Captions for deaf and hard-of-hearing people 0",
      "Relaxed 1",
    ]);
  });

  it("close with Escape, back to their button", async () => {
    const element = await show();
    button(element, "Venue").click();
    await until(() => one(element, "[name=Rex]"), "no venues");
    one(element, "[name=Rex]").focus();
    await sendKeys({ press: "Escape" });
    await settled(element);
    expect(one(element, "[type=checkbox]")).to.equal(undefined);
    expect(text(element.shadowRoot!.activeElement!)).to.equal("Venue");
  });

  it("go all at once", async () => {
    const element = await show();
    expect(one(element, "[part=clear]").hidden).to.equal(true);
    await choose(element, "Country", "JP");
    one(element, "[part=clear]").click();
    await settled(element);
    expect(titles(element)).to.have.lengthOf(5);
    expect(location.search).not.to.match(/programme\./);
  });
});

describe("the address of film-programme", () => {
  it("has what was chosen, and the way back", async () => {
    const element = await show();
    await choose(element, "Country", "FR");
    button(element, "Posters").click();
    await settled(element);
    const query = new URLSearchParams(location.search);
    expect(query.get("programme.country")).to.equal("FR");
    expect(query.get("programme.view")).to.equal("grid");
    history.back();
    await until(
      () => one(element, "[part=films]").className === "list",
      "not back",
    );
    expect(titles(element)).to.deep.equal(["The Zebra", "A Garden"]);
    history.back();
    await until(() => titles(element).length === 5, "not back");
    expect(one<HTMLInputElement>(element, "[name=FR]").checked).to.equal(false);
  });

  it("is what a page starts with", async () => {
    history.replaceState(
      null,
      "",
      "?programme.q=garden&programme.sort=title&programme.day=2099-06-05",
    );
    const element = await show();
    await until(() => titles(element).length === 1, "not restored");
    expect(titles(element)).to.deep.equal(["A Garden"]);
    expect(one<HTMLInputElement>(element, "[type=search]").value).to.equal(
      "garden",
    );
    expect(one<HTMLSelectElement>(element, "select").value).to.equal("title");
  });

  it("is each element's own", async () => {
    const element = await show();
    const other = await show(`id="archive"`);
    await choose(element, "Country", "FR");
    await choose(other, "Country", "JP");
    await until(() => location.search.includes("archive."), "not written");
    const query = new URLSearchParams(location.search);
    expect(query.get("programme.country")).to.equal("FR");
    expect(query.get("archive.country")).to.equal("JP");
    expect(titles(element)).to.have.lengthOf(2);
  });

  it("leaves a router's state in the history", async () => {
    history.replaceState({ router: 7 }, "", location.href);
    await choose(await show(), "Country", "FR");
    expect(history.state).to.deep.equal({ router: 7 });
  });
});

describe("the views of film-programme", () => {
  it("have rooms as columns and times as rows", async () => {
    const element = await show(`layout="timeline"`);
    await until(() => one(element, "table"), "no timeline");
    expect(all(element, "thead th").map(text)).to.deep.equal([
      "Time",
      "Lux",
      "Rex",
    ]);
    one(element, "[part=days] [aria-pressed=false]").click();
    await until(() => all(element, "thead th").length === 4, "the other day");
    expect(text(one(element, "tbody")))
      .to.match(/A Garden/)
      .and.match(/24:30|0:30/);
  });

  it("pass the accessibility checks", async () => {
    const element = await show();
    await choose(element, "Access", "captions");
    await expectAccessible(element);
    for (const name of ["Posters", "Day by day", "My plan"]) {
      button(element, name).click();
      await settled(element);
      await until(() => !one(element, ".place"), name);
      await expectAccessible(element);
    }
  });

  it("fit a narrow page, in both directions of writing", async () => {
    for (const dir of ["ltr", "rtl"])
      for (const layout of ["list", "grid"]) {
        const element = await show(`layout="${layout}" dir="${dir}"`);
        element.style.inlineSize = "280px";
        await settled(element);
        expect(element.scrollWidth, `${layout} ${dir}`).to.be.at.most(280);
      }
  });
});

describe("the plan of film-programme", () => {
  const add = async (element: FilmProgramme, screening: RegExp) => {
    all(element, "[part=plan-button]")
      .find((one) =>
        screening.test(one.ariaLabel ?? one.getAttribute("aria-label")!),
      )!
      .click();
    await settled(element);
  };
  const open = async (element: FilmProgramme) => {
    button(element, "My plan").click();
    await until(
      () => one(element, "[part=plan-actions]") ?? one(element, "[part=none]"),
      "no plan",
    );
  };

  it("takes screenings in, warns of clashes, and is there the next time", async () => {
    const element = await show();
    await add(element, /The Zebra, .*18:00/);
    await add(element, /Élan, .*18:30/);
    await until(
      () => /Overlaps with The Zebra/.test(text(one(element, "[part=note]"))),
      "no warning",
    );
    await open(element);
    expect(all(element, "[part=plan-title]").map(text)).to.deep.equal([
      "The Zebra",
      "Élan",
    ]);
    expect(all(element, "[part=warning]")).to.have.lengthOf(2);
    element.remove();
    const next = await show();
    expect(text(button(next, "My plan"))).to.equal("My plan (2)");
  });

  it("follows the filters, and lets screenings go with the focus kept", async () => {
    const element = await show();
    await add(element, /The Zebra, .*18:00/);
    await add(element, /Nocturne, .*14:00/);
    await open(element);
    await choose(element, "Country", "JP");
    expect(all(element, "[part=plan-title]").map(text)).to.deep.equal([
      "Nocturne",
    ]);
    one(element, "[part=remove]").click();
    await until(() => !all(element, "[part=plan-title]").length, "still there");
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
  });

  it("works where the browser keeps nothing, and says so", async () => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    try {
      const element = await show();
      await add(element, /The Zebra, .*18:00/);
      await until(
        () => /keeps nothing/.test(text(one(element, "[part=note]"))),
        "not said",
      );
      expect(text(button(element, "My plan"))).to.equal("My plan (1)");
    } finally {
      Storage.prototype.setItem = set;
    }
  });

  it("stands whatever else is in the storage", async () => {
    for (const junk of ["{", "7", "null", '{"a":1}', "[1,null]"]) {
      localStorage.setItem("film-elements plan https://festival.test/", junk);
      expect(titles(await show())).to.have.lengthOf(5);
    }
  });

  it("is shared by a link that leaves the other's own plan alone", async () => {
    const element = await show();
    await add(element, /The Zebra, .*18:00/);
    await open(element);
    let copied = "";
    const { clipboard } = navigator;
    const write = clipboard.writeText;
    clipboard.writeText = (link) => {
      copied = link;
      return Promise.resolve();
    };
    button(element, "Copy link").click();
    await until(() => copied, "not copied");
    clipboard.writeText = write;
    element.remove();
    localStorage.clear();
    history.replaceState(null, "", copied);
    const other = await show();
    await until(() => one(other, "[part=shared]"), "not shared");
    expect(all(other, "[part=plan-title]").map(text)).to.deep.equal([
      "The Zebra",
    ]);
    expect(localStorage.length).to.equal(0);
    button(other, "Put it").click();
    await until(() => !one(other, "[part=shared]"), "not kept");
    expect(text(button(other, "My plan"))).to.equal("My plan (1)");
    expect(location.search).not.to.match(/plan=/);
  });

  it("goes into a calendar file as it is filtered", async () => {
    const element = await show();
    await add(element, /The Zebra, .*18:00/);
    await add(element, /Nocturne, .*14:00/);
    await open(element);
    await choose(element, "Country", "JP");
    let file: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      file = blob as Blob;
      return createObjectURL.call(URL, blob);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    button(element, "Calendar").click();
    await until(() => file, "no file");
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const calendar = await file!.text();
    expect(calendar.match(/BEGIN:VEVENT/g)).to.have.lengthOf(1);
    expect(calendar).to.contain("SUMMARY:Nocturne");
  });
});

describe("a long film-programme", () => {
  const long = {
    "@context": "https://schema.org",
    "@graph": Array.from({ length: 300 }, (_, index) => ({
      "@type": "Movie",
      "@id": `#${index}`,
      name: `Film ${index}`,
      url: `https://festival.test/${index}`,
    })),
  };

  it("has every title in the page, and whole rows near the viewport only", async () => {
    const element = await show("", inner(long));
    await until(() => titles(element).length === 300, "not all titles");
    expect(titles(element)).to.include("Film 299");
    expect(all(element, "[part=facts]").length).to.be.within(6, 150);
  });

  it("makes rows whole where the visitor scrolls to, and does not move", async () => {
    const element = await show("", inner(long));
    await until(() => titles(element).length === 300, "not all titles");
    const height = element.offsetHeight;
    const row = () => rows(element)[250]!;
    row().scrollIntoView();
    await until(() => row().querySelector("[part=facts]"), "not whole");
    expect(element.offsetHeight).to.be.closeTo(height, height / 100);
    scrollTo(0, 0);
    await until(() => !row().querySelector("[part=facts]"), "still whole");
    expect(text(row())).to.equal("Film 250");
    expect(row().localName).to.equal("h3");
    expect(element.offsetHeight).to.be.closeTo(height, height / 100);
  });

  it("leaves rows alone whose films stay, and makes them anew when their headings change", async () => {
    const element = await show("", inner(long));
    one(element, "[part=facts]").append("kept");
    await search(element, "film 0");
    expect(text(rows(element)[0]!)).to.contain("kept");
    element.setAttribute("heading-level", "2");
    await settled(element);
    expect(one(element, "[part=title]").localName).to.equal("h2");
    expect(text(rows(element)[0]!)).not.to.contain("kept");
  });

  it("is whole for print", async () => {
    const element = await show("", inner(long));
    dispatchEvent(new Event("beforeprint"));
    expect(all(element, "[part=facts]")).to.have.lengthOf(300);
    dispatchEvent(new Event("afterprint"));
  });
});
