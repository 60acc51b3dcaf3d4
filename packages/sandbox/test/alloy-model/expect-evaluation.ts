import { expect } from "vitest";
import { type Body, fresh, taken } from "./answers.ts";
import { idOf } from "./entity-model.ts";
import type { ModelEntity, ModelEvaluation } from "./entity-records.ts";
import { missing } from "./evaluation-model.ts";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

/** What a call has to show: the real thing, and what the model says of it. */
export interface View {
  readonly model: Model;
  readonly world: World;
}

/** Takes in an answer about an evaluation: it says what the model says, and its new tokens are taken for the model's. */
export function takeAnswer(model: Model, evaluation: ModelEvaluation, body: Body, entity: ModelEntity): void {
  if (evaluation.token === "") {
    evaluation.token = fresh(model, body.evaluation_token, "S-");
    model.evaluations.set(evaluation.token, evaluation);
  }
  const { stage, token, group, supplied } = evaluation;
  const id = idOf(entity);
  expect(body).toMatchObject({ evaluation_token: token, entity_token: entity.token, ...(id !== null && { external_entity_id: id }) });
  expect([body.external_entity_id, body.group_token]).toEqual([id ?? undefined, group?.token]);
  if (stage === "waiting") {
    const wanted = [...body.required.map(({ key }: Body) => key), ...(body.or.length > 0 ? ["or"] : [])];
    const lacks = missing(model, evaluation);
    // What is complete, and waits all the same, waits for answers.
    expect(wanted.toSorted()).toEqual(lacks.length === 0 ? ["answers"] : lacks.toSorted());
  } else {
    expect(body.supplied, JSON.stringify(body)).toEqual(supplied);
    expect([body.status_code, body.summary.outcome]).toEqual([{ pending: 202, partial: 206, complete: 201 }[stage], evaluation.decided]);
  }
  evaluation.body = body;
}

/** An evaluation reads as it was last answered, by itself and under whom it belongs to: its entity, or the group of its applicants. */
export async function expectEvaluation({ model, world }: View, evaluation: ModelEvaluation, owner = evaluation.entity): Promise<void> {
  const { token: evaluation_token, entity, workflow } = evaluation;
  const alloy = world.alloy("account", workflow);
  const body = taken(await alloy.getEvaluation({ path: { evaluation_token } }), 200);
  expect(taken(await alloy.getEntityEvaluation({ path: { entity_token: owner.token, evaluation_token } }), 200)).toEqual(body);
  if (evaluation.body === undefined) takeAnswer(model, evaluation, body, entity);
  else expect(body).toEqual(evaluation.body);
}
