/**
 * Time as the library sees it, so that tests set it by hand.
 *
 * Every wait and every expiry goes through one of these; no other file reads the system's time.
 */
export interface Clock {
  /** The wall clock, in milliseconds since the Unix epoch. It may jump. */
  now(): number;
  /** Milliseconds that only ever grow, from an arbitrary start. */
  monotonic(): number;
  /** Calls `fire` once after `ms` milliseconds; the returned function cancels it. */
  timer(ms: number, fire: () => void): () => void;
}

/** The longest delay that `setTimeout` keeps; anything above fires at once, and of a negative one Node warns on the console. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The running system's time. A timer keeps a Node process alive until it has fired or is cancelled, so that no back-off ends the program. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(ms, fire) {
    const handle: unknown = setTimeout(fire, Math.max(0, Math.min(ms, LONGEST_TIMER_MS)));
    return () => clearTimeout(handle as number);
  },
};
