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
 * Personr's webhooks by the names that the spec gives them, each with its body: flat in newer copies of Personr's pages, and as the status
 * call answers in older ones. `"response" in payload` tells the older form.
 *
 * @see https://manual.personr.co/api-documentation/applicant-results/retrieving-applicant-verification-results/setting-up-a-webhook
 */
export interface PersonrWebhookPayloads {
  applicantResult: Schemas["ApplicantResultEvent"];
  entityResult: Schemas["EntityResultEvent"];
}

/**
 * A webhook of Personr's that has proved itself: a union on `type`, with `unknown` where the body does not tell, or tells both. Personr sends
 * neither an id nor a time of the event, so `id` and `occurredAt` are always `undefined`.
 */
export type PersonrWebhook = ReceivedWebhook<PersonrWebhookPayloads>;

const definition: WebhookDefinition<PersonrWebhookPayloads> = {
  vendor: "personr",
  types: ["applicantResult", "entityResult"],
  read: (body) => ({ type: typeOf(body) }),
};

/** Results of people and of companies come to one address, without a name: their own members tell them apart (inferred). */
function typeOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const { response } = body;
  const isEnveloped = typeof response === "object" && response !== null && !Array.isArray(response);
  const names = Object.keys(isEnveloped ? response : body);
  const isApplicant = names.some((name) => (isEnveloped ? ENVELOPED_APPLICANT : FLAT_APPLICANT).test(name));
  const isEntity = names.some((name) => (isEnveloped ? ENVELOPED_ENTITY : FLAT_ENTITY).test(name));
  if (isApplicant === isEntity) return undefined;
  return isApplicant ? "applicantResult" : "entityResult";
}

const FLAT_APPLICANT = /^(?:actionStatus|ext[A-Z].*)$/;
const FLAT_ENTITY = /^(?:companyName|entityType|registrySource)$/;
const ENVELOPED_APPLICANT = /^(?:applicantActionStatus|result|extracted[A-Z].*)$/;
const ENVELOPED_ENTITY = /^(?:entity(?:Name|Type|Country)|registrySource)$/;

/**
 * Makes a function that takes Personr's webhooks: it proves who sent a delivery and gives its result, typed.
 *
 * Nothing is signed. Personr repeats a fixed token, made in the dashboard or by `configureWebhook`; that it comes as a bearer token in
 * `Authorization` is inferred. Whoever learns it can make up a result, so decide on what the status call says.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable secret.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @see https://manual.personr.co/api-documentation/entity-results/retrieving-entity-verification-results/setting-up-a-webhook
 * @example
 * ```ts
 * const receive = createPersonrWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: "Bearer made-up-token" }) });
 * export async function POST(request: Request): Promise<Response> {
 *   const webhook = await receive(request);
 *   if (webhook.type === "entityResult" && !("response" in webhook.payload)) webhook.payload.reviewAnswer;
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export function createPersonrWebhookReceiver(
  options: WebhookReceiverOptions,
): (delivery: Request | RawDelivery) => Promise<PersonrWebhook> {
  return createWebhookReceiver(definition, options);
}
