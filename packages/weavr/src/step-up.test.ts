import { answer, emptyBody, inOrder, type StepSource } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { type Started, startWeavr, thrown } from "../test/start-weavr.ts";
import type { components, WeavrUserClient } from "./index.ts";

const conflict = (errorCode: string) => answer({ status: 409, body: { errorCode } });
const start = async (step: StepSource): Promise<Started & { user: WeavrUserClient }> => {
  const started = await startWeavr(step);
  return { ...started, user: started.weavr.as("user-token") };
};
const event = (status: string, challengeId = "77", authToken?: string): components["schemas"]["StepupEvent"] => ({
  credential: { type: "USER", id: "110294873366102016" },
  identity: { type: "CORPORATE", id: "110294857316271104" },
  challengeId,
  type: "PUSH",
  status,
  publishedTimestamp: "1767400000000",
  ...(authToken !== undefined && { authToken }),
});

test("a code is sent and tried, on the same token", async () => {
  const { server, user } = await start(emptyBody(204));
  expect(await user.stepUp.start("SMS")).toEqual({
    outcome: "sent",
    channel: "SMS",
    challengeId: undefined,
    validForMs: 300_000,
    resendAfterMs: 15_000,
  });
  expect(await user.stepUp.verify("123456")).toEqual({ outcome: "stepped_up" });
  const [sent, tried] = server.requests;
  expect([sent?.target, tried?.target, tried?.json()]).toEqual([
    "/multi/stepup/challenges/otp/SMS",
    "/multi/stepup/challenges/otp/SMS/verify",
    { verificationCode: "123456" },
  ]);
  for (const { headers } of server.requests) expect(headers["authorization"]).toBe("Bearer user-token");
});

test("another code is not asked for within 15 seconds, as it might count", async () => {
  const { server, clock, user } = await start(emptyBody(204));
  await user.stepUp.start("SMS");
  await clock.advance(5_000);
  expect(await user.stepUp.start("SMS")).toEqual({ outcome: "too_soon", retryAfterMs: 10_000 });
  expect(server.requests).toHaveLength(1);
  await clock.advance(10_000);
  expect(await user.stepUp.start("SMS")).toMatchObject({ outcome: "sent" });
});

test("a code that is 300 seconds old is not tried, and a newer one is", async () => {
  const { server, clock, user } = await start(emptyBody(204));
  await user.stepUp.start("SMS");
  await clock.advance(200_000);
  await user.listAuthenticationFactors().catch(() => {});
  await clock.advance(100_000);
  expect(await user.stepUp.verify("123456")).toEqual({ outcome: "expired" });
  expect(server.requests).toHaveLength(2);
  await user.stepUp.start("SMS");
  expect(await user.stepUp.verify("123456")).toEqual({ outcome: "stepped_up" });
});

test.each([
  [conflict("RETRY_IN_15SEC"), { outcome: "too_soon", retryAfterMs: 15_000 }],
  [conflict("CHALLENGE_LIMIT_EXCEEDED"), { outcome: "limit_reached" }],
  [answer({ status: 400, body: { message: "INVALID_REQUEST" } }), { outcome: "limit_reached" }],
  [answer({ status: 400, body: { errorCode: "INVALID_REQUEST" } }), { outcome: "limit_reached" }],
  [conflict("CHANNEL_NOT_REGISTERED"), { outcome: "unavailable", reason: "CHANNEL_NOT_REGISTERED" }],
  [conflict("MOBILE_COUNTRY_NOT_SUPPORTED"), { outcome: "unavailable", reason: "MOBILE_COUNTRY_NOT_SUPPORTED" }],
  [conflict("A_REASON_OF_NEXT_YEAR"), { outcome: "unavailable", reason: "A_REASON_OF_NEXT_YEAR" }],
])("a code that is not sent is an outcome (%#)", async (step, outcome) => {
  const { user } = await start(step);
  expect(await user.stepUp.start("SMS")).toEqual(outcome);
});

test.each([
  [conflict("VERIFICATION_CODE_INVALID"), { outcome: "wrong_code", isLastTry: false }],
  [conflict("ONE_CHALLENGE_LIMIT_REMAINING"), { outcome: "wrong_code", isLastTry: true }],
  [conflict("VERIFICATION_CODE_EXPIRED"), { outcome: "expired" }],
  [conflict("CHALLENGE_LIMIT_EXCEEDED"), { outcome: "limit_reached" }],
  [conflict("ALREADY_VERIFIED"), { outcome: "stepped_up" }],
  [conflict("STATE_INVALID"), { outcome: "unavailable", reason: "STATE_INVALID" }],
])("a code that does not fit is an outcome, and is sent once (%#)", async (step, outcome) => {
  const { server, user } = await start(step);
  expect(await user.stepUp.verify("000000")).toEqual(outcome);
  expect(server.requests).toHaveLength(1);
});

test.each([
  answer({ status: 400, body: { message: "Invalid request" } }),
  answer({ status: 403, body: { errorCode: "ACCESS_TOKEN_REQUIRED" } }),
  answer({ status: 409, body: {} }),
])("another failure is thrown (%#)", async (step) => {
  const { user } = await start(step);
  expect(await thrown(() => user.stepUp.start("SMS"))).toMatchObject({ name: "ApiError" });
  expect(await thrown(() => user.stepUp.verify("123456"))).toMatchObject({ name: "ApiError" });
});

test("a prompt is waited for until the webhook, whose token takes the place of the old one", async () => {
  const { server, clock, user } = await start(answer({ body: { id: "77" } }));
  server.handle("/multi/managed_accounts", answer({ status: 403, body: { errorCode: "STEP_UP_REQUIRED" } }));
  expect(await user.stepUp.start("AUTHY")).toMatchObject({ outcome: "sent", challengeId: "77" });
  const waiting = user.stepUp.wait();
  await server.waitForRequests(2);
  await clock.whenTimers(1);
  expect(user.stepUp.receive(event("VERIFIED", "78"))).toBeUndefined();
  expect(user.stepUp.receive(event("VERIFIED", "77", "raised-token"))).toBe("stepped_up");
  await clock.advance(1_000);
  expect(await waiting).toBe("stepped_up");
  await user.getConsumer();
  expect(server.requests.at(-1)?.headers["authorization"]).toBe("Bearer raised-token");
});

test.each([
  ["DECLINED", "declined"],
  ["EXPIRED", "expired"],
  ["A_WORD_OF_NEXT_YEAR", "declined"],
])("a prompt that the user meets with %s is %s", async (status, end) => {
  const { user } = await start(answer({ body: { id: "77" } }));
  await user.stepUp.start("BIOMETRIC");
  expect(user.stepUp.receive(event(status))).toBe(end);
  expect(await user.stepUp.wait()).toBe(end);
});

test("without a webhook it is asked for, and no longer than the deadline", async () => {
  const { clock, user } = await start(answer({ body: { id: "77" } }));
  await user.stepUp.start("AUTHY");
  let asked = 0;
  const isSteppedUp = async (): Promise<boolean> => ++asked === 3;
  const waiting = user.stepUp.wait({ isSteppedUp });
  for (let second = 0; second < 11; second++) await clock.advance(1_000);
  expect([await waiting, asked]).toEqual(["stepped_up", 3]);
  const late = user.stepUp.wait({ isSteppedUp: async () => false, timeoutMs: 7_000 });
  for (let second = 0; second < 8; second++) await clock.advance(1_000);
  expect(await late).toBe("pending");
});

test("by default it is asked for by a list that wants a step-up", async () => {
  const { server, clock, user } = await start(answer({ body: { id: "77" } }));
  const refusal = answer({ status: 403, body: { errorCode: "STEP_UP_REQUIRED" } });
  server.handle("/multi/managed_accounts", inOrder(refusal, answer({ body: { accounts: [], count: 0, responseCount: 0 } })));
  await user.stepUp.start("AUTHY");
  const waiting = user.stepUp.wait();
  await server.waitForRequests(2);
  for (let second = 0; second < 6; second++) await clock.advance(1_000);
  expect(await waiting).toBe("stepped_up");
});

test("a wait ends with its signal, and refuses what is no time", async () => {
  const { user } = await start(answer({ body: { id: "77" } }));
  const stop = new AbortController();
  const waiting = user.stepUp.wait({ isSteppedUp: async () => false, signal: stop.signal });
  stop.abort(new Error("no longer wanted"));
  expect(await thrown(() => waiting)).toMatchObject({ message: "no longer wanted" });
  expect(await thrown(() => user.stepUp.wait({ timeoutMs: 0 }))).toMatchObject({ name: "ConfigurationError", option: "timeoutMs" });
  expect(await thrown(() => user.stepUp.wait({ everyMs: Number.NaN }))).toMatchObject({ option: "everyMs" });
});
