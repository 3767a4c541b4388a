import { executeServerCommand } from "@web/test-runner-commands";

const is = (name: string): boolean => navigator.userAgent.includes(name);

/** Whether this run tries the tables whole: Chromium's runs all do, the others' with WHOLE=1, as in `npm run test:long`. */
const isWhole =
  is("Chrome/") || (await executeServerCommand<boolean, object>("is-whole"));

/**
 * The cases of a table that this run tries: all of them, or a tenth, another one in WebKit than in Firefox. What the elements
 * do is the same code in every engine, and three times the whole of it would take CI longer than anybody waits.
 */
export const share = <Case>(table: readonly Case[]): readonly Case[] => {
  if (isWhole) return table;
  const first = (is("Firefox/") ? 0 : 5) % table.length;
  return table.filter((_, index) => index % 10 === first);
};
