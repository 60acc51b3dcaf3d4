import { expect, test } from "vitest";
import changelog from "./changelog.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const link = `[0123456](https://github.com/kyc-clients/kyc-clients/commit/${commit})`;

test("a change is told after a link to its commit, and its further lines stay in its item", () => {
  const line = changelog.getReleaseLine({ summary: "Retries less.\n\n- one thing\n", commit });
  expect(line).toBe(`- ${link}: Retries less.\n\n  - one thing`);
});

test("a change that git does not know yet is told without a link", () => {
  expect(changelog.getReleaseLine({ summary: "Retries less." })).toBe("- Retries less.");
});

test("new versions of dependencies are told once, with the commits that made them", () => {
  const changes = [{ summary: "one", commit }, { summary: "two", commit }, { summary: "three" }];
  const line = changelog.getDependencyReleaseLine(changes, [{ name: "@kyc-clients/core", newVersion: "0.2.0" }]);
  expect(line).toBe(`- Updated dependencies (${link})\n  - @kyc-clients/core@0.2.0`);
  expect(changelog.getDependencyReleaseLine(changes, [])).toBe("");
});
