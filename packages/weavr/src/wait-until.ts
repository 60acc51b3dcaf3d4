import { type Clock, ConfigurationError } from "@kyc-clients/auth";

/** How long and how often to ask. */
export interface WaitOptions {
  /** When to give up, in milliseconds. @default 300_000 */
  readonly timeoutMs?: number | undefined;
  /** How long from one question to the next, in milliseconds: Weavr counts them. @default 5_000 */
  readonly everyMs?: number | undefined;
  /** Ends the wait; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
}

/** Asks until the answer is yes or the time is up, and tells which. What is known without asking ends the wait within a second. */
export async function waitUntil(
  ask: () => Promise<boolean>,
  isKnown: () => boolean,
  clock: Clock,
  { timeoutMs = 300_000, everyMs = 5_000, signal }: WaitOptions,
): Promise<boolean> {
  for (const [name, value] of Object.entries({ timeoutMs, everyMs })) {
    if (!Number.isFinite(value) || value < 1) throw new ConfigurationError(name, "must be finite and at least 1", { vendor: "weavr" });
  }
  const deadline = clock.monotonic() + timeoutMs;
  for (;;) {
    signal?.throwIfAborted();
    if (await ask()) return true;
    const next = clock.monotonic() + everyMs;
    while (clock.monotonic() < Math.min(next, deadline)) {
      if (isKnown()) return true;
      await pause(Math.min(1_000, next - clock.monotonic(), deadline - clock.monotonic()), clock, signal);
    }
    if (clock.monotonic() >= deadline) return isKnown();
  }
}

function pause(ms: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.timer(ms, () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
