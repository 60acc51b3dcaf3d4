import { answer, deferred, html, manualClock, resetBeforeAnswer, type Step } from "@kyc-clients/testing";
import { expect } from "vitest";
import { isTokenError } from "../../../src/index.ts";
import { contextOf, signed, thrown } from "../../context.ts";
import { layerKey, tokenColumns } from "../columns.ts";
import { atOnce, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor, tokenOf } from "../vendor.ts";

const failures: readonly [name: string, step: () => Step, code: string][] = [
  ["401", () => answer({ status: 401 }), "invalid_credentials"],
  ["503", () => answer({ status: 503 }), "token_endpoint_failed"],
  ["a reset", resetBeforeAnswer, "token_endpoint_failed"],
  ["HTML", html, "invalid_token_response"],
  ["a body that is no token", () => answer({ body: { ok: true } }), "invalid_token_response"],
];

/** One exchange for all who wait, when it works and when it does not. */
export function singleFlight(cell: Cell): void {
  for (const { name, make } of tokenColumns) {
    cell("F68", name, "1,000 parallel calls with a cold cache make one token request", async () => {
      const { server, tokenEndpoint, tokenRequests } = await startVendor();
      const auth = make(tokenEndpoint);
      const context = contextOf({ fetch });
      const headers = await atOnce(1_000, () => signed(auth, context));
      expect(tally(headers.map((one) => one.get("authorization")))).toEqual({ "Bearer token-1": 1_000 });
      expect([tokenRequests().length, server.connections]).toEqual([1, 1]);
    });

    cell("F68", name, "50 parallel requests on the wire make one token request, and carry its token", async () => {
      const { server, tokenEndpoint, tokenRequests, calls } = await startVendor();
      const send = sender(server.url, make(tokenEndpoint), manualClock());
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(tokenRequests()).toHaveLength(1);
      expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 50 });
      // The layer below goes with each request, where there is one.
      expect(calls().every(({ headers }) => (headers[layerKey.header] === layerKey.value) === name.startsWith("all("))).toBe(true);
    });

    for (const [fault, step, code] of failures) {
      cell("F69", name, `50 parallel calls share one failing token request, and all get the same error (${fault})`, async () => {
        const { server, tokenEndpoint, tokenRequests, calls } = await startVendor();
        server.handle("/oauth/token", step());
        const send = sender(server.url, make(tokenEndpoint), manualClock());
        const errors = await atOnce(50, () => thrown(send()));
        expect(errors.every(isTokenError)).toBe(true);
        expect([new Set(errors).size, errors[0]?.["code"]]).toEqual([1, code]);
        expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
      });
    }

    cell("F70", name, "a token that ends in the middle of a burst is renewed once", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, valid, api } = await startVendor(20);
      const gate = deferred();
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint), clock);
      expect(await send()).toBe(200);
      server.otherwise(async (request) => {
        await gate.promise;
        return api(request);
      });
      const early = atOnce(50, () => send());
      await server.waitForRequests(52);
      await clock.advance(20_001);
      const late = atOnce(50, () => send());
      await server.waitForRequests(103);
      valid.delete("token-1");
      gate.resolve();
      expect(tally([...(await early), ...(await late)])).toEqual({ 200: 100 });
      expect(tokenRequests()).toHaveLength(2);
      expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 51, "token-2": 100 });
    });
  }
}
