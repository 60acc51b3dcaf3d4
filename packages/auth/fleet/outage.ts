import { expect } from "vitest";
import { fleet, test } from "./fleet.ts";
import { sum } from "./tally.ts";

/** How long a store that failed is left alone. */
const REST_MS = 5_000;

const outages = [
  ["stops answering", async () => fleet.redis.freeze(), async () => fleet.redis.thaw()],
  ["is killed", () => fleet.redis.kill(), () => fleet.redis.restart()],
] as const;

/** Redis is away when it is asked, and still when it is asked again: no news, and so no second warning. */
async function stillAway(): Promise<readonly [number, number]> {
  const first = await fleet.renewals();
  await fleet.skip(REST_MS);
  return [first, await fleet.renewals()];
}

test.for(outages)(
  "Redis %s under a running fleet: no call fails, each process exchanges by itself and warns once, then they share again",
  {
    timeout: 40_000,
  },
  async ([, breakDown, mend], { task }) => {
    await fleet.open("clientCredentials");
    await fleet.load();
    const shared = await fleet.renewals();
    await breakDown();
    const [outage, later] = await stillAway().finally(mend);
    const warned = await fleet.warnings();
    await fleet.all("ping");
    await fleet.skip(REST_MS);
    const sharedAgain = await fleet.renewals();
    await breakDown();
    const secondOutage = await fleet.renewals().finally(mend);
    const calls = await fleet.stop();
    const warnedAgain = await fleet.warnings();
    const renewed = { shared, away: outage, "still away": later, back: sharedAgain, "away again": secondOutage };
    task.meta.counts = { calls: calls["200"] ?? 0, ...renewed, warnings: sum(warnedAgain)["token_store_failed"] ?? 0 };
    expect.soft(Object.keys(calls)).toEqual(["200"]);
    expect.soft(calls["200"]).toBeGreaterThan(1_000);
    expect.soft(renewed).toEqual({ shared: 1, away: 8, "still away": 8, back: 1, "away again": 8 });
    expect.soft(warned).toEqual(Array(8).fill({ token_store_failed: 1 }));
    expect.soft(warnedAgain).toEqual(Array(8).fill({ token_store_failed: 2 }));
  },
);
