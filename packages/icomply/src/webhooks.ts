import {
  createWebhookReceiver,
  type RawDelivery,
  type ReceivedWebhook,
  type WebhookDefinition,
  type WebhookReceiverOptions,
} from "@kyc-clients/core";
import type { components } from "./openapi.gen.ts";
import type { PayloadSecretScheme } from "./payload-secret.ts";

type Schemas = components["schemas"];

/**
 * iComply's webhooks by their `event`, each with its body.
 *
 * @see https://support.icomplyis.com/webhooks-1
 */
export interface IcomplyWebhookPayloads {
  NaturalPersonPending: Schemas["NaturalPersonPendingEvent"];
  NaturalPersonManuallyApproved: Schemas["NaturalPersonManuallyApprovedEvent"];
  NaturalPersonAutoApproved: Schemas["NaturalPersonAutoApprovedEvent"];
}

/**
 * A webhook of iComply's that has proved itself: a union on `type`, with `unknown` for an event that is not among
 * {@link IcomplyWebhookPayloads}. At least two more exist, about supporting documents, whose names no readable page tells.
 */
export type IcomplyWebhook = ReceivedWebhook<IcomplyWebhookPayloads>;

const definition: WebhookDefinition<IcomplyWebhookPayloads> = {
  vendor: "icomply",
  types: ["NaturalPersonPending", "NaturalPersonManuallyApproved", "NaturalPersonAutoApproved"],
  read: ({ event, id, creationTimeUtc }) => ({ type: event, id: idOf(event, id), occurredAt: timeOf(creationTimeUtc) }),
};

/** Samples show one number under two events, so the number alone does not tell a repeat: an approval might be taken for one. */
function idOf(event: unknown, id: unknown): string | undefined {
  const isId = (typeof id === "string" && id !== "") || typeof id === "number";
  return typeof event === "string" && isId ? `${event}:${id}` : undefined;
}

/** Only times that say that they are UTC, to the millisecond: any other text would be read as the server's own time. */
function timeOf(text: unknown): number | undefined {
  const [, time, fraction = ""] = (typeof text === "string" && /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z$/.exec(text)) || [];
  // biome-ignore lint/style/noRestrictedGlobals: a date is read, not the time
  return time === undefined ? undefined : Date.parse(`${time}${fraction.slice(0, 4)}Z`);
}

/**
 * Makes a function that takes iComply's webhooks: it proves who sent a delivery and gives its event, typed, without the secret.
 * `id` is event and number, as `NaturalPersonPending:900`: act on it once.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable secret.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @see https://support.icomplyis.com/webhooks-1
 * @example
 * ```ts
 * const receive = createIcomplyWebhookReceiver({
 *   scheme: payloadSecret({ secrets: "whs_00000000000000000000000000000000", at: "/secret" }),
 * });
 * export async function POST(request: Request): Promise<Response> {
 *   const webhook = await receive(request);
 *   if (webhook.type === "NaturalPersonAutoApproved") webhook.payload.data.entityId;
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export function createIcomplyWebhookReceiver(
  options: WebhookReceiverOptions,
): (delivery: Request | RawDelivery) => Promise<IcomplyWebhook> {
  const { conceal = (body: unknown) => body } = Object(options?.scheme) as Partial<PayloadSecretScheme>;
  const read: typeof definition.read = (body, delivery) => definition.read(conceal(body) as typeof body, delivery);
  const receive = createWebhookReceiver({ ...definition, read }, options);
  return async (delivery) => {
    const webhook = await receive(delivery);
    return { ...webhook, payload: conceal(webhook.payload) } as IcomplyWebhook;
  };
}
