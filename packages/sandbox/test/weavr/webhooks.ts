import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { manualClock } from "@kyc-clients/testing";
import { createWeavrWebhookReceiver, isWebhookError, unwrap, type WeavrWebhook, weavrSignature } from "@kyc-clients/weavr";
import {
  validateBeneficiaryVerifiedEvent,
  validateEnrolmentEvent,
  validateIdentityActivatedEvent,
  validateIdentityDeactivatedEvent,
  validateKybEvent,
  validateKycEvent,
  validateLinkedAccountEvent,
  validateLoginEvent,
  validateStepupEvent,
} from "@kyc-clients/weavr/validate";
import { afterEach, expect, test } from "vitest";
import { webhookPaths, webhookScheme } from "../../src/weavr/webhooks.ts";
import { START } from "../contract/contract.ts";
import { addUser, alone, CODE, contract, control, credentials, directorToken, flat, tokenOf } from "./setup.ts";

/** What the spec says of each webhook. */
const specified: Readonly<Record<string, (value: unknown) => boolean>> = {
  corporateKybStatusUpdated: validateKybEvent,
  corporateBeneficiaryStatusUpdated: validateBeneficiaryVerifiedEvent,
  corporateActivated: validateIdentityActivatedEvent,
  corporateDeactivated: validateIdentityDeactivatedEvent,
  consumerKycStatusUpdated: validateKycEvent,
  consumerActivated: validateIdentityActivatedEvent,
  consumerDeactivated: validateIdentityDeactivatedEvent,
  userDeactivated: validateIdentityDeactivatedEvent,
  loginAttempted: validateLoginEvent,
  stepUpCompleted: validateStepupEvent,
  authenticationFactorEnrolled: validateEnrolmentEvent,
  linkedAccountUpdated: validateLinkedAccountEvent,
};

const { apiKey, consumer } = credentials;
const auth = (secret = apiKey) => ({ kind: "hmac", secret, hash: "SHA-256", encoding: "base64" }) as const;
const servers: Server[] = [];
const allReceived: WeavrWebhook[] = [];

/** Receives on loopback what the sandbox sends, proved and typed. */
async function receive(secret = apiKey, statuses: number[] = []) {
  const received: WeavrWebhook[] = [];
  const sent: { readonly path: string; readonly headers: Headers; readonly body: string }[] = [];
  const failures: unknown[] = [];
  const clock = manualClock({ now: START });
  const read = contract.watch(createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), clock }));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
    const path = request.url ?? "";
    sent.push({ path, headers, body: body.toString() });
    try {
      const webhook = await read(new Request(`http://127.0.0.1${path}`, { method: "POST", headers, body: new Uint8Array(body) }));
      received.push(webhook);
      allReceived.push(webhook);
      response.writeHead(statuses.shift() ?? 204).end();
    } catch (error) {
      failures.push(error);
      response.writeHead(401).end();
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/weavr`;
  control.addWebhook({ url, auth: auth(secret) });
  return { received, sent, failures, clock };
}

/** What the sandbox tells by itself. */
export function testWebhooks(): void {
  afterEach(async () => {
    const unfit = allReceived.splice(0).filter(({ type, payload }) => specified[type]?.(payload) !== true);
    expect(unfit.map(({ type }) => type)).toEqual([]);
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
  });

  test("logins, a step-up by prompt and a deactivation are told, each under its own path and signed", async () => {
    const { received, sent } = await receive();
    await alone.loginWithPassword({ body: { email: consumer.email, password: { value: "Wrong-Pass-1" } } });
    const user = flat(await tokenOf());
    control.act("enrolBiometrics", { userId: consumer.id });
    const { id } = unwrap(await user.issueStepUpPushChallenge({ path: { channel: "BIOMETRIC" } }));
    control.act("answerPrompt", { userId: consumer.id, answer: "accepted" });
    await control.advance(0);
    const who = { credential: { type: "ROOT", id: consumer.id }, identity: { type: "CONSUMER", id: consumer.id } };
    const at = { publishedTimestamp: String(START) };
    expect(received).toMatchObject([
      { type: "loginAttempted", payload: { ...who, type: "PASSWORD", status: "DECLINED", ...at } },
      { type: "loginAttempted", payload: { ...who, type: "PASSWORD", status: "VERIFIED", ...at } },
      { type: "stepUpCompleted", payload: { ...who, challengeId: id, type: "BIOMETRIC", status: "VERIFIED", ...at } },
    ]);
    expect(sent.map(({ path }) => path)).toEqual(["/hooks/weavr/login/watch", "/hooks/weavr/login/watch", "/hooks/weavr/stepup/watch"]);
    expect(new Set(sent.map(({ headers }) => headers.get("call-ref"))).size).toBe(3);
    expect(sent.every(({ headers }) => headers.has("signature-v2") && headers.has("signature") && !headers.has("authorization"))).toBe(
      true,
    );
    expect(JSON.stringify(sent.map(({ body, headers }) => [body, [...headers]]))).not.toContain(apiKey);
  });

  test("an enrolment and the end of a user are told", async () => {
    const id = await addUser({ email: "lena@harbourlane.example", mobile: { countryCode: "+356", number: "79005678" } });
    const { received } = await receive();
    const made = unwrap(await alone.createPassword({ path: { user_id: id }, body: { password: { value: "Quay-Row-18!" } } }));
    const user = flat(made.token);
    await user.enrolOtpDevice({ path: { channel: "SMS" } });
    await user.verifyOtpDeviceEnrolment({ path: { channel: "SMS" }, body: { verificationCode: CODE } });
    const director = flat(await directorToken());
    unwrap(await director.deactivateUser({ path: { user_id: id } }));
    await control.advance(0);
    expect(received.filter(({ type }) => type !== "loginAttempted")).toMatchObject([
      { type: "authenticationFactorEnrolled", payload: { credentialId: { type: "USER", id }, type: "OTP", status: "ACTIVE" } },
      { type: "userDeactivated", payload: { emailAddress: "lena@harbourlane.example", actionDoneBy: "INNOVATOR" } },
    ]);
  });

  test("a delivery is repeated five times after a failure of the receiver's, as one and the same", async () => {
    const { received, sent } = await receive(apiKey, [503, 408, 409, 425, 500, 500]);
    await tokenOf();
    await control.advance(0);
    for (const seconds of [10, 60, 360, 2_160, 12_960]) {
      const before = sent.length;
      await control.advance(seconds * 1_000 - 1);
      expect(sent.length).toBe(before);
      await control.advance(1);
      expect(sent.length).toBe(before + 1);
    }
    await control.advance(86_400_000);
    expect(sent).toHaveLength(6);
    expect(
      new Set(sent.map(({ headers, body }) => JSON.stringify([headers.get("call-ref"), headers.get("signature-v2"), body]))).size,
    ).toBe(1);
    expect(control.deliveries()).toMatchObject([{ state: "failed", attempts: { length: 6 } }]);
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
  });

  test("a refusal is not repeated, and what another key signed is refused", async () => {
    const { failures, sent } = await receive("b3RoZXIta2V5LTAwMDA=");
    await tokenOf();
    await control.advance(86_400_000);
    expect(sent).toHaveLength(1);
    expect(failures.every((failure) => isWebhookError(failure))).toBe(true);
    expect(control.deliveries()).toMatchObject([{ state: "failed", attempts: [{ status: 401 }] }]);
  });

  test.each(webhookScheme.samples.map(({ type }) => type).filter((type) => type !== "bulkProcessEnded"))(
    "the sample %s is as the spec has it, and is read",
    async (type) => {
      const { received, sent } = await receive();
      await control.sendWebhook({ type });
      expect(received).toMatchObject([{ type }]);
      expect(sent[0]?.path).toBe(`/hooks/weavr${webhookPaths[type]}`);
    },
  );

  test("the end of a bulk process is sent without a signature", async () => {
    const { failures, sent } = await receive();
    await control.sendWebhook({ type: "bulkProcessEnded" });
    expect(sent[0]?.headers.has("signature-v2")).toBe(false);
    expect(failures).toHaveLength(1);
  });

  test("there is a sample of every kind", () => {
    expect(new Set(webhookScheme.samples.map(({ type }) => type))).toEqual(new Set(Object.keys(webhookPaths)));
  });
}
