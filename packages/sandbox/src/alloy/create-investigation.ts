import { closedStates } from "./change-investigation.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import type { JourneyParts } from "./journey-parts.ts";

/** What a new investigation is made from. */
export type InvestigationStart = Pick<InvestigationRecord, "type" | "state" | "source" | "entities" | "alerts" | "notes"> &
  Partial<Pick<InvestigationRecord, "name" | "assigneeToken" | "aggregatesAlerts" | "tags">>;

/** Makes an investigation, and ties its alerts to it. */
export function createInvestigation(start: InvestigationStart, { state, context }: JourneyParts): InvestigationRecord {
  const at = context.now();
  const investigation: InvestigationRecord = {
    name: null,
    assigneeToken: null,
    aggregatesAlerts: true,
    tags: [],
    ...start,
    token: context.tokens.token("INV-"),
    outcome: null,
    createdAt: at,
    updatedAt: at,
    closedAt: closedStates.has(start.state) ? at : null,
    events: [],
    reviews: [],
  };
  const note = start.notes[0]?.text ?? null;
  investigation.events.push({ event: "created", agentToken: null, assignedToken: null, note, meta: null });
  const { assigneeToken } = investigation;
  if (assigneeToken !== null) {
    investigation.events.push({ event: "assigned", agentToken: null, assignedToken: assigneeToken, note: null, meta: null });
  }
  state.investigations.byToken.set(investigation.token, investigation);
  for (const { journeyApplicationToken } of investigation.alerts) {
    state.journeys.byToken.get(journeyApplicationToken)?.investigationTokens.push(investigation.token);
  }
  return investigation;
}
