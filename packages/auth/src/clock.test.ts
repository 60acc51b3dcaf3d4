import { expect, test } from "vitest";
import { systemClock } from "./clock.ts";

test("a timer for a moment that has passed fires soon, and Node warns of nothing", async () => {
  const warnings: string[] = [];
  const warned = ({ name }: Error): void => void warnings.push(name);
  process.on("warning", warned);
  const began = systemClock.monotonic();
  await new Promise<void>((resolve) => void systemClock.timer(-60_000, resolve));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", warned);
  expect(warnings).toEqual([]);
  expect(systemClock.monotonic() - began).toBeLessThan(5_000);
});
