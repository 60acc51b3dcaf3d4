import type { Clock } from "@kyc-clients/auth";

/** What goes on in a client, and how it is ended. */
interface Going {
  stop: ((reason: unknown) => void) | undefined;
}

/** All that goes on in a client; and once it was closed, why nothing more does. */
export type Live = Set<Going> & { closed?: DOMException };

/** What ends a wait from outside. */
export interface Bounds {
  readonly clock: Clock;
  readonly ms: number;
  /** Makes what a wait rejects with when its time is over; without it such a wait just ends. */
  readonly expire?: () => unknown;
  readonly signal?: AbortSignal | null | undefined;
  /** What is going on in this client, so that `close()` can end it. */
  readonly live: Live;
}

/** Refuses to go on where a client was closed, or its caller has given up. */
export function throwIfEnded({ closed }: Live, signal: AbortSignal | null | undefined): void {
  if (closed) throw closed;
  signal?.throwIfAborted();
}

/** Waits for work, but no longer than its bounds, and aborts what goes on for nobody. Afterwards no timer and no listener is left. */
export function bounded<Value>(
  { clock, ms, expire, signal, live }: Bounds,
  work: (signal: AbortSignal) => Promise<Value>,
  controller: Pick<AbortController, "abort" | "signal"> = new AbortController(),
): Promise<Value> {
  return new Promise((resolve, reject) => {
    throwIfEnded(live, signal);
    const release = (): void => {
      cancel();
      // A set makes itself anew now and then, and what it was before keeps its members until it is collected: they must be small.
      going.stop = undefined;
      live.delete(going);
      signal?.removeEventListener("abort", abort);
    };
    const end = (value: Value): void => {
      release();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      release();
      reject(error);
    };
    const stop = (reason: unknown): void => {
      fail(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const cancel = clock.timer(ms, () => (expire ? stop(expire()) : end(undefined as Value)));
    const going: Going = { stop };
    live.add(going);
    signal?.addEventListener("abort", abort);
    work(controller.signal).then(end, fail);
  });
}
