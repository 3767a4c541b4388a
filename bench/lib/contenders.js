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

/** The modules of a folder by their names, with those that --add name=path names. */
export function modulesOf(folder) {
  const found = readdirSync(join(root, folder))
    .filter((file) => /^[^_].*\.jsx?$/.test(file))
    .map((file) => [basename(file, extname(file)), join(root, folder, file)]);
  for (const entry of given.add ?? []) {
    const [name, path] = entry.split(/=(.*)/s);
    found.push([name, resolve(path)]);
  }
  return new Map(found);
}

/** Of some names those that --only lists, and always `bases`. */
export function wanted(names, bases = []) {
  const only = given.only && [...bases, ...given.only.join().split(",")];
  return [...names].filter((name) => !only || only.includes(name));
}

/** The modules of a folder of contenders that are wanted. */
export function contenders(folder, bases) {
  const modules = modulesOf(folder);
  return new Map(
    wanted(modules.keys(), bases).map((name) => [name, modules.get(name)]),
  );
}
