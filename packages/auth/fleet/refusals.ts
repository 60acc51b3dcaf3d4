import { expect } from "vitest";
import { expectNothingInClear, fleet, test } from "./fleet.ts";
import { sum, type Tally } from "./tally.ts";

const ROUNDS = 20;

/** Every process makes 20 calls at once, 20 times over 10 minutes. */
async function tenMinutes(): Promise<Tally> {
  const outcomes: Tally[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    outcomes.push(await fleet.call(20));
    await fleet.skip(600_000 / ROUNDS);
  }
  return sum(outcomes);
}

const secret = "made-up-wrong-secret";

test("8 processes with wrong credentials make one attempt in 10 minutes", async ({ task }) => {
  await fleet.open("clientCredentials", { secret });
  const outcomes = await tenMinutes();
  task.meta.counts = { calls: 3_200, minutes: 10, "attempts at the vendor": fleet.vendor.exchanges.length };
  expect([outcomes, fleet.vendor.exchanges.length]).toEqual([{ invalid_credentials: 3_200 }, 1]);
  await expectNothingInClear({ wrong: secret });
});

test("8 processes with a wrong password for Basic make one attempt in 10 minutes", async ({ task }) => {
  await fleet.open("basic", { secret });
  const outcomes = await tenMinutes();
  task.meta.counts = { calls: 3_200, minutes: 10, "attempts at the vendor": fleet.vendor.basicCalls.length };
  expect([outcomes, fleet.vendor.basicCalls.length]).toEqual([{ 401: 1, invalid_credentials: 3_199 }, 1]);
  await expectNothingInClear({ wrong: secret });
});

test("a process that is told to try again makes one attempt more", async ({ task }) => {
  await fleet.open("clientCredentials", { secret });
  expect(await fleet.call(20)).toEqual({ invalid_credentials: 160 });
  const [first] = fleet.members;
  await first?.ask("retryCredentials");
  expect(await fleet.call(20)).toEqual({ invalid_credentials: 160 });
  task.meta.counts = { calls: 320, "attempts at the vendor": fleet.vendor.exchanges.length };
  expect(fleet.vendor.exchanges).toHaveLength(2);
});
