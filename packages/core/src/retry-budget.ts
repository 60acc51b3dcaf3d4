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
export class RetryBudget {
  readonly #size: number;
  readonly #retryCost: number;
  readonly #timeoutCost: number;
  #tokens: number;

  constructor({ tokens = 500, retryCost = 5, timeoutCost = 10 }: RetryBudgetOptions = {}) {
    this.#size = tokens;
    this.#tokens = tokens;
    this.#retryCost = retryCost;
    this.#timeoutCost = timeoutCost;
  }

  /** Takes what a retry costs; false when there is not enough left. */
  take(afterTimeout: boolean): boolean {
    const cost = afterTimeout ? this.#timeoutCost : this.#retryCost;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  giveBack(): void {
    this.#tokens = Math.min(this.#tokens + 1, this.#size);
  }
}
