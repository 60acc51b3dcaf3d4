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
 * Alloy's webhooks by their type, each with its body. A journey's event comes as `update:journeyapplications`, whatever follows that in
 * the `type` that was sent: Alloy prints `…:sandbox`, and nothing for live journeys.
 *
 * @see https://developer.alloy.com/public/docs/webhook-events
 */
export interface AlloyWebhookPayloads {
  "create:reviews:is_entity": Schemas["EntityReviewedEvent"];
  "create:reviews:is_group": Schemas["GroupReviewedEvent"];
  "create:evaluations:run_create": Schemas["EvaluationCreatedEvent"];
  "create:investigationevents:investigation_event_type_id": Schemas["InvestigationCreatedEvent"];
  "update:investigationevents:investigation_event_type_id": Schemas["InvestigationStatusChangedEvent"];
  "update:journeyapplications": Schemas["JourneyApplicationEvent"];
}

/** A webhook of Alloy's that has proved itself: a union on `type`, with `unknown` for a type that is not among {@link AlloyWebhookPayloads}. */
export type AlloyWebhook = ReceivedWebhook<AlloyWebhookPayloads>;

const definition: WebhookDefinition<AlloyWebhookPayloads> = {
  vendor: "alloy",
  types: [
    "create:reviews:is_entity",
    "create:reviews:is_group",
    "create:evaluations:run_create",
    "create:investigationevents:investigation_event_type_id",
    "update:investigationevents:investigation_event_type_id",
    "update:journeyapplications",
  ],
  read: ({ type, request_token: id, timestamp: occurredAt }) => ({ type: nameOf(type), id, occurredAt }),
};

/** The type without the blank that a printed sample has after the first colon, and without what a journey's type ends in. */
function nameOf(type: unknown): unknown {
  if (typeof type !== "string") return type;
  const compact = type.replaceAll(/\s/g, "");
  return compact.startsWith("update:journeyapplications:") ? "update:journeyapplications" : compact;
}

/**
 * Makes a function that takes Alloy's webhooks: it proves who sent a delivery and gives its event, typed.
 * `id` is Alloy's `request_token`, the same for a delivery that is repeated (inferred): act on it once.
 *
 * Choose the scheme that the webhook has in Alloy's dashboard: `basicHeader` for Basic, `staticHeader` with `Bearer …` for OAuth 2.0,
 * {@link webhookSignature} for HMAC.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable secret.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @see https://developer.alloy.com/public/docs/authentication-types
 * @example
 * ```ts
 * const receive = createAlloyWebhookReceiver({ scheme: basicHeader({ username: "alloy", password: "made-up-password" }) });
 * export async function POST(request: Request): Promise<Response> {
 *   const webhook = await receive(request);
 *   if (webhook.type === "create:reviews:is_entity") webhook.payload.data.outcome;
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export function createAlloyWebhookReceiver(options: WebhookReceiverOptions): (delivery: Request | RawDelivery) => Promise<AlloyWebhook> {
  return createWebhookReceiver(definition, options);
}

/** How Alloy signs webhooks. The secret apart, the defaults are what Alloy's one printed sample does. */
export interface WebhookSignatureOptions {
  /** The shared secret, or two while one takes the other's place. */
  readonly secrets: WebhookSecrets;
  /** @default "SHA-256" */
  readonly hash?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | undefined;
  /** @default "base64" */
  readonly encoding?: "hex" | "base64" | undefined;
  /** What stands before the signature in the header. @default "" */
  readonly prefix?: string | undefined;
}

/**
 * Verifies the HMAC that Alloy puts into `Authorization`, computed over the bytes that arrived.
 *
 * Alloy offers HMAC on request and prints a sample, no rules: base64 of the SHA-256 HMAC, with nothing before it. Where yours differs, say
 * how. The sample signs a body that it has just written, so that nothing tells what a proxy may change: hand over the bytes as they came.
 *
 * @throws ConfigurationError when a secret is missing, blank, or has control characters or outer white space.
 * @see https://developer.alloy.com/public/docs/hash-based-message-authentication-code-hmac
 * @example
 * ```ts
 * const receive = createAlloyWebhookReceiver({ scheme: webhookSignature({ secrets: "made-up-secret" }) });
 * ```
 */
export function webhookSignature({ secrets, hash, encoding, prefix }: WebhookSignatureOptions): WebhookScheme {
  return hmacSignature({ secrets, header: "authorization", hash: hash ?? "SHA-256", encoding: encoding ?? "base64", prefix: prefix ?? "" });
}
