import { expect, test } from "vitest";
import { manualClock } from "./manual-clock.ts";
import { answer } from "./steps.ts";
import { serverWith } from "./test-server.ts";

test("fires what is due in order, ties in the order they were armed", async () => {
  const clock = manualClock({ now: 1_000_000 });
  const fired: [string, number][] = [];
  for (const [name, ms] of [
    ["late", 30],
    ["b", 20],
    ["a", 10],
    ["c", 20],
    ["never", 41],
  ] as const) {
    clock.timer(ms, () => fired.push([name, clock.now()]));
  }
  await clock.advance(40);
  expect(fired).toEqual([
    ["a", 1_000_010],
    ["b", 1_000_020],
    ["c", 1_000_020],
    ["late", 1_000_030],
  ]);
  expect([clock.now(), clock.pending(), clock.delays()]).toEqual([1_000_040, 1, [1]]);
});

test("fires a timer that a promise job armed on the way, at its own time", async () => {
  const clock = manualClock();
  const start = clock.monotonic();
  const at: number[] = [];
  const wait = (ms: number) => new Promise<void>((resolve) => clock.timer(ms, resolve));
  const work = (async () => {
    for (const _ of [1, 2, 3]) {
      await wait(10);
      at.push(clock.monotonic() - start);
    }
  })();
  await clock.advance(25);
  expect(at).toEqual([10, 20]);
  await clock.advance(5);
  await work;
  expect(at).toEqual([10, 20, 30]);
});

test("lets socket traffic settle between two timers", async () => {
  const clock = manualClock();
  const server = await serverWith();
  server.otherwise(answer());
  const log: string[] = [];
  clock.timer(10, () => void fetch(server.url).then(() => log.push("answered")));
  clock.timer(20, () => void log.push("second timer"));
  await (await fetch(server.url)).text();
  await clock.advance(20);
  expect(log).toEqual(["answered", "second timer"]);
});

test("a timer of 0 ms waits for advance(0); a cancelled one never fires", async () => {
  const clock = manualClock();
  let fired = 0;
  clock.timer(0, () => (fired += 1));
  const cancel = clock.timer(0, () => (fired += 10));
  cancel();
  cancel();
  expect([fired, clock.pending()]).toEqual([0, 1]);
  await clock.advance(0);
  expect([fired, clock.pending()]).toEqual([1, 0]);
});

test("jump sets now alone and leaves timers", async () => {
  const clock = manualClock({ now: 5_000, monotonic: 7 });
  clock.timer(10, () => {});
  clock.jump(-3_600_000);
  expect([clock.now(), clock.monotonic(), clock.delays()]).toEqual([-3_595_000, 7, [10]]);
  await clock.advance(10);
  expect([clock.now(), clock.monotonic(), clock.pending()]).toEqual([-3_594_990, 17, 0]);
});

test("whenTimers resolves once enough timers are armed", async () => {
  const clock = manualClock();
  let resolved = false;
  const waiting = clock.whenTimers(2).then(() => (resolved = true));
  clock.timer(1, () => {});
  await Promise.resolve();
  expect(resolved).toBe(false);
  clock.timer(1, () => {});
  await waiting;
  await clock.whenTimers(1);
});

test("two advances at once go one after the other", async () => {
  const clock = manualClock({ now: 0 });
  await Promise.all([clock.advance(10), clock.advance(5)]);
  expect(clock.now()).toBe(15);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])("refuses a timer of %d ms, which the system would fire at once", (ms) => {
  expect(() => manualClock().timer(ms, () => {})).toThrow(RangeError);
});

test("refuses to go back", () => {
  expect(() => manualClock().advance(-1)).toThrow(RangeError);
});
