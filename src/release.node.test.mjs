// What scripts/release.mjs looks at before it publishes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseFaults } from "../scripts/release-faults.mjs";

const ready = {
  info: {
    version: "1.2.0",
    repository: { url: "https://example.org/film-elements.git" },
  },
  lock: { version: "1.2.0" },
  changelog:
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-22\n\n- A thing.\n\n## [1.1.0] - 2026-10-01\n",
  status: "",
  tags: ["v1.2.0", ""],
};
const against = (change) => releaseFaults({ ...ready, ...change }).join("\n");

test("nothing stands against a release that is ready", () => {
  assert.equal(against({}), "");
});

test("a release waits for a clean tree, one version everywhere, and a tag", () => {
  assert.match(against({ status: " M src/index.ts\n" }), /not clean/);
  assert.match(against({ lock: { version: "1.1.0" } }), /package-lock.json/);
  assert.match(against({ tags: ["v1.1.0"] }), /no tag v1\.2\.0/);
});

test("the changelog has the version's heading first, with a day, and nothing unreleased", () => {
  const { changelog } = ready;
  const change = (from, to) =>
    against({ changelog: changelog.replace(from, to) });
  assert.match(change("[1.2.0]", "[1.3.0]"), /no heading/);
  assert.match(change("2026-11-22", "2026-13-22"), /no heading/);
  assert.match(change(" - 2026-11-22", ""), /no heading/);
  assert.match(
    change("[Unreleased]\n", "[Unreleased]\n\n- More.\n"),
    /under \[Unreleased\]/,
  );
  assert.match(
    change("## [Unreleased]\n\n", ""),
    /does not begin with \[Unreleased\]/,
  );
});

test("provenance wants to know the repository", () => {
  assert.match(against({ info: { version: "1.2.0" } }), /repository/);
});
