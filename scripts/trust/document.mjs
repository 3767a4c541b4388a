// A valid listing in which up to eight fields are something else.
import { hostileAttributes } from "./attributes.mjs";
import { goodListing } from "./listing.mjs";
import { pick, sequence } from "./random.mjs";
import { hostileValue } from "./values.mjs";

/** Every place in a value, as a holder and a key, the deepest too. */
const places = (holder) =>
  Object.keys(holder).flatMap((key) => [
    { holder, key },
    ...(typeof holder[key] === "object" ? places(holder[key]) : []),
  ]);

/** How a document comes to an element; as attributes it is another one, with up to eight of them hostile. */
const ways = ["property", "property", "script", "script", "src", "attributes"];

/**
 * The document of a seed: the same in every run.
 *
 * @returns
 *   `seed`: the seed.
 *   `text`: the document, as JSON.
 *   `way`: how it comes to an element: `property`, `script` (between its tags), `src` (a file) or `attributes`.
 *   `attributes`: what stands on every element.
 *   `acts`: whether the visitor is to press every button.
 */
export function hostileDocument(seed) {
  const random = sequence(seed);
  const listing = goodListing();
  const all = places(listing);
  for (let left = 1 + random(8); left; left--) {
    const { holder, key } = pick(random, all);
    // Now and then beside what is there, for a name that is new or an inherited one.
    const name = random(12)
      ? key
      : pick(random, ["__proto__", "constructor", "sameAs", "@graph"]);
    Object.defineProperty(holder, name, {
      value: hostileValue(random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  // Without its type it would be no film, and nothing would be tried.
  if (random(8)) listing["@type"] = "Movie";
  const way = pick(random, ways);
  return {
    seed,
    text: JSON.stringify(listing),
    way,
    attributes: {
      layout: pick(random, ["", "row", "hero", "billing", "carousel"]),
      "heading-level": pick(random, ["", "2", "6"]),
      lang: pick(random, ["en", "en", "es", "ar"]),
      ...(way === "attributes" && hostileAttributes(random)),
    },
    acts: seed % 4 === 0,
  };
}
