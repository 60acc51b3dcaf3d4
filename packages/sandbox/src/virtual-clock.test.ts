import { manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { createVirtualClock } from "./virtual-clock.ts";

test("it starts at the given time and real time passes", async () => {
  const real = manualClock();
  const clock = createVirtualClock({ clock: real, now: 5_000 });
  await real.advance(300);
  expect(clock.now()).toBe(5_300);
});

test("it starts at the real time when none is given", () => {
  const real = manualClock();
  expect(createVirtualClock({ clock: real }).now()).toBe(real.now());
});

test("a frozen clock moves by advance alone", async () => {
  const real = manualClock();
  const clock = createVirtualClock({ clock: real, now: 0, frozen: true });
  await real.advance(300);
  await clock.advance(7);
  expect(clock.now()).toBe(7);
});

test("advance runs what falls due in order, each at its own moment, with what that schedules in turn", async () => {
  const clock = createVirtualClock({ now: 0, frozen: true });
  const ran: string[] = [];
  const note = (name: string): void => void ran.push(`${name} at ${clock.now()}`);
  clock.schedule(20, () => note("second"));
  clock.schedule(10, async () => {
    await Promise.resolve();
    note("first");
    clock.schedule(15, () => note("follow-up"));
    clock.schedule(99, () => note("too late"));
  });
  await clock.advance(50);
  expect(ran).toEqual(["first at 10", "follow-up at 15", "second at 20"]);
  expect(clock.now()).toBe(50);
});

test("real time makes tasks due as well", async () => {
  const real = manualClock();
  const clock = createVirtualClock({ clock: real, now: 0 });
  const ran: number[] = [];
  clock.schedule(1_000, () => void ran.push(clock.now()));
  clock.schedule(2_000, () => void ran.push(clock.now()));
  await real.advance(999);
  expect(ran).toEqual([]);
  await real.advance(1_001);
  expect(ran).toEqual([1_000, 2_000]);
});

test("a cancelled task does not run, and none is left armed after a reset", async () => {
  const real = manualClock();
  const clock = createVirtualClock({ clock: real, now: 0 });
  const ran: string[] = [];
  clock.schedule(10, () => void ran.push("cancelled"))();
  clock.schedule(10, () => void ran.push("dropped"));
  clock.reset();
  await clock.advance(100);
  expect(ran).toEqual([]);
  expect(real.pending()).toBe(0);
});

test("a reset goes back to the start", async () => {
  const clock = createVirtualClock({ now: 42, frozen: true });
  await clock.advance(1_000);
  clock.reset();
  expect(clock.now()).toBe(42);
});

test("advances that overlap add up", async () => {
  const clock = createVirtualClock({ now: 0, frozen: true });
  await Promise.all([clock.advance(5), clock.advance(6)]);
  expect(clock.now()).toBe(11);
});
