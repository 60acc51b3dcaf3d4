import { expect } from "vitest";
import { type Body, fresh, taken } from "./answers.ts";
import { fullName, idOf, nameEntity } from "./entity-model.ts";
import { expectEvaluation, type View } from "./expect-evaluation.ts";
import { nameGroup } from "./group-model.ts";
import { journeyTokens, type ModelApplication, type ModelEntityApplication } from "./journey-records.ts";
import type { Model } from "./model.ts";

/** The path of an application. */
export const pathOf = ({ journey, token }: ModelApplication) => ({
  journey_token: journeyTokens[journey],
  journey_application_token: token,
});

/** Reads an application: it stands where the model says, and what is new in it is learned. Gives the body. */
export async function expectApplication(view: View, application: ModelApplication): Promise<Body> {
  const { model, world } = view;
  const alloy = world.alloy();
  const path = pathOf(application);
  const body = taken(await alloy.getJourneyApplication({ path }), 200);
  learn(model, application, body);
  for (const one of application.entities) for (const evaluation of one.evaluations) await expectEvaluation(view, evaluation);
  expectBody(application, body);

  const full = taken(await alloy.getJourneyApplication({ path, query: { fullData: "true" } }), 200);
  const results = full._embedded.events.map(({ evaluation_result, ...event }: Body) => {
    if (event.type === "completed_evaluation") expect(evaluation_result).toEqual(model.evaluations.get(event.evaluation_token)?.body);
    return event;
  });
  expect({ ...full, _embedded: { ...full._embedded, events: results } }).toEqual(body);
  const { externalApplicationId: id } = application;
  if (id !== null && model.applicationsById.get(id)?.at(-1) === application) {
    expect(taken(await alloy.getLatestJourneyApplication({ path: { external_application_id: id } }), 200)).toEqual(body);
  }
  return body;
}

/** Takes in the tokens that an application has and the model does not know yet. */
export function learn(model: Model, application: ModelApplication, body: Body): void {
  const { events, child_entities: children, entity } = body._embedded;
  if (application.token === "") {
    application.token = fresh(model, body.journey_application_token, "JA-");
    model.applications.set(application.token, application);
  }
  expect(children).toHaveLength(application.entities.length);
  for (const [index, one] of application.entities.entries()) {
    const child = children[index];
    if (one.token === "") one.token = fresh(model, child.entity_application_token, "EA-");
    if (one.entity.token === "") nameEntity(model, one.entity, fresh(model, child.token, one.entity.type === "person" ? "P-" : "B-"));
    const own = events.filter((event: Body) => event.entity_application_token === one.token);
    const started = own.filter(({ type }: Body) => type === "started_evaluation").map(({ evaluation_token: token }: Body) => token);
    expect(started).toHaveLength(one.evaluations.length);
    for (const [place, evaluation] of one.evaluations.entries()) {
      if (evaluation.token === "") {
        evaluation.token = fresh(model, started[place], "S-");
        model.evaluations.set(evaluation.token, evaluation);
      }
    }
    learnPlaces(model, application, one, own);
  }
  if (application.entityGroup?.token === "")
    nameGroup(model, application.entityGroup, fresh(model, body._embedded.entity_group.token, "EG-"));
  if (application.group?.token === "") nameEntity(model, application.group, fresh(model, entity.token, "G-"));
  for (const event of events.slice(application.events.length)) {
    // Sandboxes number them.
    const token = `event ${event.journey_application_event_token}`;
    expect(model.tokens.has(token)).toBe(false);
    model.tokens.add(token);
  }
  expect(events.slice(0, application.events.length)).toEqual(application.events);
  application.events = events;
  application.isUnread = false;
}

/** The case and the node that an entity waits at are told by events alone. */
function learnPlaces(model: Model, { version }: ModelApplication, one: ModelEntityApplication, events: readonly Body[]): void {
  if (one.caseToken === "") {
    const path: string = events.findLast(({ type }) => type === "pending_review")?._links.case.href;
    expect(path).toMatch(/^\/v1\/cases\/C-/);
    one.caseToken = fresh(model, path.slice("/v1/cases/".length), "C-");
  }
  if (one.nodeId === "") {
    const node = events.findLast(({ type }) => type === "pending_action")?._embedded.node;
    expect(node).toMatchObject({ id: expect.stringMatching(/^\d+$/), type: "action" });
    one.nodeId = node.id;
    model.nodes.set(node.id, version);
  }
}

function expectBody(application: ModelApplication, body: Body): void {
  const { status, outcome, entities, group, entityGroup, rerunOf } = application;
  const [first] = entities;
  const whole = group ?? first?.entity;
  expect(body).toMatchObject({
    ...{ journey_application_token: application.token, status, complete_outcome: outcome, closed_at: application.closedAt },
    ...{ created_at: application.createdAt, is_rerun: rerunOf !== null, external_group_id: application.externalGroupId },
    ...{ external_application_id: application.externalApplicationId },
    _embedded: {
      child_entities: entities.map((one) => ({
        ...{ token: one.entity.token, name: fullName(one.entity), external_entity_identifier: idOf(one.entity), type: one.entity.type },
        ...{ entity_application_token: one.token, entity_application_status: one.status, entity_application_outcome: one.outcome },
        entity_application_branch_name: one.branch,
      })),
      entity_applications: entities.map((one) => ({
        ...{ entity_application_token: one.token, entity_token: one.entity.token, entity_application_status: one.status },
      })),
      journey: { journey_token: journeyTokens[application.journey], journey_version_num: application.version },
      entity: whole === undefined ? null : { token: whole.token, type: whole.type },
      entity_group: entityGroup === null ? null : { token: entityGroup.token, name: entityGroup.name, type: entityGroup.type },
      rerun: rerunOf === null ? null : { previous_journey_application_token: rerunOf.token },
      is_pending_additional_entities: application.awaitsEntities,
    },
  });
  expect(body._embedded.reruns.map((one: Body) => one.next_journey_application_token)).toEqual(
    application.reruns.map(({ token }) => token),
  );
  expect(body._embedded.investigations).toEqual(
    application.investigations.map(({ token, state }) => ({ investigation_token: token, investigation_state: state })),
  );
}
