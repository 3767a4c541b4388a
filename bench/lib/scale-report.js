import { disturbed } from "./quiet.js";
import { fmt, median, range, table } from "./stats.js";

/** What is told of a list: one figure a sample. */
export const figures = {
  first: ({ first }) => first,
  key: ({ keys }) => Math.max(...keys),
  sort: ({ sorts }) => Math.max(...sorts),
  fps: ({ fps }) => fps,
  mb: ({ mb }) => mb,
};

const heads =
  "list|matches|first frame|work|key, worst|key, median|sort, worst|scroll fps|frames >34 ms|longest frame|blank frames|to the end|rows there|height drift|MB|nodes|titles".split(
    "|",
  );

/** The table of a run of the scale bench. */
export function scaleReport({ version, cpu, meta, data }) {
  const parts = [
    `${version}, CPU slowdown ${cpu}x. Milliseconds: median (min–max).`,
  ];
  for (const [count, byName] of Object.entries(data)) {
    const of = (name, read) => byName[name].map(read);
    const middle = (name, read, digits = 0) =>
      fmt(median(of(name, read)), digits);
    parts.push(
      `\n### ${Number(count).toLocaleString("en")} films; ${disturbed(Object.values(byName).flat())}\n`,
      table(
        heads,
        Object.keys(byName)
          .sort(
            (a, b) => median(of(a, figures.key)) - median(of(b, figures.key)),
          )
          .map((name) => [
            `${meta[name].label} (${name})`,
            byName[name][0].matches,
            range(of(name, figures.first), 0),
            middle(name, ({ work }) => work),
            range(of(name, figures.key), 0),
            middle(name, ({ keys }) => median(keys)),
            range(of(name, figures.sort), 0),
            middle(name, figures.fps),
            `${middle(name, ({ slow }) => slow * 100)} %`,
            middle(name, ({ longest }) => longest),
            `${fmt(Math.max(...of(name, ({ blank }) => blank)) * 100, 0)} %`,
            middle(name, ({ end }) => end),
            middle(name, ({ rowsAtEnd }) => rowsAtEnd),
            `${fmt(Math.max(...of(name, ({ drift }) => Math.abs(drift))) * 100, 1)} %`,
            middle(name, figures.mb, 1),
            middle(name, ({ nodes }) => nodes),
            middle(name, ({ titles }) => titles),
          ]),
      ),
    );
  }
  return parts.join("\n");
}
