import { setTimeout as sleep } from "node:timers/promises";
import { canary } from "@kyc-clients/testing";
import { expect } from "vitest";
import { expectNothingInClear, fleet, test } from "./fleet.ts";

test("8 processes keep one exclusive token alive, each new one cancelling the last", async ({ task }) => {
  await fleet.open("exclusive", { exclusive: true, before: () => sleep(50) });
  const rounds = 5;
  for (let round = 0; round < rounds; round++) {
    // Somebody else signed in.
    fleet.vendor.cancelTokens();
    expect(await fleet.call(50)).toEqual({ 200: 400 });
  }
  await fleet.skip(3_600_000);
  expect(await fleet.call(50)).toEqual({ 200: 400 });
  const exchanges = fleet.vendor.exchanges.length;
  task.meta.counts = { calls: (rounds + 1) * 400, "times the token was lost": rounds, "token requests": exchanges };
  expect(exchanges).toBe(rounds + 1);
  await expectNothingInClear();
});

test("8 processes that call all the time keep one exclusive token alive", async ({ task }) => {
  await fleet.open("exclusive", { exclusive: true });
  await fleet.load();
  const rounds = 5;
  for (let round = 0; round < rounds; round++) await fleet.renewals();
  const calls = await fleet.stop();
  const exchanges = fleet.vendor.exchanges.length;
  task.meta.counts = { calls: calls["200"] ?? 0, "times the token was lost": rounds, "token requests": exchanges };
  expect(Object.keys(calls)).toEqual(["200"]);
  expect(exchanges).toBe(rounds + 1);
});

test("a secret that is rotated under a running fleet is taken up without a restart and without a lost call", async ({ task }) => {
  await fleet.open("clientCredentials");
  await fleet.load();
  const next = canary("secret");
  await fleet.all("rotate", next);
  fleet.vendor.accept(next);
  await fleet.renewals();
  const calls = await fleet.stop();
  const exchanges = fleet.vendor.exchanges.map(({ accepted }) => accepted);
  task.meta.counts = { calls: calls["200"] ?? 0, "token requests": exchanges.length };
  expect(Object.keys(calls)).toEqual(["200"]);
  expect(exchanges).toEqual([true, true]);
  await expectNothingInClear({ next });
});

test("a secret that is rotated while providers still give the old one costs one refused attempt, and no call", async ({ task }) => {
  await fleet.open("clientCredentials");
  expect(await fleet.call(50)).toEqual({ 200: 400 });
  const next = canary("secret");
  await fleet.all("rotateAfterRead", next);
  fleet.vendor.accept(next);
  fleet.vendor.cancelTokens();
  expect(await fleet.call(50)).toEqual({ 200: 400 });
  const exchanges = fleet.vendor.exchanges.map(({ accepted }) => accepted);
  task.meta.counts = { calls: 800, "token requests": exchanges.length, "refused of them": exchanges.filter((taken) => !taken).length };
  expect(exchanges).toEqual([true, false, true]);
  await expectNothingInClear({ next });
});
