import type { WebhookScheme } from "../webhook-scheme.ts";
import { isoTime } from "./iso-time.ts";

/** What caused an event. */
export type EventSource = "system" | "api" | "web";

const sources: readonly string[] = ["system", "api", "web"] satisfies readonly EventSource[];

/** The events whose data no page at hand shows: they come with none. */
const undocumented = ["customer_event_updated", "edds_updated", "alerts_updated", "thread_updated", "thread_message_updated"];

/**
 * How Algoreg delivers webhooks, with one invented sample a type. An event's `description` is what caused it. No page tells of repeats,
 * so each event is sent once, and how long a receiver has is the sandbox's own choice.
 *
 * @see https://docs.algoreg.com/api-reference/webhooks
 */
export const webhookScheme: WebhookScheme = {
  authKinds: ["header"],
  samples: [
    {
      type: "customers_updated",
      description: "api",
      data: { client_id: 1, customers: [{ customer_id: "5b0f6d3c-0000-4000-8000-000000000001", external_id: "c-sandbox-1" }] },
    },
    {
      type: "customer_document_updated",
      description: "api",
      data: {
        client_id: 1,
        customer_id: "5b0f6d3c-0000-4000-8000-000000000001",
        customer_external_id: "c-sandbox-1",
        customer_document_id: "d-1",
      },
    },
    {
      type: "session_status_updated",
      data: {
        session_id: "6f1c2f6e-0000-4000-8000-000000000001",
        session_state: "completed",
        language_code: "en-GB",
        scenario_code: "default",
      },
    },
    {
      type: "session_decision_updated",
      data: { session_id: "6f1c2f6e-0000-4000-8000-000000000001", status_id: 1, status_label: "PASS", status_type: "POSITIVE" },
    },
    {
      type: "transaction_updated",
      description: "api",
      data: { transaction_id: "tx-sandbox-1", external_id: "p-sandbox-1", client_id: 1, status: "delayed" },
    },
    ...undocumented.map((type) => ({ type, description: "web", data: {} })),
  ],
  attemptsAtMs: [0],
  timeoutMs: 10_000,
  tokenPrefix: "",
  envelope: ({ type, description = "", data }, { requestToken, timestamp }) => ({
    event_id: numberOf(requestToken),
    event_code: type,
    event_date: isoTime(timestamp),
    ...(sources.includes(description) && { event_source: description }),
    data,
  }),
};

/** A delivery's token as what Algoreg has for one: a number, as text. */
function numberOf(token: string): string {
  let number = 0n;
  for (const character of token) number = number * 128n + BigInt(character.charCodeAt(0) % 128);
  return String(number % 10n ** 15n);
}
