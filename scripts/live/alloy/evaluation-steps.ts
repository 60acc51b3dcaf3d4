import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";
import { answers, named, noteBy, person } from "./people.ts";

const step = stepsOf<AlloyOperations>();

/** How an evaluation may end where the workflow is somebody else's. */
const anyEnd = [200, 201, 202, 206];
/** What goes on with an evaluation that waits for nothing. */
const nothingWaits = [...anyEnd, 400, 409];

/** Evaluations of invented people, and what the entity of one shows. */
export const evaluationSteps: readonly Step[] = [
  step("getParameters", { expects: 200 }),
  step("createEvaluation", {
    args: () => ({ body: named("Questions", "000517701") }),
    expects: 200,
    atVendor: anyEnd,
    keep: ({ evaluation_token }) => ({ "open evaluation": evaluation_token }),
  }),
  step("updateEvaluation", {
    args: (read) => ({ path: { evaluation_token: read("open evaluation") }, body: { answers } }),
    expects: 201,
    atVendor: nothingWaits,
  }),
  step("createEvaluation", {
    args: () => ({ body: named("Partial", "000517702") }),
    expects: 206,
    atVendor: anyEnd,
    keep: ({ evaluation_token }) => ({ "partial evaluation": evaluation_token }),
  }),
  step("resumeEvaluation", {
    args: (read) => ({ path: { evaluation_token: read("partial evaluation") } }),
    expects: 201,
    atVendor: nothingWaits,
  }),
  step("createEvaluation", {
    args: () => ({ body: person }),
    expects: 201,
    atVendor: anyEnd,
    keep: ({ evaluation_token, entity_token }) => ({ evaluation: evaluation_token, entity: entity_token }),
  }),
  step("getEvaluation", { args: (read) => ({ path: { evaluation_token: read("evaluation") } }), expects: [200, 201] }),
  step("getEntityEvaluation", {
    args: (read) => ({ path: { entity_token: read("entity"), evaluation_token: read("evaluation") } }),
    expects: 200,
  }),
  step("getEntity", { args: (read) => ({ path: { entity_token: read("entity") } }), expects: 200 }),
  step("createEntityNote", {
    args: (read) => ({ path: { entity_token: read("entity") }, body: noteBy(read("agent address")) }),
    expects: [200, 201],
  }),
  step("createEntityReview", {
    args: (read) => ({
      path: { entity_token: read("entity") },
      body: { agent: { email: read("agent address") }, outcome: "Approved", reasons: ["Documents valid"] },
    }),
    expects: [200, 201],
    // Outcomes and reasons are those that an account has set up.
    atVendor: [400, 404],
    keep: ({ review_token }) => ({ review: review_token }),
  }),
  step("listEntityReviews", { args: (read) => ({ path: { entity_token: read("entity") } }), expects: 200 }),
  step("getEntityReview", {
    args: (read) => ({ path: { entity_token: read("entity"), review_token: read("review") } }),
    expects: 200,
    atVendor: [404],
  }),
];
