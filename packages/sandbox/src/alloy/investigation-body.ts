import type { Json } from "../json.ts";
import { agentByToken, entitiesOf } from "./change-investigation.ts";
import { documentBody } from "./document-body.ts";
import { externalIdOf, nameOf } from "./entity-record.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import { isoTime } from "./iso-time.ts";
import { riskScoreOf } from "./risk-score.ts";
import type { AlloyState } from "./state.ts";

const TAG_COLOR = "FB923C";

/** An investigation with all that belongs to it. */
export function investigationBody(investigation: InvestigationRecord, state: AlloyState): Json {
  const { assigneeToken, events, alerts, tags, notes, reviews } = investigation;
  const entities = entitiesOf(investigation, state);
  return {
    ...commonBody(investigation),
    _embedded: {
      assigned_agent: agentBody(assigneeToken),
      entities: Object.fromEntries(
        entities.map((entity) => [
          entity.token,
          {
            type: entity.type,
            entity_token: entity.token,
            entity_name: nameOf(entity),
            meta: null,
            external_ingestion_identifier: null,
            recent_action: null,
            external_entity_identifier: externalIdOf(entity),
            risk_score: riskScoreOf(entity),
          },
        ]),
      ),
      events: events.map(({ event, agentToken, assignedToken, note, meta }) => ({
        event,
        agent: agentBody(agentToken),
        assigned_agent: agentBody(assignedToken),
        note,
        meta,
      })),
      evidences: {
        journey_alerts: alerts.map(({ journeyApplicationToken }) => ({
          journey_application_token: journeyApplicationToken,
          journey_token: state.journeys.byToken.get(journeyApplicationToken)?.journeyToken,
        })),
        tags: tags.map(({ name, isOutcomeReason }) => ({
          tag_color: TAG_COLOR,
          tag_name: name,
          is_outcome_reason: isOutcomeReason,
          added_by: agentBody(null),
        })),
      },
      documents: [...new Set(entities.flatMap(({ documents }) => documents))].map(documentBody),
      notes: notes.map(({ text, at, agentToken, entity }) => ({
        created_at: isoTime(at),
        created_by: agentBody(agentToken),
        entity_name: entity && nameOf(entity),
        entity_token: entity?.token ?? null,
        text,
        is_investigation_level_note: entity === null,
      })),
      reviews: reviews.map((review) => ({
        new_investigation_state: review.after,
        previous_investigation_state: review.before,
        note: review.note,
        outcome: review.outcome,
        reason: review.reason,
        reviewed_at: isoTime(review.at),
        reviewed_by: agentBody(review.agentToken),
      })),
    },
  };
}

/** An investigation as a list shows it. The sandbox knows neither devices nor programs. */
export function investigationSummary(investigation: InvestigationRecord, state: AlloyState): Json {
  const { alerts, assigneeToken } = investigation;
  const names = alerts.flatMap(({ agentToken }) => {
    const agent = agentByToken(agentToken);
    return agent === undefined ? [] : [`${agent.firstName} ${agent.lastName}`];
  });
  const entities = entitiesOf(investigation, state).map((entity) => [
    entity.token,
    { entity_name: nameOf(entity), entity_type: entity.type, entity_token: entity.token, risk_score: riskScoreOf(entity) },
  ]);
  return {
    ...commonBody(investigation),
    total_alerts: alerts.length,
    device_ids: [],
    program_names: [],
    alert_assignees: [...new Set(names)],
    _embedded: { entities: Object.fromEntries(entities), assigned_agent: agentBody(assigneeToken) },
  };
}

function commonBody({ token, name, type, state, source, outcome, createdAt, updatedAt, closedAt }: InvestigationRecord): Json {
  return {
    investigation_token: token,
    ...{ name, type, state, source, outcome },
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
    closed_at: closedAt === null ? null : isoTime(closedAt),
    archived_at: null,
  };
}

/** An agent as the wire has one; all null for nobody. */
function agentBody(token: string | null): Json {
  const agent = agentByToken(token);
  return {
    first_name: agent?.firstName ?? null,
    last_name: agent?.lastName ?? null,
    email: agent?.email ?? null,
    token: agent?.token ?? null,
  };
}
