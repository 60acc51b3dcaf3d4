import { expect, test } from "vitest";
import { judgeFiles } from "./judge-files.ts";

const good = ["LICENSE", "README.md", "package.json", "dist/index.js", "src/index.ts", "src/contest.ts"];

test("a tarball has a licence, a readme and, once there is one, the changelog", () => {
  expect(judgeFiles(good, false)).toEqual([]);
  expect(judgeFiles(good, true)).toEqual(["CHANGELOG.md is not packed"]);
  expect(judgeFiles([...good, "CHANGELOG.md"], true)).toEqual([]);
  expect(judgeFiles(good.slice(1), false)).toEqual(["LICENSE is not packed"]);
});

test("a test in a tarball is found, as source, as types and as what was built of it", () => {
  const tests = ["src/a.test.ts", "src/a.test-d.ts", "dist/a.test.js", "test/b.ts"];
  expect(judgeFiles([...good, ...tests], false)).toHaveLength(tests.length);
});
