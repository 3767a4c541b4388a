// The page that every framework builds, used as a visitor uses it.
import assert from "node:assert/strict";
import { click, shows } from "./browser.mjs";

const look = () => {
  const titleOf = (card) =>
    card?.shadowRoot?.querySelector("[part=title]")?.textContent.trim();
  const films = [...document.querySelectorAll("ul film-card")];
  const quotes = document.querySelector("press-quotes");
  const outputs = [...document.querySelectorAll("output")];
  return {
    week: titleOf(document.querySelector("film-page film-card")),
    synopsis: !!document
      .querySelector("film-synopsis")
      ?.shadowRoot?.querySelector("p"),
    quotes: quotes?.shadowRoot?.querySelectorAll("blockquote").length,
    films: films.map(titleOf).join(", "),
    layouts: films.map((card) => card.getAttribute("layout") || "").join(),
    same: films.filter((card) => card.kept).length,
    coming: titleOf(document.querySelector(".pair film-card")),
    outputs: outputs.map(({ textContent }) => textContent).filter(Boolean),
  };
};

const WEEK =
  "Sherlock Jr., Nosferatu, Man with a Movie Camera, The Passion of Joan of Arc";
const OLDEST =
  "Nosferatu, Sherlock Jr., The Passion of Joan of Arc, Man with a Movie Camera";

const begun = {
  week: "The Great Movement",
  synopsis: true,
  films: WEEK,
  coming: "The Last Reel Is Missing",
};

/** Says that the elements of the list are these. */
const keep = (page) =>
  page.evaluate(() =>
    document
      .querySelectorAll("ul film-card")
      .forEach((card) => (card.kept = true)),
  );

const follow = (page, index) =>
  page.evaluate((at) => {
    const card = document.querySelectorAll("ul film-card")[at];
    card.shadowRoot.querySelector("a").click();
  }, index);

/** Each takes { page, asked }. */
const visits = {
  async "the page stands, each card in its own way"({ page, asked }) {
    await shows(page, look, begun);
    assert.equal(asked.filter((line) => /silent-week/.test(line)).length, 1);
    assert.equal(
      asked.filter((line) => /great-movement.json/.test(line)).length,
      1,
    );
  },

  async "film-load shows, a part is added and removed, the film changes"({
    page,
  }) {
    await shows(page, look, {
      week: "The Great Movement",
      outputs: ["The Great Movement, 85 minutes"],
    });
    await click(page, "What they say");
    await page.waitForFunction(() =>
      document
        .querySelector("press-quotes")
        ?.shadowRoot?.querySelector("blockquote"),
    );
    await click(page, "The other week");
    await shows(page, look, {
      week: "The Umbrella Observatory",
      outputs: ["The Umbrella Observatory, 112 minutes"],
    });
    await click(page, "What they say");
    await shows(page, look, { quotes: undefined, synopsis: true });
  },

  async "the list is sorted, laid out anew, shortened and filled up"({ page }) {
    await shows(page, look, begun);
    await keep(page);
    await click(page, "Oldest first");
    await shows(page, look, { films: OLDEST, same: 4 });
    await click(page, "As a list");
    await shows(page, look, { layouts: "row,row,row,row", same: 4 });
    await click(page, "As a list");
    await shows(page, look, { layouts: ",,,", same: 4 });
    await click(page, "Not for me");
    await shows(page, look, { films: OLDEST.replace("Nosferatu, ", "") });
    await click(page, "All of them");
    await shows(page, look, { films: OLDEST, same: 3 });
  },

  async "film-select shows"({ page }) {
    await shows(page, look, begun);
    await follow(page, 1);
    await page.waitForFunction(() =>
      document.body.textContent.includes("You chose Nosferatu."),
    );
  },

  async "the framework's own form is sent once, and says so"({ page, asked }) {
    await shows(page, look, begun);
    await page.type("#email", "nobody@example.org");
    await click(page, "Keep me posted");
    await page.waitForFunction(() =>
      document.body.textContent.includes("See you at the Matchbox."),
    );
    const posts = asked.filter((line) => line.startsWith("POST"));
    assert.equal(posts.length, 1, posts.join());
    assert.match(posts[0], /\/subscribe$/);
    const form = await page.$eval("newsletter-signup form", (form) => ({
      status: form.querySelector("output").textContent,
      field: form.querySelector("#email").value,
    }));
    assert.match(form.status, /confirm/);
    assert.equal(form.field, "");
  },
};

/** What pages of a server's HTML have, too. */
const shared = [
  "the page stands, each card in its own way",
  "film-select shows",
];

export async function checkPage(check, url, name) {
  const isHtml = /htmx|turbo/.test(name);
  for (const [title, run] of Object.entries(visits))
    if (!isHtml || shared.includes(title))
      await check(`${name}: ${title}`, async (open) => run(await open(url)));
}
