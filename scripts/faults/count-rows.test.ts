import { expect, test } from "vitest";
import { countRows, type RanTest } from "./count-rows.ts";

const passed = (title: string): RanTest => ({ title, status: "passed" });
const whole = [
  passed("F01 a sentence about all clients"),
  passed("F01 alloy: a sentence"),
  passed("F01 alloy: another one"),
  passed("F01 weavr does not meet it: there is no such operation"),
  passed("F02 F01 alloy: a sentence about two rows"),
  passed("F02 weavr: a sentence"),
];
const problems = (tests: readonly RanTest[]): (string | undefined)[] =>
  countRows(2, ["alloy", "weavr"], tests).map(({ problem }) => problem);

test("counts each row once a vendor, and what a vendor does not meet by itself", () => {
  expect(countRows(2, ["alloy", "weavr"], whole)).toEqual([
    { id: "F01", tests: 4, failed: 0, vendors: { alloy: "passed", weavr: "not met" }, problem: undefined },
    { id: "F02", tests: 2, failed: 0, vendors: { alloy: "passed", weavr: "passed" }, problem: undefined },
  ]);
});

test("tells of a row without a test, of a vendor that is left out, and of a test that failed or was skipped", () => {
  expect(problems([])).toEqual(["no test", "no test"]);
  expect(problems(whole.filter(({ title }) => !title.startsWith("F02 weavr")))).toEqual([undefined, "weavr has no test"]);
  expect(problems(whole.filter(({ title }) => !title.startsWith("F01 weavr")))).toEqual(["weavr has no test", undefined]);
  for (const status of ["failed", "skipped", "todo"]) {
    expect(problems([...whole, { title: "F01 a sentence: alloy", status }])).toEqual(["1 tests did not pass", undefined]);
    expect(problems([...whole, { title: "F02 alloy: a sentence", status }])).toEqual([undefined, "1 tests did not pass"]);
  }
});

test("a vendor that meets one part of a row and not another meets the row", () => {
  const both = [...whole, passed("F01 weavr: a sentence")];
  expect(countRows(1, ["alloy", "weavr"], both)).toMatchObject([{ vendors: { weavr: "passed" }, problem: undefined }]);
});

test("a vendor is read at its place alone, and no row of another number is taken for this one", () => {
  const [row] = countRows(
    1,
    ["alloy"],
    [passed("F01 a sentence about alloy: it is long"), passed("F011 alloy: no row"), passed("see F01 alloy: no row")],
  );
  expect(row).toMatchObject({ tests: 1, vendors: { alloy: "missing" } });
});
