import {
  createWebhookReceiver,
  hmacSignature,
  type RawDelivery,
  type ReceivedWebhook,
  type WebhookDefinition,
  type WebhookReceiverOptions,
  type WebhookScheme,
  type WebhookSecrets,
} from "@kyc-clients/core";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

/**
 * Weavr's webhooks by the path that each is sent to, below your address; a body does not name its event. `bulkProcessEnded` is not among
 * them: it is not signed, so nothing proves who sent it.
 *
 * @see https://docs.weavr.io/start/multi-webhooks
 */
export interface WeavrWebhookPayloads {
  corporateKybStatusUpdated: Schemas["KybEvent"];
  corporateBeneficiaryStatusUpdated: Schemas["BeneficiaryVerifiedEvent"];
  corporateActivated: Schemas["IdentityActivatedEvent"];
  corporateDeactivated: Schemas["IdentityDeactivatedEvent"];
  consumerKycStatusUpdated: Schemas["KycEvent"];
  consumerActivated: Schemas["IdentityActivatedEvent"];
  consumerDeactivated: Schemas["IdentityDeactivatedEvent"];
  userDeactivated: Schemas["IdentityDeactivatedEvent"];
  loginAttempted: Schemas["LoginEvent"];
  stepUpCompleted: Schemas["StepupEvent"];
  authenticationFactorEnrolled: Schemas["EnrolmentEvent"];
  linkedAccountUpdated: Schemas["LinkedAccountEvent"];
}

/** A webhook of Weavr's that has proved itself: a union on `type`, with `unknown` for an event that is not among {@link WeavrWebhookPayloads}. */
export type WeavrWebhook = ReceivedWebhook<WeavrWebhookPayloads>;

const PATHS: Readonly<Record<keyof WeavrWebhookPayloads, string>> = {
  corporateKybStatusUpdated: "/corporates/kyb/watch",
  corporateBeneficiaryStatusUpdated: "/corporates/kyb/beneficiaries/watch",
  corporateActivated: "/corporates/corporate_activated/watch",
  corporateDeactivated: "/corporates/corporate_deactivated/watch",
  consumerKycStatusUpdated: "/consumers/kyc/watch",
  consumerActivated: "/consumers/consumer_activated/watch",
  consumerDeactivated: "/consumers/consumer_deactivated/watch",
  userDeactivated: "/auth/users/user_deactivated/watch",
  loginAttempted: "/login/watch",
  stepUpCompleted: "/stepup/watch",
  authenticationFactorEnrolled: "/authentication_factors/watch",
  linkedAccountUpdated: "/linked_accounts/watch",
};

/** Weavr repeats a delivery for up to 4.3 hours, and no page says that a repeat has a time of its own (inferred). Refused, it would be lost. */
const TOLERANCE_MS = 5 * 3_600_000;

const types = /* @__PURE__ */ Object.keys(PATHS) as readonly (keyof WeavrWebhookPayloads)[];

const definition: WebhookDefinition<WeavrWebhookPayloads> = {
  vendor: "weavr",
  types,
  read: (_, { path = "", headers }) => {
    const sentAt = headers.get("published-timestamp") ?? "";
    return {
      type: types.find((type) => path.endsWith(PATHS[type])) ?? path,
      id: headers.get("call-ref") ?? undefined,
      occurredAt: /^\d+$/.test(sentAt) ? Number(sentAt) : undefined,
    };
  },
};

/**
 * Verifies `signature-v2`: an HMAC over the delivery's name, its body and its time, by an API key: with several API clients, the oldest one's.
 * The older header `signature` says nothing of the body, and is not looked at.
 *
 * @throws ConfigurationError when a key is missing, blank, or has control characters or outer white space.
 * @see https://docs.weavr.io/start/multi-webhooks
 */
export function weavrSignature({ apiKey }: { readonly apiKey: WebhookSecrets }): WebhookScheme {
  return hmacSignature({
    secrets: apiKey,
    header: "signature-v2",
    hash: "SHA-256",
    encoding: "base64",
    timestamp: { header: "published-timestamp", unit: "milliseconds" },
    signed: ({ headers, body }) => [headers.get("call-ref") ?? "", body, headers.get("published-timestamp") ?? ""],
  });
}

/**
 * Makes a function that takes Weavr's webhooks: it proves who sent a delivery and gives its event, typed. `id` is the `call-ref`, the same for
 * a delivery that is repeated: act on it once. Nothing signs the path, so look up what an event says before you act on it.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable key.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @see https://docs.weavr.io/start/multi-webhooks
 * @example
 * ```ts
 * const receive = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey: "made-up-key" }) });
 * export async function POST(request: Request): Promise<Response> {
 *   const webhook = await receive(request);
 *   if (webhook.type === "consumerKycStatusUpdated") webhook.payload.status;
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export function createWeavrWebhookReceiver(options: WebhookReceiverOptions): (delivery: Request | RawDelivery) => Promise<WeavrWebhook> {
  return createWebhookReceiver(definition, { ...options, toleranceMs: options?.toleranceMs ?? TOLERANCE_MS });
}
