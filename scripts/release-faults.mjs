/**
 * What stands against a release; nothing, when nothing does.
 *
 * @param state.info package.json
 * @param state.lock package-lock.json
 * @param state.changelog The text of CHANGELOG.md.
 * @param state.status What `git status --porcelain` says.
 * @param state.tags The tags of the commit that is to be released.
 */
export function releaseFaults({ info, lock, changelog, status, tags }) {
  const { version } = info;
  const faults = [];
  if (status.trim()) faults.push(`the tree is not clean:\n${status.trimEnd()}`);
  if (lock.version !== version)
    faults.push(`package-lock.json says ${lock.version}, not ${version}`);
  if (!tags.includes(`v${version}`))
    faults.push(`this commit has no tag v${version}`);

  const [unreleased = "", ...releases] = changelog.split(/^## /m).slice(1);
  const [, latest, day] =
    /^\[(\S+)\] - (\d{4}-\d{2}-\d{2})$/m.exec(releases[0] ?? "") ?? [];
  if (!unreleased.startsWith("[Unreleased]"))
    faults.push("CHANGELOG.md does not begin with [Unreleased]");
  else if (/^- /m.test(unreleased))
    faults.push("CHANGELOG.md has changes under [Unreleased]");
  if (latest !== version || Number.isNaN(Date.parse(day)))
    faults.push(`CHANGELOG.md has no heading "## [${version}] - <day>"`);

  // npm compares it with where the release was made.
  if (!info.repository?.url)
    faults.push("package.json names no repository, which provenance wants");
  return faults;
}
