import { agentByToken } from "./change-investigation.ts";
import { bodyRefusal } from "./choose-journey.ts";
import type { InvestigationStart } from "./create-investigation.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { InvestigationNote } from "./investigation-record.ts";
import type { JourneyDecision } from "./journey-decision.ts";
import type { JourneyCall } from "./journey-entities.ts";
import { entityOf, journeyOf } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";

/** What a body says about an investigation to open. */
export interface InvestigationCreate {
  readonly investigation_type: string;
  readonly investigation_state: string;
  readonly entity_tokens: readonly string[];
  readonly journey_alerts: readonly AlertInput[];
  readonly investigation_assignee_token?: string;
  readonly should_aggregate_alerts?: boolean;
  readonly investigation_name?: string;
  readonly note?: string;
  readonly tags?: readonly { readonly tag_name: string; readonly is_outcome_reason: boolean }[];
}

interface AlertInput {
  readonly agent_token: string;
  readonly journey_alert_token: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly note?: string;
}

/** A decision on an alert that comes with the investigation of it. */
interface AlertDecision {
  readonly application: JourneyApplicationRecord;
  readonly decision: JourneyDecision;
  readonly note: string | undefined;
}

const states: readonly string[] = ["open", "alert_review", "alert_review_closed", "case_review", "case_review_closed"];

/** Checks an investigation before anything is done. @throws Refusal with 400, or 409 for an alert that cannot be taken */
export function planInvestigation(
  input: InvestigationCreate,
  call: JourneyCall,
): { readonly start: InvestigationStart; readonly decisions: readonly AlertDecision[] } {
  const { state, context } = call;
  const refuse = bodyRefusal(call.errors, call.session);
  const conflict = (message: string) => call.errors.refusal({ status: 409, minorCode: 4091, message, session: call.session });
  const requireAgent = (token: string, pointer: string): void => {
    if (agentByToken(token) === undefined) throw refuse(pointer, "unknown", "This agent is none of the account's.");
  };
  if (!states.includes(input.investigation_state)) throw refuse("/investigation_state", "enum", "There is no such state.");
  if (input.investigation_assignee_token !== undefined) requireAgent(input.investigation_assignee_token, "/investigation_assignee_token");
  const entities = input.entity_tokens.map((token, index): EntityRecord => {
    const entity = state.entities.get(token);
    if (entity === undefined) throw refuse(`/entity_tokens/${index}`, "unknown", "This entity does not exist.");
    return entity;
  });

  const at = context.now();
  const notes: InvestigationNote[] = input.note === undefined ? [] : [{ text: input.note, at, agentToken: null, entity: null }];
  const decisions: AlertDecision[] = [];
  for (const [index, { agent_token, journey_alert_token, outcome, reason, note }] of input.journey_alerts.entries()) {
    const pointer = `/journey_alerts/${index}`;
    requireAgent(agent_token, `${pointer}/agent_token`);
    const application = state.journeys.byToken.get(journey_alert_token);
    if (application === undefined) throw refuse(`${pointer}/journey_alert_token`, "unknown", "This alert does not exist.");
    const isRepeated = input.journey_alerts.findIndex((one) => one.journey_alert_token === journey_alert_token) < index;
    if (isRepeated || application.investigationTokens.length > 0) throw conflict("This alert belongs to an investigation already.");
    const [first] = application.entityApplications;
    if (note !== undefined) notes.push({ text: note, at, agentToken: agent_token, entity: first ? entityOf(first, state) : null });
    if (outcome === undefined) continue;
    const { reviewReasons } = journeyOf(application);
    if (!Object.hasOwn(reviewReasons, outcome) || (reason !== undefined && reviewReasons[outcome]?.includes(reason) !== true)) {
      throw refuse(`${pointer}/outcome`, "unknown", "The alert is not configured for this outcome and reason.");
    }
    if (application.status !== "pending_journey_application_review") throw conflict("This alert waits for no decision.");
    decisions.push({ application, decision: { outcome, reasons: reason === undefined ? [] : [reason] }, note });
  }

  const start: InvestigationStart = {
    type: input.investigation_type,
    state: input.investigation_state,
    source: "manual",
    name: input.investigation_name ?? null,
    assigneeToken: input.investigation_assignee_token ?? null,
    aggregatesAlerts: input.should_aggregate_alerts ?? true,
    entities,
    alerts: input.journey_alerts.map((one) => ({ journeyApplicationToken: one.journey_alert_token, agentToken: one.agent_token })),
    tags: (input.tags ?? []).map((tag) => ({ name: tag.tag_name, isOutcomeReason: tag.is_outcome_reason })),
    notes,
  };
  return { start, decisions };
}
