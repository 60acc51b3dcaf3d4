import type { IcomplyOperations } from "@kyc-clients/icomply";
import type { Read } from "../memory.ts";
import { type Step, stepsOf } from "../step.ts";

const step = stepsOf<IcomplyOperations>();
const person = (read: Read) => ({ path: { id: read("person") } });
const company = (read: Read) => ({ path: { id: read("company") } });

/** Lists first, and then the first of each. */
export const icomplySteps: readonly Step[] = [
  step("createToken", { args: (read) => ({ body: { Username: read("username"), Password: read("password") } }), expects: 200 }),
  step("validateToken", { expects: 200 }),
  step("listEntities", {
    args: () => ({ query: { type: "natural-persons", limit: 10 } }),
    expects: 200,
    keep: ({ data }) => ({ person: data[0]?.id }),
  }),
  step("listEntities", {
    args: () => ({ query: { type: "legal-entities", limit: 10 } }),
    expects: 200,
    keep: ({ data }) => ({ company: data[0]?.id }),
  }),
  step("getNaturalPerson", { args: person, expects: 200 }),
  step("getLegalEntity", { args: company, expects: 200 }),
  step("findNaturalPersons", { args: () => ({ query: { lastName: "Halvorsen" } }), expects: 200 }),
  step("findLegalEntities", { args: () => ({ query: { companyName: "Ferry Street Bakery" } }), expects: 200 }),
  step("listSupportingDocuments", {
    args: company,
    expects: 200,
    keep: ({ data }) => ({ document: data[0]?.documentId }),
  }),
  step("getSupportingDocument", { args: (read) => ({ path: { id: read("document") } }), expects: 200 }),
  step("getAmlSearch", { args: (read) => ({ path: { id: read("search") } }), expects: 200 }),
];
