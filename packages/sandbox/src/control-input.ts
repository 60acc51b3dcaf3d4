import type { ApiDefinition } from "@kyc-clients/core";
import type { Fault } from "./faults.ts";
import { type Checks, integer, type Json, object, oneOf, readMembers, text } from "./members.ts";
import type { WebhookAuth } from "./webhook-auth.ts";
import type { WebhookRegistration } from "./webhook-records.ts";
import type { WebhookEvent, WebhookScheme } from "./webhook-scheme.ts";

/** More than ten years ahead is a slip, as milliseconds taken for seconds. */
const LONGEST_ADVANCE_MS = 315_576_000_000;

/** Reads `{ ms }`. @throws ControlInputError */
export function readAdvance(input: unknown): number {
  return readMembers<{ ms: number }>(input, { ms: { check: integer(0, LONGEST_ADVANCE_MS), required: true } }).ms;
}

/** Reads a fault. @throws ControlInputError */
export function readFault(input: unknown, api: ApiDefinition): Fault {
  return readMembers<Fault>(input, {
    operationId: { check: oneOf(Object.keys(api.operations)) },
    status: { check: integer(400, 599), required: true },
    minorCode: { check: integer(0, 99_999) },
    retryAfter: { check: integer(0, 86_400) },
    times: { check: integer(1, 10_000) },
  });
}

/** Reads a webhook's address and its way to sign. @throws ControlInputError */
export function readWebhook(input: unknown, scheme: WebhookScheme): WebhookRegistration {
  const { url, auth } = readMembers<{ url: string; auth: Json }>(input, {
    url: { check: webhookUrl, required: true },
    auth: { check: object, required: true },
  });
  const kind = { check: oneOf(scheme.authKinds), required: true };
  const checks = Object.hasOwn(AUTH_MEMBERS, String(auth["kind"])) ? AUTH_MEMBERS[auth["kind"] as WebhookAuth["kind"]] : {};
  return { url, auth: readMembers<WebhookAuth>(auth, { kind, ...checks }, "/auth") };
}

/** Reads what a test event is to differ in. @throws ControlInputError */
export function readEvent(input: unknown): Partial<WebhookEvent> {
  return readMembers<Partial<WebhookEvent>>(input, { type: { check: text }, description: { check: text }, data: { check: object } });
}

/** Reads nothing: a body that does not matter may be left out or an empty object. @throws ControlInputError */
export function readNothing(input: unknown): void {
  readMembers(input ?? {}, {});
}

const AUTH_MEMBERS: Record<WebhookAuth["kind"], Checks> = {
  basic: { username: { check: text, required: true }, password: { check: text, required: true } },
  bearer: { token: { check: text, required: true } },
  header: { value: { check: text, required: true } },
  payload: { secret: { check: text, required: true } },
  none: {},
  hmac: {
    secret: { check: text, required: true },
    hash: { check: oneOf(["SHA-1", "SHA-256", "SHA-512"]), required: true },
    encoding: { check: oneOf(["hex", "base64"]), required: true },
    prefix: { check: text },
  },
};

function webhookUrl(value: unknown): string | undefined {
  const problem = "must be an http or https address without user info";
  if (typeof value !== "string" || !URL.canParse(value)) return problem;
  const { protocol, username, password } = new URL(value);
  return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? undefined : problem;
}
