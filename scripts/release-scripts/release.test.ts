import { afterEach, expect, test } from "vitest";
import { openReleaseWorld, type ReleaseWorld } from "./release-world.ts";

let world: ReleaseWorld;
afterEach(() => world.close());

const release = (): Promise<string> => world.run("node scripts/release.ts");

test("a tree with changes that are in no commit is not released, and the registry is asked nothing", async () => {
  world = await openReleaseWorld([]);
  world.write("packages/core/README.md", "Not committed.\n");
  await expect(release()).rejects.toThrow("not released: the tree has changes that are in no commit\n?? packages/core/README.md\n");
  expect(world.asked).toEqual([]);
});

test("changesets that have no version yet hold a release back, and the registry is asked nothing", async () => {
  world = await openReleaseWorld([]);
  world.write(".changeset/less.md", `---\n"@kyc-clients/core": minor\n---\n\nRetries less.\n`);
  await world.run("git add --all && git commit --quiet --message 'feat(core): retry less'");
  await expect(release()).rejects.toThrow("not released: 1 changesets have no version yet");
  expect(world.asked).toEqual([]);
});

test("what the registry has is left alone", async () => {
  world = await openReleaseWorld(["0.0.9", "0.1.0"]);
  expect(await release()).toContain("nothing to publish: the registry has every version\n");
  expect(world.asked).toEqual(["/@kyc-clients/core"]);
});
