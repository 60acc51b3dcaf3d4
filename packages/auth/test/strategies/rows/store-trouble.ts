import { manualClock, settle } from "@kyc-clients/testing";
import { expect } from "vitest";
import type { TokenStore } from "../../../src/index.ts";
import { keyColumns, tokenColumns } from "../columns.ts";
import { atOnce, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor } from "../vendor.ts";

/** A store whose functions all do the same. */
const storeThat = (act: () => Promise<never>): TokenStore => ({ get: act, set: act, delete: act });

/** What may stand under a key that is not ours alone. */
const foreign: readonly unknown[] = [
  "",
  "{",
  "null",
  '"made-up-token"',
  "[]",
  "{}",
  '{"accessToken":"made-up-token","expiresAt":9000000000000}',
  '{"v":1,"accessToken":"made-up-token"}',
  '{"v":99,"accessToken":"made-up-token","expiresAt":9000000000000}',
  '{"v":1,"accessToken":"made up","expiresAt":9000000000000}',
  7,
  { accessToken: "made-up-token", expiresAt: 9_000_000_000_000 },
  new Uint8Array([1, 2, 3]),
];

/** A shared store that is down, slow, full of something else, or whose lease is held by the dead. */
export function storeTrouble(cell: Cell): void {
  for (const { name, make } of [...tokenColumns, ...keyColumns].filter(({ takesStore }) => takesStore)) {
    const exchanges = name === "basic" ? 0 : 1;
    const start = async (store: TokenStore) => {
      const vendor = await startVendor();
      const clock = manualClock();
      const warnings: string[] = [];
      const onWarning = ({ code }: { readonly code: string }): void => void warnings.push(code);
      return { ...vendor, clock, warnings, send: sender(vendor.server.url, make(vendor.tokenEndpoint, { store }), clock, { onWarning }) };
    };

    cell("F82", name, "a store that is down costs one exchange and one warning, and no call", async () => {
      const { tokenRequests, calls, warnings, send } = await start(storeThat(() => Promise.reject(new Error("the store is down"))));
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect([tokenRequests().length, calls().length, warnings]).toEqual([exchanges, 50, ["token_store_failed"]]);
    });

    cell("F82", name, "a store that never answers holds calls up for a second, once", async () => {
      const { server, tokenRequests, calls, warnings, clock, send } = await start(storeThat(() => new Promise<never>(() => {})));
      const burst = atOnce(50, () => send());
      await clock.whenTimers(1);
      await clock.advance(999);
      expect(server.requests).toHaveLength(0);
      await clock.advance(1);
      expect(tally(await burst)).toEqual({ 200: 50 });
      expect([tokenRequests().length, calls().length, warnings, clock.pending()]).toEqual([exchanges, 50, ["token_store_failed"], 0]);
    });

    cell("F82", name, "a lease whose owner is dead is waited for no longer than it can last", async () => {
      let asked = 0;
      const lease = async (): Promise<undefined> => void asked++;
      const empty: TokenStore = { get: async () => undefined, set: async () => {}, delete: async () => {}, lease };
      const { server, tokenRequests, warnings, clock, send } = await start(empty);
      const began = clock.monotonic();
      const burst = atOnce(50, () => send());
      // Keys are hashed in a thread of their own, so no number of turns of the event loop is sure to be enough.
      const until = async (isMet: () => boolean): Promise<void> => {
        while (!isMet()) await settle(1);
      };
      for (let polls = 1; server.requests.length === 0; polls++) {
        await until(() => asked === polls || server.requests.length > 0);
        await settle();
        await clock.advance(clock.delays()[0] ?? 0);
      }
      expect(tally(await burst)).toEqual({ 200: 50 });
      expect(tokenRequests()).toHaveLength(exchanges);
      expect(clock.monotonic() - began).toBeGreaterThan(30_000);
      expect(clock.monotonic() - began).toBeLessThan(37_000);
      expect(warnings).toEqual([]);
    });

    cell("F82", name, "a value that is corrupt, foreign or of another version counts as nothing", async () => {
      for (const value of foreign) {
        const store: TokenStore = { get: async () => value as never, set: async () => {}, delete: async () => {} };
        const { tokenRequests, calls, send } = await start(store);
        expect(await send()).toBe(200);
        expect([tokenRequests().length, calls().length]).toEqual([exchanges, 1]);
      }
    });
  }
}
