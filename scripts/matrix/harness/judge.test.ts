import { expect, test } from "vitest";
import { CELLS, judge, STEPS } from "./judge.ts";
import type { Cell } from "./runtime.ts";

const NAMES = ["Node 22", "Node 24", "Node 26", "Bun", "Deno", "workerd", "Chromium"];

/** A table in which everything is as it should be, but for what a test changes. */
function table(change: (name: string, cell: Cell) => Cell[] = (_, cell) => [cell]): Map<string, Cell[]> {
  const hasRequire = (name: string): boolean => name !== "workerd" && name !== "Chromium";
  const cell = (name: string, step: string): Cell => ({
    step,
    what: "",
    state: step === "require" && !hasRequire(name) ? "left out" : "ok",
  });
  return new Map(NAMES.map((name) => [name, STEPS.flatMap((step) => change(name, cell(name, step)))]));
}
const at = (name: string, step: string, cells: (cell: Cell) => Cell[]) =>
  table((runtime, cell) => (runtime === name && cell.step === step ? cells(cell) : [cell]));

test("a whole table has nothing wrong", () => {
  expect(judge(table())).toEqual({ problems: [], counts: { ok: 96, "left out": 2, failed: 0 } });
  expect(CELLS).toBe(96);
});

test("a cell that failed is named with what went wrong", () => {
  const rows = at("Bun", "upload", (cell) => [{ ...cell, state: "failed", what: "no bytes" }]);
  expect(judge(rows).problems).toEqual(["Bun: upload: no bytes", "95 cells passed, of 96"]);
});

test("a cell that is missing, and one that was left out unnamed, have not passed", () => {
  expect(judge(at("Deno", "webhook", () => [])).problems).toEqual([
    "Deno: these are not the steps that there are",
    "95 cells passed, of 96",
  ]);
  expect(judge(at("Deno", "require", (cell) => [{ ...cell, state: "left out" }])).problems).toEqual([
    "left out were: Deno: require, workerd: require, Chromium: require",
    "95 cells passed, of 96",
  ]);
});

test("a runtime that is not there is missed", () => {
  const rows = table();
  rows.delete("Node 22");
  expect(judge(rows).problems).toEqual(["82 cells passed, of 96"]);
});
