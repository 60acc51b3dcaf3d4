/** Time as the sandbox sees it; a test passes its own. The same shape as the clients' clock. */
export interface Clock {
  /** The wall clock, in milliseconds since the Unix epoch. */
  now(): number;
  /** Milliseconds that only ever grow, from an arbitrary start. */
  monotonic(): number;
  /** Calls `fire` once after `ms` milliseconds; the returned function cancels it. */
  timer(ms: number, fire: () => void): () => void;
}

/** The longest delay that `setTimeout` keeps; anything above fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The running system's time, and the only file of this package that reads it. A timer does not keep a Node process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(ms, fire) {
    const handle: unknown = setTimeout(fire, Math.min(Math.max(ms, 0), LONGEST_TIMER_MS));
    // A number in browsers; in Node an object that would hold the process open.
    (handle as { unref?: () => void }).unref?.();
    return () => clearTimeout(handle as number);
  },
};
