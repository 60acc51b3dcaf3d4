import { bearerToken } from "@kyc-clients/auth";
import { createClient, createRetryBudget, type OperationResult, unwrap } from "@kyc-clients/core";
import { answer, hangBeforeHeaders, type RequestStep, retryAfter } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import type { AcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import { ada, applicant, caught, gets, posts, type Setup, start, waits } from "./setup.ts";

const found = answer({ body: applicant });
const problem = { code: "refused" };
/** When the manual clock starts. */
const startedAt = Date.UTC(2026, 0, 1);

/** Checks that the repeat comes after just that wait, and not a millisecond before. */
async function expectRepeatAfter(ms: number, { server, clock }: Setup): Promise<void> {
  await server.waitForSteps(1);
  await clock.advance(Math.max(0, ms - 1));
  if (ms > 0) expect(server.requests).toHaveLength(1);
  await clock.advance(1);
  await server.waitForSteps(2);
  expect(server.requests).toHaveLength(2);
}

// F50. Jitter adds up to 125 ms here; an asked wait below that is not felt.

/** The clock reads whole seconds at the start; a date is 30 s later in each of the three forms. */
const inHalfAMinute = [
  ["a date", "Thu, 01 Jan 2026 00:00:30 GMT"],
  ["a date as of RFC 850", "Thursday, 01-Jan-26 00:00:30 GMT"],
  ["a date as of asctime", "Thu Jan  1 00:00:30 2026"],
] as const;
const honoured = [
  ["seconds", "7", 7_000],
  ["a fraction of seconds", "1.5", 1_500],
  ["seconds with white space", "  7\t", 7_000],
  ...inHalfAMinute.map(([name, value]) => [name, value, 30_000] as const),
] as const;
const garbage = [
  ["negative", "-5"],
  ["a word", "soon"],
  ["a word and a year", "Later 2040"],
  ["a word and a time", "Tomorrow at 12:00:00 GMT"],
  ["a date without a zone", "Fri, 01 Jan 2027 00:00:00"],
  ["an ISO date", "2027-01-01T00:00:00Z"],
  ["no day of the calendar", "Thu, 99 Foo 2026 00:00:30 GMT"],
  ["hexadecimal", "0x10"],
  ["an exponent", "1e3"],
  ["two values", "5, 10"],
  ["with a unit", "5s"],
  ["empty", ""],
] as const;

for (const status of [429, 503] as const) {
  test.each(gets.flatMap(([way, get]) => honoured.map(([name, value, ms]) => [name, way, value, ms, get] as const)))(
    `F50 ${status} with Retry-After in %s is repeated then and no earlier (%s)`,
    async (_, __, value, ms, get) => {
      const setup = await start([retryAfter(status, value), found], { holdBackOff: true });
      const result = get(setup.acme);
      await expectRepeatAfter(ms, setup);
      expect((await result).data).toEqual(applicant);
      expect(waits(setup.events)).toEqual([ms]);
    },
  );

  test.each(gets.flatMap(([way, get]) => garbage.map(([name, value]) => [name, way, value, get] as const)))(
    `F50 ${status} with Retry-After that is %s is repeated after back-off (%s)`,
    async (_, __, value, get) => {
      const { acme, server, events } = await start([retryAfter(status, value), found]);
      expect((await get(acme)).data).toEqual(applicant);
      expect(waits(events)).toEqual([125]);
      expect(server.requests).toHaveLength(2);
    },
  );
}

test.each([
  ["0", 0],
  ["Wed, 31 Dec 2025 23:59:59 GMT", 0],
  ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
])("F50 Retry-After of %s has passed, so that back-off alone counts", async (value, retryAfterMs) => {
  const { acme, events, server } = await start([retryAfter(429, value), retryAfter(429, value), retryAfter(429, value)]);
  expect(await acme.getHealth()).toMatchObject({ ok: false, status: 429, retryAfterMs, attempts: 3 });
  expect(waits(events)).toEqual([125, 250]);
  expect(server.requests).toHaveLength(3);
});

test.each([
  ["seconds", "999999999999999999999", 1e24],
  ["more seconds than a number holds", "9".repeat(400), Number.POSITIVE_INFINITY],
  ["a date", "Fri, 31 Dec 9999 23:59:59 GMT", Date.UTC(9999, 11, 31, 23, 59, 59) - startedAt],
])("F50 a huge Retry-After stops the call at once: %s", async (_, value, retryAfterMs) => {
  const { acme, server, clock, events } = await start([retryAfter(429, value)]);
  const result = await acme.getHealth();
  expect(result).toMatchObject({ ok: false, status: 429, attempts: 1 });
  expect(result.ok || result.retryAfterMs).toBeCloseTo(retryAfterMs);
  expect(waits(events)).toEqual([]);
  expect(clock.pending()).toBe(0);
  expect(server.requests).toHaveLength(1);
});

test("F50 a date is read by the injected clock, as it stands when the answer comes", async () => {
  const setup = await start([retryAfter(503, "Thu, 01 Jan 2026 01:00:30 GMT"), found], { holdBackOff: true });
  setup.clock.jump(3_600_000);
  const result = setup.acme.getHealth();
  await expectRepeatAfter(30_000, setup);
  expect(await result).toMatchObject({ ok: true, attempts: 2 });
});

test("F50 a date means the same wherever the program runs", async () => {
  const zone = process.env["TZ"];
  onTestFinished(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });
  process.env["TZ"] = "America/New_York";
  expect(new Date(startedAt).getTimezoneOffset()).toBe(300);
  for (const [, value] of inHalfAMinute) {
    const { acme, events } = await start([retryAfter(429, value), found]);
    await acme.getHealth();
    expect(waits(events)).toEqual([30_000]);
  }
});

test("F50 the longer of jitter and Retry-After counts", async () => {
  const { acme, events } = await start([retryAfter(429, "0.1"), retryAfter(429, "0.3"), found], { random: () => 0.999 });
  expect(await acme.getHealth()).toMatchObject({ ok: true, attempts: 3 });
  expect(waits(events)).toEqual([expect.closeTo(249.75), expect.closeTo(499.5)]);
});

test.each(posts)("F50 a POST is not repeated, and its result tells what was asked (%s)", async (_, post) => {
  const { acme, server, events } = await start([retryAfter(429, "7")]);
  const result = await post(acme);
  expect(result.response.status).toBe(429);
  if ("ok" in result) expect(result).toMatchObject({ ok: false, retryAfterMs: 7_000, attempts: 1 });
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

// F51

test.each(gets)("F51 503 without Retry-After is repeated after a random part of a doubling delay (%s)", async (_, get) => {
  const numbers = [0, 0.25, 0.5, 0.75, 1, 1, 1];
  const drawn = [...numbers];
  const random = (): number => drawn.shift() ?? Number.NaN;
  const { acme, server, events } = await start([], { random, attempts: 8 });
  server.otherwise(answer({ status: 503, body: { incident: "INC-1" } }));
  const result = await get(acme);
  expect(result.response.status).toBe(503);
  expect(waits(events)).toEqual([0, 125, 500, 1_500, 4_000, 8_000, 8_000]);
  expect(server.requests).toHaveLength(8);
});

test("F51 the repeat waits for just that delay", async () => {
  const setup = await start([answer({ status: 503, body: { status: "down" } }), found], { holdBackOff: true });
  const result = setup.acme.getHealth();
  await expectRepeatAfter(125, setup);
  expect(await result).toMatchObject({ ok: true, attempts: 2 });
});

test("F51 after three attempts the answer is the result, with how often it was sent", async () => {
  const { acme, server } = await start([]);
  server.otherwise(answer({ status: 503, body: { status: "down" } }));
  const result = await acme.getHealth();
  expect(result).toMatchObject({ ok: false, status: 503, error: { status: "down" }, attempts: 3 });
  expect(() => unwrap(result)).toThrow(
    expect.objectContaining({ name: "ApiError", code: "api_error", status: 503, attempts: 3, maybeSent: true }),
  );
  expect(server.requests).toHaveLength(3);
});

// F52 and F53

type Answered = { readonly response: Response } | OperationResult;
type Call = readonly [name: string, call: (acme: AcmeClient) => Promise<Answered>];
const path = { applicant_id: "app_1" };
const document = { document_id: "doc_1" };
const nickname = { nickname: "Countess" };

/** Without `x-retry-safe: true`. */
const unsafe: readonly Call[] = [
  ["POST", (acme) => acme.createApplicant({ body: ada })],
  ["POST that says x-retry-safe: false", (acme) => acme.createCheck({ path, body: { kind: "identity" } })],
  ["POST of a form", (acme) => acme.submitForm({ body: { email: "ada@example.com", consent: true } })],
  ["PUT", (acme) => acme.uploadDocument({ path: document, body: new Blob(["made-up"]) })],
  ["PATCH", (acme) => acme.updateApplicant({ path, body: nickname })],
  ["DELETE", (acme) => acme.deleteApplicant({ path })],
  ["GET that says x-retry-safe: false", (acme) => acme.getReport({ path: { check_id: "chk_1" } })],
  ["raw POST", (acme) => acme.raw.POST("/applicants", { body: ada })],
  [
    "raw PUT",
    (acme) => acme.raw.PUT("/documents/{document_id}/content", { params: { path: document }, body: new Blob(["made-up"]) as never }),
  ],
  ["raw PATCH", (acme) => acme.raw.PATCH("/applicants/{applicant_id}", { params: { path }, body: nickname })],
  ["raw DELETE", (acme) => acme.raw.DELETE("/applicants/{applicant_id}", { params: { path } })],
  [
    "raw GET that says x-retry-safe: false",
    (acme) => acme.raw.GET("/checks/{check_id}/report", { params: { path: { check_id: "chk_1" } } }),
  ],
];

/** With it, or safe by their method. */
const safe: readonly Call[] = [
  ["GET", (acme) => acme.getHealth()],
  ["HEAD", (acme) => acme.headDocument({ path: document })],
  ["POST that says x-retry-safe: true", (acme) => acme.searchApplicants({ body: { text: "Lovelace", limit: 10 } })],
  ["PUT that says x-retry-safe: true", (acme) => acme.replaceApplicant({ path, body: ada })],
  ["raw GET", (acme) => acme.raw.GET("/health")],
  ["raw HEAD", (acme) => acme.raw.HEAD("/documents/{document_id}/content", { params: { path: document } })],
  ["raw POST that says x-retry-safe: true", (acme) => acme.raw.POST("/applicants/search", { body: { text: "Lovelace", limit: 10 } })],
  ["raw PUT that says x-retry-safe: true", (acme) => acme.raw.PUT("/applicants/{applicant_id}", { params: { path }, body: ada })],
];

const of = (calls: readonly Call[], statuses: readonly number[]) =>
  statuses.flatMap((status) => calls.map(([name, call]) => [status, name, call] as const));

/** The status that a call ended with; one that its spec does not list comes as an error. */
async function statusOf(work: Promise<Answered>): Promise<{ status: number; attempts: number | undefined }> {
  try {
    const ended = await work;
    return { status: ended.response.status, attempts: "attempts" in ended ? ended.attempts : undefined };
  } catch (error) {
    expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", maybeSent: true });
    return error as { status: number; attempts: number };
  }
}

async function expectOnce(status: number, call: Call[1]): Promise<void> {
  const { acme, server, events } = await start([]);
  server.otherwise(retryAfter(status, "0"));
  const ended = await statusOf(call(acme));
  expect(ended.status).toBe(status);
  expect([1, undefined]).toContain(ended.attempts);
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
}

async function expectRepeated(status: number, call: Call[1]): Promise<void> {
  const { acme, server, events } = await start([]);
  server.otherwise(answer({ status, body: problem }));
  const ended = await statusOf(call(acme));
  expect(ended.status).toBe(status);
  expect([3, undefined]).toContain(ended.attempts);
  expect(waits(events)).toEqual([125, 250]);
  expect(server.requests).toHaveLength(3);
  expect(new Set(server.requests.map((request) => request.text)).size).toBe(1);
}

test.each(of(unsafe, [500, 502, 503, 504]))("F52 %i is not repeated for a %s", async (status, _, call) => expectOnce(status, call));
test.each(of(safe, [500, 502, 503, 504]))("F52 %i is repeated for a %s", async (status, _, call) => expectRepeated(status, call));
test.each(of([...unsafe, ...safe], [501, 505, 507, 511]))("F52 %i is never repeated: %s", async (status, _, call) =>
  expectOnce(status, call),
);

test("F52 a stream is sent once, even where a repeat would be safe", async () => {
  const { acme, server } = await start([]);
  server.otherwise(answer({ status: 503, body: problem }));
  const ended = await statusOf(acme.uploadDocument({ path: document, body: new Blob(["made-up"]).stream() }));
  expect(ended).toMatchObject({ status: 503, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test.each(of(safe, [408, 429]))("F53 %i is repeated for a %s", async (status, _, call) => expectRepeated(status, call));
test.each(of(unsafe, [408, 429]))("F53 %i is not repeated for a %s", async (status, _, call) => expectOnce(status, call));
test.each(of([...unsafe, ...safe], [409, 425]))("F53 %i is never repeated: %s", async (status, _, call) => expectOnce(status, call));

// F67

const calls = 1_000;

/** Sends calls, a hundred at a time. Jitter is nothing here, so time has to fire timers only, not to pass. */
async function sendAll({ acme, clock }: Setup, call: (acme: AcmeClient, index: number) => Promise<unknown>): Promise<void> {
  for (let sent = 0; sent < calls; sent += 100) {
    let done = false;
    const batch = Promise.all(Array.from({ length: 100 }, (_, index) => call(acme, sent + index))).then(() => {
      done = true;
    });
    while (!done) await clock.advance(0);
    await batch;
  }
}

async function startBroken(step: RequestStep, options: Parameters<typeof start>[1] = {}): Promise<Setup> {
  const setup = await start([], { random: () => 0, holdBackOff: true, ...options });
  setup.server.otherwise(step);
  return setup;
}

test("F67 1000 calls into 503 cost at most 1.15 × 1000 requests, raw ones counted in", async () => {
  const setup = await startBroken(answer({ status: 503, body: { status: "down" } }));
  const statuses = new Map<number, number>();
  await sendAll(setup, async (acme, index) => {
    const { response } = index % 2 === 0 ? await acme.getHealth() : await acme.raw.GET("/health");
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  });
  expect(statuses).toEqual(new Map([[503, calls]]));
  // 500 tokens at 5 a retry.
  expect(setup.server.requests).toHaveLength(calls + 100);
  expect(setup.server.requests.length).toBeLessThanOrEqual(1.15 * calls);
  expect(waits(setup.events)).toHaveLength(100);
});

test("F67 once the bucket is empty, a call costs one request, until successes have filled it", async () => {
  const down = answer({ status: 503, body: { status: "down" } });
  const up = answer({ body: { status: "up" } });
  const { acme, server } = await start([down, down, down, down, up, up, up, up, up, down, up], {
    retryBudget: { tokens: 10, retryCost: 5 },
  });
  expect(await acme.getHealth()).toMatchObject({ status: 503, attempts: 3 });
  expect(await acme.getHealth()).toMatchObject({ status: 503, attempts: 1 });
  for (let index = 0; index < 5; index++) expect(await acme.getHealth()).toMatchObject({ status: 200, attempts: 1 });
  expect(await acme.getHealth()).toMatchObject({ status: 200, attempts: 2 });
  expect(server.requests).toHaveLength(11);
});

test("F67 a time-out costs twice as much", async () => {
  const { acme, server, clock } = await start([], { retryBudget: { tokens: 10 }, timeoutMs: 1_000, attemptTimeoutMs: 100 });
  server.otherwise(hangBeforeHeaders());
  const error = caught(acme.getHealth());
  await server.waitForSteps(1);
  await clock.advance(100);
  await server.waitForSteps(2);
  await clock.advance(100);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", attempts: 2 });
  expect(server.requests).toHaveLength(2);
});

test("F67 the bucket belongs to one client", async () => {
  const down = answer({ status: 503, body: { status: "down" } });
  const first = await start([down, down], { retryBudget: { tokens: 5 } });
  const second = await start([down, down, down]);
  expect(await first.acme.getHealth()).toMatchObject({ attempts: 2 });
  expect(await second.acme.getHealth()).toMatchObject({ attempts: 3 });
});

test("F67 clients that are given one bucket share it", async () => {
  const { server, clock } = await start([]);
  server.otherwise(answer({ status: 503, body: { status: "down" } }));
  const budget = createRetryBudget({ tokens: 5 });
  const options = { baseUrl: server.url, auth: bearerToken("made-up-token"), clock, random: () => 0 };
  const [first, second] = [createClient<AcmeClient>(api, options, budget), createClient<AcmeClient>(api, options, budget)];
  const ended = first.getHealth();
  await server.waitForSteps(1);
  await clock.advance(0);
  expect(await ended).toMatchObject({ status: 503, attempts: 2 });
  expect(await second.getHealth()).toMatchObject({ status: 503, attempts: 1 });
  expect(server.requests).toHaveLength(3);
});
