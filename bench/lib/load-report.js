import { disturbed } from "./quiet.js";
import { fmt, median, range, table } from "./stats.js";

/** The median of a figure of a scenario. */
export const middle = (data, name, figure) =>
  data[name] ? median(data[name].map((sample) => sample[figure])) : NaN;

/** How much later than in its plain scenario. */
export const after = ({ meta, data }, name, figure) =>
  middle(data, name, figure) - middle(data, meta[name]?.base, figure);

const heads =
  "scenario|first paint|readable|after plain|ready|after plain|CLS, worst|requests|KB|JS + CSS KB|TBT|longest task|main thread".split(
    "|",
  );

/** The table of a run of the load bench. */
export function loadReport(run) {
  const { version, cpu, net, meta, data } = run;
  const all = Object.values(data).flat();
  const of = (name, figure) => data[name].map((sample) => sample[figure]);
  const signed = (ms) => `${ms < 0 ? "" : "+"}${fmt(ms, 0)}`;
  return `${version}, network ${net}, CPU slowdown ${cpu}x, ${data.plain.length} rounds, cold cache, HTTP/2 + TLS + brotli 11; ${disturbed(all)}. Milliseconds: median (min–max).\n\n${table(
    heads,
    Object.keys(data)
      .sort((a, b) => middle(data, a, "ready") - middle(data, b, "ready"))
      .map((name) => [
        `${meta[name].label} (${name})`,
        range(of(name, "fcp"), 0),
        range(of(name, "text"), 0),
        signed(after(run, name, "text")),
        range(of(name, "ready"), 0),
        signed(after(run, name, "ready")),
        fmt(Math.max(...of(name, "cls")), 3),
        fmt(middle(data, name, "requests"), 0),
        fmt(middle(data, name, "bytes") / 1024),
        fmt(middle(data, name, "codeBytes") / 1024),
        range(of(name, "tbt"), 0),
        fmt(Math.max(0, ...of(name, "tasks").flat()), 0),
        fmt(middle(data, name, "cpu"), 0),
      ]),
  )}`;
}
