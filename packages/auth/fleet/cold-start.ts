import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { expectNothingInClear, fleet, test } from "./fleet.ts";

test("8 processes with 1,000 parallel calls each, cold, make one token request", async ({ task }) => {
  await fleet.open("clientCredentials", { before: () => sleep(200) });
  const calls = await fleet.call(1_000);
  const exchanges = fleet.vendor.exchanges.length;
  task.meta.counts = { calls: calls["200"] ?? 0, "token requests": exchanges };
  expect([calls, exchanges]).toEqual([{ 200: 8_000 }, 1]);
  expect(await fleet.warnings()).toEqual(Array(8).fill({}));
  expect(await expectNothingInClear()).toBe(1);
});

test("a token that the vendor cancels is renewed once for all, again and again", async ({ task }) => {
  await fleet.open("clientCredentials");
  for (let round = 0; round < 3; round++) {
    fleet.vendor.cancelTokens();
    expect(await fleet.call(100)).toEqual({ 200: 800 });
  }
  task.meta.counts = { calls: 2_400, "token requests": fleet.vendor.exchanges.length };
  expect(fleet.vendor.exchanges).toHaveLength(3);
});

test("a process that starts later takes the token that the others have", async ({ task }) => {
  await fleet.open("clientCredentials");
  const [first, ...later] = fleet.members;
  expect(await first?.ask("call", 100)).toEqual({ 200: 100 });
  for (const member of later) expect(await member.ask("call", 100)).toEqual({ 200: 100 });
  task.meta.counts = { calls: 800, "token requests": fleet.vendor.exchanges.length };
  expect(fleet.vendor.exchanges.map(({ member }) => member)).toEqual([0]);
});

test("Basic goes with one request in the whole fleet until the vendor has taken it", async ({ task }) => {
  await fleet.open("basic", { before: (_, count) => (count === 1 ? sleep(300) : Promise.resolve()) });
  expect(await fleet.call(100)).toEqual({ 200: 800 });
  const { probesAtOnce } = fleet.vendor;
  task.meta.counts = { calls: 800, "at once before the first answer": probesAtOnce };
  expect(probesAtOnce).toBe(1);
  await expectNothingInClear();
});
