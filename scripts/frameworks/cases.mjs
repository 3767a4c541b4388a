// The cases of custom-elements-everywhere, asked of our elements: each framework's
// `cases` page binds one state to a card, a list of cards and a form.
import assert from "node:assert/strict";
import { setTimeout as rest } from "node:timers/promises";
import { shows } from "./browser.mjs";

/**
 * Frameworks that look whether an element has a property, and write an attribute when it is not registered yet. An object
 * then reaches it with the next change only.
 */
const ATTRIBUTE_BEFORE_UPGRADE = ["react", "preact"];

/** React sets no property and hears no event of an element that the server has rendered until something changes (react#35446). */
const NO_PROPERTIES_AT_HYDRATION = ["react"];

const LIST = ["sherlock-jr", "nosferatu", "the-goddess"];
const film = (name, more) => ({ "@type": "Movie", name, ...more });

/** What can be seen of the card. */
const look = () => {
  const card = document.querySelector("#card");
  const title = card?.shadowRoot?.querySelector("[part=title]");
  return {
    there: !!card,
    // Preact takes a property back with an empty text.
    layout: card?.getAttribute("layout") || null,
    heading: title?.localName,
    title: title?.textContent.trim(),
    child: card?.textContent.trim(),
    jsonLd: document.head.querySelectorAll("[data-film-elements]").length,
    heard: window.cases.heard.join(" "),
    requested: card?.src,
  };
};

/** What can be seen of the list. */
const lookAtList = () => {
  const cards = [...document.querySelectorAll("#list film-card")];
  return {
    ids: cards.map(({ id }) => id).join(" "),
    titles: cards
      .map((card) => card.shadowRoot?.querySelector("[part=title]"))
      .map((title) => title?.textContent.trim())
      .join(", "),
    kept: cards.filter((card) => card.kept).length,
    loads: window.loads,
  };
};

const apply = (page, change) =>
  page.evaluate((part) => window.cases.apply(part), change);
/** Takes a field away: undefined does not pass to the page. */
const remove = (page, ...names) =>
  page.evaluate(
    (fields) =>
      window.cases.apply(
        Object.fromEntries(fields.map((name) => [name, undefined])),
      ),
    names,
  );
const define = async (page) => {
  await page.waitForFunction(() => window.cases);
  await page.evaluate(() => window.cases.define());
};

/** A page of cases with the elements registered first, as a static import does; the framework renders anew. */
async function openReady(open, url) {
  const opened = await open(url);
  await define(opened.page);
  await apply(opened.page, { shown: false });
  await apply(opened.page, { shown: true });
  await shows(opened.page, look, { title: "The Ticket That Came Back" });
  return opened;
}

/** Each takes { page, asked }. */
const cases = {
  async "attributes: text and number, set, changed, removed"({ page }) {
    await shows(page, look, { layout: "row", heading: "h2" });
    await apply(page, { layout: "hero", level: 4 });
    await shows(page, look, { layout: "hero", heading: "h4" });
    await remove(page, "layout", "level");
    await shows(page, look, { layout: null, heading: "h3" });
    await apply(page, { layout: null, level: null });
    await shows(page, look, { layout: null, heading: "h3" });
  },

  async "a boolean: false, true, false, undefined"({ page }) {
    await shows(page, look, { jsonLd: 0 });
    await apply(page, { jsonLd: true });
    await shows(page, look, { jsonLd: 1 });
    await apply(page, { jsonLd: false });
    await shows(page, look, { jsonLd: 0 });
    await apply(page, { jsonLd: true });
    await shows(page, look, { jsonLd: 1 });
    await remove(page, "jsonLd");
    await shows(page, look, { jsonLd: 0 });
  },

  async "an object with lists as property: set, changed, removed"({ page }) {
    await apply(page, {
      film: film("The Second Interval", { award: ["One", "Two"] }),
    });
    await shows(page, look, { title: "The Second Interval" });
    await apply(page, { film: film("The Third Interval") });
    await shows(page, look, { title: "The Third Interval" });
    await remove(page, "film");
    await shows(page, look, { title: undefined, child: "Tonight at eight" });
    await apply(page, { film: null, src: null });
    await shows(page, look, { title: undefined });
  },

  async "src: set, changed, wrong; film-load and film-error are heard"({
    page,
    said,
  }) {
    await remove(page, "film");
    const before = await page.evaluate(() => window.cases.heard.length);
    await apply(page, { src: "/films/silent-week.json#nosferatu" });
    await shows(page, look, { title: "Nosferatu" });
    await apply(page, { src: "/films/silent-week.json#earth" });
    await shows(page, look, { title: "Earth" });
    await apply(page, { src: "/films/silent-week.json#nothing" });
    await page.waitForFunction(() => window.cases.heard.includes("film-error"));
    const heard = await page.evaluate(() => [...window.cases.heard]);
    assert.deepEqual(heard.slice(before), [
      "film-load",
      "film-load",
      "film-error",
    ]);
    // What was shown stays, and the editor is told.
    await shows(page, look, { title: "Earth" });
    while (!said.length) await rest(20);
    assert.match(said.pop(), /film-card/);
  },

  async "film-select is heard"({ page }) {
    await apply(page, { film: film("The Door", { url: "#door" }) });
    await shows(page, look, { title: "The Door" });
    await page.evaluate(() =>
      document.querySelector("#card").shadowRoot.querySelector("a").click(),
    );
    await page.waitForFunction(() =>
      window.cases.heard.includes("film-select"),
    );
  },

  async "newsletter-submit is heard, and cancelled nothing is sent"({
    page,
    asked,
  }) {
    await page.type("#email", "nobody@example.org");
    await page.click("#signup button");
    await page.waitForFunction(() =>
      window.cases.heard.includes("newsletter-submit"),
    );
    const heard = await page.evaluate(() => [...window.cases.heard]);
    assert.equal(
      heard.filter((type) => type === "newsletter-submit").length,
      1,
    );
    assert.equal(
      await page.$eval("#email", ({ value }) => value),
      "nobody@example.org",
    );
    assert.deepEqual(
      asked.filter((line) => line.startsWith("POST")),
      [],
    );
  },

  async "children: changed, removed, brought back; the page's form is kept"({
    page,
  }) {
    await shows(page, look, { child: "Tonight at eight" });
    await apply(page, { child: "Tomorrow at nine" });
    await shows(page, look, { child: "Tomorrow at nine" });
    await remove(page, "child");
    await shows(page, look, { child: "" });
    await apply(page, { child: "Sold out" });
    await shows(page, look, { child: "Sold out" });
    assert.equal((await page.$$("#signup > form")).length, 1);
  },

  async "shown and not shown"({ page }) {
    await apply(page, { shown: false });
    await shows(page, look, { there: false });
    await apply(page, { shown: true, level: 5 });
    await shows(page, look, {
      heading: "h5",
      title: "The Ticket That Came Back",
    });
  },

  async "a keyed list: moved elements are the same, keep their films and ask for nothing"({
    page,
    asked,
  }) {
    await page.evaluate(() => {
      window.loads = 0;
      document.addEventListener("film-load", () => window.loads++);
    });
    await apply(page, { list: LIST });
    const titles = "Sherlock Jr., Nosferatu, The Goddess";
    await shows(page, lookAtList, { ids: LIST.join(" "), titles, loads: 3 });
    await page.evaluate(() =>
      document
        .querySelectorAll("#list film-card")
        .forEach((card) => (card.kept = true)),
    );
    const requests = asked.length;
    await apply(page, { list: LIST.toReversed() });
    await shows(page, lookAtList, {
      ids: LIST.toReversed().join(" "),
      titles: "The Goddess, Nosferatu, Sherlock Jr.",
      kept: 3,
      loads: 3,
    });
    await apply(page, { list: [LIST[1], LIST[0]] });
    await shows(page, lookAtList, {
      titles: "Nosferatu, Sherlock Jr.",
      kept: 2,
    });
    // Posters come when they are scrolled to; listings must not.
    const listings = asked.slice(requests).filter((line) => /json/.test(line));
    assert.deepEqual(listings, []);
    assert.equal(
      asked.filter((line) => /silent-week.json/.test(line)).length,
      1,
    );
    await apply(page, { list: [LIST[1], LIST[0], LIST[2]] });
    await shows(page, lookAtList, {
      titles: "Nosferatu, Sherlock Jr., The Goddess",
      kept: 2,
      loads: 4,
    });
  },

  async "unmounted, nothing is left"({ page }) {
    await apply(page, { jsonLd: true, list: LIST });
    await shows(page, look, { jsonLd: 1 });
    await page.evaluate(() => window.cases.unmount());
    await shows(page, look, { there: false, jsonLd: 0 });
  },
};

export async function checkCases(check, url, name) {
  for (const [title, run] of Object.entries(cases))
    await check(`${name}: ${title}`, async (open) => {
      const opened = await openReady(open, `${url}cases.html`);
      await run(opened);
    });
  const late = ATTRIBUTE_BEFORE_UPGRADE.includes(name);
  const title = late
    ? "registered late, the object comes with the next change"
    : "registered late, the object is there";
  await check(`${name}: ${title}`, (open) =>
    checkUpgrade(open, `${url}cases.html`, late),
  );
}

/** The framework has rendered before the elements are registered. */
async function checkUpgrade(open, url, late) {
  const { page } = await open(url);
  await define(page);
  await shows(page, look, { layout: "row", child: "Tonight at eight" });
  if (late) {
    const { title } = await page.evaluate(look);
    assert.equal(title, undefined, "the framework knows better now: say so");
    await apply(page, { film: film("The Second Interval") });
    await shows(page, look, { title: "The Second Interval", heading: "h2" });
  } else {
    await shows(page, look, {
      title: "The Ticket That Came Back",
      heading: "h2",
    });
  }
}

/** The server's markup is taken over as it stands. */
export async function checkHydration(check, url, name) {
  await check(`${name}: server rendering is hydrated`, async (open) => {
    const html = await (await fetch(`${url}hydrated.html`)).text();
    assert.match(html, /<film-card [^>]*layout="row"/);
    assert.match(html, /Tonight at eight/);
    // Svelte writes the object as text too; `film` is no attribute, so nobody reads it.
    if (name !== "svelte") assert.doesNotMatch(html, /\[object/);
    const { page } = await open(`${url}hydrated.html`, keepServers);
    await define(page);
    const { kept } = await page.$eval("#card", ({ kept }) => ({ kept }));
    assert.ok(kept, "the server's element is still there");
    const titled = NO_PROPERTIES_AT_HYDRATION.includes(name);
    if (titled) await apply(page, { film: film("The Second Interval") });
    await shows(page, look, {
      layout: "row",
      heading: "h2",
      title: titled ? "The Second Interval" : "The Ticket That Came Back",
      child: "Tonight at eight",
    });
    await apply(page, { level: 4, child: "Sold out" });
    await shows(page, look, { heading: "h4", child: "Sold out" });
    if (!titled)
      await page.waitForFunction(() =>
        window.cases.heard.includes("film-load"),
      );
    else assert.deepEqual(await page.evaluate(() => window.cases.heard), []);
  });
}

/** Marks the server's card, before any script of the page. */
function keepServers() {
  new MutationObserver((_, observer) => {
    const card = document.querySelector("#card");
    if (!card) return;
    card.kept = true;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
