import { expect, onTestFinished, test } from "vitest";
import { operationsOf, vendors } from "../src/index.ts";
import { numberedFetch, underNumber } from "../src/soak/call-numbers.ts";
import { fastClock } from "../src/soak/fast-clock.ts";
import { type FlakyServer, startFlakyServer } from "../src/soak/flaky-server.ts";
import { type Planned, planned } from "../src/soak/plan.ts";
import type { Vendor } from "../src/vendor.ts";

const [alloy] = vendors as [Vendor, ...Vendor[]];
const [operation] = operationsOf(alloy).filter(({ definition }) => definition.method === "GET" && !definition.path.includes("{"));
const one = planned(alloy, operation as Parameters<typeof planned>[1]);

async function started(): Promise<{ server: FlakyServer; ask: (call: number, path: string, token?: string) => Promise<number> }> {
  const plannedOf = (): Planned => one;
  const server = await startFlakyServer({ calls: 3, clock: fastClock(100), fateOf: () => "answered", plannedOf });
  onTestFinished(async () => void (await server.close()));
  const ask = async (call: number, path: string, token?: string): Promise<number> => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await underNumber(call, () => numberedFetch(`${server.url}/alloy${path}`, { headers }));
    await response.arrayBuffer();
    return response.status;
  };
  return { server, ask };
}

test("counts a request under its call, and apart where its token has ended", async () => {
  const { server, ask } = await started();
  const { path } = (operation as NonNullable<typeof operation>).definition;
  const token = server.tokens.issue(alloy);
  expect(await ask(1, path, token)).toBe(one.answer.status);
  server.tokens.end("alloy", token);
  expect(await ask(1, path, token)).toBe(401);
  expect(await ask(2, path)).toBe(one.answer.status);
  expect([...server.arrivals.taken]).toEqual([0, 1, 1]);
  expect([...server.arrivals.refused]).toEqual([0, 1, 0]);
  expect(server.arrivals.strange).toEqual([]);
});

test("a request that its call should not make, or of no call, is told", async () => {
  const { server, ask } = await started();
  expect(await ask(0, "/elsewhere")).toBe(404);
  expect(await ask(3, "/elsewhere")).toBe(404);
  expect((await fetch(server.url)).status).toBe(404);
  expect(server.arrivals.strange).toEqual(["GET /alloy/elsewhere", "GET /alloy/elsewhere", "GET /"]);
  expect([...server.arrivals.taken]).toEqual([0, 0, 0]);
});
