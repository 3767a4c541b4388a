// Values that no field of a listing expects.
import { readFileSync } from "node:fs";
import { pick } from "./random.mjs";
import { hostileUrl } from "./urls.mjs";

const naughty = JSON.parse(
  readFileSync(new URL("data/naughty-strings.json", import.meta.url), "utf8"),
);

const markup = [
  "<img src=x onerror=ran=1>",
  "<script>ran=1</script>",
  "</script><script>ran=1</script>",
  "<svg onload=ran=1>",
  "\"><img src=x onerror='ran=1'>",
  "</bdi></h3><iframe srcdoc='<script>parent.ran=1</script>'>",
  "<style>*{display:none!important}</style>",
  "<base href=//leak.example/><link rel=stylesheet href=//leak.example/a.css>",
  "<!--?lit$123456789$--><!--lit-part-->",
  "?lit$123456789$",
  "${ran=1} {{constructor.constructor('ran=1')()}}",
  "&lt;img src=x onerror=ran=1&gt; &amp;lt;b&amp;gt; &#60;b&#62; &#0; &#x110000; &unknown;",
  "'; ran=1; '",
  "red;background:url(//leak.example/a.png)",
];
const bidi = [
  "\u202e",
  "\u202d",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
  "\u200e",
  "\u200f",
  "\u061c",
];
const invisible = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u180e",
  "\u034f",
  "\u{e0041}",
  "\u2028",
  "\u2029",
  "\u0085",
  "\0",
  "\u001b",
];
const surrogates = [
  "\ud800",
  "\udfff",
  "\udc00\ud800",
  "\ufffe",
  "\uffff",
  "\u{10ffff}",
];

/** Some of these, between letters or alone. */
const sprinkle = (random, characters) =>
  Array.from(
    { length: 1 + random(12) },
    () =>
      pick(random, characters) +
      (random(2) ? "" : pick(random, ["a", "ب", " ", "\n"])),
  ).join("");

const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "toJSON",
  "then",
  "length",
  "0",
  "name",
  "url",
  "@value",
  "@id",
  "@type",
  "@graph",
  "@context",
  "$ref",
  "innerHTML",
  "_$litType$",
  "strings",
  "",
];

/** An object of keys that code may trip over, as own properties, `__proto__` too. */
function tripwire(random, depth) {
  const object = {};
  for (let left = 1 + random(5); left; left--)
    Object.defineProperty(object, pick(random, keys), {
      value: depth ? hostileValue(random, depth - 1) : "polluted",
      enumerable: true,
      configurable: true,
    });
  return object;
}

function nested(random) {
  let value = pick(random, ["A", {}, null]);
  const key = pick(random, [
    "name",
    "@value",
    "@graph",
    "actor",
    "url",
    undefined,
  ]);
  for (let left = pick(random, [10, 70, 1000]); left; left--)
    value = key ? { [key]: value } : [value];
  return value;
}

function huge(random) {
  const text = pick(random, [
    "long ",
    "x",
    "\u0301",
    "\u202e",
    "<b>",
    "&amp;",
    "\n\n",
    "🎬",
    "https://listing.example/",
  ]);
  if (random(3)) return text.repeat(pick(random, [5_000, 30_000]));
  return Array.from(
    { length: pick(random, [200, 2_000]) },
    (_, i) => `${text}${i}`,
  );
}

const plain = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e21,
  1e308,
  -0,
  2 ** 53,
  "",
  " \n ",
  "0",
  {},
  [],
  [[]],
  [null, {}, "", []],
  [[[["A"]]]],
  { "@id": "#nothing" },
  { "@id": "#film" },
  { "@type": "Movie" },
  { "@value": [1, null, {}] },
  { "@value": "A", "@language": 5 },
  { en: {}, es: [] },
  { en: "A", es: "B", xx: "C" },
  { name: { a: { b: 1 } } },
];
const moments = [
  "2021-02-31",
  "0000-00-00",
  "9999-12-31T23:59:60Z",
  "PT",
  "P-1Y",
  "PT99999999999999999999H",
  "-PT1H",
  "1h 99min",
  "12:61",
  "2021-09-07T24:00:00+99:99",
  "275760-09-13",
  "1e9",
];

/** A text that no field expects. */
export function hostileText(random) {
  switch (random(11)) {
    case 0:
    case 1:
    case 2:
      return pick(random, naughty);
    case 3:
    case 4:
    case 5:
      return hostileUrl(random);
    case 6:
      return pick(random, markup);
    case 7:
      return pick(random, moments);
    case 8:
      return sprinkle(random, bidi);
    case 9:
      return sprinkle(random, invisible);
    default:
      return sprinkle(random, surrogates);
  }
}

/**
 * A value that may stand anywhere in a JSON document.
 *
 * @param random What `sequence` gives.
 * @param depth How many values may stand in one another.
 */
export function hostileValue(random, depth = 2) {
  switch (random(16)) {
    case 0:
    case 1:
      return pick(random, plain);
    case 2:
      return tripwire(random, depth);
    case 3:
      return nested(random);
    case 4:
      return huge(random);
    case 5:
      return Array.from({ length: 1 + random(4) }, () =>
        depth ? hostileValue(random, depth - 1) : pick(random, plain),
      );
    default:
      return hostileText(random);
  }
}
