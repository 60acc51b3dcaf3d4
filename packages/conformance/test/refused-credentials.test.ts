import { memoryTokenStore } from "@kyc-clients/auth";
import { canary, deferred, findCanaries } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  atOnce,
  caught,
  connect,
  fixedCredential,
  outcome,
  refusable,
  row,
  sampleSuccess,
  secretWays,
  signIn,
  startRefusingServer,
  tally,
  throughStoreWaits,
} from "../src/index.ts";

/** What calls with refused credentials come to: Basic's first has the vendor's own 401, all else is refused unsent. */
const refusals = (kind: string, count: number): Record<string, number> =>
  kind === "basic" ? { 401: 1, invalid_credentials: count - 1 } : { invalid_credentials: count };

row("F79", "1,000 calls over 10 minutes with refused credentials make one attempt", refusable, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.read);
  const ways = secretWays(vendor).filter(({ kind }) => kind !== "apiKey");
  for (const { name, kind, strategy } of ways) {
    const { server, baseUrl, clock, tried } = await startRefusingServer(vendor, signed);
    const { client, events } = connect(vendor, { baseUrl, clock, auth: strategy("secret-wrong") });
    const outcomes: unknown[] = [];
    for (let burst = 0; burst < 100; burst++) {
      outcomes.push(...(await atOnce(10, (index) => outcome(client, signed.read, args, index))));
      await clock.advance(6_000);
    }
    expect([name, tally(outcomes)]).toEqual([name, refusals(kind, 1_000)]);
    expect([tried(), server.requests.length, events.filter(({ type }) => type === "retry")]).toEqual([["secret-wrong"], 1, []]);
  }
  expect(ways.length).toBeGreaterThan(0);
});

row("F79", "retryCredentials() allows one more attempt, and other credentials one of their own", refusable, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.read);
  const { status } = sampleSuccess(signed.read.inSpec);
  for (const { kind, strategy } of secretWays(vendor).filter(({ kind }) => kind !== "apiKey")) {
    const { baseUrl, clock, tried, accept } = await startRefusingServer(vendor, signed);
    let secret = "secret-wrong-1";
    const { client } = connect(vendor, { baseUrl, clock, auth: strategy(() => secret) });
    const burst = async () => tally(await atOnce(100, (index) => outcome(client, signed.read, args, index)));
    expect([await burst(), await burst()]).toEqual([refusals(kind, 100), { invalid_credentials: 100 }]);
    client.retryCredentials();
    expect([await burst(), tried().length]).toEqual([refusals(kind, 100), 2]);
    secret = "secret-wrong-2";
    expect([await burst(), tried()]).toEqual([refusals(kind, 100), ["secret-wrong-1", "secret-wrong-1", "secret-wrong-2"]]);
    // That the vendor would take it by now is not known here.
    accept("secret-wrong-2");
    expect([await burst(), tried().length]).toEqual([{ invalid_credentials: 100 }, 3]);
    client.retryCredentials();
    expect(await burst()).toEqual({ [status]: 100 });
  }
});

row("F79", "the error says what to do, of which call, and holds no secret", refusable, async (vendor, signed) => {
  for (const { strategy } of secretWays(vendor).filter(({ kind }) => kind !== "apiKey")) {
    const { baseUrl, clock } = await startRefusingServer(vendor, signed);
    const secret = `secret-${canary("wrong").toLowerCase()}`;
    const { client, events } = connect(vendor, { baseUrl, clock, auth: strategy(secret) });
    await outcome(client, signed.read, argumentsFor(vendor, signed.read));
    const error = await caught(client.call(signed.write.operationId, argumentsFor(vendor, signed.write)));
    const facts = { vendor: vendor.name, operationId: signed.write.operationId, attempts: 0, maybeSent: false };
    expect(error).toMatchObject({ name: "TokenError", code: "invalid_credentials", ...facts });
    expect(error.message).toBe("The credentials were refused before and are not tried again");
    expect(findCanaries({ secret }, { error, events })).toEqual([]);
  }
});

row("F79", "a refusal is shared through a store, for 15 minutes or as long as a lock lasts", refusable, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.read);
  for (const way of secretWays(vendor).filter(({ kind }) => kind !== "apiKey")) {
    const { baseUrl, clock, tried } = await startRefusingServer(vendor, signed);
    const store = memoryTokenStore({ clock });
    const call = (): Promise<unknown> => {
      const { client } = connect(vendor, { baseUrl, clock, auth: way.strategy("secret-wrong", store) });
      return throughStoreWaits(clock, outcome(client, signed.read, args));
    };
    const [first, ...others] = [await call(), await call(), await call()];
    const isExchange = way.kind === "exchange";
    expect([first, others]).toEqual([isExchange ? "invalid_credentials" : 401, ["invalid_credentials", "invalid_credentials"]]);
    await clock.advance(14 * 60_000);
    expect([await call(), tried().length]).toEqual(["invalid_credentials", 1]);
    await clock.advance(2 * 60_000);
    const locks = isExchange && vendor.signIns.some(({ name, locks }) => name === way.name && locks);
    expect([await call(), tried().length]).toEqual(locks ? ["invalid_credentials", 1] : [first, 2]);
  }
});

row("F83", "a password that is rotated is read again once, and tried where it differs", signIn, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.write);
  const { status } = sampleSuccess(signed.write.inSpec);
  for (const { strategy } of secretWays(vendor).filter(({ kind }) => kind === "exchange")) {
    for (const [next, came, attempts] of [
      ["secret-new", status, ["secret-old", "secret-new"]],
      ["secret-wrong", "invalid_credentials", ["secret-old", "secret-wrong"]],
      ["secret-old", "invalid_credentials", ["secret-old"]],
    ] as const) {
      const { baseUrl, clock, tried, accept, onRefusal } = await startRefusingServer(vendor, signed);
      accept("secret-new");
      let secret = "secret-old";
      let reads = 0;
      onRefusal(() => {
        secret = next;
      });
      const auth = strategy(async () => {
        reads++;
        return secret;
      });
      const { client } = connect(vendor, { baseUrl, clock, auth });
      expect([next, await outcome(client, signed.write, args), tried()]).toEqual([next, came, attempts]);
      // Before each exchange, and once after a first refusal.
      expect([next, reads]).toEqual([next, attempts.length === 1 ? 2 : 3]);
    }
  }
});

row("F83", "a secret that calls carry is rotated with 50 of them in flight, and none is lost", fixedCredential, async (vendor, signed) => {
  for (const one of [signed.read, signed.write]) {
    const args = argumentsFor(vendor, one);
    const { status } = sampleSuccess(one.inSpec);
    for (const { name, strategy } of vendor.credentials) {
      const { server, baseUrl, clock, tried, accept, onRefusal } = await startRefusingServer(vendor, signed);
      accept("secret-old");
      let secret = "secret-old";
      const { client } = connect(vendor, { baseUrl, clock, auth: strategy(async () => secret) });
      expect([name, await outcome(client, one, args)]).toEqual([name, status]);
      const gate = deferred();
      onRefusal(() => gate.promise);
      accept("secret-new");
      const burst = atOnce(50, (index) => outcome(client, one, args, index));
      await server.waitForRequests(51);
      secret = "secret-new";
      gate.resolve();
      expect([name, tally(await burst)]).toEqual([name, { [status]: 50 }]);
      expect(tally(tried())).toEqual({ "secret-old": 51, "secret-new": 50 });
    }
  }
});

row("F83", "a secret that calls carry, wrong before and after a rotation, is tried once each", fixedCredential, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.write);
  for (const { name, strategy } of vendor.credentials) {
    for (const [next, attempts] of [
      ["secret-wrong-2", ["secret-wrong-1", "secret-wrong-2"]],
      ["secret-wrong-1", ["secret-wrong-1"]],
    ] as const) {
      const { server, baseUrl, clock, tried, onRefusal } = await startRefusingServer(vendor, signed);
      let secret = "secret-wrong-1";
      onRefusal(() => {
        secret = next;
      });
      const { client } = connect(vendor, { baseUrl, clock, auth: strategy(() => secret) });
      expect([name, await outcome(client, signed.write, args), tried()]).toEqual([name, 401, attempts]);
      expect(new Set(server.requests.map(({ target, text }) => target + text)).size).toBe(1);
    }
  }
});

row("F83", "clients of one store try a refused password once, and a rotated one again", refusable, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.read);
  for (const { name, kind, strategy } of secretWays(vendor).filter(({ kind }) => kind !== "apiKey")) {
    const { baseUrl, clock, tried } = await startRefusingServer(vendor, signed);
    const store = memoryTokenStore({ clock });
    let secret = "secret-wrong-1";
    const clients = Array.from({ length: 8 }, () => connect(vendor, { baseUrl, clock, auth: strategy(() => secret, store) }).client);
    const all = async (): Promise<unknown> => {
      const calls = Promise.all(clients.map((client, index) => outcome(client, signed.read, args, index)));
      return tally(await throughStoreWaits(clock, calls));
    };
    expect([name, await all(), tried().length]).toEqual([name, refusals(kind, 8), 1]);
    expect([name, await all(), tried().length]).toEqual([name, { invalid_credentials: 8 }, 1]);
    secret = "secret-wrong-2";
    expect([name, await all(), tried().length]).toEqual([name, refusals(kind, 8), 2]);
  }
});

row("F73", "a stream that was refused with a secret that is rotated meanwhile is not replayed", fixedCredential, async (vendor, signed) => {
  const args = argumentsFor(vendor, signed.write);
  const { status } = sampleSuccess(signed.write.inSpec);
  for (const { name, strategy } of vendor.credentials) {
    const { server, baseUrl, clock, tried, accept, onRefusal } = await startRefusingServer(vendor, signed);
    let secret = "secret-old";
    accept("secret-new");
    onRefusal(() => {
      secret = "secret-new";
    });
    const { client } = connect(vendor, { baseUrl, clock, auth: strategy(() => secret) });
    const streamed = { ...args, body: {}, bodySerializer: () => new Blob(["made-up bytes"]).stream() };
    expect([name, await outcome(client, signed.write, streamed, 1), tried()]).toEqual([name, 401, ["secret-old"]]);
    expect(server.requests.map(({ text }) => text)).toEqual(["made-up bytes"]);
    expect([name, await outcome(client, signed.write, args), tried()]).toEqual([name, status, ["secret-old", "secret-new"]]);
  }
});
