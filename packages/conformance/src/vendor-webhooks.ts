import type { RawDelivery, ReceivedWebhook, WebhookReceiverOptions, WebhookScheme, WebhookSecrets } from "@kyc-clients/core";
import type { SpecWebhook } from "./spec.ts";

/** A delivery as it is sent. */
export interface SentWebhook {
  /** Below the receiver's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One way in which a vendor proves that it sent a webhook. */
export interface WebhookProof {
  readonly name: string;
  /** Whether the time of sending is part of what is signed. */
  readonly signsTime: boolean;
  /** Whether another body needs another proof. */
  readonly signsBody: boolean;
  /** Whether it stands in the body, so that a body that cannot be read proves nothing. */
  readonly isInBody: boolean;
  scheme(secrets: WebhookSecrets): WebhookScheme;
  /** The text that proves a delivery. */
  text(sent: SentWebhook, secret: string): string;
  /** The delivery with a text where the proof stands; without one, where that is `undefined`. */
  carry(sent: SentWebhook, text: string | undefined): SentWebhook;
}

/** A vendor's webhooks: who takes them, and how the vendor would send them. */
export interface VendorWebhooks {
  readonly proofs: readonly WebhookProof[];
  receiver(options: WebhookReceiverOptions): (delivery: Request | RawDelivery) => Promise<ReceivedWebhook<Record<string, unknown>>>;
  /** A webhook of the spec as it is sent at a time (epoch milliseconds), without its proof. */
  send(webhook: SpecWebhook, body: unknown, now: number): SentWebhook;
  /** The type under which a webhook of the spec is received. */
  typeOf(webhook: SpecWebhook, body: unknown): string;
  /** The same delivery with an event that no page knows, and what its sent type then is. */
  unheardOf(sent: SentWebhook): { readonly sent: SentWebhook; readonly sentType: string | undefined };
  /** Whether an event has an id. */
  readonly hasId: boolean;
  /** Whether an event has a time. */
  readonly hasTime: boolean;
  /** How old a signed time may be, in milliseconds: the longest that a repeat of the vendor's takes. `undefined` where none is signed. */
  readonly repeatsForMs?: number;
}

/** A proof that stands in a header as it is. */
export function headerProof(header: string): Pick<WebhookProof, "carry" | "isInBody"> {
  return {
    isInBody: false,
    carry({ headers, ...sent }, text) {
      const { [header]: _, ...others } = headers;
      return { ...sent, headers: text === undefined ? others : { ...others, [header]: text } };
    },
  };
}

/** A webhook whose event is told by its body alone. */
export function toldByBody(_: SpecWebhook, body: unknown): SentWebhook {
  return { path: "", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** The same delivery with members of its body changed. */
export function withMembers(sent: SentWebhook, members: object): SentWebhook {
  return { ...sent, body: JSON.stringify({ ...JSON.parse(sent.body), ...members }) };
}
