import { expect } from "@open-wc/testing";
import { jsonCases } from "../../scripts/testing/json-cases.js";
import { share } from "../../scripts/testing/share.js";
import { within } from "../../scripts/testing/time.js";
import { isLoaded, watchDocument, type Outcome } from "./documents.js";

/** What a document is told of as, once; fails when it is told of twice. */
const tellOf = (url: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    let times = 0;
    const stop = watchDocument(url, (outcome) => {
      if (++times > 1) reject(new Error("told twice"));
      setTimeout(() => {
        stop();
        resolve(outcome);
      });
    });
  });

const summary = (outcome: Outcome): string =>
  isLoaded(outcome)
    ? `film ${String(outcome.graph.films[0]?.["name"])}`
    : outcome.code;

describe("a document that is JSON, or is not", () => {
  const rejected: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent): unknown =>
    rejected.push(reason);
  before(() => addEventListener("unhandledrejection", note));
  after(() => removeEventListener("unhandledrejection", note));

  for (const { name, body, type = "application/ld+json", expected } of share(
    jsonCases,
  ))
    it(`is ${expected.split(" ")[0] === "film" && expected !== "film" ? "read" : `of the code "${expected}"`}, and soon: ${name}`, async () => {
      const blob = new Blob([body()], { type });
      const url = URL.createObjectURL(blob);
      let outcome: Outcome | undefined;
      await within(500, async () => {
        outcome = await tellOf(url);
      });
      URL.revokeObjectURL(url);
      expect(summary(outcome!)).to.equal(expected);
      expect(rejected).to.deep.equal([]);
      // Nothing that is not what it was is passed over in silence.
      if (expected.includes("\ufffd"))
        expect(
          isLoaded(outcome!) &&
            outcome.diagnostics.map(({ expected }) => expected),
        ).to.deep.equal(["encoding"]);
    });

  it("changes no prototype", () => {
    expect({}).to.not.have.property("name");
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
