import { systemClock } from "@kyc-clients/auth";
import { expect, test } from "vitest";
import { fastClock } from "../src/soak/fast-clock.ts";

test("a minute passes in milliseconds, and timers are counted until they fire or are cancelled", async () => {
  const clock = fastClock(10_000);
  const [began, wall] = [clock.monotonic(), systemClock.monotonic()];
  const cancel = clock.timer(3_600_000, () => {});
  const fired = new Promise<void>((resolve) => void clock.timer(60_000, resolve));
  expect(clock.armed()).toBe(2);
  await fired;
  expect(clock.armed()).toBe(1);
  expect(clock.monotonic() - began).toBeGreaterThan(50_000);
  expect(systemClock.monotonic() - wall).toBeLessThan(6_000);
  expect(clock.now() - clock.monotonic()).toBeCloseTo(Date.UTC(2026, 0, 1), -3);
  cancel();
  expect(clock.armed()).toBe(0);
});
