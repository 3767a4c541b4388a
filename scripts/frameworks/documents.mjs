// htmx and Turbo put a server's HTML into the page: swapped in, morphed, taken from
// a cache, sent by forms.
import assert from "node:assert/strict";
import { click, shows } from "./browser.mjs";

const look = () => {
  const titleOf = (card) =>
    card?.shadowRoot?.querySelector("[part=title]")?.textContent.trim();
  const films = [...document.querySelectorAll("#films film-card")];
  return {
    week: titleOf(document.querySelector("film-page film-card")),
    films: films.map(titleOf).join(", "),
    layouts: films.map((card) => card.getAttribute("layout") ?? "").join(),
    same: films.filter((card) => card.kept).length,
    status: document.querySelector("newsletter-signup output")?.textContent,
    outputs: document.querySelectorAll("newsletter-signup output").length,
    document: window.first,
  };
};

const WEEK =
  "Sherlock Jr., Nosferatu, Man with a Movie Camera, The Passion of Joan of Arc";
const OLDEST =
  "Nosferatu, Sherlock Jr., The Passion of Joan of Arc, Man with a Movie Camera";

/** Marks the document and the cards, to see which are still the same. */
const keep = (page) =>
  page.evaluate(() => {
    window.first = true;
    document
      .querySelectorAll("#films film-card")
      .forEach((card) => (card.kept = true));
  });

const subscribe = async (page) => {
  await page.type("#email", "nobody@example.org");
  await page.click("newsletter-signup button");
};
const posts = (asked) => asked.filter((line) => line.startsWith("POST"));
const listings = (asked) => asked.filter((line) => line.endsWith(".json"));

async function openWeek(open, url) {
  const opened = await open(url);
  await shows(opened.page, look, { week: "The Great Movement", films: WEEK });
  await keep(opened.page);
  return opened;
}

/** To the other week and back, in one document. */
async function walk({ page }) {
  await click(page, "The other week");
  await shows(page, look, {
    week: "The Umbrella Observatory",
    films: WEEK,
    document: true,
  });
  await page.goBack();
  await shows(page, look, {
    week: "The Great Movement",
    films: WEEK,
    document: true,
  });
}

const SENT_ONCE =
  "a form between the tags is sent once, by the element, and says how it went";

export async function checkHtmx(check, url) {
  await check(
    "htmx: what is swapped in is shown, without a new request",
    async (open) => {
      const { page, asked } = await openWeek(open, url);
      const before = listings(asked).length;
      await click(page, "Oldest first");
      await shows(page, look, { films: OLDEST, same: 4 });
      await click(page, "As a list");
      await shows(page, look, {
        films: WEEK,
        layouts: "row,row,row,row",
        same: 4,
      });
      await click(page, "As posters");
      await shows(page, look, { films: WEEK, layouts: ",,,", same: 0 });
      assert.equal(listings(asked).length, before);
      await click(page, "Not for me");
      await shows(page, look, { films: WEEK.replace("Sherlock Jr., ", "") });
    },
  );
  await check("htmx: boosted links change the page, and back", async (open) =>
    walk(await openWeek(open, url)),
  );
  await check(`htmx: ${SENT_ONCE}`, async (open) => {
    const { page, asked } = await openWeek(open, url);
    await subscribe(page);
    await page.waitForFunction(() =>
      /confirm/.test(document.querySelector("form output")?.textContent),
    );
    assert.equal(posts(asked).length, 1);
  });
  await check("htmx: a boosted form is sent once, by htmx", async (open) => {
    const { page, asked } = await open(`${url}boosted.html`);
    // The element is there when the form has its status.
    await page.waitForSelector("form output");
    await subscribe(page);
    await page.waitForFunction(() => /inbox/.test(document.body.textContent));
    assert.equal(posts(asked).length, 1);
  });
}

export async function checkTurbo(check, url) {
  await check(
    "turbo: frames bring other cards, without a new request",
    async (open) => {
      const { page, asked } = await openWeek(open, url);
      const before = listings(asked).length;
      await click(page, "Oldest first");
      await shows(page, look, { films: OLDEST });
      await click(page, "As a list");
      await shows(page, look, { films: WEEK, layouts: "row,row,row,row" });
      assert.equal(listings(asked).length, before);
    },
  );
  await check("turbo: visits, and a page from Turbo's cache", async (open) =>
    walk(await openWeek(open, url)),
  );
  await check(
    "turbo: a page refreshed by morphing keeps its elements",
    async (open) => {
      const { page, asked } = await openWeek(open, url);
      await page.evaluate(() => {
        document.querySelector("film-page film-card").kept = true;
        window.Turbo.visit(location.href, { action: "replace" });
      });
      await page.waitForFunction(() => !document.documentElement.ariaBusy);
      await shows(page, look, {
        week: "The Great Movement",
        films: WEEK,
        document: true,
      });
      assert.ok(await page.$eval("film-page film-card", ({ kept }) => kept));
      // The frame asks for its content, and that for its listing, anew.
      const week = asked.filter((line) => line.endsWith("great-movement.json"));
      assert.equal(week.length, 1);
    },
  );
  await check(`turbo: ${SENT_ONCE}`, async (open) => {
    const { page, asked } = await openWeek(open, url);
    await subscribe(page);
    await page.waitForFunction(() =>
      /confirm/.test(document.querySelector("form output")?.textContent),
    );
    assert.equal(posts(asked).length, 1);
    // Away and back: the form is fresh, with one status.
    await click(page, "The other week");
    await shows(page, look, { week: "The Umbrella Observatory" });
    await page.goBack();
    await shows(page, look, {
      week: "The Great Movement",
      status: "",
      outputs: 1,
    });
  });
}
