import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<AlloyOperations>();

/** Entities without an evaluation: two people who become one, and a firm. */
export const entitySteps: readonly Step[] = [
  step("createPerson", {
    args: (read) => ({ body: { external_entity_id: `${read("run")}-person`, name_first: "Odd", name_last: "Strand" } }),
    expects: 201,
    keep: ({ entity_token }) => ({ person: entity_token }),
  }),
  step("getPerson", { args: (read) => ({ path: { entity_token: read("person") } }), expects: 200 }),
  step("updatePerson", { args: (read) => ({ path: { entity_token: read("person") }, body: { name_first: "Odin" } }), expects: 200 }),
  step("createPerson", {
    args: () => ({ body: { name_first: "Odd", name_last: "Strand" } }),
    expects: 201,
    keep: ({ entity_token }) => ({ "second person": entity_token }),
  }),
  step("mergeEntities", {
    args: (read) => ({ body: { primary_entity_token: read("person"), secondary_entity_token: read("second person") } }),
    expects: 201,
  }),
  step("createBusiness", {
    args: () => ({ body: { business_name: "Ferry Street Bakery" } }),
    expects: 201,
    keep: ({ entity_token }) => ({ business: entity_token }),
  }),
  step("getBusiness", { args: (read) => ({ path: { entity_token: read("business") } }), expects: 200 }),
  step("updateBusiness", {
    args: (read) => ({ path: { entity_token: read("business") }, body: { business_name: "Ferry Street Bakers" } }),
    expects: 200,
  }),
];
