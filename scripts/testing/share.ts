import { executeServerCommand } from "@web/test-runner-commands";

/**
 * Which tenth of the tables this run tries; "none" tries them whole: Chromium with the sources, and with WHOLE=1, as in
 * `npm run test:long`, every run. web-test-runner.config.mjs says.
 */
const tenth = await executeServerCommand<number | "none", object>("tenth");

/**
 * The cases of a table that this run tries. What the elements do is the same code in every engine and in the bundle, and
 * the whole of it each time would take CI longer than anybody waits.
 */
export const share = <Case>(table: readonly Case[]): readonly Case[] =>
  tenth === "none"
    ? table
    : table.filter((_, index) => index % 10 === tenth % table.length);
