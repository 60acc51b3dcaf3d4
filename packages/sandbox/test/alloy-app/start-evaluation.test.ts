import { expect, test } from "vitest";
import { createEntity } from "../../src/alloy/entity-record.ts";
import { createErrors } from "../../src/alloy/errors.ts";
import { declareReviews } from "../../src/alloy/reviews.ts";
import type { Session } from "../../src/alloy/session.ts";
import { continueEvaluation, startEvaluation } from "../../src/alloy/start-evaluation.ts";
import { createState } from "../../src/alloy/state.ts";
import { workflows } from "../../src/alloy/workflows.ts";
import { createTokenGenerator } from "../../src/token-generator.ts";
import type { Call, Handler, VendorContext } from "../../src/vendor.ts";
import { createVirtualClock } from "../../src/virtual-clock.ts";
import { ada, START } from "../alloy-calls.ts";

const workflow = workflows[0] as (typeof workflows)[number];

/** What journeys have as well: a state, a clock, an entity. */
function start() {
  const clock = createVirtualClock({ now: START, frozen: true });
  const context: VendorContext = {
    now: clock.now,
    tokens: createTokenGenerator("start-evaluation"),
    schedule: (afterMs, task) => void clock.schedule(clock.now() + afterMs, task),
    emit: () => {},
    setWebhook: () => {},
  };
  const state = createState();
  return { clock, state, context, entity: createEntity(state, "person", context) };
}

test("an evaluation that is started by hand is kept, runs to its end, and tells its entity who it is", () => {
  const { state, context, entity } = start();
  const evaluation = startEvaluation(entity, workflow, ada, { state, context });
  expect([evaluation.stage, evaluation.outcome, evaluation.answer.status]).toEqual(["complete", "Approved", 201]);
  expect([state.evaluations.get(evaluation.token), entity.evaluations]).toEqual([evaluation, [evaluation]]);
  expect(entity.details.get("name_last")).toBe("Lovelace");
});

test("more input goes on where it stopped, a version may be chosen, and equal input is cached", () => {
  const { state, context, entity } = start();
  const { email_address, ...rest } = ada;
  const version = workflow.versions.find(({ id }) => id === 42);
  const evaluation = startEvaluation(entity, workflow, rest, { state, context, version });
  expect([evaluation.stage, evaluation.answer.status]).toEqual(["waiting", 200]);
  expect(continueEvaluation(evaluation, { email_address }, { state, context }).answer.status).toBe(201);
  const services = (refreshCache: boolean) =>
    new Set(startEvaluation(entity, workflow, ada, { state, context, version, refreshCache }).services.values());
  expect([services(false), services(true)]).toEqual([new Set(["cached"]), new Set(["executed"])]);
});

test("who started an evaluation is told once a service has called back, when the new answer is there", async () => {
  const { clock, state, context, entity } = start();
  const told: unknown[] = [];
  const onCallback = (one: { readonly stage: string; readonly answer: { readonly status: number } | undefined }) =>
    told.push([clock.now() - START, one.stage, one.answer?.status]);
  const evaluation = startEvaluation(entity, workflow, { ...ada, name_last: "Pending" }, { state, context, onCallback });
  expect([evaluation.stage, evaluation.answer.status]).toEqual(["pending", 202]);
  await clock.advance(600_000);
  expect(told).toEqual([[60_000, "complete", 201]]);
});

test("after a merge an open evaluation goes on for the entity that stayed", () => {
  const { state, context, entity } = start();
  const evaluation = startEvaluation(entity, workflow, { name_first: "Ada" }, { state, context });
  const stayed = createEntity(state, "person", context);
  state.entities.set(entity.token, stayed);
  continueEvaluation(evaluation, ada, { state, context });
  expect([evaluation.outcome, evaluation.entity === stayed, stayed.details.get("name_last")]).toEqual(["Approved", true, "Lovelace"]);
  expect([entity.details.get("name_last"), evaluation.answer.body]).toMatchObject([undefined, { entity_token: stayed.token }]);
});

test("a review outside journeys leaves the evaluations of journeys alone", async () => {
  const { state, context, entity } = start();
  const review = { ...ada, name_last: "Review" };
  const [alone, inJourney] = [false, true].map((flag) => startEvaluation(entity, workflow, review, { state, context, inJourney: flag }));
  const handlers = new Map<string, Handler<Session>>();
  declareReviews((operationId, handler) => handlers.set(operationId, handler), state, context, createErrors(context));
  const body = { agent: { email: "agent@example.org" }, outcome: "Denied", reasons: ["Other"] };
  const call = { path: { entity_token: entity.token }, header: {}, body } as unknown as Call;
  expect(await handlers.get("createEntityReview")?.(call, { workflow })).toMatchObject({ status: 201 });
  expect([alone?.outcome, inJourney?.outcome]).toEqual(["Denied", "Manual Review"]);
});
