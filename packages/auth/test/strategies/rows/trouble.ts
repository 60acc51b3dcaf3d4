import { answer, inOrder, manualClock, retryAfter } from "@kyc-clients/testing";
import { expect } from "vitest";
import { thrown } from "../../context.ts";
import { tokenColumns } from "../columns.ts";
import { atOnce, patientFetch, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor } from "../vendor.ts";

/** A token endpoint that is busy, and clocks that jump. */
export function trouble(cell: Cell): void {
  for (const { name, make } of tokenColumns) {
    for (const status of [429, 503]) {
      cell("F80", name, `a ${status} is no refusal: the error says how long to wait, and the next call asks again`, async () => {
        const { server, tokenEndpoint, tokenRequests, mint } = await startVendor();
        server.handle("/oauth/token", inOrder(retryAfter(status, "7"), answer({ status }), mint()));
        const send = sender(server.url, make(tokenEndpoint), manualClock());
        const facts = { name: "TokenError", code: "token_endpoint_failed", status };
        expect(await thrown(send())).toMatchObject({ ...facts, retryAfterMs: 7_000 });
        expect(await thrown(send())).toMatchObject({ ...facts, retryAfterMs: undefined });
        expect(await send()).toBe(200);
        expect(tokenRequests()).toHaveLength(3);
      });

      cell("F80", name, `a fetch that waits out a ${status} is asked once for 50 calls, no earlier than the server says`, async () => {
        const { server, tokenEndpoint, tokenRequests, calls, mint } = await startVendor();
        server.handle("/oauth/token", inOrder(retryAfter(status, "7"), mint()));
        const clock = manualClock();
        const send = sender(server.url, make(tokenEndpoint), clock, { fetch: patientFetch(clock) });
        const burst = atOnce(50, () => send());
        await clock.whenTimers(1);
        await clock.advance(6_999);
        expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
        await clock.advance(1);
        expect(tally(await burst)).toEqual({ 200: 50 });
        expect([tokenRequests().length, calls().length]).toEqual([2, 50]);
      });

      cell("F80", name, `a ${status} that asks for more than the deadline left ends at once, for all`, async () => {
        const { server, tokenEndpoint, tokenRequests, calls } = await startVendor();
        server.handle("/oauth/token", retryAfter(status, "61"));
        const clock = manualClock();
        const send = sender(server.url, make(tokenEndpoint), clock, { fetch: patientFetch(clock, 60_000) });
        const errors = await atOnce(50, () => thrown(send()));
        expect(tally(errors.map((error) => `${error["code"]} ${error["retryAfterMs"]}`))).toEqual({ "token_endpoint_failed 61000": 50 });
        expect([tokenRequests().length, calls().length, clock.pending()]).toEqual([1, 0, 0]);
      });
    }

    cell("F81", name, "a clock that jumps forward past the end renews, once for all", async () => {
      const { server, tokenEndpoint, tokenRequests } = await startVendor(3600);
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint), clock);
      await send();
      clock.jump(3_600_000);
      expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
      expect(tokenRequests()).toHaveLength(2);
    });

    cell("F81", name, "a clock that jumps back does not lengthen a token's life", async () => {
      const { server, tokenEndpoint, tokenRequests } = await startVendor(3600);
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint), clock);
      await send();
      clock.jump(-86_400_000);
      expect(await send()).toBe(200);
      expect(tokenRequests()).toHaveLength(1);
      await clock.advance(3_600_000);
      expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
      expect(tokenRequests()).toHaveLength(2);
    });
  }
}
