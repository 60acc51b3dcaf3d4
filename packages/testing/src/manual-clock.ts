import { settle } from "./settle.ts";
import { Watch } from "./watch.ts";

/** Where a clock set by hand starts. */
export interface ManualClockOptions {
  /** Epoch milliseconds. @default 2026-01-01T00:00:00Z */
  now?: number;
  /** Milliseconds; not the same as `now`, so that a mix-up shows. @default 1000 */
  monotonic?: number;
}

/** A clock that stands still until a test moves it. */
export interface ManualClock {
  /** Epoch milliseconds, as the system clock tells them. */
  now(): number;
  /** Milliseconds since some fixed moment; never set back. */
  monotonic(): number;
  /** Calls `fire` once so much time has passed; the function it returns cancels that. */
  timer(ms: number, fire: () => void): () => void;
  /** Moves time on: fires what is due in order, with promise jobs and I/O let through before, between and after. */
  advance(ms: number): Promise<void>;
  /** Moves `now` alone, as when the system clock is set; no timer is touched. */
  jump(ms: number): void;
  /** How many timers are armed. */
  pending(): number;
  /** The milliseconds left of each armed timer, soonest first. */
  delays(): number[];
  /** Resolves as soon as at least so many timers are armed. */
  whenTimers(count: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly fire: () => void;
}

const longestTimer = 2 ** 31 - 1;

/** Creates a clock that only `advance` and `jump` move. */
export function manualClock(options: ManualClockOptions = {}): ManualClock {
  const watch = new Watch();
  const armed = new Set<Timer>();
  let monotonic = options.monotonic ?? 1_000;
  let offset = (options.now ?? Date.UTC(2026, 0, 1)) - monotonic;
  let turn: Promise<void> = Promise.resolve();

  // Timers of one moment keep the order in which they were armed: a Set iterates so and the sort is stable.
  const inOrder = (): Timer[] => [...armed].sort((a, b) => a.due - b.due);

  const moveTo = async (target: number): Promise<void> => {
    await settle();
    for (let next = inOrder()[0]; next !== undefined && next.due <= target; next = inOrder()[0]) {
      monotonic = Math.max(monotonic, next.due);
      armed.delete(next);
      next.fire();
      await settle();
    }
    monotonic = target;
    await settle();
  };

  return {
    now: () => monotonic + offset,
    monotonic: () => monotonic,
    timer(ms, fire) {
      // The system's timers fire at once on these, which a test should not find out in production.
      if (Number.isNaN(ms) || ms > longestTimer) throw new RangeError(`a timer cannot wait ${ms} ms`);
      const timer = { due: monotonic + Math.max(0, ms), fire };
      armed.add(timer);
      watch.changed();
      return () => void armed.delete(timer);
    },
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`a clock cannot be advanced by ${ms} ms; jump() sets the system clock`);
      const moved = turn.then(() => moveTo(monotonic + ms));
      turn = moved.catch(() => {});
      return moved;
    },
    jump(ms) {
      offset += ms;
    },
    pending: () => armed.size,
    delays: () => inOrder().map((timer) => timer.due - monotonic),
    whenTimers: (count) =>
      watch.until(
        () => armed.size >= count,
        () => `${armed.size} of ${count} timers armed`,
      ),
  };
}
