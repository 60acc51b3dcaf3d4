// Taken at import, so that a test's fake timers do not stop the safety timeout.
const { setTimeout, clearTimeout } = globalThis;

/** Lets a test wait for a condition over events instead of polling with sleeps. */
export class Watch {
  readonly #checks = new Set<() => void>();

  /** Tells the waiters that something they may wait for has happened. */
  changed(): void {
    for (const check of [...this.#checks]) check();
  }

  /**
   * Resolves as soon as the condition holds.
   * @throws Error with `describe()` when it still does not after `safetyMs` of real time.
   */
  until(isMet: () => boolean, describe: () => string, safetyMs = 5_000): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const check = (): void => {
        if (isMet()) settleWith(resolve);
      };
      const timer = setTimeout(() => settleWith(() => reject(new Error(`waited ${safetyMs} ms: ${describe()}`))), safetyMs);
      const settleWith = (outcome: () => void): void => {
        clearTimeout(timer);
        this.#checks.delete(check);
        outcome();
      };
      this.#checks.add(check);
    });
  }
}
