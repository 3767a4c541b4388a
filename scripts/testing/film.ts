import { expect } from "@open-wc/testing";
import {
  creditProperties,
  type Film,
  type Image,
  type Text,
} from "../../src/film/film.js";

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

const expectResource = (url: string | undefined, what: string): void =>
  expectUrl(url, what, ["http:", "https:"]);

function expectImage(
  { url, width, height, caption, creditText }: Image,
  what: string,
): void {
  expect(url, what).to.be.a("string");
  expectResource(url, what);
  for (const size of [width, height]) {
    if (size === undefined) continue;
    expect(Number.isFinite(size), what).to.equal(true);
  }
  expectText(caption, `${what}.caption`);
  expectText(creditText, `${what}.creditText`);
}

function expectDates(...dates: readonly (string | undefined)[]): void {
  for (const date of dates)
    if (date !== undefined) expect(date).to.match(/^\d{4}(-\d\d){0,2}$/);
}

/** Fails when something in a film is not what its type says, or may not be shown as it is. */
export function expectFilm(film: Film): void {
  expectText(film.name, "name");
  expectText(film.alternateName, "alternateName");
  expectText(film.description, "description");
  expectUrl(film.url, "url");
  expectText(film.abstract, "abstract");
  for (const image of film.image) expectImage(image, "image");
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
  expectDates(film.datePublished, film.dateCreated);
  for (const property of creditProperties) {
    for (const credit of film[property]) {
      expectText(credit.name, property);
      expect(credit.name, property).to.be.an("object");
      expectText(credit.characterName, property);
      expectText(credit.roleName, property);
      expectUrl(credit.url, property);
      expectText(credit.description, property);
      expectText(credit.birthPlace, property);
      expectText(credit.deathPlace, property);
      expectDates(credit.birthDate, credit.deathDate);
      if (credit.image) expectImage(credit.image, property);
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
  if (film.trailer) {
    const { name, contentUrl, embedUrl, url, thumbnailUrl, caption } =
      film.trailer;
    expectText(name, "trailer.name");
    expect(contentUrl ?? embedUrl ?? url, "trailer").to.be.a("string");
    for (const address of [contentUrl, embedUrl, url, thumbnailUrl])
      expectResource(address, "trailer");
    for (const { contentUrl, inLanguage, name } of caption) {
      expect(contentUrl, "trailer.caption").to.be.a("string");
      expectResource(contentUrl, "trailer.caption");
      expectText(name, "trailer.caption.name");
      if (inLanguage !== undefined)
        expectText({ value: inLanguage }, "trailer.caption.inLanguage");
    }
  }
  for (const { name, text, creator } of film.subjectOf) {
    expect(text, "subjectOf").to.be.an("object");
    for (const said of [name, text, creator]) expectText(said, "subjectOf");
  }
  if (film.potentialAction) {
    expect(film.potentialAction.target, "target").to.be.a("string");
    expectResource(film.potentialAction.target, "target");
  }
}
