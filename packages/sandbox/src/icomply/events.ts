import type { WebhookEvent } from "../webhook-scheme.ts";
import type { Agent } from "./agents.ts";
import { displayName } from "./person-answer.ts";
import type { PersonRecord } from "./state.ts";

/** What tells that somebody was approved, by an agent or by a rule. */
export function approval(
  type: "natural-person-auto-approved" | "natural-person-manually-approved",
  person: PersonRecord,
  agent?: Agent,
): WebhookEvent {
  const entity = displayName(person);
  return {
    type,
    data: {
      entity,
      entityId: person.id,
      userName: agent?.name ?? null,
      userEmail: agent?.email ?? null,
      entityStatus: "approved",
      description: `${agent?.name ?? "A rule"} approved ${entity}`,
    },
  };
}

/** What tells that somebody has filled in the first two screens of the portal. */
export function submission(person: PersonRecord, sessionId: string, isNew: boolean): WebhookEvent {
  const entity = displayName(person);
  return {
    type: "natural-person-pending",
    data: {
      entityCreated: isNew,
      isClientUpdateRequest: !isNew,
      entity,
      email: person.information.email ?? null,
      sessionId,
      entityId: person.id,
      message: `${entity} handed in personal information`,
    },
  };
}
