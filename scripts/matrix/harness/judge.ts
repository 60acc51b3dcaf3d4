import type { Cell } from "./runtime.ts";

/** The steps of the program, in its order: each runtime has to tell of each. */
export const STEPS: readonly string[] = [
  "import",
  "require",
  "sign in",
  "call",
  "upload",
  "stream",
  "page",
  "webhook",
  "refused",
  "retried",
  "redirect",
  "cut off",
  "deadline",
  "sandbox",
];

/** What is left out: workerd and a page have no `require`. Nothing else is. */
const LEFT_OUT: readonly string[] = ["workerd: require", "Chromium: require"];

/** How many cells there are: of seven runtimes each step, less what is left out. */
export const CELLS = 7 * 14 - 2;

/** What is wrong with a table, and how many cells are in which state. */
export interface Judgement {
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<Cell["state"], number>>;
}

/** Finds cells that failed, that are missing, and that were left out without being named. A cell that is not there has not passed. */
export function judge(rows: ReadonlyMap<string, readonly Cell[]>): Judgement {
  const all = [...rows].flatMap(([name, cells]) => cells.map((cell) => ({ ...cell, place: `${name}: ${cell.step}` })));
  const of = (state: Cell["state"]) => all.filter((cell) => cell.state === state);
  const counts = { ok: of("ok").length, "left out": of("left out").length, failed: of("failed").length };
  const problems = of("failed").map(({ place, what }) => `${place}: ${what}`);
  for (const [name, cells] of rows) {
    if (cells.map(({ step }) => step).join() !== STEPS.join()) problems.push(`${name}: these are not the steps that there are`);
  }
  const leftOut = of("left out").map(({ place }) => place);
  if (leftOut.join() !== LEFT_OUT.join()) problems.push(`left out were: ${leftOut.join(", ") || "none"}`);
  if (counts.ok !== CELLS) problems.push(`${counts.ok} cells passed, of ${CELLS}`);
  return { problems, counts };
}
