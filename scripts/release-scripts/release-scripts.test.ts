import { afterEach, expect, test } from "vitest";
import { openReleaseWorld, type ReleaseWorld } from "./release-world.ts";

let world: ReleaseWorld;
afterEach(() => world.close());

const CHANGESET = `---\n"@kyc-clients/core": minor\n---\n\nRetries less.\n`;
const commitChangeset = async (): Promise<string> => {
  world.write(".changeset/less.md", CHANGESET);
  await world.run("git add --all && git commit --quiet --message 'feat(core): retry less' && git push --quiet origin main");
  return (await world.run("git rev-parse HEAD")).trim();
};

test("a changeset becomes a pull request with the next version and a changelog that links its commit, and CI is started for it", async () => {
  world = await openReleaseWorld(["0.1.0"]);
  const commit = await commitChangeset();
  expect(await world.run("bash .ci/propose-release")).toMatch(/^1 changesets: .*\n[\s\S]*^due=false$/m);
  expect(world.calls()).toEqual([
    "gh auth setup-git",
    "gh pr list --head changeset-release/main --base main --state open --json number --jq .[].number",
    expect.stringMatching(/^gh pr create --head changeset-release\/main --base main --title chore: release --body The next versions/),
    "gh workflow run ci.yml --ref changeset-release/main",
  ]);
  const proposed = await world.run("git --git-dir ../origin show --stat=200 --format=%s%n%an changeset-release/main");
  expect(proposed).toMatch(/^chore: release\ngithub-actions\[bot\]\n/);
  expect(proposed).toContain("3 files changed");
  const link = `[${commit.slice(0, 7)}](https://github.com/kyc-clients/kyc-clients/commit/${commit})`;
  expect(await world.run("git show HEAD:packages/core/CHANGELOG.md")).toBe(
    `# @kyc-clients/core\n\n## 0.2.0\n\n### Minor Changes\n\n- ${link}: Retries less.\n`,
  );
  expect(await world.run("git --git-dir ../origin rev-parse main")).toBe(`${commit}\n`);
});

test("a pull request that is open is brought up to date, and no second one is made", async () => {
  world = await openReleaseWorld(["0.1.0"]);
  await commitChangeset();
  await world.run("git push --quiet origin HEAD~1:refs/heads/changeset-release/main");
  await world.run("bash .ci/propose-release", { GH_PULL_REQUESTS: "7" });
  expect(world.calls().filter((call) => call.startsWith("gh pr create"))).toEqual([]);
  expect(await world.run("git --git-dir ../origin log --format=%s changeset-release/main")).toBe(
    "chore: release\nfeat(core): retry less\nfirst\n",
  );
});

test.each([
  { published: [], due: "true", tells: "npm lacks: @kyc-clients/core@0.1.0" },
  { published: ["0.0.9"], due: "true", tells: "npm lacks: @kyc-clients/core@0.1.0" },
  { published: ["0.0.9", "0.1.0"], due: "false", tells: "npm lacks: nothing" },
])("without changesets, and with $published in the registry, a release is due: $due", async ({ published, due, tells }) => {
  world = await openReleaseWorld(published);
  const printed = await world.run('GITHUB_OUTPUT="$PWD/.tmp/output" bash .ci/propose-release && cat .tmp/output');
  expect(printed).toContain(`${tells}\n`);
  expect(printed.trim().split("\n").at(-1)).toBe(`due=${due}`);
  expect(world.asked).toContain("/@kyc-clients/core");
  expect(world.calls()).toEqual([]);
});

test("a version without a tag gets a release with its own part of the changelog, and the same run again makes none", async () => {
  world = await openReleaseWorld(["0.1.0"]);
  world.write("packages/core/CHANGELOG.md", "# core\n\n## 0.1.0\n\n### Minor Changes\n\n- New.\n\n## 0.0.9\n\n- Old.\n");
  const commit = (await world.run("git rev-parse HEAD")).trim();
  expect(await world.run("bash .ci/tag-release")).toMatch(/(?<!\d)1 releases\n$/);
  expect(world.calls()).toEqual([
    `gh release create @kyc-clients/core@0.1.0 .tmp/sbom/core.cdx.json --target ${commit} --title @kyc-clients/core@0.1.0 --notes-file -`,
    ...["### Minor Changes", "- New."],
  ]);
  expect(await world.run("bash .ci/tag-release")).toMatch(/(?<!\d)0 releases\n$/);
  expect(world.calls()).toEqual([]);
});
