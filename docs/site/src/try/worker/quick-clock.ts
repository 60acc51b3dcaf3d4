import type { Clock } from "@kyc-clients/auth";

/** The clock of the page: time stands still while something works, and waits are short. */
export interface QuickClock extends Clock {
  /** Moves time on, and fires what falls due on the way, each at its own moment. */
  advance(ms: number): Promise<void>;
  /** Holds time still while work goes on. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** What a quick clock is made of. */
export interface QuickClockParts {
  /** Virtual time, in epoch milliseconds. */
  now(): number;
  /** Moves virtual time on by whole milliseconds. */
  move(ms: number): Promise<void>;
  /** Real time, for the short waits. */
  readonly real: Clock;
}

interface Timer {
  readonly due: number;
  readonly fire: () => void;
}

/** So many times shorter is a wait on the screen. */
const QUICKER = 25;
const SHORTEST_MS = 5;
/** Long enough that a deadline of 60 s never passes while a part of the client is loaded. */
const LONGEST_MS = 1_500;

/** Makes a clock on which a wait of seconds takes a moment. A timer falls due when nothing else goes on. */
export function quickClock({ now, move, real }: QuickClockParts): QuickClock {
  const timers = new Set<Timer>();
  let lastNow = now();
  let passed = 0;
  let works = 0;
  let isAdvancing = false;
  let isMoving = false;
  let advanced: Promise<void> = Promise.resolve();
  let disarm = (): void => {};
  const idle: (() => void)[] = [];

  /** Virtual time since the start. A reset of the sandbox sets its time back, and this never goes back. */
  const monotonic = (): number => {
    passed += Math.max(0, now() - lastNow);
    lastNow = now();
    return passed;
  };

  const soonest = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) if (first === undefined || timer.due < first.due) first = timer;
    return first;
  };

  const fire = (timer: Timer): void => {
    if (timers.delete(timer)) timer.fire();
  };

  const arm = (): void => {
    disarm();
    disarm = () => {};
    const next = soonest();
    if (next === undefined || works > 0 || (isAdvancing && !isMoving)) return;
    const left = Math.max(0, next.due - monotonic());
    disarm = real.timer(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, left / QUICKER)), () => {
      if (isMoving) return skipTo(next);
      void advance(left).catch(() => {});
    });
  };

  /** Where a move waits for a webhook's receiver, and the receiver for this timer: it goes ahead of the sandbox's time, or both would wait. */
  const skipTo = (timer: Timer): void => {
    passed += Math.max(0, timer.due - monotonic());
    fire(timer);
    arm();
  };

  /** Lets what was woken go on until it waits again. */
  const settle = async (): Promise<void> => {
    do {
      if (works > 0) await new Promise<void>((resolve) => idle.push(resolve));
      await new Promise<void>((resolve) => void real.timer(0, resolve));
    } while (works > 0);
  };

  const moveBy = async (ms: number): Promise<void> => {
    isMoving = true;
    arm();
    try {
      await move(ms);
    } finally {
      isMoving = false;
      // Noted now: a reset could set the sandbox's time back before it is read.
      monotonic();
    }
  };

  const run = async (ms: number): Promise<void> => {
    const target = now() + ms;
    for (let next = soonest(); next !== undefined; next = soonest()) {
      const left = Math.max(0, next.due - monotonic());
      if (left > target - now()) break;
      await moveBy(left);
      fire(next);
      if (now() < target) await settle();
    }
    await moveBy(Math.max(0, target - now()));
  };

  const advance = (ms: number): Promise<void> => {
    const done = advanced.then(async () => {
      isAdvancing = true;
      try {
        // What cannot be used is refused by whoever moves the time.
        await (ms >= 0 ? run(ms) : move(ms));
      } finally {
        isAdvancing = false;
        arm();
      }
    });
    advanced = done.catch(() => {});
    return done;
  };

  return {
    now,
    monotonic,
    timer(ms, fire) {
      const timer: Timer = { due: monotonic() + Math.ceil(Math.max(0, ms)), fire };
      timers.add(timer);
      arm();
      return () => {
        if (timers.delete(timer)) arm();
      };
    },
    advance,
    async during(work) {
      works++;
      arm();
      try {
        return await work();
      } finally {
        works--;
        if (works === 0) for (const resume of idle.splice(0)) resume();
        arm();
      }
    },
  };
}
