import { type Clock, systemClock } from "@kyc-clients/auth";

/** A clock that runs faster than the wall, and knows how many of its timers are armed. */
export interface FastClock extends Clock {
  armed(): number;
}

interface Timer {
  readonly due: number;
  readonly fire: () => void;
}

/** On the wall, in milliseconds. */
const TICK_MS = 5;
/** The first of January 2026, in epoch milliseconds. */
const START = 1_767_225_600_000;

/**
 * Starts a clock that ticks while any of its timers is armed: back-off, time-outs and the lives of tokens pass in milliseconds.
 * A tick that comes late moves it no further than one in time. So a machine that is slow does not look like a vendor that does not answer.
 */
export function fastClock(speed: number): FastClock {
  const armed = new Set<Timer>();
  let elapsed = 0;
  let isTicking = false;
  const tick = (): void => {
    elapsed += TICK_MS * speed;
    const due = [...armed].filter((timer) => timer.due <= elapsed).sort((a, b) => a.due - b.due);
    for (const timer of due) if (armed.delete(timer)) timer.fire();
    isTicking = armed.size > 0;
    if (isTicking) systemClock.timer(TICK_MS, tick);
  };
  return {
    monotonic: () => elapsed,
    now: () => START + elapsed,
    armed: () => armed.size,
    timer(ms, fire) {
      const timer = { due: elapsed + ms, fire };
      armed.add(timer);
      if (!isTicking) systemClock.timer(TICK_MS, tick);
      isTicking = true;
      return () => void armed.delete(timer);
    },
  };
}
