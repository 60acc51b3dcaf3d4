import { expect, test } from "vitest";
import { Watch } from "./watch.ts";

test("resolves at the change that meets the condition", async () => {
  const watch = new Watch();
  let count = 0;
  const waiting = watch.until(
    () => count === 2,
    () => `${count} of 2`,
  );
  for (const _ of [1, 2]) {
    count += 1;
    watch.changed();
  }
  await waiting;
});

test("rejects with the state when the condition is never met", async () => {
  await expect(
    new Watch().until(
      () => false,
      () => "0 of 1 requests",
      0,
    ),
  ).rejects.toThrow("waited 0 ms: 0 of 1 requests");
});
