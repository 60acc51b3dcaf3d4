import { type Clock, systemClock } from "./clock.ts";

/** How a sandbox's time starts and passes. */
export interface VirtualClockOptions {
  /** Where real time comes from. @default the system's */
  clock?: Clock | undefined;
  /** The virtual time at the start, in epoch milliseconds. @default real now */
  now?: number | undefined;
  /** Whether only `advance` moves the time. @default false */
  frozen?: boolean | undefined;
}

/** A sandbox's own time: it starts where the options say, passes as real time does, and can be moved on. */
export interface VirtualClock {
  now(): number;
  /** Moves time on and runs what falls due, in order, each at its own moment. Resolves when all of it is done. */
  advance(ms: number): Promise<void>;
  /** Runs a task at a moment of virtual time; the returned function cancels it. */
  schedule(at: number, run: () => void | Promise<void>): () => void;
  /** Goes back to the start and drops every task. */
  reset(): void;
}

interface Task {
  readonly at: number;
  readonly run: () => void | Promise<void>;
}

/** Creates a sandbox's clock. */
export function createVirtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const { clock = systemClock, frozen = false } = options;
  const origin = Math.floor(clock.now());
  const real = (): number => (frozen ? origin : Math.floor(clock.now()));
  const start = (): number => (options.now === undefined ? 0 : options.now - real());

  let offset = start();
  let tasks: Task[] = [];
  let disarm: () => void = () => {};
  let moving: Promise<void> = Promise.resolve();
  const now = (): number => real() + offset;

  const soonest = (): Task | undefined =>
    tasks.reduce<Task | undefined>((first, task) => (first === undefined || task.at < first.at ? task : first), undefined);

  // Real time passing makes tasks due as well: one timer, for the soonest.
  const arm = (): void => {
    disarm();
    disarm = () => {};
    const next = soonest();
    if (next !== undefined && !frozen) disarm = clock.timer(next.at - now(), () => void advance(0));
  };

  const moveTo = async (target: number): Promise<void> => {
    for (let next = soonest(); next !== undefined && next.at <= target; next = soonest()) {
      tasks = tasks.filter((task) => task !== next);
      offset += Math.max(0, next.at - now());
      await next.run();
    }
    offset += Math.max(0, target - now());
    arm();
  };

  const advance = (ms: number): Promise<void> => {
    const moved = moving.then(() => moveTo(now() + ms));
    moving = moved.catch(() => {});
    return moved;
  };

  return {
    now,
    advance,
    schedule(at, run) {
      const task: Task = { at, run };
      tasks.push(task);
      arm();
      return () => {
        tasks = tasks.filter((other) => other !== task);
        arm();
      };
    },
    reset() {
      tasks = [];
      offset = start();
      arm();
    },
  };
}
