import { addDated } from "./entity-details.ts";
import { addExternalId, type Dated, type EntityRecord, externalIdOf } from "./entity-record.ts";
import { mergeReferences } from "./merge-references.ts";
import type { AlloyState, EvaluationRecord } from "./state.ts";

/**
 * Makes two entities one. The primary one keeps its token and its single values, and takes over everything of the other,
 * which is then unknown.
 */
export function mergeEntities(state: AlloyState, primary: EntityRecord, secondary: EntityRecord, now: number): void {
  state.entities.delete(secondary.token);
  for (const { id, type } of secondary.externalIds) {
    if (state.entitiesByExternalId.get(id) === secondary) state.entitiesByExternalId.set(id, primary);
    addExternalId(state, primary, id, type);
  }
  for (const [identity, entity] of state.entitiesByPerson) if (entity === secondary) state.entitiesByPerson.set(identity, primary);

  keepBoth(primary.addresses, secondary.addresses);
  keepBoth(primary.emails, secondary.emails);
  keepBoth(primary.phones, secondary.phones);
  keepBoth(primary.ssns, secondary.ssns);
  keepBoth(primary.birthDates, secondary.birthDates);

  moveAll(primary.evaluations, secondary.evaluations, ({ created }) => created);
  // Evaluations of both may have named the same document.
  moveAll(
    primary.documents,
    secondary.documents.filter((one) => !primary.documents.includes(one)),
    ({ timestamp }) => timestamp,
  );
  moveAll(primary.reviews, secondary.reviews, ({ completedAt }) => completedAt);
  moveAll(primary.notes, secondary.notes, ({ created_at }) => created_at);
  for (const review of primary.reviews) Object.assign(review, { entity: primary });
  for (const evaluation of primary.evaluations) follow(evaluation, primary);
  mergeReferences(state, primary, secondary);
  primary.detailsUpdatedAt = now;
}

function keepBoth<Value>(kept: Dated<Value>[], other: readonly Dated<Value>[]): void {
  for (const { value, createdAt, evaluationToken } of other) addDated(kept, value, { at: createdAt, evaluationToken });
}

/** Moves the things of one list to another and leaves them in the order of time. */
function moveAll<Thing>(kept: Thing[], other: readonly Thing[], at: (thing: Thing) => number): void {
  kept.push(...other);
  kept.sort((first, second) => at(first) - at(second));
}

/** An evaluation belongs to the entity, and so does what it answered. */
function follow(evaluation: EvaluationRecord, primary: EntityRecord): void {
  evaluation.entity = primary;
  if (evaluation.answer === undefined) return;
  const { status, body } = evaluation.answer;
  const externalId = externalIdOf(primary);
  const named = { entity_token: primary.token, ...(externalId !== null && { external_entity_id: externalId }) };
  evaluation.answer = { status, body: { ...body, ...named } };
}
