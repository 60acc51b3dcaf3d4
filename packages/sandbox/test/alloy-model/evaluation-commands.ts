import fc from "fast-check";
import { expect } from "vitest";
import { type Body, fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place, seldom } from "./command.ts";
import { nameEntity } from "./entity-model.ts";
import type { ModelEntity, ModelEvaluation } from "./entity-records.ts";
import { chosen, headers, inputs, more, named, withDocument } from "./evaluation-inputs.ts";
import { entityHeader, findApplicants, linkEntity } from "./evaluation-link.ts";
import { continueRun, expectedStatus, foundEntity, startRun } from "./evaluation-model.ts";
import { expectEntity } from "./expect-entity.ts";
import { takeAnswer } from "./expect-evaluation.ts";
import type { Model } from "./model.ts";
import { entityId } from "./people.ts";
import { workflowNames } from "./world.ts";

/** Gives entities that are new in an answer the tokens that it tells. */
function nameNew(model: Model, entity: ModelEntity, group: ModelEntity | undefined, body: Body): void {
  if (entity.token === "") nameEntity(model, entity, fresh(model, body.entity_token, entity.type === "person" ? "P-" : "B-"));
  if (group?.token === "") nameEntity(model, group, fresh(model, body.group_token, "G-"));
}

const evaluate = command("evaluate", fc.tuple(inputs, named, headers, place), {
  async run([[workflow, input], which, { id, group: groupId, version, refresh, bypass, screens }, document], { model, world, alloy }) {
    const entity = model.entities.size === 0 ? undefined : chosen(model, which);
    const given = withDocument(model, input, document);
    const header: Body = {
      ...entityHeader(entity),
      ...(id !== undefined && { "alloy-external-entity-id": id }),
      ...(groupId !== undefined && { "alloy-external-group-id": groupId }),
      ...(version !== undefined && { "Alloy-Application-Version": version }),
      ...(refresh !== undefined && { "Alloy-Refresh-Cache": refresh }),
      ...(bypass !== undefined && { "Alloy-Bypass-Formatter": bypass }),
      ...(screens !== undefined && { "alloy-hydrate-entity-data": screens }),
    };
    const result = await alloy(workflow).createEvaluation({ body: given, header });
    if (version !== undefined && !model.parameters.has(`${workflow} ${version}`)) return refused(result, 400, 4001);
    const linked = linkEntity(model, { entity, id }, () => foundEntity(model, workflow, given));
    if ("length" in linked) return refused(result, ...linked);
    const group = groupId === undefined ? undefined : findApplicants(model, groupId);
    const evaluation = startRun(model, linked, { workflow, ...(version !== undefined && { version }), given, group, screens });
    const body = taken(result, expectedStatus(evaluation));
    nameNew(model, linked, group, body);
    takeAnswer(model, evaluation, body, linked);
    await expectEntity({ model, world }, linked);
    if (group !== undefined) await expectEntity({ model, world }, group);
  },
});

const goOn = command("go on", fc.tuple(place, more, named, seldom(entityId, 3), fc.boolean(), place), {
  needs: ({ evaluations }) => evaluations.size > 0,
  async run([which, input, other, id, isResumed, document], { model, world, alloy }) {
    const evaluation = pickOpen(model, which);
    const { workflow, token: evaluation_token, entity, stage } = evaluation;
    const given = withDocument(model, input, document);
    const named = chosen(model, other);
    const header: Body = { ...entityHeader(named), ...(id !== undefined && { "alloy-external-entity-id": id }) };
    const args = { path: { evaluation_token }, header, body: given };
    const result = await (isResumed ? alloy(workflow).resumeEvaluation(args) : alloy(workflow).updateEvaluation(args));
    const owner = id === undefined ? undefined : model.byId.get(id);
    if (stage === "complete") refused(result, 409, 4091);
    else if ((named !== undefined && named !== entity) || (owner !== undefined && owner !== entity)) {
      // Whose it is and whose the id is are two reasons.
      expect([403, 409]).toContain(result.status);
    } else {
      const linked = linkEntity(model, { entity: named, id }, () => entity);
      if ("length" in linked) refused(result, ...linked);
      else {
        continueRun(model, evaluation, given);
        takeAnswer(model, evaluation, taken(result, expectedStatus(evaluation)), entity);
      }
    }
    await expectEntity({ model, world }, entity);
    if (named !== undefined && named !== "unknown") await expectEntity({ model, world }, named);
  },
});

/** An evaluation, more often one that is open; also those of journeys, which are not told. */
function pickOpen({ evaluations }: Model, which: number): ModelEvaluation {
  const open = [...evaluations.values()].filter(({ stage }) => stage !== "complete");
  return pick(which % 5 === 0 || open.length === 0 ? evaluations.values() : open, which);
}

const look = command("look at an evaluation of another workflow", fc.tuple(place, fc.constantFrom(...workflowNames)), {
  needs: ({ evaluations }) => evaluations.size > 0,
  async run([which, workflow], { model, alloy }) {
    const { token: evaluation_token, entity, ...evaluation } = pick(model.evaluations.values(), which);
    const results = [
      await alloy(workflow).getEvaluation({ path: { evaluation_token } }),
      await alloy(workflow).getEntityEvaluation({ path: { evaluation_token, entity_token: entity.token } }),
    ];
    for (const result of results) {
      if (workflow === evaluation.workflow) taken(result, 200);
      else refused(result, 404, 4041);
    }
  },
});

const parameters = command("read parameters", fc.constantFrom(...workflowNames), {
  async run(workflow, { model, alloy }) {
    expect(taken(await alloy(workflow).getParameters(), 200)).toEqual(model.parameters.get(`${workflow} `));
  },
});

/** Evaluations: started, given more, read. */
export const evaluationCommands: readonly fc.Arbitrary<Command>[] = [
  evaluate,
  evaluate,
  evaluate,
  evaluate,
  goOn,
  goOn,
  goOn,
  look,
  parameters,
];
