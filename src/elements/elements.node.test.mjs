// The elements render in Node, as a server would have them, from what npm publishes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import "../../dist/define/film-card.js";
import "../../dist/define/film-credits.js";
import "../../dist/define/newsletter-signup.js";
import "../../dist/define/press-quotes.js";

/** What a reader would read: no comments, no styles, no tags, and spoken texts once. */
const text = async (template) =>
  (await collectResult(render(template)))
    .replace(/<!--[^]*?-->|<style>[^]*?<\/style>/g, "")
    .replace(/<span aria-hidden="true">[^]*?<\/span>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("a card renders its attributes", async () => {
  const card = html`<film-card
    name="The Great Movement"
    alternate-name="El Gran Movimiento"
    duration="1h 25min"
    genre="Drama"
    in-language="es"
    subtitle-language="en"
    content-rating="15"
  ></film-card>`;
  assert.equal(
    await text(card),
    "The Great Movement The Great Movement El Gran Movimiento 1 hour, 25 minutes Drama Spanish English subtitles Certificate 15",
  );
});

test("credits render their attributes", async () => {
  const credits = html`<film-credits
    author="Kiro Russo"
    director="Kiro Russo"
  ></film-credits>`;
  assert.equal(await text(credits), "Writer/Director Kiro Russo");
});

test("quotes render their attribute", async () => {
  const quotes = html`<press-quotes
    review="“A triumph of cinema” Caimán Cuadernos de Cine"
  ></press-quotes>`;
  assert.equal(
    await text(quotes),
    "A triumph of cinema Caimán Cuadernos de Cine",
  );
});

test("a sign-up renders a form that posts without script", async () => {
  const markup = await collectResult(
    render(
      html`<newsletter-signup
        action="https://example.org/subscribe"
        name="The Great Movement"
      ></newsletter-signup>`,
    ),
  );
  assert.match(
    markup,
    /<form [^>]*method="post"[^>]* action="https:\/\/example\.org\/subscribe"/,
  );
  assert.match(markup, /News of \u2068The Great Movement\u2069/);
});

test("a film that is handed over renders", async () => {
  const film = {
    "@type": "Movie",
    name: "The Great Movement",
    duration: "PT85M",
  };
  const card = html`<film-card .film=${film}></film-card>`;
  assert.match(await text(card), /The Great Movement 1 hour, 25 minutes$/);
});

test("without a listing what stands between the tags is slotted", async () => {
  const card = html`<film-card src="film.json"
    ><h3>The Great Movement</h3></film-card
  >`;
  assert.match(await collectResult(render(card)), /<slot\s*><\/slot>/);
});
