import { CELLS, judge, STEPS } from "./judge.ts";
import type { Cell } from "./runtime.ts";

const MARKS = { ok: "ok", "left out": "-", failed: "FAILED" } as const;

/** Prints runtime by step, then what is wrong, then the counts. Gives whether every cell is there, and is what it should be. */
export function printTable(rows: ReadonlyMap<string, readonly Cell[]>): boolean {
  const print = (name: string, marks: readonly string[]): void =>
    console.log([name.padEnd(10), ...marks.map((mark, index) => mark.padEnd(STEPS[index]?.length ?? 0))].join("  ").trimEnd());
  print("", STEPS);
  for (const [name, cells] of rows) {
    const states = STEPS.map((step) => cells.find((cell) => cell.step === step)?.state);
    const marks = states.map((state) => (state ? MARKS[state] : "MISSING"));
    print(name, marks);
  }
  const { problems, counts } = judge(rows);
  for (const problem of problems) console.error(problem);
  const { ok, failed, "left out": leftOut } = counts;
  console.log(
    `${rows.size} runtimes, ${STEPS.length} steps: ${ok} of ${CELLS} cells passed, ${failed} failed; ${leftOut} left out, as named`,
  );
  return problems.length === 0;
}
