import type { AttemptResult } from "./webhook-attempt.ts";
import type { WebhookAuth } from "./webhook-auth.ts";

/** Where to send webhooks, and how to sign them. */
export interface WebhookRegistration {
  /** An http or https address without user info. */
  readonly url: string;
  readonly auth: WebhookAuth;
}

/** A registered webhook, without its secret and without the part of its address that may hold one. */
export interface RegisteredWebhook {
  readonly id: string;
  readonly origin: string;
  readonly auth: WebhookAuth["kind"];
  /** Whether too many failures in a row switched it off. */
  readonly disabled: boolean;
}

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly type: string;
  readonly requestToken: string;
  readonly state: "pending" | "delivered" | "failed";
  /** What was tried so far, in virtual time. */
  readonly attempts: readonly ({ readonly at: number } & AttemptResult)[];
  /** Virtual time of the next attempt, while one is due. */
  readonly nextAttemptAt?: number;
}
