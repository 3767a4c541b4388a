// node bench/run.mjs [--quick 1] [--report 1]
// All benches one after the other, and then the table of goals: bench/figures.md and .json. On a quiet machine 50 minutes or
// so; --quick takes few rounds and does not wait for quiet; --report measures nothing and tells what results/ has.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "./lib/bundle.js";
import { option } from "./lib/contenders.js";
import { goals } from "./lib/goals.js";
import { table } from "./lib/stats.js";

const quick = option("quick");
const benches = {
  sizes: [],
  render: quick ? ["--rounds", "3,2,1,1"] : [],
  load: quick ? ["--rounds", "2"] : [],
  scale: quick ? ["--rounds", "1"] : [],
};

const results = {};
for (const [name, given] of Object.entries(benches)) {
  const file = join(root, `results/${name}.json`);
  if (!option("report")) {
    console.error(`\n=== ${name}`);
    const { status } = spawnSync(
      process.execPath,
      [join(root, `${name}.mjs`), ...given],
      {
        stdio: "inherit",
        env: { ...process.env, ...(quick && { HURRY: "1" }) },
      },
    );
    if (status) process.exitCode = status;
  }
  if (existsSync(file)) results[name] = JSON.parse(readFileSync(file, "utf8"));
}

const lines = goals(results);
const text = `# Figures

Made by \`node bench/run.mjs\`; [README.md](README.md) says how each is obtained. Floor: plain HTML with content-visibility; x: to plain HTML of the same card without. ${
  Object.values(results).find(({ version }) => version)?.version ?? ""
}

${table(
  ["", "floor", "peers", "ours", "limit", "reached"],
  lines.map(({ what, floor, peer, ours, limit, met }) => [
    what.replaceAll("<", "\\<"),
    floor,
    peer.replaceAll("<", "\\<"),
    ours,
    limit,
    met === null ? "" : met ? "yes" : "no",
  ]),
)}
`;
const write = async (file, content, parser) =>
  writeFileSync(join(root, file), await format(content, { parser }));
await write("figures.md", text, "markdown");
await write("figures.json", JSON.stringify(lines), "json");
console.log(text);
