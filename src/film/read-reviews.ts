import type { Film, Review, ReviewRating } from "./film.js";
import { readWords } from "./read-words.js";
import {
  all,
  asNode,
  date,
  expect,
  link,
  one,
  plain,
  prose,
  readTable,
  text,
  toNumber,
  type Table,
} from "./read-values.js";

const reviewRating = one(
  expect<ReviewRating>("mark", (value, context) => {
    const node = asNode(value, "ratingValue");
    const [mark, outOf] = plain(node["ratingValue"], context).split("/");
    const ratingValue = toNumber(mark, context);
    const bestRating = toNumber(outOf ?? node["bestRating"], context) ?? 5;
    return ratingValue !== undefined &&
      ratingValue >= 0 &&
      ratingValue <= bestRating
      ? { ratingValue, bestRating }
      : undefined;
  }),
);

const reviewTable: Table<Review> = {
  reviewBody: prose,
  author: text,
  publisher: text,
  reviewRating,
  datePublished: date,
  url: link,
};

const reviews = all(
  expect<Review>("review", (value, context, path) => {
    const node = asNode(value, "reviewBody");
    const review = readTable(reviewTable, node, context, `${path}.`);
    const reviewBody = readWords(review.reviewBody, node, context, path);
    return reviewBody || review.reviewRating
      ? { ...review, reviewBody }
      : undefined;
  }),
);

/** What the press says. */
export const reviewsTable: Table<Pick<Film, "review">> = { review: reviews };
