import { expect, test } from "vitest";
import { fatesBySeed, WEIGHTS } from "../src/soak/fates.ts";

test("the same seed gives each request the same fate, and another seed another", () => {
  const draw = (seed: number): string[] => Array.from({ length: 1_000 }, (_, call) => fatesBySeed(seed)(call, call % 4));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("each fate comes about as often as it should", () => {
  const fateOf = fatesBySeed(3);
  const met = new Map<string, number>();
  for (let call = 0; call < 100_000; call += 1) met.set(fateOf(call, 1), (met.get(fateOf(call, 1)) ?? 0) + 1);
  const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
  for (const [fate, weight] of Object.entries(WEIGHTS)) {
    const expected = (weight / total) * 100_000;
    expect([fate, Math.abs((met.get(fate) ?? 0) - expected) < 0.15 * expected + 50]).toEqual([fate, true]);
  }
});
