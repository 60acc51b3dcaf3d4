import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { budgets, judge } from "../bench/budgets.ts";
import { figuresOf, interleave, leastOf, ratiosOf } from "../bench/measure/rounds.ts";
import { sideBySide } from "../bench/measure/side-by-side.ts";
import { exact, type Figures, median, ratios, summarize } from "../bench/measure/statistics.ts";
import { readOptions } from "../bench/options.ts";
import { cell, printNumber } from "../bench/report/cells.ts";
import { budgetsOf, type Results } from "../bench/report/page.ts";
import { printSection } from "../bench/report/section.ts";
import { replaceSummary } from "../bench/report/summary.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
/** Figures that stand exactly at their limits. */
const atLimits: Figures = Object.fromEntries(budgets.map(({ figure, limit }) => [figure, exact(limit)]));

test("the median is the one in the middle, or the mean of the two there, and one number too few or none at all is refused", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
  for (const values of [[], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) expect(() => median(values)).toThrow();
});

test("a figure keeps how far its rounds lie apart, and how many they are", () => {
  expect(summarize([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, rounds: 3 });
  expect(exact(7)).toEqual({ median: 7, min: 7, max: 7, rounds: 1 });
});

test("things are compared within a round, and rounds that do not match are refused", () => {
  expect(ratios([2, 9], [1, 3])).toEqual([2, 3]);
  expect(() => ratios([1], [1, 2])).toThrow();
});

test("subjects take turns, and each sample becomes a figure of its subject", async () => {
  const order: string[] = [];
  const samples = await interleave(2, ["a", "b"], async (name) => ({ us: order.push(name) }));
  expect(order).toEqual(["a", "b", "a", "b"]);
  expect(figuresOf("part", samples)).toEqual({ "part/us/a": summarize([1, 3]), "part/us/b": summarize([2, 4]) });
  expect(ratiosOf("part", samples, "us", "a")["part/us to a/b"]).toEqual(summarize([2, 4 / 3]));
  await expect(interleave(1, [], async () => ({}))).rejects.toThrow();
});

test("two that stand side by side each have every turn, and are compared turn by turn", async () => {
  const order: string[] = [];
  const coins = [true, false, false];
  const gives = (name: string, numbers: number[]) => async () => {
    order.push(name);
    return numbers.shift() ?? Number.NaN;
  };
  const seen = await sideBySide(3, gives("a", [10, 90, 40]), gives("b", [10, 45, 10]), () => coins.shift() ?? false);
  expect(order.join("")).toBe("abbaba");
  expect(seen).toEqual({ middle: 40, quotient: 2 });
  await expect(sideBySide(0, gives("a", []), gives("b", []))).rejects.toThrow("no numbers were measured");
});

test("a sample of several holds the least of each number, and one that lacks a number is refused", async () => {
  const seen = [
    { ms: 9, mb: 1 },
    { ms: 1, mb: 2 },
    { ms: 5, mb: 3 },
  ];
  const next = () => Promise.resolve(seen.shift() ?? {});
  expect(await leastOf(3, next)).toEqual({ ms: 1, mb: 1 });
  const lacking = [{ ms: 1 }, {}];
  await expect(leastOf(2, () => Promise.resolve(lacking.shift() ?? {}))).rejects.toThrow("no numbers were measured");
});

test("a cell shows the median and the spread, and an exact figure alone", () => {
  expect([0.123, 1.5, 12.34, 1_234.5, 3].map(printNumber)).toEqual(["0.123", "1.50", "12.3", "1,235", "3"]);
  expect(cell({ a: summarize([1.5, 2.5, 4]) }, "a")).toBe("2.50 (1.50 to 4)");
  expect(cell({ a: exact(9_851) }, "a")).toBe("9,851");
  expect(cell({}, "a")).toBe("not measured");
});

test("a budget is met at its limit and missed beyond it", () => {
  expect(judge(atLimits).filter(({ outcome }) => outcome === "met")).toHaveLength(budgets.length);
  for (const { figure, holds, limit } of budgets) {
    const beyond = { ...atLimits, [figure]: exact(holds === "at least" ? limit * 0.99 : limit * 1.01) };
    expect(judge(beyond).filter(({ outcome }) => outcome === "MISSED")).toEqual([
      { budget: expect.objectContaining({ figure }), outcome: "MISSED", text: expect.any(String) },
    ]);
  }
});

test("what was not measured is missed, but for what this machine cannot run, which is named", () => {
  const verdicts = judge({});
  expect(verdicts.length).toBe(budgets.length);
  const leftOut = verdicts.filter(({ outcome }) => outcome !== "MISSED");
  expect(leftOut.map(({ budget, outcome, text }) => [budget.figure, outcome, text])).toEqual([
    ["tokens/token requests/eight processes", "left out", "there is no redis-server on this machine"],
  ]);
});

test("only a whole run of seven rounds or more is written, and a part that there is not is refused", () => {
  expect(readOptions([], ["stub"])).toEqual({ rounds: 7, check: false, write: false, only: [] });
  expect(readOptions(["--only", "stub", "--rounds", "2"], ["stub"])).toMatchObject({ rounds: 2, only: ["stub"] });
  const refused = [
    ["--write", "--rounds", "6"],
    ["--write", "--check"],
    ["--write", "--only", "stub"],
    ["--only", "stubs"],
    ["--rounds", "0"],
    ["--fast"],
  ];
  for (const args of refused) expect(() => readOptions(args, ["stub"])).toThrow();
});

test("a table without rows, or with a row too short, is refused", () => {
  const section = { title: "Title", note: "Note.", columns: ["", "b"] };
  expect(printSection({ ...section, rows: [["a", "1"]] })).toBe("## Title\n\nNote.\n\n|  | b |\n| --- | ---: |\n| a | 1 |\n");
  expect(() => printSection({ ...section, rows: [] })).toThrow();
  expect(() => printSection({ ...section, rows: [["a"]] })).toThrow();
});

test("the README and the page say what the last results are, and those have a figure for every budget", () => {
  const results = JSON.parse(read("bench/results.json")) as Results;
  expect(results.rounds).toBeGreaterThanOrEqual(7);
  expect(budgets.filter(({ figure }) => !results.figures[figure])).toEqual([]);
  expect(replaceSummary(read("README.md"), results)).toBe(read("README.md"));
  expect(read("bench/results.md")).toContain(printSection(budgetsOf(results.figures)));
  expect(() => replaceSummary("no marks", results)).toThrow();
});
