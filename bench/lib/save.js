import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a run's samples, and beside them the table, which it prints. */
export function save(file, samples, report) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(samples));
  const text = report(samples);
  console.log(text);
  writeFileSync(file.replace(/\.json$/, ".md"), `${text}\n`);
}
