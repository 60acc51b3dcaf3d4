import { deferred, settle } from "@kyc-clients/testing";
import { expect } from "vitest";
import { isTokenError } from "../../../src/index.ts";
import { contextOf, signed, thrown } from "../../context.ts";
import { startAuthorizationServer } from "../authorization-server.ts";
import { formColumns, jsonColumns } from "../columns.ts";
import { atOnce, outcome, sender, tally } from "../send.ts";
import type { Cell } from "../table.ts";

/** The rows that an authorization server can bring about: it gives good tokens, ends and revokes them, and refuses. */
export function oauthServer(cell: Cell): void {
  for (const { name, make } of formColumns) {
    cell("F68", name, "1,000 parallel calls with a cold cache make one token request", async () => {
      const { tokenEndpoint, exchanges } = await startAuthorizationServer();
      const auth = make(tokenEndpoint);
      const context = contextOf({ fetch });
      const headers = await atOnce(1_000, () => signed(auth, context));
      expect(new Set(headers.map((one) => one.get("authorization"))).size).toBe(1);
      expect(exchanges).toEqual([200]);
    });

    cell("F69", name, "100 parallel calls share one failing token request, and all get the same error", async () => {
      const { url, tokenEndpoint, clock, client, exchanges, calls } = await startAuthorizationServer();
      client("made-up-client", {
        grant_types: ["authorization_code"],
        redirect_uris: ["https://app.example.com"],
        response_types: ["code"],
      });
      const send = sender(url, make(tokenEndpoint), clock);
      const errors = await atOnce(100, () => thrown(send()));
      expect(errors.every(isTokenError)).toBe(true);
      expect([new Set(errors).size, errors[0]?.["code"], errors[0]?.["status"]]).toEqual([1, "token_endpoint_failed", 400]);
      expect([exchanges, calls]).toEqual([[400], []]);
    });

    cell("F70", name, "a token that ends in the middle of a burst is renewed once", async () => {
      const { url, tokenEndpoint, clock, exchanges, calls, hold, whenCalled } = await startAuthorizationServer(20);
      const send = sender(url, make(tokenEndpoint), clock);
      expect(await send()).toBe(200);
      const gate = deferred();
      hold.api = () => gate.promise;
      const early = atOnce(50, () => send());
      await whenCalled(51);
      await clock.advance(21_000);
      const late = atOnce(50, () => send());
      await whenCalled(101);
      gate.resolve();
      expect(tally([...(await early), ...(await late)])).toEqual({ 200: 100 });
      expect(exchanges).toEqual([200, 200]);
      expect(Object.values(tally(calls))).toEqual([51, 100]);
    });

    cell("F71", name, "50 parallel 401s with a token that was revoked make one renewal, and each call is replayed once", async () => {
      const { url, tokenEndpoint, clock, exchanges, calls, hold, whenCalled, revokeTokens } = await startAuthorizationServer();
      const send = sender(url, make(tokenEndpoint), clock);
      expect(await send()).toBe(200);
      revokeTokens();
      const gate = deferred();
      hold.api = () => gate.promise;
      const burst = atOnce(50, () => send());
      await whenCalled(51);
      gate.resolve();
      expect(tally(await burst)).toEqual({ 200: 50 });
      expect(exchanges).toEqual([200, 200]);
      expect(Object.values(tally(calls))).toEqual([51, 50]);
    });

    cell("F72", name, "a token that is revoked as soon as it is given ends with the 401, and nothing loops", async () => {
      const { url, tokenEndpoint, clock, exchanges, hold, calls, revokeTokens } = await startAuthorizationServer();
      hold.token = async () => revokeTokens();
      const send = sender(url, make(tokenEndpoint), clock);
      expect(tally(await atOnce(50, () => send()))).toEqual({ 401: 50 });
      expect([exchanges, calls.length]).toEqual([[200], 50]);
    });

    cell("F73", name, "a 401 to a stream is returned without a replay, and the next call has a new token", async () => {
      const { url, tokenEndpoint, clock, exchanges, calls, revokeTokens } = await startAuthorizationServer();
      const send = sender(url, make(tokenEndpoint), clock);
      const streamed = (): RequestInit => ({ method: "PUT", body: new Blob(["made-up"]).stream(), duplex: "half" }) as RequestInit;
      expect(await send(streamed())).toBe(200);
      revokeTokens();
      expect([await send(streamed()), calls.length, exchanges.length]).toEqual([401, 2, 1]);
      expect([await send(streamed()), calls.length, exchanges.length]).toEqual([200, 3, 2]);
    });

    cell("F74", name, "a renewal that comes after its token was revoked is ignored", async () => {
      const { url, tokenEndpoint, clock, exchanges, calls, hold, revokeTokens } = await startAuthorizationServer(100);
      const send = sender(url, make(tokenEndpoint), clock);
      await send();
      await clock.advance(95_000);
      const [gate, arrived] = [deferred(), deferred()];
      hold.token = () => {
        hold.token = async () => {};
        arrived.resolve();
        return gate.promise;
      };
      // The old token serves while its renewal is under way, and is then taken back together with the new one.
      expect(await send()).toBe(200);
      await arrived.promise;
      revokeTokens();
      expect(await send()).toBe(200);
      gate.resolve();
      while (exchanges.length < 3) await settle(1);
      await settle();
      expect(await send()).toBe(200);
      expect(exchanges).toEqual([200, 200, 200]);
      expect(Object.values(tally(calls))).toEqual([3, 2]);
    });

    cell("F75", name, "the life that the server tells is the one for which its token is used", async () => {
      const { url, tokenEndpoint, clock, exchanges } = await startAuthorizationServer(1_000);
      const send = sender(url, make(tokenEndpoint), clock);
      await send();
      await clock.advance(969_000);
      expect([await send(), exchanges.length]).toEqual([200, 1]);
      await clock.advance(31_000);
      expect([await send(), exchanges.length]).toEqual([200, 2]);
    });

    cell("F78", name, "a path that is no token endpoint is a typed error", async () => {
      const { url, clock, calls } = await startAuthorizationServer();
      const error = await thrown(sender(url, make(`${url}/nowhere`), clock)());
      expect(error).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", status: 404 });
      expect(calls).toHaveLength(0);
    });

    for (const [what, change] of [
      ["a wrong secret", ({ client }) => client("made-up-client", { client_secret: "another-secret" })],
      ["a client that was revoked", ({ revokeClient }) => revokeClient("made-up-client")],
      ["a secret that has expired", ({ client }) => client("made-up-client", { client_secret_expires_at: 1_000 })],
    ] as readonly [string, (server: Awaited<ReturnType<typeof startAuthorizationServer>>) => void][]) {
      cell("F79", name, `1,000 calls over 10 minutes make one attempt with ${what}`, async () => {
        const server = await startAuthorizationServer();
        change(server);
        const send = sender(server.url, make(server.tokenEndpoint), server.clock);
        const outcomes: string[] = [];
        for (let minute = 0; minute < 10; minute++) {
          outcomes.push(...(await atOnce(100, () => outcome(send()))));
          await server.clock.advance(60_000);
        }
        expect(tally(outcomes)).toEqual({ invalid_credentials: 1_000 });
        expect(server.exchanges).toHaveLength(1);
        expect([400, 401]).toContain(server.exchanges[0]);
        expect(server.calls).toHaveLength(0);
      });
    }

    cell("F80", name, "a server whose database is down is no refusal: the next call asks again", async () => {
      const { url, tokenEndpoint, clock, rows, exchanges } = await startAuthorizationServer();
      rows.before = () => {
        throw new Error("the database is down");
      };
      const send = sender(url, make(tokenEndpoint), clock);
      expect(await thrown(send())).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", status: 500 });
      rows.before = () => {};
      expect([await send(), exchanges]).toEqual([200, [500, 200]]);
    });

    cell("F81", name, "a clock that jumps forward past the end renews, once for all", async () => {
      const { url, tokenEndpoint, clock, exchanges } = await startAuthorizationServer();
      const send = sender(url, make(tokenEndpoint), clock);
      await send();
      clock.jump(3_600_000);
      expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
      expect(exchanges).toEqual([200, 200]);
    });

    cell("F84", name, "two tenants, and one strategy at two addresses, have tokens of their own", async () => {
      const { url, tokenEndpoint, clock, client, calls, exchanges } = await startAuthorizationServer();
      client("tenant-b");
      const [a, b] = [make(tokenEndpoint), make(tokenEndpoint, { clientId: "tenant-b" })];
      for (const [address, auth] of [
        [url, a],
        [url, b],
        [url.replace("127.0.0.1", "localhost"), a],
        [url, a],
      ] as const) {
        expect(await sender(address, auth, clock)()).toBe(200);
      }
      expect([new Set(calls).size, calls[3], exchanges.length]).toEqual([3, calls[0], 3]);
    });
  }

  for (const { name, make } of formColumns.filter(({ takesStore }) => takesStore)) {
    cell("F82", name, "a store that fails costs an exchange, and no call", async () => {
      const { url, tokenEndpoint, clock, exchanges } = await startAuthorizationServer();
      const down = (): Promise<never> => Promise.reject(new Error("the store is down"));
      const store = { get: down, set: down, delete: down };
      const send = sender(url, make(tokenEndpoint, { store }), clock);
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(exchanges).toEqual([200]);
    });

    cell("F83", name, "a secret that was rotated is read again once, and no call of 50 is lost", async () => {
      const { url, tokenEndpoint, clock, client, exchanges } = await startAuthorizationServer();
      client("made-up-client", { client_secret: "new-secret" });
      const secrets = ["made-up-secret"];
      const send = sender(url, make(tokenEndpoint, { secret: async () => secrets.shift() ?? "new-secret" }), clock);
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(exchanges).toEqual([401, 200]);
    });
  }

  for (const { name, make } of formColumns) {
    cell("F83", name, "a secret that was rotated while its token served is taken up by the next renewal", async () => {
      const { url, tokenEndpoint, clock, client, exchanges } = await startAuthorizationServer(100);
      let secret = "made-up-secret";
      const send = sender(url, make(tokenEndpoint, { secret: () => secret }), clock);
      expect(await send()).toBe(200);
      secret = "new-secret";
      client("made-up-client", { client_secret: secret });
      await clock.advance(100_000);
      expect(tally(await atOnce(50, () => send()))).toEqual({ 200: 50 });
      expect(exchanges).toEqual([200, 200]);
    });
  }

  for (const { name, make } of jsonColumns) {
    cell("F78", name, "an endpoint that takes forms only refuses JSON, which is a typed error and no refusal of the secret", async () => {
      const { url, tokenEndpoint, clock, exchanges } = await startAuthorizationServer();
      const send = sender(url, make(tokenEndpoint), clock);
      const error = await thrown(send());
      expect(error).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", status: 400 });
      expect(exchanges).toEqual([400]);
    });
  }
}
