import { answer } from "@kyc-clients/testing";
import { expect } from "vitest";
import { argumentsFor, oneTimeCall, repeatedCall, row, start, success, waits } from "../src/index.ts";

row("F51", "503 is repeated after a jittered wait", repeatedCall, async (vendor, one) => {
  const { server, client, events } = await start(vendor, [answer({ status: 503 }), success(one)]);
  expect((await client.call(one.operationId, argumentsFor(vendor, one))).ok).toBe(true);
  expect([server.requests.length, waits(events)]).toEqual([2, [125]]);
});

row("F52", "503 to what may not be repeated is the answer", oneTimeCall, async (vendor, one) => {
  const { server, client } = await start(vendor, [answer({ status: 503 })]);
  expect((await client.call(one.operationId, argumentsFor(vendor, one))).ok).toBe(false);
  expect(server.requests).toHaveLength(1);
});
