const COMMITS = "https://github.com/kyc-clients/kyc-clients/commit";

/** A changeset, as far as a changelog needs it. */
export interface NotedChange {
  readonly summary: string;
  /** The commit that brought it, where git knows one. */
  readonly commit?: string | undefined;
}

/** A package that another one depends on, and its version in this release. */
export interface NewVersion {
  readonly name: string;
  readonly newVersion: string;
}

/** A change of the package's own: its text, after a link to the commit that brought it, whose page leads to the discussion. */
function getReleaseLine({ summary, commit }: NotedChange): string {
  const [first = "", ...more] = summary.trim().split("\n");
  return [`- ${commit === undefined ? "" : `${linkOf(commit)}: `}${first}`, ...more.map((line) => `  ${line}`.trimEnd())].join("\n");
}

/** What a package got by its dependencies. */
function getDependencyReleaseLine(changes: readonly NotedChange[], dependencies: readonly NewVersion[]): string {
  if (dependencies.length === 0) return "";
  const commits = new Set(changes.flatMap(({ commit }) => (commit === undefined ? [] : [linkOf(commit)])));
  const by = commits.size > 0 ? ` (${[...commits].join(", ")})` : "";
  return [`- Updated dependencies${by}`, ...dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`)].join("\n");
}

const linkOf = (commit: string): string => `[${commit.slice(0, 7)}](${COMMITS}/${commit})`;

/** What changesets asks for the lines of a changelog. It asks nobody for anything, so that a release is the same with a network and without. */
const changelog: {
  readonly getReleaseLine: typeof getReleaseLine;
  readonly getDependencyReleaseLine: typeof getDependencyReleaseLine;
} = { getReleaseLine, getDependencyReleaseLine };

export default changelog;
