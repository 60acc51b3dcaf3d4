import { manualClock } from "@kyc-clients/testing";
import { expect } from "vitest";
import { memoryTokenStore } from "../../../src/index.ts";
import { keyColumns, tokenColumns } from "../columns.ts";
import { atOnce, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor, tokenOf } from "../vendor.ts";

/** Two tenants or environments in one process, or in one store. */
export function addresses(cell: Cell): void {
  for (const { name, make, takesStore } of tokenColumns) {
    cell("F84", name, "one strategy given to two addresses keeps two tokens, and drops one alone", async () => {
      const [production, sandbox] = [await startVendor(), await startVendor()];
      const auth = make(production.tokenEndpoint);
      const clock = manualClock();
      sandbox.server.otherwise(production.api);
      const sends = [sender(production.server.url, auth, clock), sender(sandbox.server.url, auth, clock)] as const;
      expect(tally(await atOnce(40, (index) => sends[index % 2 === 0 ? 0 : 1]()))).toEqual({ 200: 40 });
      const [first = "", second = ""] = [production, sandbox].map(({ calls }) => Object.keys(tally(calls().map(tokenOf))).join());
      expect([first, second].sort()).toEqual(["token-1", "token-2"]);
      production.valid.delete(first);
      expect([await sends[0](), await sends[1]()]).toEqual([200, 200]);
      expect(production.tokenRequests()).toHaveLength(3);
      expect(sandbox.calls().map(tokenOf).at(-1)).toBe(second);
    });

    if (!takesStore) continue;
    cell("F84", name, "two tenants, and two addresses, share no token through one store; a second process of one does", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, api } = await startVendor();
      const elsewhere = await startVendor();
      elsewhere.server.otherwise(api);
      const store = memoryTokenStore();
      const clock = manualClock();
      for (const [url, clientId, tokens] of [
        [server.url, "tenant-a", 1],
        [server.url, "tenant-a", 1],
        [server.url, "tenant-b", 2],
        [elsewhere.server.url, "tenant-a", 3],
        [elsewhere.server.url, "tenant-a", 3],
      ] as const) {
        expect(await sender(url, make(tokenEndpoint, { store, clientId }), clock)()).toBe(200);
        expect(tokenRequests()).toHaveLength(tokens);
      }
      expect([calls(), elsewhere.calls()].map((all) => all.map(tokenOf))).toEqual([
        ["token-1", "token-1", "token-2"],
        ["token-3", "token-3"],
      ]);
    });
  }

  for (const { name, make } of keyColumns.filter((column) => column.name === "basic")) {
    cell("F84", name, "a refusal at one address does not stop the other", async () => {
      const [production, sandbox] = [await startVendor(), await startVendor()];
      production.accept("another-secret");
      const auth = make(production.tokenEndpoint);
      const clock = manualClock();
      expect(await sender(production.server.url, auth, clock)()).toBe(401);
      const send = sender(sandbox.server.url, auth, clock);
      expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
    });
  }
}
