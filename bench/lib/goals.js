// What the elements have to reach, and what a run of all benches says of it.
import { after, middle } from "./load-report.js";
import { baseOf, figures, ratio, scaled } from "./render-report.js";
import { figures as listFigures } from "./scale-report.js";
import { fmt, median } from "./stats.js";

const x = (value) => `${fmt(value, 2)}x`;
const ms = (value) => `${fmt(value, 0)} ms`;
const signed = (value) => `${value < 0 ? "" : "+"}${ms(value)}`;
const kb = (bytes) => `${fmt(bytes / 1000, 2)} kB`;

/** One line: `limit` is the most that `value` may be, or the least where it begins with a sign for that. */
const line = (what, floor, peer, value, limit, show) => ({
  what,
  floor: Number.isFinite(floor) ? show(floor) : "",
  peer: peer ?? "",
  ours: Number.isFinite(value) ? show(value) : "not measured",
  limit: limit === undefined ? "" : `≤ ${show(limit)}`,
  met: Number.isFinite(value) && limit !== undefined ? value <= limit : null,
});

const ours = { brief: "brief/film-card", full: "full/film-page" };
/** Prototypes of ours with content-visibility are no peers, nor is who has not all of the text in the page. */
const isPeer = (id) =>
  !/\/(plain|film-|lit-lazy)/.test(id) && !id.endsWith("-cv");

function* renderLines({ data, meta }) {
  const rows = [
    ["to first frame", "first", { 1: 1.6, 100: 0.2, 1000: 0.15, 5000: 0.13 }],
    ["change one attribute", "update", { 1000: 0.12 }],
    ["remove", "remove", { 1000: 0.3 }],
    ["memory", "memory", { 1000: 0.26 }],
  ];
  const runs = scaled(data);
  for (const [what, figure, limits] of rows)
    for (const [count, limit] of Object.entries(limits))
      for (const card of ["brief", "full"]) {
        const byId = runs[count];
        if (!byId?.[`${card}/plain`]) continue;
        const [best] = Object.keys(byId)
          .filter((id) => id.startsWith(`${card}/`) && isPeer(id))
          .sort((a, b) => ratio(byId, a, figure) - ratio(byId, b, figure));
        yield line(
          `${Number(count).toLocaleString("en")} ${card} card${count === "1" ? "" : "s"}: ${what}`,
          ratio(byId, `${card}/plain-cv`, figure),
          best && `${x(ratio(byId, best, figure))} ${meta[best].label}`,
          ratio(byId, ours[card], figure),
          limit,
          x,
        );
      }
  for (const card of ["brief", "full"]) {
    const samples = runs[1000]?.[ours[card]];
    if (samples)
      yield line(
        `1,000 ${card} cards removed: left of a card`,
        figures.left(runs[1000][baseOf(ours[card])]) / 1000,
        "",
        figures.left(samples) / 1000,
        300,
        (bytes) => `${fmt(bytes, 0)} bytes`,
      );
  }
}

const widgets = [
  ["ours-bundle-json", "one card, film-elements.js, JSON in the page"],
  ["ours-bundle-src", "one card, film-elements.js, src"],
  ["ours-loader-json", "one card, loader.js, JSON in the page"],
  ["ours-loader-src", "one card, loader.js, src"],
  ["ours-loader-preload", "one card, loader.js and hints, JSON in the page"],
  ["ours-page", "the full card's content by <film-page>, film-elements.js"],
  ["ours-signup", "the sign-up, loader.js"],
];
const rivals = ["vanilla-ce", "lit-card", "sl-cherry", "wa-loader"];

function* loadLines(run) {
  const { data, meta } = run;
  const peers = rivals
    .filter((name) => data[name])
    .map((name) => `${signed(after(run, name, "ready"))} ${meta[name].label}`)
    .join(", ");
  const worst = (name, figure) =>
    Math.max(...data[name].map((sample) => sample[figure]));
  for (const [name, what] of widgets) {
    if (!data[name]) continue;
    yield line(
      `${what}: ready after plain HTML`,
      NaN,
      peers,
      after(run, name, "ready"),
      600,
      signed,
    );
    yield line(
      `${what}: blocking time above plain HTML`,
      NaN,
      "",
      after(run, name, "tbt"),
      0,
      ms,
    );
    yield line(
      `${what}: layout shift, worst`,
      NaN,
      "",
      worst(name, "cls"),
      0,
      (value) => fmt(value, 3),
    );
  }
  const prerendered = data["ours-prerendered"];
  if (!prerendered) return;
  yield line(
    "prerendered: readable",
    NaN,
    data.dsd &&
      `${x(middle(data, "dsd", "text") / middle(data, "plain", "text"))} ${meta.dsd.label}`,
    middle(data, "ours-prerendered", "text") /
      middle(data, "plain-brief", "text"),
    1.1,
    x,
  );
  yield line(
    "prerendered: layout shift, worst",
    NaN,
    "",
    worst("ours-prerendered", "cls"),
    0,
    (value) => fmt(value, 3),
  );
}

const limits = {
  1000: { first: 124, key: 72, sort: 72, fps: 52 },
  5000: { first: 150, key: 80, sort: 100, fps: 50, mb: 6 },
};
const listRows = [
  ["first", "first frame", ms],
  ["key", "worst key", ms],
  ["sort", "worst change of order", ms],
  ["fps", "scroll, frames a second", (value) => fmt(value, 0)],
  ["mb", "memory", (value) => `${fmt(value)} MB`],
];

function* scaleLines({ data, meta }) {
  for (const [count, byName] of Object.entries(data))
    for (const [figure, what, show] of listRows) {
      const of = (name) =>
        byName[name] ? median(byName[name].map(listFigures[figure])) : NaN;
      const limit = limits[count]?.[figure];
      const value = of("film-programme");
      const atLeast = figure === "fps";
      const made = line(
        `programme of ${Number(count).toLocaleString("en")} films: ${what}`,
        of("static-cv"),
        ["lit-blocks", "virtualizer"]
          .filter((name) => byName[name])
          .map((name) => `${show(of(name))} ${meta[name].label}`)
          .join(", "),
        value,
        limit,
        show,
      );
      if (atLeast && limit !== undefined) {
        made.limit = `≥ ${show(limit)}`;
        made.met = value >= limit;
      }
      yield made;
    }
}

function* sizeLines({ data }) {
  const of = (group, name) =>
    data.find((row) => row.group === group && row.name === name)?.brotli ?? NaN;
  const lit = of("Lit", "LitElement + html + css");
  const rows = [
    ["film-card with Lit", 7_500, ["Shoelace", "card"]],
    ["newsletter-signup with Lit", 7_500, ["Embeds", "Ghost signup-form"]],
    ["the first four elements with Lit", 13_000, ["Shoelace", "the four"]],
    ["film-elements.js", 26_000, ["Embeds", "swiper element bundle"]],
  ];
  for (const [name, limit, [group, peer]] of rows)
    yield line(
      `${name}, brotli`,
      lit,
      `${kb(of(group, peer))} ${group}: ${peer}`,
      of("Ours", name),
      limit,
      kb,
    );
}

/** All lines, as far as there are results for them. */
export const goals = ({ render, load, scale, sizes }) => [
  ...(render ? renderLines(render) : []),
  ...(load ? loadLines(load) : []),
  ...(scale ? scaleLines(scale) : []),
  ...(sizes ? sizeLines(sizes) : []),
];
