/** What retries may cost a client in all, so that a vendor in trouble is not buried under them. */
export interface RetryBudgetOptions {
  /** Tokens in the bucket at the start, and the most that it holds. @default 500 */
  readonly tokens?: number | undefined;
  /** What one retry costs. @default 5 */
  readonly retryCost?: number | undefined;
  /** What a retry after a time-out costs. @default 10 */
  readonly timeoutCost?: number | undefined;
}

/** A token bucket: retries take from it, and each call that succeeds gives one token back. */
export interface RetryBudget {
  readonly options: RetryBudgetOptions;
  /** How many tokens are not in it. */
  spent: number;
}

/** Makes a full bucket: one for each client, unless several that call the same vendor share it. */
export function createRetryBudget(options: RetryBudgetOptions = {}): RetryBudget {
  return { options, spent: 0 };
}

/** Gives back what a call that succeeded is worth. */
export function giveBack(budget: RetryBudget): void {
  if (budget.spent > 0) budget.spent--;
}
