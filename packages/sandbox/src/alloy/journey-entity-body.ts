import type { Json } from "../json.ts";
import { externalIdOf, nameOf } from "./entity-record.ts";
import { isoTime } from "./iso-time.ts";
import { entityOf } from "./journey-parts.ts";
import { personaNameOf } from "./journey-personas.ts";
import type { EntityApplicationRecord } from "./journey-record.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/** An entity as an application lists it among its people and businesses. */
export function childEntityBody(entityApplication: EntityApplicationRecord, state: AlloyState): Json {
  const { token, status, outcome, branchName, createdAt } = entityApplication;
  const entity = entityOf(entityApplication, state);
  const persona = personaNameOf(entityApplication.data, entity);
  return {
    external_entity_identifier: externalIdOf(entity),
    name: nameOf(entity),
    token: entity.token,
    type: entity.type,
    entity_application_token: token,
    entity_application_status: status,
    entity_application_outcome: outcome,
    entity_application_branch_name: branchName,
    created: isoTime(createdAt),
    ...(persona !== undefined && { sandbox_persona_name: persona }),
  };
}

/** How far one entity came, as an application shows it. */
export function entityApplicationBody(entityApplication: EntityApplicationRecord, state: AlloyState): Json {
  const { token, status, outcome, statusDetails, evaluations } = entityApplication;
  const entity = entityOf(entityApplication, state);
  const finished = evaluations.filter(({ stage }) => stage === "complete");
  return {
    entity_token: entity.token,
    external_entity_identifier: externalIdOf(entity),
    entity_application_token: token,
    entity_application_outcome: outcome,
    entity_application_status: status,
    entity_application_status_details: statusDetails,
    sdk_link: null,
    dimensions: null,
    output: finished.length === 0 ? null : outputBody(finished),
  };
}

interface Summary {
  readonly outcome: string | null;
  readonly outcome_reasons?: readonly string[];
  readonly tags?: readonly string[];
}

/** What evaluations gave, taken together. */
function outputBody(evaluations: readonly EvaluationRecord[]): Json {
  const summaries = evaluations.map(({ answer }) => (answer?.body["summary"] ?? { outcome: null }) as Summary);
  return {
    outcome_reasons: summaries.flatMap(({ outcome, outcome_reasons: reasons = [] }) =>
      reasons.map((name) => ({ name, type: outcome === "Denied" ? "adverse_action" : null })),
    ),
    tags: [...new Set(summaries.flatMap(({ tags = [] }) => tags))],
    output_attributes: {},
    matrix_models: {},
  };
}
