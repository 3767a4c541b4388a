import { expect } from "@open-wc/testing";
import { creditProperties, type Film, type Text } from "../../src/film/film.js";

function expectText(text: Text | undefined, what: string): void {
  if (text === undefined) return;
  const { value, lang } = text;
  expect(value, what).to.be.a("string").with.lengthOf.above(0);
  expect(value.length, what).to.be.at.most(20_000);
  expect(value, what).to.equal(value.trim());
  // Neither control characters nor halves of characters.
  expect(value, what).not.to.match(/[\p{Cs}\0-\x09\v-\x1f\x7f-\x9f]/u);
  if (lang !== undefined) expect(lang, what).to.be.a("string");
}

function expectUrl(
  url: string | undefined,
  what: string,
  schemes = ["http:", "https:", "mailto:", "tel:"],
): void {
  if (url === undefined) return;
  expect(url, what).to.be.a("string");
  expect(schemes, what).to.include(new URL(url).protocol);
}

/** Fails when something in a film is not what its type says, or may not be shown as it is. */
export function expectFilm(film: Film): void {
  expectText(film.name, "name");
  expectText(film.alternateName, "alternateName");
  expectText(film.description, "description");
  expectUrl(film.url, "url");
  for (const { url, width, height, caption } of film.image) {
    expectUrl(url, "image", ["http:", "https:"]);
    for (const size of [width, height]) {
      if (size === undefined) continue;
      expect(Number.isFinite(size), "image").to.equal(true);
    }
    expectText(caption, "caption");
  }
  if (film.duration !== undefined) {
    expect(Number.isInteger(film.duration), "duration").to.equal(true);
    expect(film.duration, "duration").to.be.within(1, 144_000);
  }
  for (const list of [film.genre, film.award]) {
    for (const text of list) expectText(text, "genre or award");
  }
  for (const list of [
    film.inLanguage,
    film.subtitleLanguage,
    film.countryOfOrigin,
  ]) {
    for (const code of list) expectText({ value: code }, "a code");
  }
  if (film.contentRating) {
    const { ratingValue, author } = film.contentRating;
    expectText({ value: ratingValue }, "contentRating");
    if (author !== undefined) expectText({ value: author }, "contentRating");
  }
  for (const date of [film.datePublished, film.dateCreated]) {
    if (date !== undefined) expect(date).to.match(/^\d{4}(-\d\d){0,2}$/);
  }
  for (const property of creditProperties) {
    for (const credit of film[property]) {
      expectText(credit.name, property);
      expect(credit.name, property).to.be.an("object");
      expectText(credit.characterName, property);
      expectText(credit.roleName, property);
      expectUrl(credit.url, property);
    }
  }
  for (const review of film.review) {
    expectText(review.reviewBody, "reviewBody");
    expectText(review.author, "review.author");
    expectText(review.publisher, "review.publisher");
    expectUrl(review.url, "review.url");
    expect(review.reviewBody ?? review.reviewRating, "review").to.be.an(
      "object",
    );
    if (review.reviewRating) {
      const { ratingValue, bestRating } = review.reviewRating;
      expect(ratingValue, "ratingValue").to.be.within(0, bestRating);
    }
  }
}
