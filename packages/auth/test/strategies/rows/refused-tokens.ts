import { answer, deferred, manualClock, settle } from "@kyc-clients/testing";
import { expect } from "vitest";
import { keyColumns, layerKey, tokenColumns } from "../columns.ts";
import { atOnce, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor, tokenOf } from "../vendor.ts";

const refused = answer({ status: 401, body: { code: "refused" } });

/** A PUT whose body is a stream, which nobody can send twice. */
const streamed = (): RequestInit => ({ method: "PUT", body: new Blob(["made-up bytes"]).stream(), duplex: "half" }) as RequestInit;

/** What a 401 does to a token, and to the calls that carried it. */
export function refusedTokens(cell: Cell): void {
  for (const { name, make } of tokenColumns) {
    cell("F71", name, "50 parallel 401s with one token make one renewal, and each call is replayed once", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, valid, api } = await startVendor();
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      expect(await send()).toBe(200);
      valid.delete("token-1");
      const gate = deferred();
      server.otherwise(async (request) => {
        await gate.promise;
        return api(request);
      });
      const burst = atOnce(50, () => send({ method: "POST", body: "made-up body" }));
      await server.waitForRequests(52);
      gate.resolve();
      expect(tally(await burst)).toEqual({ 200: 50 });
      expect(tokenRequests()).toHaveLength(2);
      expect(tally(calls().map((call) => `${tokenOf(call)} ${call.text}`))).toEqual({
        "token-1 ": 1,
        "token-1 made-up body": 50,
        "token-2 made-up body": 50,
      });
      // A replay carries the layer below too, where there is one.
      expect(calls().every(({ headers }) => (headers[layerKey.header] === layerKey.value) === name.startsWith("all("))).toBe(true);
    });

    cell("F71", name, "a 401 that comes after the renewal is replayed with the new token, and renews nothing", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, valid, api } = await startVendor();
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      await send();
      const gate = deferred();
      server.script(async (request) => {
        await gate.promise;
        return api(request);
      });
      const straggler = send();
      await server.waitForRequests(3);
      valid.delete("token-1");
      expect(await send()).toBe(200);
      gate.resolve();
      expect(await straggler).toBe(200);
      expect(tokenRequests()).toHaveLength(2);
      expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-1", "token-2", "token-2"]);
    });

    cell("F72", name, "a 401 with a token that was just minted is returned, and nothing loops", async () => {
      const { server, tokenEndpoint, tokenRequests, calls } = await startVendor();
      server.otherwise(refused);
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      expect(tally(await atOnce(50, () => send()))).toEqual({ 401: 50 });
      expect([tokenRequests().length, calls().length]).toEqual([1, 50]);
    });

    cell("F72", name, "a renewal that does not help ends with the 401, after one replay", async () => {
      const { server, tokenEndpoint, tokenRequests, calls } = await startVendor();
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      expect(await send()).toBe(200);
      server.otherwise(refused);
      expect(await send()).toBe(401);
      expect(tokenRequests()).toHaveLength(2);
      expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-2"]);
    });

    cell("F73", name, "a 401 to a stream is returned without a replay, and the next call has a new token", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, valid } = await startVendor();
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      expect(await send()).toBe(200);
      valid.delete("token-1");
      expect(await send(streamed())).toBe(401);
      expect([tokenRequests().length, calls().length, calls()[1]?.text]).toEqual([1, 2, "made-up bytes"]);
      expect(await send(streamed())).toBe(200);
      expect([tokenRequests().length, calls().length, calls()[2]?.text]).toEqual([2, 3, "made-up bytes"]);
    });

    cell("F74", name, "a renewal that comes after its token was dropped is ignored", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, valid, mint } = await startVendor(100);
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint), clock);
      await send();
      await clock.advance(95_000);
      const gate = deferred();
      server.handle("/oauth/token", async () => {
        const late = mint();
        server.handle("/oauth/token", () => mint());
        await gate.promise;
        return late;
      });
      // The old token serves while its renewal is under way, and is then refused.
      expect(await send()).toBe(200);
      await server.waitForRequests(4);
      valid.delete("token-1");
      expect(await send()).toBe(200);
      gate.resolve();
      await server.waitForSteps(7);
      await settle();
      valid.delete("token-2");
      expect(await send()).toBe(200);
      expect(tokenRequests()).toHaveLength(3);
      expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-1", "token-3", "token-3"]);
    });
  }

  for (const { name, make } of keyColumns) {
    for (const [row, what, init] of [
      ["F72", "a first 401 is returned", () => undefined],
      ["F73", "a first 401 to a stream is returned", streamed],
    ] as const) {
      cell(row, name, `${what}, after one request`, async () => {
        const { server, tokenEndpoint, calls } = await startVendor();
        server.otherwise(refused);
        expect(await sender(server.url, make(tokenEndpoint), manualClock())(init())).toBe(401);
        expect(calls()).toHaveLength(1);
      });
    }
  }
}
