import { type Agent, agents } from "./agents.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import type { JourneyParts } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import type { AlloyState } from "./state.ts";

/** The outcome of an alert that makes its investigation a case. */
const SUSPICIOUS = "Suspicious Activity";

/** The states from which nothing follows. */
export const closedStates: ReadonlySet<string> = new Set(["alert_review_closed", "case_review_closed"]);

/** The agent with a token. */
export function agentByToken(token: string | null): Agent | undefined {
  return agents.find((agent) => agent.token === token);
}

/** The entities of an investigation by now: a merge gives the token of one to another. */
export function entitiesOf({ entities }: InvestigationRecord, state: AlloyState): readonly EntityRecord[] {
  return [...new Set(entities.map((entity) => state.entities.get(entity.token) ?? entity))];
}

/** Tells the webhooks that an investigation was opened, or has a new status. */
export function announce(
  investigation: InvestigationRecord,
  status: "created" | "promoted_to_case" | "closed",
  agentToken: string | null,
  { state, context }: JourneyParts,
): void {
  const isNew = status === "created";
  context.emit({
    type: `${isNew ? "create" : "update"}:investigationevents:investigation_event_type_id`,
    description: isNew ? "Notify on Investigation creation" : "Notify on Investigation status change",
    data: {
      status_changed_at: context.now(),
      status,
      agent: agentByToken(agentToken)?.email ?? null,
      investigation_token: investigation.token,
      alert_tokens: investigation.alerts.map(({ journeyApplicationToken }) => journeyApplicationToken),
      entity_tokens: entitiesOf(investigation, state).map(({ token }) => token),
    },
  });
}

/**
 * Carries a decision on an alert into the investigations of it: a suspicious one makes a case at once; otherwise an investigation is
 * closed when all its alerts are decided. A case is decided in the dashboard alone.
 */
export function changeInvestigations(application: JourneyApplicationRecord, parts: JourneyParts): void {
  for (const token of application.investigationTokens) {
    const investigation = parts.state.investigations.byToken.get(token);
    if (investigation !== undefined && investigation.closedAt === null) changeInvestigation(investigation, application, parts);
  }
}

function changeInvestigation(investigation: InvestigationRecord, application: JourneyApplicationRecord, parts: JourneyParts): void {
  const { state, context } = parts;
  const { review } = application;
  if (review === null) return;
  const before = investigation.state;
  if (before.startsWith("case_review")) return;
  const isPromoted = review.outcome === SUSPICIOUS;
  const isDecided = investigation.alerts.every(
    ({ journeyApplicationToken }) => (state.journeys.byToken.get(journeyApplicationToken)?.closedAt ?? null) !== null,
  );
  if (!isPromoted && !isDecided) return;
  const after = isPromoted ? "case_review" : "alert_review_closed";
  const at = context.now();
  const { agentToken = null } = investigation.alerts.find((one) => one.journeyApplicationToken === application.token) ?? {};
  const [note = null] = review.notes;
  investigation.state = after;
  investigation.updatedAt = at;
  if (!isPromoted) {
    investigation.closedAt = at;
    investigation.outcome = review.outcome;
  }
  investigation.reviews.push({ before, after, outcome: review.outcome, reason: review.reasons[0] ?? null, note, at, agentToken });
  const status = isPromoted ? "promoted_to_case" : "closed";
  investigation.events.push({ event: status, agentToken, assignedToken: null, note, meta: null });
  announce(investigation, status, agentToken, parts);
}
