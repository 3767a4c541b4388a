// The code in docs/frameworks.md is the code of the pages: each block has a comment
// before it that names the file, and its lines stand there one after the other.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const linesOf = (text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** An ellipsis between two pieces of a file. */
const CUT = /^(\/\/|<!--)? ?…( ?-->)?$/;

/** The blocks of the page: [[title, fault]], where a fault is undefined or says what is not in the file. */
export function checkExamples() {
  const page = "docs/frameworks.md";
  const blocks = [
    ...read(page).matchAll(
      /(?:<!-- (demo\/\S+) -->\n(?:<!-- prettier-ignore -->)?\n*)?```(\w+)\n(.*?)```/gs,
    ),
  ];
  const examples = blocks.filter(([, , language]) => language !== "sh");
  return examples.map(([, file, , code]) => {
    const title = `${page}: an example is from ${file}`;
    if (!file) return [title, `No file is named before ${code}`];
    const source = `\n${linesOf(read(file)).join("\n")}\n`;
    const pieces = linesOf(code)
      .map((line) => (CUT.test(line) ? "\n\n" : line))
      .join("\n")
      .split(/\n{2,}/);
    const missing = pieces.find((piece) => !source.includes(`\n${piece}\n`));
    return [title, missing && `Not in ${file}:\n${missing}`];
  });
}
