import type { WebhookAuth } from "./webhook-auth.ts";

/** One event as a vendor sends it. */
export interface WebhookEvent {
  readonly type: string;
  readonly description: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How a vendor delivers its webhooks. */
export interface WebhookScheme {
  /** The ways in which the vendor proves itself. */
  readonly authKinds: readonly WebhookAuth["kind"][];
  /** One invented sample a type; the first is the test event. */
  readonly samples: readonly WebhookEvent[];
  /** When each attempt is made, in milliseconds after the first. */
  readonly attemptsAtMs: readonly number[];
  /** How long the receiver has to answer. */
  readonly timeoutMs: number;
  /** So many failures in a row within so long switch the webhook off. */
  readonly disableAfter: { readonly failures: number; readonly withinMs: number };
  /** The prefix of a delivery's token. */
  readonly tokenPrefix: string;
  /** The body that is sent. */
  envelope(event: WebhookEvent, facts: { readonly requestToken: string; readonly timestamp: number }): unknown;
}
