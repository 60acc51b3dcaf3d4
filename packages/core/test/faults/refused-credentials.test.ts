import { type AuthStrategy, all, apiKey, type BasicCredentials, basic, isTokenError } from "@kyc-clients/auth";
import {
  answer,
  canary,
  closeMidBody,
  deferred,
  type FaultServer,
  findCanaries,
  manualClock,
  type RecordedRequest,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { applicant, caught, connect } from "./setup.ts";
import { atOnce, clientCredentialsWays, providerWay, senders, tally } from "./token-server.ts";

/** A vendor that counts how often a secret is tried on it, and takes only the right one. */
interface Vendor {
  readonly server: FaultServer;
  readonly tokenEndpoint: string;
  /** How often credentials were tried. */
  attempts(): number;
  /** The secret that is right from now on. */
  accept(secret: string): void;
}

async function startVendor(): Promise<Vendor> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  let right = canary("right");
  const refused = answer({ status: 401, body: { error: "invalid_client", code: "refused" } });
  const proves = (request: RecordedRequest): boolean => {
    const basicSecret = atob(request.headers["authorization"]?.replace(/^Basic /, "") ?? "").split(":")[1];
    return basicSecret === right || request.text.includes(right);
  };
  server.handle("/oauth/token", (request) =>
    proves(request) ? answer({ body: { access_token: "made-up-token", expires_in: 3600 } }) : refused,
  );
  server.otherwise((request) =>
    request.headers["authorization"] === "Bearer made-up-token" || proves(request) ? answer({ body: applicant }) : refused,
  );
  return {
    server,
    tokenEndpoint: `${server.url}/oauth/token`,
    attempts: () => server.requests.filter(({ headers }) => headers["authorization"] !== "Bearer made-up-token").length,
    accept(secret) {
      right = secret;
    },
  };
}

type Way = readonly [name: string, strategy: (vendor: Vendor, secret: () => string) => AuthStrategy];

/** Strategies whose secret a provider gives. */
const ways: readonly Way[] = [
  ...clientCredentialsWays.map(([name, strategy]): Way => [name, ({ tokenEndpoint }, secret) => strategy(tokenEndpoint, secret)]),
  ["basic", (_, secret) => basic(() => ({ username: "made-up-user", password: secret() }))],
  [
    "basic below a key",
    (_, secret) =>
      all(
        basic(() => ({ username: "made-up-user", password: secret() })),
        apiKey({ header: "x-api-key", value: "made-up-key" }),
      ),
  ],
];
const cases = senders.flatMap(([sender, open], index) =>
  ways
    .filter(([name]) => index === 0 || /^basic$|basic form/.test(name))
    .map(([name, strategy]) => [`${name}, ${sender}`, strategy, open] as const),
);

/** What a call came to: its status, or its error's code. */
const outcome = (call: Promise<number>): Promise<unknown> => call.catch((error: unknown) => (isTokenError(error) ? error.code : error));

/** The outcomes of calls with refused credentials: Basic's first call has the vendor's own 401, all else is refused unsent. */
const refusals = (name: string, count: number): Record<string, number> =>
  name.startsWith("basic") ? { 401: 1, invalid_credentials: count - 1 } : { invalid_credentials: count };

test.each(cases)("F79 1,000 calls over 10 minutes with refused credentials make one attempt: %s", async (name, strategy, open) => {
  const vendor = await startVendor();
  const clock = manualClock();
  const send = open(
    vendor.server,
    strategy(vendor, () => "wrong-secret"),
    clock,
  );
  const outcomes: unknown[] = [];
  for (let call = 0; call < 1_000; call++) {
    outcomes.push(await outcome(send()));
    await clock.advance(600);
  }
  expect(clock.monotonic()).toBeGreaterThanOrEqual(600_000);
  expect(tally(outcomes)).toEqual(refusals(name, 1_000));
  expect([vendor.attempts(), vendor.server.requests.length]).toEqual([1, 1]);
});

test.each(cases)("F79 1,000 parallel calls with refused credentials make one attempt: %s", async (name, strategy, open) => {
  const vendor = await startVendor();
  const send = open(
    vendor.server,
    strategy(vendor, () => "wrong-secret"),
    manualClock(),
  );
  expect(tally(await atOnce(1_000, () => outcome(send())))).toEqual(refusals(name, 1_000));
  expect([vendor.attempts(), vendor.server.requests.length]).toEqual([1, 1]);
});

test.each(cases)(
  "F79 a provider that gives other credentials allows exactly one attempt with them, and never again those refused: %s",
  async (name, strategy, open) => {
    const vendor = await startVendor();
    let secret = "wrong-1";
    const send = open(
      vendor.server,
      strategy(vendor, () => secret),
      manualClock(),
    );
    const burst = async (): Promise<unknown> => tally(await atOnce(100, () => outcome(send())));
    expect([await burst(), vendor.attempts()]).toEqual([refusals(name, 100), 1]);
    secret = "wrong-2";
    expect([await burst(), vendor.attempts()]).toEqual([refusals(name, 100), 2]);
    secret = "wrong-1";
    expect([await burst(), vendor.attempts()]).toEqual([{ invalid_credentials: 100 }, 2]);
    secret = "right-secret";
    vendor.accept(secret);
    expect(await burst()).toEqual({ 200: 100 });
  },
);

test.each(ways)("F79 retryCredentials() allows exactly one more attempt: %s", async (name, strategy) => {
  const vendor = await startVendor();
  const { acme, events } = connect(vendor.server.url, { auth: strategy(vendor, () => "wrong-secret") });
  const burst = async (): Promise<unknown> =>
    tally(await atOnce(100, () => outcome(acme.getApplicant({ path: { applicant_id: "app_1" } }).then(({ status }) => status))));
  expect([await burst(), vendor.attempts()]).toEqual([refusals(name, 100), 1]);
  acme.retryCredentials();
  expect([await burst(), vendor.attempts()]).toEqual([refusals(name, 100), 2]);
  expect([await burst(), vendor.attempts()]).toEqual([{ invalid_credentials: 100 }, 2]);
  vendor.accept("wrong-secret");
  expect([await burst(), vendor.attempts()]).toEqual([{ invalid_credentials: 100 }, 2]);
  acme.retryCredentials();
  expect(await burst()).toEqual({ 200: 100 });
  expect(events.filter((event) => event.type === "retry")).toEqual([]);
});

test("F79 a provider of tokens that says invalid_credentials is asked once, until retryCredentials()", async () => {
  const vendor = await startVendor();
  const [, strategy] = providerWay;
  const { acme } = connect(vendor.server.url, { auth: strategy(vendor.tokenEndpoint) });
  const burst = async (): Promise<unknown> =>
    tally(await atOnce(100, () => outcome(acme.getApplicant({ path: { applicant_id: "app_1" } }).then(({ status }) => status))));
  expect([await burst(), await burst(), vendor.attempts()]).toEqual([{ invalid_credentials: 100 }, { invalid_credentials: 100 }, 1]);
  acme.retryCredentials();
  expect([await burst(), await burst(), vendor.attempts()]).toEqual([{ invalid_credentials: 100 }, { invalid_credentials: 100 }, 2]);
});

test.each([
  ["breaks off", closeMidBody(3, { status: 401 })],
  ["is a page", answer({ status: 401, headers: { "content-type": "text/html" }, body: "<html>" })],
  ["is larger than any answer may be", answer({ status: 401, body: "x".repeat(2_000) })],
])("F79 a refusal whose body %s is one all the same", async (_, refusal) => {
  const { server, tokenEndpoint } = await startVendor();
  server.handle("/oauth/token", refusal);
  for (const [name, strategy] of clientCredentialsWays) {
    const before = server.requests.length;
    const { acme } = connect(server.url, { auth: strategy(tokenEndpoint), maxResponseBytes: 1_000 });
    const call = (): Promise<{ readonly code: string }> => caught(acme.getApplicant({ path: { applicant_id: "app_1" } }));
    expect([name, (await call()).code, (await call()).code]).toEqual([name, "invalid_credentials", "invalid_credentials"]);
    expect([name, server.requests.length - before]).toEqual([name, 1]);
  }
});

test("F79 a strategy given to two clients of one address is refused once for both", async () => {
  const vendor = await startVendor();
  for (const [, strategy] of ways) {
    const before = vendor.attempts();
    const auth = strategy(vendor, () => "wrong-secret");
    for (const { acme } of [connect(vendor.server.url, { auth }), connect(vendor.server.url, { auth })]) {
      await outcome(acme.getApplicant({ path: { applicant_id: "app_1" } }).then(({ status }) => status));
    }
    expect(vendor.attempts() - before).toBe(1);
  }
});

test.each(ways)("F79 the error says what to do, of which call, and holds no secret: %s", async (_, strategy) => {
  const vendor = await startVendor();
  const secret = canary("secret");
  const { acme, events } = connect(vendor.server.url, { auth: strategy(vendor, () => secret) });
  await outcome(acme.getApplicant({ path: { applicant_id: "app_1" } }).then(({ status }) => status));
  const error = await caught(acme.createApplicant({ body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" } }));
  expect(error).toMatchObject({
    name: "TokenError",
    code: "invalid_credentials",
    vendor: "acme",
    operationId: "createApplicant",
    attempts: 0,
    maybeSent: false,
  });
  expect(error.message).toBe("The credentials were refused before and are not tried again");
  expect(findCanaries({ secret }, { error, events })).toEqual([]);
});

test("F79 a call that ends while its Basic credentials are read holds up no other", async () => {
  const vendor = await startVendor();
  vendor.accept("made-up-password");
  const pair = { username: "made-up-user", password: "made-up-password" };
  const slow = deferred<BasicCredentials>();
  const given = [slow.promise];
  const { acme, clock } = connect(vendor.server.url, { auth: basic(() => given.shift() ?? pair) });
  const late = caught(acme.getApplicant({ path: { applicant_id: "app_1" }, timeoutMs: 1_000 }));
  await clock.advance(1_000);
  expect(await late).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", attempts: 0, maybeSent: false });
  slow.resolve(pair);
  expect((await acme.getApplicant({ path: { applicant_id: "app_1" } })).status).toBe(200);
  expect(vendor.server.requests).toHaveLength(1);
});

test("F79 a layer that fails before anything is sent lets the layers before it go", async () => {
  const vendor = await startVendor();
  const heard: unknown[] = [];
  const first: AuthStrategy = { scheme: "apiKey:x-api-key", authorize: async () => {}, settle: (_, status) => heard.push(status) === 0 };
  const failing: AuthStrategy = { scheme: "bearer", authorize: () => Promise.reject(new Error("no token")) };
  const { acme } = connect(vendor.server.url, { auth: all(first, failing) });
  expect((await caught(acme.deleteWorkspace())).message).toBe("no token");
  expect([heard, vendor.server.requests.length]).toEqual([[undefined], 0]);
});
