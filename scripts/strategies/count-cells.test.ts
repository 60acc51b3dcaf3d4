import { expect, test } from "vitest";
import { reasonOf, rows, strategies } from "../../packages/auth/test/strategies/cells.ts";
import { countCells, type RanTest } from "./count-cells.ts";

/** A passing test for each cell that must have one. */
const whole: readonly RanTest[] = rows.flatMap((row) =>
  strategies
    .filter((strategy) => reasonOf("scripted", strategy, row) === undefined)
    .map((strategy) => ({ title: `${row} a sentence: ${strategy}`, status: "passed" })),
);
const problems = (tests: readonly RanTest[]): string[] =>
  countCells("scripted", tests).flatMap(({ row, strategy, problem }) => (problem ? [`${row} ${strategy}: ${problem}`] : []));

test("counts each cell once, by row and strategy, whichever client sent it", () => {
  const more = ["core", "authFetch", "authMiddleware"].map((way) => ({ title: `F79 refused: always: basic, ${way}`, status: "passed" }));
  const cells = countCells("scripted", [...whole, ...more]);
  expect(cells).toHaveLength(rows.length * strategies.length);
  expect(cells.find(({ row, strategy }) => row === "F79" && strategy === "basic")).toMatchObject({ passed: 4, reason: undefined });
  expect(problems(whole)).toEqual([]);
});

test("keeps the servers apart, and does not take a strategy for another whose name it begins", () => {
  const other = { title: "F79 a sentence: basic, oidc-provider", status: "passed" };
  const longer = { title: "F79 a sentence: basic below a key", status: "passed" };
  const count = (tests: RanTest[]) => countCells("scripted", tests).filter(({ passed }) => passed > 0);
  expect(count([other, longer])).toEqual([]);
  expect(countCells("oidc-provider", [other]).find(({ passed }) => passed > 0)).toMatchObject({
    row: "F79",
    problem: "a test, and a reason why there can be none",
  });
});

test("tells of a cell without a test, of a test that failed or was left out, and of a reason that is no longer true", () => {
  const [first, ...others] = whole;
  const { title = "" } = first ?? {};
  expect(problems(others)).toEqual([expect.stringContaining("no test, and no reason for that")]);
  for (const status of ["failed", "skipped"]) {
    expect(problems([...whole, { title, status }])).toEqual([expect.stringContaining("1 of 2 tests did not pass")]);
  }
  expect(problems([...whole, { title: "F85 a sentence: basic", status: "passed" }])).toEqual([
    "F85 basic: a test, and a reason why there can be none",
  ]);
});
