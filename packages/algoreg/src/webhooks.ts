import {
  createWebhookReceiver,
  type RawDelivery,
  type ReceivedWebhook,
  type WebhookDefinition,
  type WebhookReceiverOptions,
} from "@kyc-clients/core";
import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

/**
 * Algoreg's webhooks by their `event_code`, each with its body. No page shows `data` of five of them, so there it is open.
 *
 * @see https://docs.algoreg.com/api-reference/webhooks
 */
export interface AlgoregWebhookPayloads {
  customers_updated: Schemas["CustomersUpdatedEvent"];
  customer_event_updated: Schemas["CustomerEventUpdatedEvent"];
  customer_document_updated: Schemas["CustomerDocumentUpdatedEvent"];
  edds_updated: Schemas["EddsUpdatedEvent"];
  alerts_updated: Schemas["AlertsUpdatedEvent"];
  session_status_updated: Schemas["SessionStatusUpdatedEvent"];
  session_decision_updated: Schemas["SessionDecisionUpdatedEvent"];
  thread_updated: Schemas["ThreadUpdatedEvent"];
  thread_message_updated: Schemas["ThreadMessageUpdatedEvent"];
  transaction_updated: Schemas["TransactionUpdatedEvent"];
}

/**
 * A webhook of Algoreg's that has proved itself: a union on `type`, with `unknown` for a code that is not among
 * {@link AlgoregWebhookPayloads}. The alert that Go!KYT raises on a transaction afterwards is one of those: its code is on no page, and its `data`
 * is a `PostHocAlertUpdatedData`.
 */
export type AlgoregWebhook = ReceivedWebhook<AlgoregWebhookPayloads>;

const definition: WebhookDefinition<AlgoregWebhookPayloads> = {
  vendor: "algoreg",
  types: [
    "customers_updated",
    "customer_event_updated",
    "customer_document_updated",
    "edds_updated",
    "alerts_updated",
    "session_status_updated",
    "session_decision_updated",
    "thread_updated",
    "thread_message_updated",
    "transaction_updated",
  ],
  read: ({ event_code: type, event_id: id, event_date }) => ({ type, id, occurredAt: timeOf(event_date) }),
};

/** A date and time with its zone, in milliseconds since the Unix epoch. */
function timeOf(text: unknown): number | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  // biome-ignore lint/style/noRestrictedGlobals: a given time, not the present one
  return Date.parse(text);
}

/**
 * Makes a function that takes Algoreg's webhooks: it proves who sent a delivery and gives its event, typed.
 * `id` is Algoreg's `event_id`: act on it once.
 *
 * Algoreg signs nothing. It sends the text that you typed in the back office as `Authorization`, so the scheme is `staticHeader`. Whoever has
 * that text can send events: make it long and random, and read what an event is about from the API before you act on it.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable secret.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @see https://docs.algoreg.com/api-reference/webhooks
 * @example
 * ```ts
 * const scheme = staticHeader({ header: "authorization", value: "made-up-text" });
 * const receive = createAlgoregWebhookReceiver({ scheme });
 * export async function POST(request: Request): Promise<Response> {
 *   const webhook = await receive(request);
 *   if (webhook.type === "session_decision_updated") webhook.payload.data.status_type;
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export function createAlgoregWebhookReceiver(
  options: WebhookReceiverOptions,
): (delivery: Request | RawDelivery) => Promise<AlgoregWebhook> {
  return createWebhookReceiver(definition, options);
}
