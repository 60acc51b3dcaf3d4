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
  /** Takes what a retry costs; false when there is not enough left. */
  take(afterTimeout: boolean): boolean;
  giveBack(): void;
}

/** Makes a full bucket: one for each client, unless several that call the same vendor share it. */
export function createRetryBudget({ tokens: size = 500, retryCost = 5, timeoutCost = 10 }: RetryBudgetOptions = {}): RetryBudget {
  let tokens = size;
  return {
    take(afterTimeout) {
      const cost = afterTimeout ? timeoutCost : retryCost;
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    giveBack() {
      tokens = Math.min(tokens + 1, size);
    },
  };
}
