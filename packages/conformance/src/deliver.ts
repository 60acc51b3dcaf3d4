import { isWebhookError, type RawDelivery } from "@kyc-clients/core";
import { manualClock } from "@kyc-clients/testing";
import type { SpecWebhook } from "./spec.ts";
import type { Vendor } from "./vendor.ts";
import type { SentWebhook, WebhookProof } from "./vendor-webhooks.ts";

/** The address that webhooks are sent to, without what a vendor puts behind it. */
const HOOKS = "https://example.org/hooks";

/** A webhook of a spec, with one of its examples. */
export interface WebhookExample {
  readonly webhook: SpecWebhook;
  readonly body: unknown;
}

/** Every example of every webhook. */
export function examplesOf(webhooks: readonly SpecWebhook[]): readonly WebhookExample[] {
  return webhooks.flatMap((webhook) =>
    Object.values(webhook.bodies).flatMap(({ examples }) => examples.map((body) => ({ webhook, body }))),
  );
}

/** One example, where any will do. */
export function firstExample(webhooks: readonly SpecWebhook[]): WebhookExample {
  const [example] = examplesOf(webhooks);
  if (!example) throw new Error("no webhook has an example");
  return example;
}

/** A webhook as its vendor sends it, with the proof that the secret makes. */
export function proved(
  vendor: Vendor,
  proof: WebhookProof,
  { webhook, body }: WebhookExample,
  secret: string,
  now = manualClock().now(),
): SentWebhook {
  return proveAnew(proof, vendor.webhooks.send(webhook, body, now), secret);
}

/** A delivery with the proof that the secret makes of it. */
export function proveAnew(proof: WebhookProof, sent: SentWebhook, secret: string): SentWebhook {
  return proof.carry(sent, proof.text(sent, secret));
}

/** A delivery as a `Request`. */
export function asRequest({ path, headers, body }: SentWebhook): Request {
  return new Request(HOOKS + path, { method: "POST", headers, body });
}

/** A delivery as a server without `Request` hands it over. */
export function asRaw({ path, headers, body }: SentWebhook): RawDelivery {
  return { url: HOOKS + path, headers, body: Buffer.from(body) };
}

/** Both forms of a delivery. */
export function bothForms(sent: SentWebhook): readonly (Request | RawDelivery)[] {
  return [asRequest(sent), asRaw(sent)];
}

/** What a delivery is refused with, as vendor and code; anything but a typed refusal is thrown. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error("the delivery was taken"),
    (reason: unknown) => reason,
  );
  if (!isWebhookError(error)) throw error;
  return `${error.vendor} ${error.code}`;
}
