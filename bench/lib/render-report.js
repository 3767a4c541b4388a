import { disturbed } from "./quiet.js";
import { fmt, median, range, table } from "./stats.js";

/** The reference that a contender is compared with: plain HTML of the same card. */
export const baseOf = (id) => `${id.split("/")[0]}/plain`;

const steps = ["mount", "update", "update2", "remove"];

/** The samples with all times at the run's median speed, as the yardstick had it. */
export function scaled(data) {
  const all = Object.values(data).flatMap((byId) => Object.values(byId).flat());
  const speed = median(all.map(({ yard }) => yard));
  const scale = (sample) => ({
    ...sample,
    ...Object.fromEntries(
      steps.map((step) => [
        step,
        Object.fromEntries(
          Object.entries(sample[step]).map(([name, time]) => [
            name,
            (time * speed) / sample.yard,
          ]),
        ),
      ]),
    ),
  });
  return Object.fromEntries(
    Object.entries(data).map(([count, byId]) => [
      count,
      Object.fromEntries(
        Object.entries(byId).map(([id, samples]) => [id, samples.map(scale)]),
      ),
    ]),
  );
}

/** What is told of a contender: medians over its samples. */
export const figures = {
  first: (samples) => median(samples.map(({ mount }) => mount.first)),
  all: (samples) => median(samples.map(({ mount }) => mount.all)),
  work: (samples) => median(samples.map(({ mount }) => mount.cpu)),
  script: (samples) => median(samples.map(({ mount }) => mount.script)),
  layout: (samples) => median(samples.map(({ mount }) => mount.layout)),
  update: (samples) =>
    median(
      samples.map(({ update, update2 }) =>
        Math.min(update.first, update2.first),
      ),
    ),
  remove: (samples) => median(samples.map(({ remove }) => remove.first)),
  memory: (samples) => median(samples.map(({ mem }) => mem.js + mem.dom)),
  nodes: (samples) => median(samples.map(({ mem }) => mem.nodes)),
  left: (samples) => median(samples.map(({ left }) => left.total)),
};

/** A figure of a contender as a ratio to plain HTML of the same card. */
export const ratio = (byId, id, name) =>
  byId[id] && byId[baseOf(id)]
    ? figures[name](byId[id]) / figures[name](byId[baseOf(id)])
    : NaN;

const heads =
  "contender|to first frame|x|all there|main thread|x|script|style + layout|update|x|remove|x|kB a card|x|nodes a card|bytes a card left".split(
    "|",
  );

/** The table of a run of the render bench. */
export function renderReport({ version, cpu, meta, data }) {
  const yards = Object.values(data)
    .flatMap((byId) => Object.values(byId).flat())
    .map(({ yard }) => yard);
  const parts = [
    `${version}, CPU slowdown ${cpu}x. Milliseconds at the run's median speed (yardstick ${range(yards)} ms): median (min–max); x: to plain HTML of the same card.`,
  ];
  for (const [count, byId] of Object.entries(scaled(data))) {
    const all = Object.values(byId).flat();
    for (const card of ["full", "brief"]) {
      const ids = Object.keys(byId)
        .filter((id) => id.startsWith(`${card}/`))
        .sort((a, b) => figures.first(byId[a]) - figures.first(byId[b]));
      if (!ids.length) continue;
      parts.push(
        `\n### ${Number(count).toLocaleString("en")} ${card} card(s), ${byId[ids[0]].length} rounds; ${disturbed(all)}\n`,
        table(
          heads,
          ids.map((id) => {
            const figure = (name, digits) =>
              fmt(figures[name](byId[id]), digits);
            const x = (name) => fmt(ratio(byId, id, name), 2);
            return [
              `${meta[id].label} (${id})`,
              range(byId[id].map(({ mount }) => mount.first)),
              x("first"),
              figure("all"),
              figure("work"),
              x("work"),
              figure("script"),
              figure("layout"),
              figure("update"),
              x("update"),
              figure("remove"),
              x("remove"),
              fmt(figures.memory(byId[id]) / 1024),
              x("memory"),
              figure("nodes", 0),
              fmt(figures.left(byId[id]) / Number(count), 0),
            ];
          }),
        ),
      );
    }
  }
  return parts.join("\n");
}
