import { vendorNames } from "../scripts/packages.ts";
import type { Figure, Figures } from "./measure/statistics.ts";
import { printNumber } from "./report/cells.ts";

/** What must hold of one figure. */
export interface Budget {
  readonly what: string;
  /** The figure's name; its first part is the part that measures it. */
  readonly figure: string;
  readonly holds: "at most" | "at least" | "exactly";
  readonly limit: number;
  readonly unit?: string;
  /** What a machine may lack, so that it cannot be measured there. */
  readonly needs?: string;
}

/** The budgets, each as it was set before anything was measured. */
export const budgets: readonly Budget[] = [
  { what: "a named call over a stub ÷ openapi-fetch", figure: "stub/us a call to openapi-fetch/ours", holds: "at most", limit: 0.9 },
  {
    what: "calls a second over loopback ÷ openapi-fetch",
    figure: "loopback/calls a second to openapi-fetch/ours",
    holds: "at least",
    limit: 1,
  },
  {
    what: "bundle of one Alloy call with OAuth, by a client of that operation, gzip",
    figure: "bundles/gz at start/one-named-alloy-call",
    holds: "at most",
    limit: 8_000,
    unit: "bytes",
  },
  {
    what: "type-check of one call, TypeScript 7",
    figure: "types/instantiations/7.0/one-alloy-call",
    holds: "at most",
    limit: 5_000,
    unit: "instantiations",
  },
  ...vendorNames.map(
    (name): Budget => ({
      what: `import of @kyc-clients/${name}`,
      figure: `imports/import ms/@kyc-clients/${name}`,
      holds: "at most",
      limit: 8,
      unit: "ms",
    }),
  ),
  { what: "token requests of 1,000 parallel calls, cold", figure: "tokens/token requests/one process", holds: "exactly", limit: 1 },
  {
    what: "the same of 8 processes that share a Redis",
    figure: "tokens/token requests/eight processes",
    holds: "exactly",
    limit: 1,
    needs: "redis-server",
  },
  {
    what: "local sandbox ÷ Prism, reads a second",
    figure: "sandbox/reads a second to prism/ours",
    holds: "at least",
    limit: 5,
  },
  {
    what: "local sandbox ÷ Prism, writes a second",
    figure: "sandbox/writes a second to prism/ours",
    holds: "at least",
    limit: 5,
  },
];

/** The parts that the budgets need. */
export const budgetedParts: readonly string[] = [...new Set(budgets.map(partOf))];

/** How a budget stands. */
export interface Verdict {
  readonly budget: Budget;
  readonly outcome: "met" | "MISSED" | "left out";
  /** The figure beside its limit, or why there is none. */
  readonly text: string;
}

/** Holds figures against the budgets of some parts. A figure that is missing is a miss, unless the machine lacks what it needs. */
export function judge(figures: Figures, parts: readonly string[] = budgetedParts): readonly Verdict[] {
  return budgets
    .filter((budget) => parts.includes(partOf(budget)))
    .map((budget) => {
      const figure = figures[budget.figure];
      if (figure) return { budget, outcome: isMet(budget, figure) ? "met" : "MISSED", text: printFigure(budget, figure) };
      return budget.needs === undefined
        ? { budget, outcome: "MISSED", text: "it was not measured" }
        : { budget, outcome: "left out", text: `there is no ${budget.needs} on this machine` };
    });
}

function partOf({ figure }: Budget): string {
  return figure.slice(0, figure.indexOf("/"));
}

function isMet({ holds, limit }: Budget, { median }: Figure): boolean {
  if (holds === "exactly") return median === limit;
  return holds === "at most" ? median <= limit : median >= limit;
}

function printFigure({ holds, limit, unit = "" }: Budget, { median, min, max, rounds }: Figure): string {
  const spread = rounds === 1 ? "" : ` (${printNumber(min)} to ${printNumber(max)} in ${rounds} rounds)`;
  return `${printNumber(median)}${spread}, ${holds} ${printNumber(limit)} ${unit}`.trimEnd();
}
