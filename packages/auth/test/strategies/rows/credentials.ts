import { deferred, manualClock } from "@kyc-clients/testing";
import { expect } from "vitest";
import { keyColumns, tokenColumns } from "../columns.ts";
import { atOnce, outcome, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";
import { startVendor } from "../vendor.ts";

/** The outcomes of so many calls with refused credentials: Basic's first call has the vendor's own 401, all else is refused unsent. */
const refusals = (name: string, count: number): Record<string, number> =>
  name === "basic" ? { 401: 1, invalid_credentials: count - 1 } : { invalid_credentials: count };

/** Credentials that are refused, and those that change while the program runs. */
export function credentials(cell: Cell): void {
  for (const { name, make } of [...tokenColumns, ...keyColumns.filter((column) => column.name === "basic")]) {
    cell("F79", name, "1,000 calls over 10 minutes with refused credentials make one attempt", async () => {
      const { server, tokenEndpoint } = await startVendor();
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint, { secret: () => "wrong-secret" }), clock);
      const outcomes: string[] = [];
      for (let minute = 0; minute < 10; minute++) {
        for (let call = 0; call < 100; call++) outcomes.push(await outcome(send()));
        await clock.advance(60_000);
      }
      expect(tally(outcomes)).toEqual(refusals(name, 1_000));
      expect(server.requests).toHaveLength(1);
    });

    cell("F79", name, "other credentials are tried once, those refused never again, and after retryCredentials() once", async () => {
      const { server, tokenEndpoint, accept } = await startVendor();
      let secret = "wrong-1";
      const auth = make(tokenEndpoint, { secret: () => secret });
      const send = sender(server.url, auth, manualClock());
      const burst = async (): Promise<unknown> => tally(await atOnce(50, () => outcome(send())));
      const attempts = (): number => server.requests.length;
      expect([await burst(), attempts()]).toEqual([refusals(name, 50), 1]);
      if (name !== "bearerToken(provider)") {
        secret = "wrong-2";
        expect([await burst(), attempts()]).toEqual([refusals(name, 50), 2]);
      }
      secret = "wrong-1";
      const before = attempts();
      expect([await burst(), attempts()]).toEqual([{ invalid_credentials: 50 }, before]);
      auth.retryCredentials?.();
      expect([await burst(), attempts()]).toEqual([refusals(name, 50), before + 1]);
      accept("wrong-1");
      auth.retryCredentials?.();
      expect(await burst()).toEqual({ 200: 50 });
    });
  }

  for (const { name, make } of tokenColumns.filter((column) => column.name !== "bearerToken(provider)")) {
    cell("F83", name, "a secret that was rotated is read again once, and no call of 50 is lost", async () => {
      const { server, tokenEndpoint, tokenRequests, calls, accept } = await startVendor();
      accept("new-secret");
      const secrets = ["old-secret"];
      const send = sender(server.url, make(tokenEndpoint, { secret: async () => secrets.shift() ?? "new-secret" }), manualClock());
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect([tokenRequests().length, calls().length]).toEqual([2, 50]);
    });

    cell("F83", name, "the same secret, read again, is not sent a second time", async () => {
      const { server, tokenEndpoint, tokenRequests, accept } = await startVendor();
      accept("new-secret");
      let reads = 0;
      const secret = (): string => {
        reads++;
        return "old-secret";
      };
      const send = sender(server.url, make(tokenEndpoint, { secret }), manualClock());
      expect(tally(await atOnce(50, () => outcome(send())))).toEqual({ invalid_credentials: 50 });
      expect([tokenRequests().length, reads]).toEqual([1, 2]);
    });
  }

  for (const { name, make } of tokenColumns) {
    cell("F83", name, "a secret that was rotated while its token served is taken up by the next renewal", async () => {
      const { server, tokenEndpoint, tokenRequests, accept } = await startVendor(100);
      let secret = "made-up-secret";
      const clock = manualClock();
      const send = sender(server.url, make(tokenEndpoint, { secret: () => secret }), clock);
      expect(await send()).toBe(200);
      secret = "new-secret";
      accept(secret);
      expect(await send()).toBe(200);
      await clock.advance(100_000);
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(tokenRequests()).toHaveLength(2);
    });
  }

  for (const { name, make } of keyColumns) {
    cell("F83", name, "a credential that was rotated is in the next request, and the old one in none", async () => {
      const { server, tokenEndpoint, calls, accept } = await startVendor();
      let secret = "made-up-secret";
      const send = sender(server.url, make(tokenEndpoint, { secret: () => secret }), manualClock());
      expect(await send()).toBe(200);
      accept("new-secret");
      // The provider is late: the one call that finds out has the vendor's own 401.
      expect(await send()).toBe(401);
      secret = "new-secret";
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(calls()).toHaveLength(52);
    });

    cell("F83", name, "a credential that is rotated with 50 calls in flight loses none of them", async () => {
      const { server, tokenEndpoint, calls, accept, api } = await startVendor();
      let secret = "made-up-secret";
      const send = sender(server.url, make(tokenEndpoint, { secret: async () => secret }), manualClock());
      expect(await send()).toBe(200);
      const rotated = deferred();
      server.otherwise((request) => ({
        name: "answer after the rotation",
        at: "end",
        async run(exchange) {
          await rotated.promise;
          await api(request).run(exchange);
        },
      }));
      const burst = atOnce(50, (index) => send({ method: "POST", body: `made-up body ${index}` }));
      await server.waitForRequests(51);
      accept("new-secret");
      secret = "new-secret";
      rotated.resolve();
      expect(tally(await burst)).toEqual({ 200: 50 });
      expect(Object.values(tally(calls().map(({ text }) => text))).sort()).toEqual([1, ...Array(50).fill(2)]);
    });

    cell("F83", name, "a refused credential is read again once, and not sent a second time", async () => {
      const { server, tokenEndpoint, calls, accept } = await startVendor();
      accept("new-secret");
      let reads = 0;
      const secret = async (): Promise<string> => {
        reads++;
        return "old-secret";
      };
      expect(await sender(server.url, make(tokenEndpoint, { secret }), manualClock())()).toBe(401);
      expect([calls().length, reads]).toEqual([1, 2]);
    });

    cell("F83", name, "a provider that fails after a refusal costs the answer nothing", async () => {
      const { server, tokenEndpoint, accept } = await startVendor();
      accept("new-secret");
      const secrets = [async () => "old-secret", () => Promise.reject(new Error("the vault is down"))];
      const secret = (): Promise<string> => secrets.shift()?.() ?? Promise.reject(new Error("read too often"));
      expect(await sender(server.url, make(tokenEndpoint, { secret }), manualClock())()).toBe(401);
      expect(secrets).toEqual([]);
    });
  }
}
