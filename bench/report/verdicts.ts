import type { Verdict } from "../budgets.ts";

/** The budgets with their figures, a line each. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ budget, outcome, text }) => `${outcome.padEnd(8)}  ${budget.what}: ${text}`);
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return [...lines, `${count("met")} budgets met, ${count("MISSED")} missed, ${count("left out")} left out`].join("\n");
}
