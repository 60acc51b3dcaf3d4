import { expect, test } from "vitest";
import { operationCount, vendors } from "../src/index.ts";
import { numberedFetch } from "../src/soak/call-numbers.ts";
import { printSoak } from "../src/soak/print-soak.ts";
import type { SoakReport } from "../src/soak/report.ts";
import { runSoak } from "../src/soak/run-soak.ts";
import { brokenPromises } from "../src/soak/verdict.ts";

const CALLS = 2_000;

let soaked: SoakReport | undefined;

async function report(): Promise<SoakReport> {
  soaked ??= await runSoak({ calls: CALLS, seed: 1 });
  return soaked;
}

test("2,000 calls of every operation through a flaky server break no promise", { timeout: 120_000 }, async () => {
  const seen = await report();
  expect(brokenPromises(seen)).toEqual([]);
  expect(seen.tallies.map(({ vendor }) => vendor)).toEqual(vendors.map(({ name }) => name));
  const reached = seen.tallies.reduce((sum, tally) => sum + tally.reached.size, 0);
  expect(reached).toBe(operationCount);
  expect(printSoak(seen)).toContain(`${CALLS} calls, 64 at a time`);
});

test("a soak in which something is left, lost or repeated is found out", { timeout: 120_000 }, async () => {
  const seen = await report();
  const [first, ...others] = seen.tallies as [SoakReport["tallies"][number], ...SoakReport["tallies"]];
  const [rest, ...rests] = seen.fifths as [SoakReport["fifths"][number], ...SoakReport["fifths"]];
  const last = rests.at(-1) ?? rest;
  const planted: readonly Partial<SoakReport>[] = [
    { calls: CALLS + 1 },
    { tallies: [{ ...first, mostUnsafe: 2 }, ...others] },
    { tallies: [{ ...first, mostUnsafe: 0 }, ...others] },
    { tallies: [{ ...first, mostSafe: 4 }, ...others] },
    { tallies: [{ ...first, mostSafe: 1 }, ...others] },
    { tallies: [{ ...first, reached: new Set() }, ...others] },
    { sparedRepeats: 0 },
    { strange: ["GET /elsewhere"] },
    { signals: 0 },
    { listenersAtEnd: 1 },
    { fifths: [{ ...rest, listeners: 1 }, ...rests] },
    { fifths: [{ ...rest, timers: 1 }, ...rests] },
    { fifths: [{ ...rest, openRequests: 1 }, ...rests] },
    { fifths: [{ ...rest, connections: 1_000 }, ...rests] },
    { fifths: [rest, ...rests.slice(0, 3), { ...last, heap: last.heap * 2 }] },
    { left: { ...seen.left, timers: 1 } },
    { left: { ...seen.left, requests: 1 } },
    { left: { ...seen.left, connections: 1 } },
    { resources: ["Timeout"] },
    { complaints: ["MaxListenersExceededWarning"] },
  ];
  for (const change of planted) expect([change, brokenPromises({ ...seen, ...change })]).toEqual([change, [expect.any(String)]]);
});

test("a transport that sends everything twice is found out", { timeout: 60_000 }, async () => {
  const twice = async (url: string, init: RequestInit): Promise<Response> => {
    if (!(init.body instanceof ReadableStream))
      await numberedFetch(url, init).then(
        (one) => one.arrayBuffer(),
        () => {},
      );
    return numberedFetch(url, init);
  };
  const seen = await runSoak({ calls: 200, seed: 2, fetch: twice });
  expect(brokenPromises(seen)).toContain("alloy: a call that must not be repeated was let in 2 times");
});
