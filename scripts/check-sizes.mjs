// npm run size: what a page has to load, and the budget for the bundle.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tags } from "../dist/define/tags.js";
import { bundled, sizes } from "./bundled.mjs";

/** For dist/film-elements.js, brotli at its best. */
const BUDGET = 30_000;
/** For what one element adds to a bundle that has all the others, without Lit. */
const ELEMENT_BUDGET = 3_000;
/** For the two that show events, together. What screenings look like is fetched by those that have some: "screenings-list". */
const EVENTS_BUDGET = 8_000;
const ofEvents = ["film-screenings", "film-programme"];
/** For the loader, and for it with all that a page with one card fetches by it. */
const LOADER_BUDGET = 1_500;
const CARD_PAGE_BUDGET = 14_470;
/** For what one newsletter service needs. */
const PROVIDER_BUDGET = 500;

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "dist/film-elements.js");
if (!existsSync(bundle)) {
  console.error("No dist/film-elements.js: run `npm run build`");
  process.exit(1);
}

const table = { "film-elements.js": sizes(readFileSync(bundle)) };
const define = join(root, "src/define");
for (const tag of tags) {
  const entry = join(define, `${tag}.ts`);
  table[tag] = sizes(await bundled(entry, false));
  table[`${tag}, with Lit`] = sizes(await bundled(entry, true));
}

/** What a page fetches that has one element and the loader. */
const chunks = readdirSync(join(root, "dist/chunks"));
const loader = sizes(readFileSync(join(root, "dist/loader.js")));
const page = ["common", "film-card"]
  .map((name) => chunks.find((file) => file.startsWith(`${name}-`)))
  .map((file) => sizes(readFileSync(join(root, "dist/chunks", file))))
  .reduce(add, loader);
table["loader.js"] = loader;
table["a page with one film-card, by the loader"] = page;
hold("loader.js", loader.brotli, LOADER_BUDGET);
hold("a page with one film-card", page.brotli, CARD_PAGE_BUDGET);

function add(one, other) {
  return Object.fromEntries(
    Object.entries(one).map(([name, size]) => [name, size + other[name]]),
  );
}

/** All elements but one, and the form's way of sending, as a bundle without Lit. */
async function without(...left) {
  const entry = "virtual:elements";
  const code = tags
    .map((tag) => `elements/${tag}/${tag}`)
    .concat("store/sign-up")
    .filter(
      (path) =>
        !left.some((tag) => path.endsWith(`/${tag}`)) &&
        // It belongs to the form.
        !(left.includes("newsletter-signup") && path === "store/sign-up"),
    )
    .map((path) => `export * from "/src/${path}.ts";`)
    .join("\n");
  const virtual = {
    name: "entry",
    enforce: "pre",
    resolveId: (id) =>
      id.endsWith(entry)
        ? entry
        : id.startsWith("/src/")
          ? join(root, id)
          : undefined,
    load: (id) => (id === entry ? code : undefined),
  };
  return sizes(await bundled(entry, false, [virtual])).brotli;
}

/** What is fetched when a visitor turns to the form, and for one service. */
const signUp = sizes(await bundled(join(root, "src/store/sign-up.ts"), false));
table["sign-up.js"] = signUp;
const providers = join(root, "src/store/providers");
for (const file of readdirSync(providers).sort()) {
  const size = sizes(await bundled(join(providers, file), false));
  table[`provider ${file.slice(0, -3)}`] = size;
  hold(file, size.brotli, PROVIDER_BUDGET);
}

/** What is fetched where there are screenings, and where there are hundreds. */
for (const name of ["screenings-list", "long-list"]) {
  const path = join(root, `src/elements/film-screenings/${name}.ts`);
  table[`${name}.js`] = sizes(await bundled(path, false));
}

const all = await without();
let events = 0;
for (const tag of tags) {
  const adds = all - (await without(tag));
  table[tag]["adds, brotli"] = adds;
  if (ofEvents.includes(tag)) events += adds;
  else hold(tag, adds, ELEMENT_BUDGET);
}
// What they share with each other is in neither's own figure.
table[ofEvents.join(" and ")] = {
  "adds, brotli": all - (await without(...ofEvents)),
};
hold(ofEvents.join(" and "), events, EVENTS_BUDGET);
console.table(table);

const { brotli } = table["film-elements.js"];
console.log(`film-elements.js: ${brotli} of ${BUDGET} bytes (brotli)`);
hold("film-elements.js", brotli, BUDGET);

function hold(what, size, budget) {
  if (size <= budget) return;
  console.error(`${what}: ${size - budget} bytes over its budget`);
  process.exitCode = 1;
}
