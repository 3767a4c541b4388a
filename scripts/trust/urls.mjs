// Addresses as someone writes them who wants a script to run, or a request to leave.
import { readFileSync } from "node:fs";
import { pick } from "./random.mjs";

/** The inputs of the tests of URL parsers. */
const known = JSON.parse(
  readFileSync(new URL("data/urls.json", import.meta.url), "utf8"),
)
  .filter((test) => typeof test === "object")
  .map(({ input }) => input);

const schemes = [
  "javascript",
  "javascript",
  "javascript",
  "vbscript",
  "data",
  "blob",
  "file",
  "filesystem",
  "about",
  "view-source",
  "feed",
  "intent",
  "ws",
  "ftp",
  "https",
  "mailto",
];
const bodies = [
  "ran=1",
  "//%0Aran=1",
  "//https://listing.example/%0Aran=1",
  "void(ran=1)//.jpg",
  "text/html,<script>parent.ran=1</script>",
  "text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=",
  "image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='ran=1'/>",
  "//leak.example/a.jpg",
  "\\\\leak.example\\a.jpg",
  "//leak.example/a.jpg, //leak.example/b.jpg 2x",
  "//user:word@leak.example:8080/?a=`;()'\"#x",
  "/a.jpg') ; background: url(//leak.example/a",
];
const before = [
  "",
  "",
  " ",
  "\t",
  "\n",
  "\0",
  "\u0001\u001f",
  "\u00a0",
  "\ufeff",
  "<",
  "url(",
];
const inside = [
  "\t",
  "\n",
  "\r",
  "\0",
  "/**/",
  "&Tab;",
  "&#10;",
  "%09",
  "\u200b",
  "\u00ad",
];
const colons = [
  ":",
  ":",
  ":",
  "&colon;",
  "&#58;",
  "&#x3A;",
  "\t:",
  "\n:",
  "%3A",
  "\uff1a",
];

const entity = (random, character) =>
  pick(random, [
    `&#${character.codePointAt(0)};`,
    `&#x${character.codePointAt(0).toString(16)};`,
    `&#000${character.codePointAt(0)}`,
    `\\u00${character.codePointAt(0).toString(16)}`,
  ]);

/** A scheme in one of its spellings: case, white space, character references, escapes. */
function spell(random, scheme) {
  const way = random(6);
  const letters = [...scheme].map((letter) => {
    if (random(2)) return letter;
    if (way === 1) return letter.toUpperCase();
    if (way === 2) return letter + pick(random, inside);
    if (way === 3) return entity(random, letter);
    if (way === 4) return letter.replace("s", "\u017f").replace("i", "\u0131");
    return letter;
  });
  return letters.join("");
}

/** An address in some spelling, known or new; most of them are of a scheme that must not pass. */
export function hostileUrl(random) {
  if (!random(3)) return pick(random, known);
  return (
    pick(random, before) +
    spell(random, pick(random, schemes)) +
    pick(random, colons) +
    pick(random, bodies)
  );
}
