import type { Clock } from "@kyc-clients/auth";

/** Ends what is going on in a client, one function each; and once it was closed, why nothing more goes on. */
export type Live = Set<(reason: unknown) => void> & { closed?: DOMException };

/** What ends a wait from outside. */
export interface Bounds<Value> {
  readonly clock: Clock;
  readonly ms: number;
  /** What happens when the time is over: a value, or an error that it throws. */
  readonly expire: () => Value;
  readonly signal?: AbortSignal | undefined;
  /** What is going on in this client, so that `close()` can end it. */
  readonly live: Live;
  /** Hears of it when the wait ends before the work does. */
  readonly stopped?: (reason: unknown) => void;
}

/** Waits for work, but no longer than its bounds. Afterwards no timer and no listener is left. */
export function bounded<Value>(
  { clock, ms, expire, signal, live, stopped }: Bounds<Value>,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (live.closed) return Promise.reject(live.closed);
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const release = (): void => {
      cancel();
      live.delete(stop);
      signal?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
      stopped?.(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const cancel = clock.timer(ms, () => {
      try {
        const value = expire();
        release();
        resolve(value);
      } catch (error) {
        stop(error);
      }
    });
    live.add(stop);
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits for a while, unless it is ended from outside. */
export function pause(bounds: Omit<Bounds<void>, "expire" | "stopped">): Promise<void> {
  return bounded({ ...bounds, expire: () => {} }, () => new Promise(() => {}));
}
