import { manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { sourceWith } from "../test/source.ts";
import { TokenError } from "./errors.ts";
import { memoryTokenStore } from "./token-store.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

test.each([
  ["a quarter of an hour", {}, 15 * MINUTE_MS],
  ["as long as a vendor wants", { refusalMs: 30 * DAY_MS }, 30 * DAY_MS],
] as const)("a refusal is shared for %s, and then tried once more by a source that did not see it", async (_, more, lifeMs) => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const ask = async (exchanges: number): Promise<void> => {
    const { source, context, begun, exchanges: made } = sourceWith({ store, ...more }, clock);
    const waiting = thrown((async () => source.token(context))());
    if (exchanges > 0) (await begun(1)).reject(new TokenError("invalid_credentials", "made up"));
    expect([(await waiting)["code"], made.length]).toEqual(["invalid_credentials", exchanges]);
  };
  await ask(1);
  await ask(0);
  await clock.advance(lifeMs - 1);
  await ask(0);
  await clock.advance(1);
  await ask(1);
});
