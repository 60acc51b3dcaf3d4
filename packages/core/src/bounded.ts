import type { Clock } from "@kyc-clients/auth";

/** Ends what is going on in a client, one function each; and once it was closed, why nothing more goes on. */
export type Live = Set<(reason: unknown) => void> & { closed?: DOMException };

/** What ends a wait from outside. */
export interface Bounds<Value> {
  readonly clock: Clock;
  readonly ms: number;
  /** Makes the error of a wait whose time is over; without it such a wait just ends. */
  readonly expire?: () => unknown;
  readonly signal?: AbortSignal | null | undefined;
  /** What is going on in this client, so that `close()` can end it. */
  readonly live: Live;
  /** Hears of it when the wait ends before the work does. */
  readonly stopped?: (reason: unknown) => void;
  /** What stands for a wait that has failed; without it the wait rejects. */
  readonly failed?: (error: unknown) => Value;
}

/** Refuses to go on where a client was closed, or its caller has given up. */
export function throwIfEnded({ closed }: Live, signal: AbortSignal | null | undefined): void {
  if (closed) throw closed;
  signal?.throwIfAborted();
}

/** Waits for work, but no longer than its bounds. Afterwards no timer and no listener is left. */
export function bounded<Value>(
  { clock, ms, expire, signal, live, stopped, failed }: Bounds<Value>,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown): void => (failed ? resolve(failed(error)) : reject(error));
    try {
      throwIfEnded(live, signal);
    } catch (error) {
      return refuse(error);
    }
    const controller = new AbortController();
    const release = (): void => {
      cancel();
      live.delete(stop);
      signal?.removeEventListener("abort", abort);
    };
    const end = (value: Value): void => {
      release();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      release();
      refuse(error);
    };
    const stop = (reason: unknown): void => {
      fail(reason);
      controller.abort(reason);
      stopped?.(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const cancel = clock.timer(ms, () => (expire ? stop(expire()) : end(undefined as Value)));
    live.add(stop);
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(end, fail);
  });
}

/** Waits for a while, unless it is ended from outside. */
export function pause(bounds: Pick<Bounds<void>, "clock" | "ms" | "signal" | "live">): Promise<void> {
  return bounded(bounds, () => new Promise(() => {}));
}
