import type { Sending } from "./sent-call.ts";

/** What goes on in a client, and how it is ended. */
interface Going {
  stop: ((reason: unknown) => void) | undefined;
}

/** All that goes on in a client; and once it was closed, why nothing more does. */
export type Live = Set<Going> & { closed?: DOMException };

/** Refuses to go on where a client was closed, or its caller has given up. */
export function throwIfEnded({ engine, call }: Sending<unknown>): void {
  if (engine.live.closed) throw engine.live.closed;
  call.limits.signal?.throwIfAborted();
}

/** How much of its time a call has left, in milliseconds. */
export function timeLeft({ engine, deadline }: Sending<unknown>): number {
  return deadline - engine.options.clock.monotonic();
}

/** Gives what stands for the time of a call that ran out: one and the same, whichever of its waits it was. */
export function expire(sending: Sending<unknown>): unknown {
  sending.expired ??= new DOMException("Timed out", "TimeoutError");
  return sending.expired;
}

/**
 * Waits for work of a call, no longer than so many milliseconds, nor than the call and its client last, and aborts what goes on for nobody.
 * Afterwards no timer and no listener is left.
 */
export async function bounded<Body, Value>(
  sending: Sending<Body>,
  ms: number,
  work: (sending: Sending<Body>, signal: AbortSignal) => Promise<Value>,
  controller: Pick<AbortController, "abort" | "signal"> = new AbortController(),
): Promise<Value> {
  throwIfEnded(sending);
  const { live, options } = sending.engine;
  const { signal } = sending.call.limits;
  const going: Going = { stop: undefined };
  const abort = (): void => going.stop?.(signal?.reason);
  const cancel = options.clock.timer(ms, () => going.stop?.(expire(sending)));
  live.add(going);
  signal?.addEventListener("abort", abort);
  try {
    return await new Promise<Value>((resolve, reject) => {
      // Given its name first: V8 takes a function that is written where a member is set for one that lives long, and keeps all that it knows.
      const stop = (reason: unknown): void => {
        reject(reason);
        controller.abort(reason);
      };
      going.stop = stop;
      work(sending, controller.signal).then(resolve, reject);
    });
  } finally {
    cancel();
    // A set makes itself anew now and then, and what it was before keeps its members until it is collected: they must be small.
    going.stop = undefined;
    live.delete(going);
    signal?.removeEventListener("abort", abort);
  }
}
