import { type AuthStrategy, all, apiKey, basic, bearerToken, type Provided, readProvided } from "@kyc-clients/auth";
import {
  answer,
  deferred,
  type FaultServer,
  manualClock,
  type RecordedRequest,
  type RequestStep,
  settle,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { ada, applicant, connect } from "./setup.ts";
import { atOnce, senders, tally } from "./token-server.ts";

/** A vendor at which a secret is rotated while requests wait for their answers. */
interface Vendor {
  readonly server: FaultServer;
  /** Keeps all answers back until `rotate`. */
  hold(): void;
  /** Makes another secret the right one, and answers what waits by it. */
  rotate(secret: string): void;
}

async function startVendor(): Promise<Vendor> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  let right = "old-secret";
  let held = Promise.resolve();
  let release = (): void => {};
  const proves = ({ headers }: RecordedRequest): boolean =>
    headers["x-api-key"] === right || headers["authorization"] === `Basic ${btoa(`made-up-user:${right}`)}`;
  const taken = ({ method, path }: RecordedRequest): RequestStep =>
    path.endsWith("/delete") ? answer({ status: 204 }) : answer({ status: method === "POST" ? 201 : 200, body: applicant });
  server.otherwise((request) => ({
    name: "answer after the rotation",
    at: "end",
    async run(exchange) {
      await held;
      await (proves(request) ? taken(request) : answer({ status: 401, body: { code: "refused" } })).run(exchange);
    },
  }));
  return {
    server,
    hold() {
      const gate = deferred();
      held = gate.promise;
      release = gate.resolve;
    },
    rotate(secret) {
      right = secret;
      release();
    },
  };
}

type Way = (secret: Provided<string>) => AuthStrategy;

const byBasic: Way = (secret) => basic(async () => ({ username: "made-up-user", password: await readProvided(secret) }));
const byKey: Way = (secret) => apiKey({ header: "x-api-key", value: secret });
// No call of this client goes by a key alone: below a token it has a test of its own.
const cases = senders.flatMap(([sender, open]) => [
  [`basic, ${sender}`, byBasic, open] as const,
  ...(sender === "core" ? [] : [[`apiKey, ${sender}`, byKey, open] as const]),
]);

test.each(cases)("F83 a credential that is rotated with 50 calls in flight loses none of them: %s", async (_, strategy, open) => {
  const { server, hold, rotate } = await startVendor();
  let secret = "old-secret";
  const send = open(
    server,
    strategy(async () => secret),
    manualClock(),
  );
  expect(await send()).toBe(200);
  hold();
  const burst = atOnce(50, () => send());
  await server.waitForRequests(51);
  secret = "new-secret";
  rotate(secret);
  expect(tally(await burst)).toEqual({ 200: 50 });
  expect(server.requests).toHaveLength(101);
});

test("F83 a key below a token that is rotated with a write in flight loses nothing", async () => {
  const { server, rotate } = await startVendor();
  const secrets = ["old-secret", "new-secret", "new-secret"];
  const auth = all(
    byKey(async () => secrets.shift() ?? "read too often"),
    bearerToken("made-up-token"),
  );
  const { acme } = connect(server.url, { auth });
  rotate("new-secret");
  expect(await acme.deleteWorkspace()).toMatchObject({ status: 204, attempts: 2 });
  expect(server.requests.map(({ headers }) => headers["x-api-key"])).toEqual(["old-secret", "new-secret"]);
});

test("F83 a write that was refused is sent again with its body, once, by name and through raw", async () => {
  const { server, rotate } = await startVendor();
  const secrets = ["old-secret", "new-secret", "new-secret", "new-secret"];
  const { acme } = connect(server.url, { auth: byBasic(async () => secrets.shift() ?? "newer-secret") });
  rotate("new-secret");
  expect((await acme.createApplicant({ body: ada })).status).toBe(201);
  rotate("newer-secret");
  expect((await acme.raw.POST("/applicants", { body: ada })).response.status).toBe(201);
  expect(server.requests.map(({ text }) => JSON.parse(text))).toEqual([ada, ada, ada, ada]);
});

test("F83 credentials that are wrong before and after a rotation make two attempts, and the call has the vendor's answer", async () => {
  const { server, rotate } = await startVendor();
  rotate("another-secret");
  const secrets = ["wrong-1", "wrong-2", "wrong-2"];
  const { acme } = connect(server.url, { auth: byBasic(async () => secrets.shift() ?? "wrong-3") });
  expect(await acme.createApplicant({ body: ada })).toMatchObject({ ok: false, status: 401 });
  expect(server.requests).toHaveLength(2);
});

test("F83 a provider that hangs after a refusal costs no answer, and is left when the call's time is over", async () => {
  const { server, rotate } = await startVendor();
  rotate("another-secret");
  const asked = deferred();
  const secrets = [
    async () => "wrong-secret",
    () => {
      asked.resolve();
      return new Promise<string>(() => {});
    },
  ];
  const { acme, clock } = connect(server.url, { auth: byBasic(() => secrets.shift()?.() ?? "read too often"), timeoutMs: 10_000 });
  const call = acme.createApplicant({ body: ada });
  await asked.promise;
  await settle();
  await clock.advance(10_000);
  expect(await call).toMatchObject({ ok: false, status: 401 });
  expect([server.requests.length, clock.pending()]).toEqual([1, 0]);
});
