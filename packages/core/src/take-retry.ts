import type { RetryBudget } from "./retry-budget.ts";

/** Takes what a retry costs; false when there is not enough left. */
export function takeRetry(budget: RetryBudget, afterTimeout: boolean): boolean {
  const { tokens = 500, retryCost = 5, timeoutCost = 10 } = budget.options;
  const cost = afterTimeout ? timeoutCost : retryCost;
  if (tokens - budget.spent < cost) return false;
  budget.spent += cost;
  return true;
}
