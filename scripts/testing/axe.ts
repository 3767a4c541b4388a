import "axe-core/axe.min.js";
import { expect } from "@open-wc/testing";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";

type Axe = {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
};

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // Off by default.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe has against an element or a page, in one line each. */
async function violations(
  axe: Axe,
  context: ElementContext,
  without: readonly string[] = [],
): Promise<string[]> {
  const { violations, passes } = await axe.run(context, {
    ...options,
    rules: {
      ...options.rules,
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
  });
  expect(passes.length, "axe looked at nothing").to.be.above(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [id, target.join(" "), failureSummary].join(": "),
    ),
  );
}

/**
 * Fails when an element, with its shadow root, offends WCAG 2.2 AA as far as axe can tell.
 *
 * @param without Rules that do not apply.
 */
export async function expectAccessible(
  element: Element,
  ...without: string[]
): Promise<void> {
  expect(
    await violations(
      (window as unknown as { axe: Axe }).axe,
      element as HTMLElement,
      without,
    ),
  ).to.deep.equal([]);
}

/** The same for a page in a frame. */
export async function expectAccessiblePage(view: Window): Promise<void> {
  const script = view.document.createElement("script");
  script.src = "/node_modules/axe-core/axe.min.js";
  const loaded = new Promise((resolve) =>
    script.addEventListener("load", resolve, { once: true }),
  );
  view.document.head.append(script);
  await loaded;
  const { axe } = view as unknown as { axe: Axe };
  expect(
    await violations(axe, view.document as unknown as ElementContext),
  ).to.deep.equal([]);
}
