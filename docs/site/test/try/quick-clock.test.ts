import { systemClock } from "@kyc-clients/auth";
import { expect, test } from "vitest";
import { type QuickClock, quickClock } from "../../src/try/worker/quick-clock.ts";

/** A clock over a time of its own, which notes how it was moved. */
function start(): { clock: QuickClock; moves: number[] } {
  const moves: number[] = [];
  let now = 1_000_000;
  const move = async (ms: number): Promise<void> => {
    moves.push(ms);
    now += ms;
  };
  return { clock: quickClock({ now: () => now, move, real: systemClock }), moves };
}

const fired = (clock: QuickClock, ms: number): Promise<number> =>
  new Promise((resolve) => clock.timer(ms, () => resolve(clock.monotonic())));

test("a wait of seconds takes a moment, and the time is what was waited for", async () => {
  const { clock } = start();
  const real = performance.now();
  expect(await fired(clock, 8_000)).toBe(8_000);
  expect(clock.now()).toBe(1_008_000);
  expect(performance.now() - real).toBeLessThan(4_000);
});

test("time stands still while something works", async () => {
  const { clock, moves } = start();
  let isFired = false;
  clock.timer(1, () => {
    isFired = true;
  });
  await clock.during(() => new Promise((resolve) => systemClock.timer(60, () => resolve(undefined))));
  expect([isFired, moves]).toEqual([false, []]);
});

test("a timer that is cancelled moves nothing", async () => {
  const { clock, moves } = start();
  clock.timer(1, () => moves.push(-1))();
  await fired(clock, 10);
  expect(moves).not.toContain(-1);
  expect(clock.monotonic()).toBe(10);
});

test("advancing fires what falls due on the way, each at its moment, and what that sets off", async () => {
  const { clock } = start();
  const seen: number[] = [];
  clock.timer(200, () => {
    seen.push(clock.monotonic());
    clock.timer(300, () => seen.push(clock.monotonic()));
  });
  clock.timer(100, () => seen.push(clock.monotonic()));
  clock.timer(5_000, () => seen.push(-1));
  await clock.advance(1_000);
  expect(seen).toEqual([100, 200, 500]);
  expect(clock.monotonic()).toBe(1_000);
});

test("advancing waits for the work that a timer has set off", async () => {
  const { clock } = start();
  let workedAt = 0;
  clock.timer(100, () => {
    void clock.during(async () => {
      await new Promise<void>((resolve) => void systemClock.timer(20, resolve));
      workedAt = clock.monotonic();
    });
  });
  await clock.advance(1_000);
  expect(workedAt).toBe(100);
});

test("a wait within what a move waits for does not hold the move up", async () => {
  let now = 0;
  const waits: number[] = [];
  // As the sandbox does: it moves, and waits for a webhook's receiver, which calls the vendor and has to wait for a retry.
  const clock: QuickClock = quickClock({
    now: () => now,
    real: systemClock,
    move: async (ms) => {
      now += ms;
      if (ms === 60_000) waits.push(await fired(clock, 500));
    },
  });
  await clock.advance(60_000);
  expect(waits).toEqual([60_500]);
  expect(now).toBe(60_000);
});

test("a timer that is set while time moves falls due from that moment on", async () => {
  let now = 0;
  let later: Promise<number> | undefined;
  const clock: QuickClock = quickClock({
    now: () => now,
    real: systemClock,
    move: async (ms) => {
      now += ms;
      if (ms === 60_000) later = fired(clock, 500);
    },
  });
  await clock.advance(60_000);
  expect(await later).toBe(60_500);
});

test("a sandbox that is reset sets its own time back, and no timer", async () => {
  let now = 5_000;
  const move = async (ms: number): Promise<void> => {
    now += ms;
  };
  const clock = quickClock({ now: () => now, real: systemClock, move });
  await clock.advance(1_000);
  now = 5_000;
  expect(clock.monotonic()).toBe(1_000);
  expect(await fired(clock, 250)).toBe(1_250);
});

test("fractions are waited for in whole milliseconds, never too short", async () => {
  const { clock } = start();
  expect(await fired(clock, 12.3)).toBe(13);
  expect(clock.now()).toBe(1_000_013);
});

test("what cannot be advanced by is refused by whoever moves the time", async () => {
  const clock = quickClock({
    now: () => 0,
    real: systemClock,
    move: async (ms) => {
      throw new RangeError(`not by ${ms}`);
    },
  });
  await expect(clock.advance(-5)).rejects.toThrow("not by -5");
});
