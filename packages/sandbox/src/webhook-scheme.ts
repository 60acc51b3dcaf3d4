import type { WebhookAuth } from "./webhook-auth.ts";

/** One event as a vendor sends it. */
export interface WebhookEvent {
  readonly type: string;
  /** What the event is, where the vendor says so in words. */
  readonly description?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a delivery adds to its event. */
export interface WebhookFacts {
  /** Names this delivery; the same in each attempt. */
  readonly requestToken: string;
  /** Virtual time, in epoch milliseconds. */
  readonly timestamp: number;
  /** How this webhook proves itself. */
  readonly auth: WebhookAuth;
}

/** How a vendor delivers its webhooks. */
export interface WebhookScheme {
  /** The ways in which the vendor proves itself. */
  readonly authKinds: readonly WebhookAuth["kind"][];
  /** One invented sample a type; the first is the test event. */
  readonly samples: readonly WebhookEvent[];
  /** When each attempt is made, in milliseconds after the first: `[0]` for a vendor that documents no repeats. */
  readonly attemptsAtMs: readonly number[];
  /** How long the receiver has to answer. */
  readonly timeoutMs: number;
  /** So many failures in a row within so long switch the webhook off. @default nothing does */
  readonly disableAfter?: { readonly failures: number; readonly withinMs: number };
  /** The prefix of a delivery's token. */
  readonly tokenPrefix: string;
  /** Whether a status that is no success is followed by another attempt. @default every one is */
  repeatsAfter?(status: number): boolean;
  /** What is appended to the registered address, where events have paths of their own. */
  path?(event: WebhookEvent): string;
  /** Headers of the vendor's own, where it does not prove itself by `Authorization`. */
  headers?(event: WebhookEvent, facts: WebhookFacts, body: string): Promise<Readonly<Record<string, string>>>;
  /** The body that is sent. */
  envelope(event: WebhookEvent, facts: WebhookFacts): unknown;
}
