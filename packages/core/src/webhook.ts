import { type Clock, ConfigurationError, systemClock } from "@kyc-clients/auth";
import { WebhookError, type WebhookErrorCode } from "./errors.ts";
import { own } from "./own.ts";
import { decode } from "./response-body.ts";
import { type RawDelivery, readDelivery, type WebhookDelivery } from "./webhook-delivery.ts";
import type { WebhookScheme } from "./webhook-scheme.ts";

/** How a vendor's webhooks are told apart. `Payloads` maps each type of event to its body. */
export interface WebhookDefinition<Payloads extends object> {
  readonly vendor: string;
  /** The types of event that are known. */
  readonly types: readonly (keyof Payloads & string)[];
  /**
   * Finds an event's type, id and time (milliseconds since the Unix epoch) where the vendor puts them: in the body
   * (`{}` where that is no object), in the headers, or in the path. What is missing or no text or number is left out.
   */
  readonly read: (
    body: Readonly<Record<string, unknown>>,
    delivery: WebhookDelivery,
  ) => { readonly type?: unknown; readonly id?: unknown; readonly occurredAt?: unknown };
}

/** What a delivery tells beside its event. */
export interface WebhookFacts {
  /** The vendor's id of the event: the same for a delivery that is repeated. */
  readonly id: string | undefined;
  /** When the event happened or was sent, in milliseconds since the Unix epoch. */
  readonly occurredAt: number | undefined;
}

/** An event of a known type, with its body as the vendor sent it. */
export interface KnownWebhook<Type, Payload> extends WebhookFacts {
  readonly type: Type;
  readonly payload: Payload;
}

/** An event whose type this package does not know. The vendor may have added it since. */
export interface UnknownWebhook extends WebhookFacts {
  readonly type: "unknown";
  /** The type as the vendor sent it. */
  readonly sentType: string | undefined;
  readonly payload: unknown;
}

/** A webhook that has proved itself: a union on `type`. */
export type ReceivedWebhook<Payloads extends object> =
  | { [Type in keyof Payloads]: KnownWebhook<Type, Payloads[Type]> }[keyof Payloads]
  | UnknownWebhook;

/** What a receiver takes. */
export interface WebhookReceiverOptions {
  /** How the vendor proves that it sent a webhook. */
  readonly scheme: WebhookScheme;
  /** How far the signed time may be off, in milliseconds, where the scheme signs one. @default 300_000 */
  readonly toleranceMs?: number | undefined;
  /** The largest body. @default 1_048_576 (1 MiB) */
  readonly maxBytes?: number | undefined;
  /** @default the system's */
  readonly clock?: Clock | undefined;
}

/**
 * Makes a function that takes a delivery, proves who sent it, and gives its typed event.
 *
 * @throws ConfigurationError when an option cannot be used; from the function, when a provider gives no usable secret.
 * @throws WebhookError from the function, when the delivery is refused: answer it with a 4xx and do not act on it.
 * @example
 * ```ts
 * interface Payloads { "check.completed": { type: string; check: string } }
 * const receive = createWebhookReceiver<Payloads>(
 *   { vendor: "acme", types: ["check.completed"], read: ({ type, event_id: id }) => ({ type, id }) },
 *   { scheme: staticHeader({ header: "authorization", value: "Bearer made-up-token" }) },
 * );
 * const webhook = await receive(new Request("https://example.com/hook", { method: "POST", body: "{}" }));
 * if (webhook.type === "check.completed") webhook.payload.check;
 * ```
 */
export function createWebhookReceiver<Payloads extends object>(
  { vendor, types, read }: WebhookDefinition<Payloads>,
  { scheme, toleranceMs = 300_000, maxBytes = 1_048_576, clock = systemClock }: WebhookReceiverOptions,
): (delivery: Request | RawDelivery) => Promise<ReceivedWebhook<Payloads>> {
  if (typeof scheme?.verify !== "function") throw new ConfigurationError("scheme", "must be a way to verify a sender", { vendor });
  assertPositive("toleranceMs", toleranceMs, vendor);
  assertPositive("maxBytes", maxBytes, vendor);
  const refuse = (code: WebhookErrorCode, problem: string): WebhookError => new WebhookError(code, problem, { vendor });
  const known: ReadonlySet<unknown> = new Set(types);
  return async (given) => {
    const delivery = await readDelivery(given, maxBytes, refuse);
    if (!(await scheme.verify(delivery))) throw refuse("invalid_signature", "it does not carry the expected proof of its sender");
    const sentAt = scheme.sentAt?.(delivery);
    // Written so that NaN is refused too.
    if (sentAt !== undefined && !(Math.abs(clock.now() - sentAt) <= toleranceMs)) {
      throw refuse("stale_timestamp", "its signed time is missing or too far from now");
    }
    const payload = parse(delivery.body, refuse);
    const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
    const told = read(own(isObject ? (payload as Record<string, unknown>) : {}), delivery);
    const type = text(told.type);
    const facts = {
      id: text(told.id),
      occurredAt: typeof told.occurredAt === "number" && Number.isFinite(told.occurredAt) ? told.occurredAt : undefined,
    };
    return (
      known.has(type) ? { ...facts, type, payload } : { ...facts, type: "unknown", sentType: type, payload }
    ) as ReceivedWebhook<Payloads>;
  };
}

function text(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}

function parse(body: Uint8Array, refuse: (code: WebhookErrorCode, problem: string) => WebhookError): unknown {
  const read = decode(body, undefined, JSON.parse);
  if (!read) throw refuse("unparsable_body", "its body is no JSON");
  return read.value;
}

function assertPositive(option: string, value: number, vendor?: string): void {
  if (!Number.isFinite(value) || value < 1) throw new ConfigurationError(option, "must be a finite number of at least 1", { vendor });
}

/** Remembers which events have been seen, so that one delivered twice is acted on once. */
export interface WebhookDeduplicator {
  /** Whether an event is new; it is remembered from then on. An event without an id always counts as new. */
  isNew(webhook: WebhookFacts): boolean;
  /** Lets an event be new again, when acting on it failed and the vendor is to deliver it once more. */
  forget(webhook: WebhookFacts): void;
}

/**
 * Makes a deduplicator for one process. Behind several, keep the ids in the database that the event is written to.
 *
 * @param capacity How many ids are remembered; the oldest is forgotten first. Default 10,000.
 * @throws ConfigurationError when the capacity is no number of at least 1.
 */
export function deduplicateWebhooks(capacity = 10_000): WebhookDeduplicator {
  assertPositive("capacity", capacity);
  const seen = new Set<string>();
  return {
    isNew({ id }) {
      if (id === undefined) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > capacity && oldest !== undefined) seen.delete(oldest);
      return true;
    },
    forget({ id }) {
      if (id !== undefined) seen.delete(id);
    },
  };
}
