import { setTimeout as delay } from "node:timers/promises";
import { memoryTokenStore as memoryStore } from "@kyc-clients/auth";
import { answer, manualClock, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { email, password, startTokenServer, tokenOf } from "../test/token-server.ts";
import { basic, createPersonrClient, credentials, type PersonrClient, type TokenStore } from "./index.ts";

const body = { applicantId: "1795219200010x5" };
const bearer = (request: { headers: Readonly<Record<string, string>> }): string | undefined => request.headers["authorization"];

/** Eight processes of one account, half of them signing in by each way; each has a client of its own. */
function startProcesses(baseUrl: string, store: TokenStore | undefined, clock = manualClock()): PersonrClient[] {
  return Array.from({ length: 8 }, (_, index) =>
    createPersonrClient({ baseUrl, clock, auth: (index % 2 ? basic : credentials)({ email, password, store }) }),
  );
}

/** Lets time pass, for those who wait for another's exchange, until all have ended. */
async function all<Value>(calls: readonly Promise<Value>[], clock: ReturnType<typeof manualClock>): Promise<Value[]> {
  const ended = Promise.all(calls);
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  ended.then(over, over);
  while (!isOver) {
    await clock.advance(10);
    // Sockets, and the threads that hash keys, take their own time, which the clock does not wait for.
    await delay(1);
  }
  return ended;
}

test("processes of one account with one store have one token, whichever way they sign in", async () => {
  const { url, exchanges, calls } = await startTokenServer();
  const clock = manualClock();
  const processes = startProcesses(url, memoryStore({ clock }), clock);
  const results = await all(
    processes.map((personr) => personr.getApplicantStatus({ body })),
    clock,
  );
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  expect([exchanges().length, new Set(calls().map(bearer))]).toEqual([1, new Set([`Bearer ${tokenOf(1)}`])]);
});

test("a token that somebody else has cancelled costs one exchange for all processes, and each call in flight is sent once more", async () => {
  const { url, exchanges, calls, cancel } = await startTokenServer();
  const clock = manualClock();
  const processes = startProcesses(url, memoryStore({ clock }), clock);
  const call = () =>
    all(
      processes.flatMap((personr): Promise<{ status: number }>[] => [
        personr.getApplicantStatus({ body }),
        personr.requestApplicantCheck({ body }),
      ]),
      clock,
    );
  await call();
  for (let round = 1; round <= 3; round++) {
    cancel();
    const results = await call();
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
    expect(exchanges()).toHaveLength(1 + round);
  }
  // Sixteen calls in each of four rounds, and no more than one replay of each after a token has ended.
  expect(calls().length).toBeLessThanOrEqual(16 + 3 * 32);
});

test("without a store two clients of one account take the token from each other, one exchange a turn, and lose no call", async () => {
  const { url, exchanges } = await startTokenServer();
  const [first, second] = startProcesses(url, undefined);
  for (let turn = 1; turn <= 6; turn++) {
    const result = await (turn % 2 ? first : second)?.getApplicantStatus({ body });
    expect([result?.status, exchanges().length]).toEqual([200, turn]);
  }
});

test("a refusal counts for all processes of the account, whichever way they sign in", async () => {
  const refusal = { statusCode: 400, reason: "INVALID_LOGIN_CREDENTIALS", message: "m" };
  const server = await startFaultServer({ otherwise: answer({ status: 400, body: refusal }) });
  onTestFinished(() => server.close());
  const clock = manualClock();
  const processes = startProcesses(server.url, memoryStore({ clock }), clock);
  const errors = await all(
    processes.map((personr) => personr.getApplicantStatus({ body }).catch((error: unknown) => error)),
    clock,
  );
  expect(new Set(errors.map((error) => (error as { code?: string }).code))).toEqual(new Set(["invalid_credentials"]));
  expect(server.requests).toHaveLength(1);
});

test("two accounts in one store keep a token each, under keys that tell neither the account nor the address", async () => {
  const { url, exchanges } = await startTokenServer();
  const memory = memoryStore();
  const keys = new Set<string>();
  const store: TokenStore = {
    ...memory,
    set: (key, value, ttlMs) => {
      keys.add(key);
      return memory.set(key, value, ttlMs);
    },
  };
  for (const user of ["first@example.org", "second@example.org"]) {
    const auth = credentials({ email: user, password, store });
    expect((await createPersonrClient({ baseUrl: url, auth, clock: manualClock() }).getApplicantStatus({ body })).status).toBe(200);
  }
  expect([exchanges().length, keys.size]).toEqual([2, 2]);
  for (const key of keys) expect(key).toMatch(/^kyc:[0-9a-f]{64}$/);
});
