import { type Clock, systemClock } from "@kyc-clients/auth";

/** The system's time, and what a test added to it: sockets and Redis keep their pace while minutes pass. */
export interface ShiftedClock extends Clock {
  /** Lets so much time have passed: timers that are due by then fire at once, in order. */
  skip(ms: number): void;
}

interface Timer {
  readonly due: number;
  readonly fire: () => void;
  cancel: () => void;
}

export function shiftedClock(): ShiftedClock {
  const armed = new Set<Timer>();
  let ahead = 0;
  const monotonic = (): number => systemClock.monotonic() + ahead;
  const arm = (timer: Timer): void => {
    timer.cancel = systemClock.timer(Math.max(0, timer.due - monotonic()), () => {
      armed.delete(timer);
      timer.fire();
    });
  };
  return {
    now: () => systemClock.now() + ahead,
    monotonic,
    timer(ms, fire) {
      const timer: Timer = { due: monotonic() + ms, fire, cancel: () => {} };
      armed.add(timer);
      arm(timer);
      return () => {
        armed.delete(timer);
        timer.cancel();
      };
    },
    skip(ms) {
      ahead += ms;
      for (const timer of [...armed].sort((a, b) => a.due - b.due)) {
        timer.cancel();
        arm(timer);
      }
    },
  };
}
