import { readdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { args } from "./stats.js";
import { root } from "./bundle.js";

const given = args();

/** An option of the command line. */
export const option = (name, otherwise) => given[name]?.at(-1) ?? otherwise;
/** An option that is a list of numbers. */
export const numbers = (name, otherwise) =>
  option(name, otherwise).split(",").map(Number);
/** Where the samples go; the table goes beside them. */
export const output = (name) =>
  resolve(option("out", join(root, `results/${name}.json`)));

/**
 * The modules of a folder of contenders by their names, with those that --add name=path names; of these, and of the folder's,
 * only those that --only lists, and always `bases`.
 */
export function contenders(folder, bases = []) {
  const found = readdirSync(join(root, folder))
    .filter((file) => /^[^_].*\.jsx?$/.test(file))
    .map((file) => [basename(file, extname(file)), join(root, folder, file)]);
  for (const entry of given.add ?? []) {
    const [name, path] = entry.split(/=(.*)/s);
    found.push([name, resolve(path)]);
  }
  const wanted = given.only && [...bases, ...given.only.join().split(",")];
  return new Map(found.filter(([name]) => !wanted || wanted.includes(name)));
}
