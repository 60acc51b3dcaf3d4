import type { WebhookEvent, WebhookScheme } from "../webhook-scheme.ts";
import { utcOf } from "./times.ts";

const person = { entity: "Ada Lovelace", entityId: "123401" };
const approved = { ...person, userName: "Avery Stone", userEmail: "agent@example.org", entityStatus: "approved" };

const samples: readonly WebhookEvent[] = [
  {
    type: "natural-person-pending",
    data: {
      entityCreated: true,
      isClientUpdateRequest: false,
      entity: person.entity,
      email: "ada@example.org",
      sessionId: "s-sandbox01",
      entityId: person.entityId,
      message: "Ada Lovelace handed in personal information",
    },
  },
  { type: "natural-person-manually-approved", data: { ...approved, description: "Avery Stone approved Ada Lovelace" } },
  {
    type: "natural-person-auto-approved",
    data: { ...approved, userName: null, userEmail: null, description: "A rule approved Ada Lovelace" },
  },
];

/**
 * How iComply delivers webhooks, with one invented sample a type. The member that holds the secret is ours: no page names it.
 *
 * @see https://support.icomplyis.com/webhooks-1
 */
export const webhookScheme: WebhookScheme = {
  authKinds: ["payload"],
  samples,
  attemptsAtMs: [0],
  timeoutMs: 10_000,
  tokenPrefix: "iw-",
  envelope: ({ type, data }, { requestToken, timestamp, auth }) => ({
    id: numberOf(requestToken),
    event: pascalCase(type),
    eventType: type,
    data,
    creationTimeUtc: utcOf(timestamp),
    ...(auth.kind === "payload" && { webhookSecret: auth.secret }),
  }),
};

/** `natural-person-pending` as `NaturalPersonPending`. */
function pascalCase(type: string): string {
  return type.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A token as digits, which is what ids of events are made of. */
function numberOf(token: string): string {
  const number = Array.from(token, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => (sum * 31 + code) % 1_000_000_007, 7);
  return String(number);
}
